package dev.flakegen.cli;

import dev.flakegen.model.FlakegenVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"flakegen " + FlakegenVersion.current(), "Java " + Runtime.version()};
    }
}
