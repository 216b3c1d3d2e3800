package dev.flakegen.nix.language;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text that Nix refuses.
 *
 * @param file the file of the corpus that holds it, among others
 * @param place the line and column that Nix gives, {@code 1:8}
 * @param message the first line of what Nix says
 * @param written the text as it stands in the file
 */
public record RejectedCase(String file, String place, String message, String written) {
    private static final Path DIRECTORY = Corpus.DIRECTORY.resolve("rejected");
    private static final Pattern HEADING = Pattern.compile("^===", Pattern.MULTILINE | Pattern.UNIX_LINES);
    private static final char FIRST_PICTURE = '\u2400';
    private static final char LAST_PICTURE = '\u241f';

    public static List<RejectedCase> all() throws IOException {
        var all = new ArrayList<RejectedCase>();
        try (var files = Files.list(DIRECTORY)) {
            for (var file : files.sorted().toList()) {
                HEADING.splitAsStream(Files.readString(file))
                        .skip(1)
                        .map(entry -> of(file.getFileName().toString(), entry))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static RejectedCase of(String file, String entry) {
        int end = entry.indexOf('\n');
        var heading = entry.substring(0, end).strip().split(" ", 2);
        var written = entry.substring(end + 1, entry.length() - 1);
        return new RejectedCase(file, heading[0], heading.length > 1 ? heading[1] : "", written);
    }

    /** Writes all files anew. */
    public static void write(List<RejectedCase> all) throws IOException {
        for (var file : all.stream().collect(groupingBy(RejectedCase::file)).entrySet()) {
            var entries = file.getValue().stream().map(RejectedCase::entry).collect(joining());
            Files.writeString(DIRECTORY.resolve(file.getKey()), entries);
        }
    }

    private String entry() {
        return "=== " + place + " " + message + "\n" + written + "\n";
    }

    /** The text itself: where the file has the picture of a control character, this has the character. */
    public String text() {
        return written.chars()
                .map(c -> c >= FIRST_PICTURE && c <= LAST_PICTURE ? c - FIRST_PICTURE : c)
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }

    public RejectedCase with(String newPlace, String newMessage) {
        return new RejectedCase(file, newPlace, newMessage, written);
    }

    @Override
    public String toString() {
        return file + " " + written.replace("\n", "↵") + " at " + place;
    }
}
