package flakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/description.md} names every word of the DSL. */
class DescriptionPageTest {
    private static final Path PAGE = Path.of(System.getProperty("flakegen.root", ".."), "docs/description.md");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern WORD = Pattern.compile("\\b([a-z]\\w*)(?=\\(|$)");

    /** What Java needs and a description does not. */
    private static final Set<String> NO_WORDS = Set.of("expr", "toString", "hashCode", "equals", "name", "custom");

    private static Set<String> words() {
        return EveryCall.RECEIVERS.keySet().stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                .map(Method::getName)
                .filter(name -> !NO_WORDS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyWordIsThere() throws IOException {
        var named = new TreeSet<String>();
        CODE.matcher(Files.readString(PAGE))
                .results()
                .flatMap(code -> WORD.matcher(code.group(1)).results())
                .forEach(word -> named.add(word.group(1)));

        assertThat(named).containsAll(words());
    }
}
