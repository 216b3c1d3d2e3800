package dev.flakegen.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** The exit code of the process. The numbers are a contract. */
enum ExitCode {
    OK(0, "done, or nothing to do"),
    DIFFERENT(1, "--check or --diff found a difference"),
    USAGE(2, "wrong usage"),
    DESCRIPTION(3, "the description is wrong, and nothing was written; or a file to be formatted does not parse"),
    CONFLICT(4, "a generated file was edited by hand, or a path is taken; nothing was written"),
    TOOL(5, "an outside tool failed or is missing"),
    IO(6, "reading or writing failed, or another run is at work; what was there is as it was"),
    BUG(70, "a bug in flakegen; please report it");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** Returns what each number means, in their order. */
    static Map<String, String> meanings() {
        var meanings = new LinkedHashMap<String, String>();
        for (var code : values()) {
            meanings.put(Integer.toString(code.number), code.meaning);
        }
        return meanings;
    }

    int number() {
        return number;
    }
}
