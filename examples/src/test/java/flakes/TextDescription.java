package flakes;

import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;
import java.util.List;
import java.util.Map;

/** A description that has given texts wherever it can have any: as names, as values, in the names of files. */
public final class TextDescription implements FlakeDefinition {
    private final Map<String, String> texts;
    private final List<String> variables;
    private final List<String> files;
    private final List<String> modules;

    /**
     * @param texts names, and a text for each
     * @param variables texts that {@code nix develop} takes as the value of a variable
     * @param files names of files in {@code files/}, and of directories in {@code starters/}
     * @param modules names that a generated file can have
     */
    public TextDescription(
            Map<String, String> texts, List<String> variables, List<String> files, List<String> modules) {
        this.texts = texts;
        this.variables = variables;
        this.files = files;
        this.modules = modules;
    }

    @Override
    public void define(FlakeSpec flake) {
        flake.name("texts").systems(X86_64_LINUX);
        var pkgs = flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
        var scope = flake.registry().makeScope("texts");
        flake.contractChecks();
        flake.output("texts", attrs(texts));
        texts.forEach((name, text) -> {
            var value = attrs().set("text", text);
            flake.output(attrPath("paths", name), value);
            pkgs.set(attrPath("config", "texts", name), text);
            var asPackage = nix("value: value").apply(value); // a set that is written out is refused as one
            scope.add(name, asPackage);
            flake.pkg(name, asPackage);
            flake.lib(name, value);
            flake.nixosModule(name, value);
            flake.devShell(name).shellHook(text);
            flake.template(name, "files").description(text).welcomeText(text);
        });
        scripts(flake);
        variables(flake);
        files(flake);
    }

    private void scripts(FlakeSpec flake) {
        int number = 0;
        for (var text : texts.values()) {
            flake.check("text-" + number++).script(text);
        }
    }

    private void variables(FlakeSpec flake) {
        var taken = flake.devShell("taken");
        for (int i = 0; i < variables.size(); i++) {
            taken.set("env.TEXT_" + i, variables.get(i));
        }
        var all = flake.devShell("all");
        int number = 0;
        for (var text : texts.values()) {
            all.set("env.TEXT_" + number++, text);
        }
        flake.output(
                "environment.x86_64-linux",
                nix("self.devShells.${system}.all.overrideAttrs { buildPhase = ''env -0 > $out''; }"));
    }

    private void files(FlakeSpec flake) {
        flake.output(
                "files", list(files.stream().map(name -> file("files/" + name)).toArray()));
        for (int i = 0; i < files.size(); i++) {
            flake.template("starter-" + i, "starters/" + files.get(i));
        }
        modules.forEach(name -> flake.homeModule(name).set(attrPath("names", name), name));
    }
}
