package flakes;

import static dev.flakegen.dsl.Nix.flakeRef;
import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.dsl.Description;
import dev.flakegen.model.FlakeReference;
import dev.flakegen.model.ReferenceType;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** References that are given as Nix writes them are understood as Nix does, and stay as they are. */
class FlakeUrlTest {
    private static final String COMMIT = "44a91898084f46797b5fac650c7e8c9ac38c43d4";

    private static FlakeReference reference(String url) throws Description.ThrownException {
        var description = Description.of(flake -> flake.input("given", flakeRef(url)));
        assertThat(description.diagnostics()).isEmpty();
        return description.flake().inputs().get(0).reference().orElseThrow();
    }

    static Stream<Arguments> urls() {
        return Stream.of(
                of("github:o/r", ReferenceType.GITHUB, "owner", "o", "repo", "r"),
                of("github:o/r/v1", ReferenceType.GITHUB, "owner", "o", "repo", "r", "ref", "v1"),
                of("github:o/r/a/b", ReferenceType.GITHUB, "owner", "o", "repo", "r", "ref", "a/b"),
                of("github:o/r/" + COMMIT, ReferenceType.GITHUB, "owner", "o", "repo", "r", "rev", COMMIT),
                of("github:o/r?dir=a%20b", ReferenceType.GITHUB, "owner", "o", "repo", "r", "dir", "a b"),
                of("github:o/r?ref=a+b", ReferenceType.GITHUB, "owner", "o", "repo", "r", "ref", "a+b"),
                of("gitlab:g%2Fs/r", ReferenceType.GITLAB, "owner", "g%2Fs", "repo", "r"),
                of("sourcehut:~o/r", ReferenceType.SOURCEHUT, "owner", "~o", "repo", "r"),
                of(
                        "git+ssh://git@h/r?ref=a&submodules=1",
                        ReferenceType.GIT,
                        "url",
                        "ssh://git@h/r",
                        "ref",
                        "a",
                        "submodules",
                        "1"),
                of("git://h/r", ReferenceType.GIT, "url", "git://h/r"),
                of("hg+https://h/r", ReferenceType.MERCURIAL, "url", "https://h/r"),
                of("path:./a/b", ReferenceType.PATH, "path", "./a/b"),
                of("./a", ReferenceType.PATH, "path", "./a"),
                of("../a?dir=b", ReferenceType.PATH, "path", "../a", "dir", "b"),
                of("/srv/a", ReferenceType.PATH, "path", "/srv/a"),
                of("https://h/a.tar.gz", ReferenceType.TARBALL, "url", "https://h/a.tar.gz"),
                of("https://h/latest", ReferenceType.TARBALL, "url", "https://h/latest"),
                of("tarball+file:///srv/a", ReferenceType.TARBALL, "url", "file:///srv/a"),
                of("file+https://h/a.txt", ReferenceType.FILE, "url", "https://h/a.txt"),
                of("nixpkgs", ReferenceType.INDIRECT, "id", "nixpkgs"),
                of("flake:nixpkgs/unstable", ReferenceType.INDIRECT, "id", "nixpkgs", "ref", "unstable"),
                of("nixpkgs/" + COMMIT, ReferenceType.INDIRECT, "id", "nixpkgs", "rev", COMMIT),
                of("nixpkgs/a/" + COMMIT, ReferenceType.INDIRECT, "id", "nixpkgs", "ref", "a", "rev", COMMIT));
    }

    private static Arguments of(String url, ReferenceType type, String... attributes) {
        var map = new HashMap<String, String>();
        for (int i = 0; i < attributes.length; i += 2) {
            map.put(attributes[i], attributes[i + 1]);
        }
        return Arguments.of(url, type, map);
    }

    @ParameterizedTest
    @MethodSource("urls")
    void isUnderstood(String url, ReferenceType type, Map<String, String> attributes) throws Exception {
        var reference = reference(url);

        assertThat(reference.type()).isEqualTo(type);
        assertThat(reference.attributes()).isEqualTo(attributes);
    }

    @ParameterizedTest
    @MethodSource("urls")
    void staysAsItIs(String url, ReferenceType type, Map<String, String> attributes) throws Exception {
        assertThat(reference(url).isUrl()).isTrue();
        assertThat(reference(url).url()).isEqualTo(url);
    }
}
