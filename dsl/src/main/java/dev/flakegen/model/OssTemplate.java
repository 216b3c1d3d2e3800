package dev.flakegen.model;

import java.util.Optional;

/**
 * {@code templates.oss}, and default: a starter that is generated.
 *
 * @param thisFlake where the starter finds this flake
 */
public record OssTemplate(
        FlakeReference thisFlake, Optional<String> description, Optional<String> welcomeText, Place place) {}
