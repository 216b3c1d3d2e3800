package dev.flakegen.nix.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.parser.NixParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The table of {@code productions.txt}: the corpus has the whole language, and the table says where. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionsTest {
    private static final Pattern ROW = Pattern.compile("(.*\\S) {2,}(\\S+)");

    /** A production, or a kind of node, and the case that has it. */
    private record Row(String production, String accepted) {}

    private final Map<String, Set<String>> kindsByCase = new TreeMap<>();
    private List<Row> rows = List.of();

    @BeforeAll
    void read() throws Exception {
        for (var accepted : AcceptedCase.all()) {
            kindsByCase.put(
                    accepted.name(), Kinds.in(NixParser.parse(accepted.text()).expr()));
        }
        rows = rows();
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Corpus.DIRECTORY.resolve("productions.txt")).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> {
                    var row = ROW.matcher(line);
                    assertThat(row.matches())
                            .as("a production, two blanks, a case: %s", line)
                            .isTrue();
                    return new Row(row.group(1), row.group(2));
                })
                .toList();
    }

    @Test
    void everyKindOfNodeOccursInAnAcceptedCase() {
        var found = new TreeSet<String>();
        kindsByCase.values().forEach(found::addAll);

        assertThat(found).isEqualTo(Kinds.all());
    }

    @Test
    void everyKindOfNodeHasARow() {
        assertThat(rows).extracting(Row::production).containsAll(Kinds.all());
    }

    @Test
    void theCaseOfARowHasItsKindOfNode() {
        var kinds = Kinds.all();
        assertThat(rows)
                .filteredOn(row -> kinds.contains(row.production()))
                .allSatisfy(row -> assertThat(kindsByCase.get(row.accepted())).contains(row.production()));
    }

    @Test
    void theCaseOfARowExistsAndNoProductionHasTwoRows() {
        assertThat(rows)
                .extracting(Row::accepted)
                .allSatisfy(name -> assertThat(kindsByCase).containsKey(name));
        assertThat(rows).extracting(Row::production).doesNotHaveDuplicates();
    }

    @Test
    void everyCaseHasARow() {
        var named = new HashSet<String>();
        rows.forEach(row -> named.add(row.accepted()));

        assertThat(named).containsExactlyInAnyOrderElementsOf(kindsByCase.keySet());
    }
}
