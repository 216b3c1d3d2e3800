package dev.flakegen.outputs;

import dev.flakegen.model.Flake;
import dev.flakegen.model.OssTemplate;
import dev.flakegen.model.Place;
import dev.flakegen.model.Template;
import dev.flakegen.nix.AttrName;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code templates.<name>}.
 *
 * @param description Nix demands one
 */
public record ExportedTemplate(AttrName name, String description, Place place) {
    /** All that a flake exports; the generated starter by both of its names. */
    public static List<ExportedTemplate> of(Flake flake) {
        var all = new ArrayList<ExportedTemplate>();
        for (var template : flake.templates()) {
            all.add(new ExportedTemplate(template.name(), description(template), template.place()));
        }
        flake.ossTemplate().ifPresent(oss -> {
            for (var name : List.of("oss", "default")) {
                all.add(new ExportedTemplate(new AttrName(name), description(flake, oss), oss.place()));
            }
        });
        return all;
    }

    /** The name, where there is no other. */
    public static String description(Template template) {
        return template.description().orElse(template.name().name());
    }

    /** That of the generated starter. */
    public static String description(Flake flake, OssTemplate oss) {
        return oss.description()
                .orElseGet(() -> "Minimal flake-parts starter consuming "
                        + flake.name().orElse("this flake") + " via lib.mkPkgs");
    }
}
