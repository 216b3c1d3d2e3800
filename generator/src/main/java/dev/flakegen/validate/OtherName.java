package dev.flakegen.validate;

import dev.flakegen.model.RegistryPackage;

/** What to do about a package whose name will not do. */
final class OtherName {
    static final String HELP = "give it another name";

    private OtherName() {}

    /** One of a whole directory is called like its file, and can be left out. */
    static String help(RegistryPackage pkg) {
        return pkg.directory()
                .map(directory -> "rename its file, or leave it out with packagesFromDirectory(\"" + directory
                        + "\", \"" + pkg.name() + "\")")
                .orElse(HELP);
    }
}
