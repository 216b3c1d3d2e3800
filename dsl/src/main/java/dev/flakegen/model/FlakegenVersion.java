package dev.flakegen.model;

import java.io.IOException;
import java.util.Properties;

/** The version of flakegen that is running, as the build wrote it down. */
public final class FlakegenVersion {
    private FlakegenVersion() {}

    public static String current() {
        try (var in = FlakegenVersion.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new IllegalStateException("the build left out version.properties", e);
        }
    }
}
