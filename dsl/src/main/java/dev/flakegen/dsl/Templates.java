package dev.flakegen.dsl;

import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.FlakeReference;
import dev.flakegen.model.OssTemplate;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.Template;
import dev.flakegen.nix.AttrName;
import java.util.List;
import java.util.Optional;

/** The templates of a flake. */
final class Templates {
    /** A template that is a directory of the project. */
    private record DirectoryTemplate(AttrName name, Reference.ToFile path, TemplateSpec spec, Place place) {
        Template toModel() {
            return new Template(name, path, spec.description(), spec.welcomeText(), place);
        }
    }

    /** The template that is generated. */
    private record Starter(FlakeReference thisFlake, TemplateSpec spec, Place place) {
        OssTemplate toModel() {
            return new OssTemplate(thisFlake, spec.description(), spec.welcomeText(), place);
        }
    }

    private final DefinitionContext context;
    private final Declared<DirectoryTemplate> directories;
    private final Once<Starter> oss;

    Templates(DefinitionContext context) {
        this.context = context;
        this.directories = new Declared<>(context, DiagnosticCode.DUPLICATE_TEMPLATE, "template");
        this.oss = new Once<>(context, "the oss template");
    }

    TemplateSpec directory(String name, String path, Place here) {
        var attrName = context.name("a template", name, here);
        var directory = context.file(path, false, here);
        var spec = new TemplateSpec(context);
        directories.add(attrName, new DirectoryTemplate(attrName, directory, spec, here), here);
        return spec;
    }

    TemplateSpec oss(FlakeRef thisFlake, Place here) {
        var spec = new TemplateSpec(context);
        oss.set(new Starter(thisFlake.reference(context, here), spec, here), here);
        return spec;
    }

    List<Template> toModel() {
        return directories.all().stream().map(DirectoryTemplate::toModel).toList();
    }

    Optional<OssTemplate> ossModel() {
        return oss.get().map(Starter::toModel);
    }
}
