package dev.flakegen.cli;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** What every part of a process shares and any part can change. A description that does must not change the run. */
record ProcessSettings(
        Locale locale,
        Locale display,
        Locale format,
        TimeZone zone,
        Properties properties,
        @Nullable UncaughtExceptionHandler handler) {

    /** Returns the settings as they are. */
    static ProcessSettings current() {
        return new ProcessSettings(
                Locale.getDefault(),
                Locale.getDefault(Locale.Category.DISPLAY),
                Locale.getDefault(Locale.Category.FORMAT),
                TimeZone.getDefault(),
                (Properties) System.getProperties().clone(),
                Thread.getDefaultUncaughtExceptionHandler());
    }

    /** Makes them as they were. */
    void restore() {
        if (!System.getProperties().equals(properties)) {
            System.setProperties(properties);
        }
        Locale.setDefault(locale);
        Locale.setDefault(Locale.Category.DISPLAY, display);
        Locale.setDefault(Locale.Category.FORMAT, format);
        TimeZone.setDefault(zone);
        Thread.setDefaultUncaughtExceptionHandler(handler);
    }
}
