package dev.flakegen.model;

/**
 * {@code templates.oss}, and default: a starter that is generated.
 *
 * @param thisFlake where the starter finds this flake
 */
public record OssTemplate(FlakeReference thisFlake, Place place) {}
