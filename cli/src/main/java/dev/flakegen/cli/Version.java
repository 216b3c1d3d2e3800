package dev.flakegen.cli;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as the build wrote it down. */
final class Version implements IVersionProvider {
    static String get() {
        try (var in = Version.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new IllegalStateException("the build left out version.properties", e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"flakegen " + get(), "Java " + Runtime.version()};
    }
}
