package dev.flakegen.nix;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The variables that Nix 2.34 binds around every file, with the features that flakes bring: {@code map}, {@code true},
 * {@code builtins}. Most attributes of {@code builtins} have two underscores in front here, {@code __readFile}.
 *
 * @see <a href="https://nix.dev/manual/nix/latest/language/builtins">Nix manual, built-ins</a>
 */
public final class GlobalVariables {
    private static final List<String> PLAIN = List.of(
            "abort",
            "baseNameOf",
            "break",
            "builtins",
            "derivation",
            "derivationStrict",
            "dirOf",
            "false",
            "fetchGit",
            "fetchMercurial",
            "fetchTarball",
            "fetchTree",
            "fromTOML",
            "import",
            "isNull",
            "map",
            "null",
            "placeholder",
            "removeAttrs",
            "scopedImport",
            "throw",
            "toString",
            "true");

    private static final String WITH_UNDERSCORES = """
            add addDrvOutputDependencies addErrorContext all any appendContext attrNames attrValues bitAnd bitOr bitXor
            catAttrs ceil compareVersions concatLists concatMap concatStringsSep convertHash currentSystem currentTime
            deepSeq div elem elemAt fetchurl filter filterSource findFile flakeRefToString floor foldl' fromJSON
            functionArgs genList genericClosure getAttr getContext getEnv getFlake groupBy hasAttr hasContext hashFile
            hashString head intersectAttrs isAttrs isBool isFloat isFunction isInt isList isPath isString langVersion
            length lessThan listToAttrs mapAttrs match mul nixPath nixVersion parseDrvName parseFlakeRef partition path
            pathExists readDir readFile readFileType replaceStrings seq sort split splitVersion storeDir storePath
            stringLength sub substring tail toFile toJSON toPath toXML trace traceVerbose tryEval typeOf
            unsafeDiscardOutputDependency unsafeDiscardStringContext unsafeGetAttrPos warn zipAttrsWith""";

    private static final SortedSet<String> NAMES = Collections.unmodifiableSortedSet(new TreeSet<>(Stream.concat(
                    PLAIN.stream(),
                    Arrays.stream(WITH_UNDERSCORES.split("\\s+")).map(name -> "__" + name))
            .toList()));

    private GlobalVariables() {}

    public static boolean contains(String name) {
        return NAMES.contains(name);
    }

    /** All of them, sorted. */
    public static SortedSet<String> names() {
        return NAMES;
    }
}
