package dev.flakegen.nix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AttrSetBuilderTest {
    private final AttrSetBuilder set = new AttrSetBuilder();

    private String printed() {
        return new NixPrinter().print(set.build());
    }

    @Test
    void writesASetOfOneAttributeAsAPath() {
        set.set(AttrPath.parse("config.allowUnfree"), Expr.of(true));

        assertThat(printed()).isEqualTo("{\n  config.allowUnfree = true;\n}");
    }

    @Test
    void bringsPathsTogetherThatBeginAlike() {
        set.set(AttrPath.parse("a.b.c"), Expr.of(1)).set("x", Expr.of(2)).set(AttrPath.parse("a.b.d"), Expr.of(3));

        assertThat(printed()).isEqualTo("{\n  a.b = {\n    c = 1;\n    d = 3;\n  };\n  x = 2;\n}");
    }

    @Test
    void namesThePathThatIsInTheWay() {
        set.set(AttrPath.parse("a.b"), Expr.of(1));

        assertThat(set.trySet(AttrPath.parse("a.b"), Expr.of(2))).contains(AttrPath.parse("a.b"));
        assertThat(set.trySet(AttrPath.parse("a"), Expr.of(2))).contains(AttrPath.parse("a.b"));
        assertThat(set.trySet(AttrPath.parse("a.b.c"), Expr.of(2))).contains(AttrPath.parse("a.b"));
        assertThat(printed()).isEqualTo("{\n  a.b = 1;\n}");
    }

    @Test
    void refusesToSetTwice() {
        set.set("a", Expr.of(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.set("a", Expr.of(2)))
                .withMessage("a is set already, as a");
    }
}
