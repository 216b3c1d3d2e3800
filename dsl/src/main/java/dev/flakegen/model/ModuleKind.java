package dev.flakegen.model;

import dev.flakegen.nix.AttrName;

/** What a module is for. */
public enum ModuleKind {
    NIXOS("nixosModules", "nixos", "nixos"),
    HOME("homeModules", "home", "homeManager"),
    DARWIN("darwinModules", "darwin", "darwin");

    private final String output;
    private final String directory;
    private final String moduleClass;

    ModuleKind(String output, String directory, String moduleClass) {
        this.output = output;
        this.directory = directory;
        this.moduleClass = moduleClass;
    }

    /** The flake output: {@code nixosModules}. */
    public String output() {
        return output;
    }

    /** The directory below {@code modules/}: {@code nixos}. */
    public String directory() {
        return directory;
    }

    /** The file that a module is generated as: {@code modules/nixos/<name>.nix}. */
    public String file(AttrName module) {
        return "modules/" + directory + "/" + module.name() + ".nix";
    }

    /** The module system's {@code _class}: a module of another class is an error there. */
    public String moduleClass() {
        return moduleClass;
    }
}
