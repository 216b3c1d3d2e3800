package flakes;

import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.nix.NixValue;
import dev.flakegen.nix.Settable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Values of every kind, for a place that binds certain variables. */
final class RandomValue {
    private final RandomWords words;
    private final RandomNixText code;
    private final List<String> variables;
    private final List<NixValue> others;

    /**
     * @param variables that Nix text can use
     * @param others what the description declared, and can be referred to
     */
    RandomValue(RandomWords words, List<String> variables, List<? extends NixValue> others) {
        this.words = words;
        this.code = new RandomNixText(words);
        this.variables = variables;
        this.others = List.copyOf(others);
    }

    NixValue text() {
        return nix(code.code(variables));
    }

    /** A value that is one of Nix: what is a plain one of Java stands in a set. */
    NixValue value() {
        return switch (words.below(4)) {
            case 0 -> text();
            case 1 -> others.isEmpty() ? text() : words.pick(others);
            case 2 -> file(words.pick(List.of("pkgs/any.nix", "nix/dir", "./nix/a b.nix")));
            default -> {
                var set = attrs();
                setIn(set, attrPath(words.name()));
                setIn(set, attrPath(words.name(), words.name()));
                yield set;
            }
        };
    }

    /** Sets an attribute to a value of any kind. */
    void setIn(Settable<?> thing, String attrPath) {
        switch (words.below(6)) {
            case 0 -> thing.set(attrPath, words.text());
            case 1 -> thing.set(attrPath, words.below(1_000) - 500);
            case 2 -> thing.set(attrPath, words.below(1_000) / 8.0 - 60);
            case 3 -> thing.set(attrPath, words.chance(2));
            case 4 -> thing.set(attrPath, plains(2));
            default -> thing.set(attrPath, value());
        }
    }

    private Object plain(int depth) {
        return switch (words.below(depth == 0 ? 6 : 9)) {
            case 0 -> words.text();
            case 1 -> words.below(1_000) - 500;
            case 2 -> words.below(1_000) / 8.0 - 60;
            case 3 -> words.chance(2);
            case 4 -> value();
            case 5 -> importFile("nix/a b.nix", text());
            case 6 -> plains(depth);
            case 7 -> list(plains(depth).toArray());
            default -> map(depth);
        };
    }

    private List<Object> plains(int depth) {
        var all = new ArrayList<>();
        for (int i = words.below(4); i > 0; i--) {
            all.add(plain(depth - 1));
        }
        return all;
    }

    private TreeMap<String, Object> map(int depth) {
        var map = new TreeMap<String, Object>();
        for (int i = words.below(4); i > 0; i--) {
            map.put(words.name(), plain(depth - 1));
        }
        return map;
    }
}
