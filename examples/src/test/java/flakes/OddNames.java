package flakes;

import static dev.flakegen.dsl.Nix.X86_64_LINUX;
import static dev.flakegen.dsl.Nix.attrPath;
import static dev.flakegen.dsl.Nix.attrs;
import static dev.flakegen.dsl.Nix.file;
import static dev.flakegen.dsl.Nix.github;
import static dev.flakegen.dsl.Nix.importFile;
import static dev.flakegen.dsl.Nix.list;
import static dev.flakegen.dsl.Nix.nix;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;
import dev.flakegen.dsl.NixSystem;
import dev.flakegen.nix.NixValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each name to one thing of every kind, and each file name to files and directories. Everything has the number of
 * its name as its value, as far as its kind allows.
 *
 * @param asScopes whether the registry's scopes have the names, and not its packages: one set holds both
 */
public record OddNames(boolean asScopes) implements FlakeDefinition {
    public static final List<String> NAMES = List.of(
            // keywords, and what is nearly one
            "if",
            "then",
            "else",
            "assert",
            "with",
            "let",
            "in",
            "rec",
            "inherit",
            "or",
            "true",
            "null",
            "builtins",
            "import",
            "__curPos",
            // what the generated files call something else
            "final",
            "prev",
            "self",
            "inputs",
            "nixpkgs",
            "default",
            // what an identifier cannot hold, or not there
            "1",
            "1st",
            "-a",
            "a-",
            "a'",
            "'",
            "''",
            "_",
            "a.b",
            ".",
            "..",
            "a b",
            " ",
            "a/b",
            "/",
            "@",
            "~",
            "#",
            "/*",
            "*",
            "{",
            "}",
            "<a>",
            "http://a",
            // what a string must escape
            "\"",
            "\\",
            "\\n",
            "$",
            "${x}",
            "$${x}",
            "\n",
            "\r",
            "\t",
            "\u0001",
            "\u007f",
            // Unicode, as it is given
            "gr\u00f6\u00dfe",
            "gro\u0308\u00dfe",
            "\u5927\u304d\u3055",
            "\u2028",
            "\ufeff",
            "\ud83d\udc27");

    /** Names of files; those of macOS could not differ in how characters are composed. */
    public static final List<String> FILES = List.of(
            "plain",
            "a b",
            " ",
            "-a",
            "@",
            "~",
            "~a",
            ".hidden",
            "..a",
            "a..",
            "+",
            "%20",
            "#",
            "*",
            "&;(",
            "$",
            "${x}",
            "$${x}",
            "{",
            "}",
            "\"",
            "'",
            "''",
            "\\",
            "\\n",
            "a\nb",
            "\t",
            "gr\u00f6\u00dfe",
            "u\u0308nder",
            "\u5927\u304d\u3055",
            "\ud83d\udc27");

    /** The files that it names, with what they hold. */
    public static Map<String, String> files() {
        var files = new HashMap<String, String>();
        for (int i = 0; i < FILES.size(); i++) {
            var directory = "nix/" + FILES.get(i);
            files.put(directory + "/" + FILES.get(i) + ".nix", i + "\n");
            files.put(directory + "/default.nix", "{ }: builtins.add 0 " + i + "\n");
            files.put(directory + "/module.nix", "{ number = " + i + "; }\n");
        }
        return files;
    }

    @Override
    public void define(FlakeSpec flake) {
        flake.name("odd").systems(X86_64_LINUX, NixSystem.custom("some_cpu-some_os"));
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
        for (int i = 0; i < NAMES.size(); i++) {
            name(flake, NAMES.get(i), list(i));
        }
        for (int i = 0; i < FILES.size(); i++) {
            files(flake, FILES.get(i), "of-" + i);
        }
    }

    private void name(FlakeSpec flake, String name, NixValue value) {
        var registry = flake.registry();
        var asPackage = nix("value: value").apply(value); // a list that is written out is refused as one
        if (asScopes) {
            registry.makeScope(name).add(name, asPackage);
        } else {
            registry.add(name, asPackage);
            registry.makeScope("a scope").add(name, asPackage);
            registry.scope("python3Packages").add(name, asPackage);
        }
        flake.pkg("output " + name, asPackage);
        flake.lib(name, value);
        flake.output(attrPath("names", name), value);
        flake.output(attrPath("of-" + name), value);
        flake.nixosModule(name, attrs().set(attrPath("value", name), value));
        flake.devShell(name).set("a", name);
        flake.check("check of " + name, nix("pkgs.hello")).on(X86_64_LINUX);
        flake.template(name, "nix/plain").description(name);
    }

    private void files(FlakeSpec flake, String name, String of) {
        var directory = "nix/" + name;
        var file = directory + "/" + name + ".nix";
        var spellings = new ArrayList<>(List.of(file, "./" + file, "nix//" + name + "/./" + name + ".nix"));
        spellings.add("nix/plain/../" + name + "//" + name + ".nix");
        flake.lib(of, list(spellings.stream().map(path -> importFile(path)).toArray()));
        flake.lib("directory " + of, list(importFile(directory, attrs()), importFile(directory + "/", attrs())));
        flake.lib("path " + of, file(file));
        flake.registry().callPackage(of, directory);
        flake.nixosModule(of, file(directory + "/module.nix"));
        flake.template(of, directory);
    }
}
