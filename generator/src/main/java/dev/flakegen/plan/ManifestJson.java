package dev.flakegen.plan;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The manifest as JSON: paths in order, no time stamps, so that two runs write the same bytes. */
public final class ManifestJson {
    private static final int VERSION = 1;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private ManifestJson() {}

    public static String write(Manifest manifest) {
        var files = new JsonObject();
        manifest.files().forEach((path, hash) -> files.addProperty(path.toString(), hash));
        var json = new JsonObject();
        json.addProperty("version", VERSION);
        json.add("files", files);
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(json) + "\n";
    }

    /** Reads a manifest; empty if it is damaged in any way, or of a later version. */
    public static Optional<Manifest> read(String text) {
        try {
            var reader = new JsonReader(new StringReader(text));
            reader.setStrictness(Strictness.STRICT);
            JsonElement json =
                    new GsonBuilder().create().getAdapter(JsonElement.class).read(reader);
            reader.peek(); // anything after the value is damage too
            return json.isJsonObject() ? manifest(json.getAsJsonObject()) : Optional.empty();
        } catch (IOException
                | JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Manifest> manifest(JsonObject json) {
        if (!json.has("version")
                || json.get("version").getAsInt() != VERSION
                || !(json.get("files") instanceof JsonObject files)) {
            return Optional.empty();
        }
        var hashes = new TreeMap<ProjectPath, String>();
        for (var entry : files.entrySet()) {
            var path = ProjectPath.parse(entry.getKey());
            var hash = entry.getValue().getAsString();
            boolean wellFormed = path.isPresent()
                    && path.get().toString().equals(entry.getKey())
                    && !path.get().isProject()
                    && HASH.matcher(hash).matches();
            if (!wellFormed) {
                return Optional.empty();
            }
            hashes.put(path.get(), hash);
        }
        return Optional.of(new Manifest(hashes));
    }
}
