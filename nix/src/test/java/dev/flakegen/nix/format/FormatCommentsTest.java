package dev.flakegen.nix.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.format.RandomTrivia.Insertion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No comment is lost, wherever it stands. */
class FormatCommentsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.flakegen.nix.format.FormatPair#all")
    void keepsACommentInEveryGap(FormatPair pair) throws Exception {
        var gaps = TokenGaps.of(pair.code());
        for (var comment : List.of("\n# here, %d\n", " # here, %d\n", " /* here, %d */ ")) {
            var insertions = new ArrayList<Insertion>();
            for (int i = 0; i < gaps.size(); i++) {
                insertions.add(new Insertion(gaps.get(i), comment.formatted(i)));
            }
            var formatted = NixFormatter.format(Insertion.apply(pair.code(), insertions));

            for (int i = 0; i < gaps.size(); i++) {
                assertThat(formatted).contains("here, " + i + (comment.contains("*/") ? "" : "\n"));
            }
            assertThat(Meaning.of(formatted)).isEqualTo(Meaning.of(pair.code()));
            assertThat(NixFormatter.format(formatted)).isEqualTo(formatted);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.flakegen.nix.format.FormatPair#all")
    void leavesACommentWhereItHasPutIt(FormatPair pair) throws Exception {
        var gaps = TokenGaps.of(pair.formatted());
        int step = Math.max(3, gaps.size() / 40);
        for (var comment : List.of("\n# here\n", " # here\n", " /* here, too */ ", "\n\n")) {
            for (int i = 0; i < gaps.size(); i += step) {
                var code = Insertion.apply(pair.formatted(), List.of(new Insertion(gaps.get(i), comment)));
                var formatted = NixFormatter.format(code);

                assertThat(formatted).contains(comment.isBlank() ? "\n" : " here");
                FormatStability.assertStable(code, formatted);
            }
        }
    }
}
