package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.FlakeReference;
import dev.flakegen.model.ReferenceType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Nix takes as parts of a flake reference; a part that is none gives what to say about it. */
final class ReferenceRules {
    private static final String NAME = "[A-Za-z0-9._-]+";

    /** Git's rules for a branch or tag (git-check-ref-format), which Nix goes by. */
    private static final Pattern REF = Pattern.compile("[^\\s\\p{Cntrl}~^:?*\\[\\\\]+");

    private static final Pattern NO_REF = Pattern.compile("^[-./]|/\\.|//|\\.\\.|@\\{|\\.lock(/|$)|[./]$|^@$");

    /** What Nix checks of a host: it takes no port. */
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+");

    private static final Pattern GIT_URL = Pattern.compile("(https?|ssh|git|file)://[^\\s?#]+");

    /** The short form of git itself, {@code git@example.org:tools.git}, which Nix does not read. */
    private static final Pattern SCP_LIKE = Pattern.compile("([^\\s/:@?#]+@[^\\s/:@?#]+):/?([^\\s?#]+)");

    private static final Pattern WEB_URL = Pattern.compile("(https?|file)://[^\\s#]+");

    private static final Pattern SHA_256 = Pattern.compile("sha256-[A-Za-z0-9+/]{43}=");

    private ReferenceRules() {}

    static Optional<Diagnostic> repository(ReferenceType type, String owner, String repo) {
        var ownerForm = switch (type) {
            case GITLAB -> NAME + "(/" + NAME + ")*";
            case SOURCEHUT -> "~" + NAME;
            default -> NAME;
        };
        if (owner.matches(ownerForm) && repo.matches(NAME) && !(owner + "/" + repo).matches(".*(^|/)\\.{1,2}(/|$).*")) {
            return Optional.empty();
        }
        var help = switch (type) {
            case GITLAB ->
                "write gitlab(\"OWNER\", \"REPOSITORY\"), letters, digits, '-', '_' and '.' alone;"
                        + " a group inside a group is \"GROUP/INNER\"";
            case SOURCEHUT -> "write sourcehut(\"~OWNER\", \"REPOSITORY\"), with the tilde";
            default -> "write github(\"OWNER\", \"REPOSITORY\"), letters, digits, '-', '_' and '.' alone";
        };
        return Optional.of(
                malformed("'" + owner + "' and '" + repo + "' name no repository of " + service(type), help));
    }

    private static String service(ReferenceType type) {
        return switch (type) {
            case GITLAB -> "GitLab";
            case SOURCEHUT -> "SourceHut";
            default -> "GitHub";
        };
    }

    /** GitLab's groups stand encoded in the owner: Nix puts it into the address of an API as it is. */
    static String ownerAttribute(ReferenceType type, String owner) {
        return type == ReferenceType.GITLAB ? owner.replace("/", "%2F") : owner;
    }

    static Optional<Diagnostic> url(ReferenceType type, String url) {
        if (type == ReferenceType.GIT) {
            return GIT_URL.matcher(url).matches()
                    ? Optional.empty()
                    : Optional.of(malformed("'" + url + "' is not the URL of a git repository", gitUrlHelp(url)));
        }
        return WEB_URL.matcher(url).matches()
                ? Optional.empty()
                : Optional.of(malformed(
                        "'" + url + "' is not the URL of a " + type,
                        "write it as https://example.org/…, http://… or file:///…, blanks as %20"));
    }

    private static String gitUrlHelp(String url) {
        var scpLike = SCP_LIKE.matcher(url);
        if (scpLike.matches()) {
            return "did you mean 'ssh://" + scpLike.group(1) + "/" + scpLike.group(2) + "'?";
        }
        return "write it as git(\"https://example.org/repository\"); ssh://, git:// and file:// work too"
                + (url.contains(" ") ? ", blanks as %20" : "")
                + (url.contains("?") ? ", and what follows '?' has methods: .ref(\"…\")" : "");
    }

    static Optional<Diagnostic> path(String path) {
        return path.isEmpty()
                ? Optional.of(malformed("the path of a flake is empty", "write it as in path(\"./flakes/tools\")"))
                : Optional.empty();
    }

    static Optional<Diagnostic> id(String id) {
        return FlakeReference.isFlakeId(id)
                ? Optional.empty()
                : Optional.of(malformed(
                        "'" + id + "' is not a name of the flake registry",
                        "it begins with a letter; letters, digits, '-' and '_' may follow"));
    }

    static Optional<Diagnostic> ref(String ref) {
        boolean hasItsCharacters = REF.matcher(ref).matches();
        if (hasItsCharacters && !NO_REF.matcher(ref).find()) {
            return Optional.empty();
        }
        return Optional.of(malformed(
                "ref '" + ref + "' is not the name of a branch or tag",
                hasItsCharacters
                        ? "write its name as git shows it; git check-ref-format tells what it cannot be"
                        : "write its name as git shows it, without blanks, '~', '^', ':', '?', '*', '[' and '\\'"));
    }

    static Optional<Diagnostic> rev(String rev) {
        return FlakeReference.isCommit(rev)
                ? Optional.empty()
                : Optional.of(Diagnostic.error(DiagnosticCode.INVALID_REV, "rev '" + rev + "' is not a commit")
                        .help("write the whole commit, 40 hex digits in small letters; a branch or tag is"
                                + " ref(\"…\")"));
    }

    static Optional<Diagnostic> dir(String directory) {
        boolean leaves = List.of(directory.split("/")).contains("..");
        return !directory.isEmpty() && !directory.startsWith("/") && !leaves
                ? Optional.empty()
                : Optional.of(malformed(
                        "dir '" + directory + "' is not a directory of the source",
                        "write it relative to the top of the source, as in dir(\"nix\")"));
    }

    static Optional<Diagnostic> host(String host) {
        return HOST.matcher(host).matches()
                ? Optional.empty()
                : Optional.of(malformed(
                        "'" + host + "' is not the name of a host",
                        "write the name alone, as in host(\"github.example.org\")"));
    }

    static Optional<Diagnostic> narHash(String hash) {
        return SHA_256.matcher(hash).matches()
                ? Optional.empty()
                : Optional.of(Diagnostic.error(
                                DiagnosticCode.INVALID_NAR_HASH, "narHash '" + hash + "' is not a hash in SRI form")
                        .help("write it as flake.lock has it: sha256-, and 44 characters of base64;"
                                + " `nix hash convert` makes it of other forms"));
    }

    /** Services that host repositories take one or the other; git and the registry take both. */
    static Optional<Diagnostic> refAndRev(ReferenceType type, Map<String, String> attributes) {
        return type.isHosted() && attributes.containsKey("ref") && attributes.containsKey("rev")
                ? Optional.of(Diagnostic.error(
                                DiagnosticCode.REF_AND_REV,
                                "a " + type + " reference has both ref and rev, which Nix refuses")
                        .help("keep rev to pin it, or ref to follow a branch"))
                : Optional.empty();
    }

    static Diagnostic notTaken(ReferenceType type, String attribute) {
        var help = switch (attribute) {
            case "submodules", "shallow", "lfs" -> "use git(\"https://…\")";
            case "host" -> type.takes("url") ? "the host stands in the URL" : "leave it out";
            case "ref", "rev" ->
                type == ReferenceType.PATH
                        ? "leave it out, or use git(\"file://…\")"
                        : "leave it out; what it must be is narHash(\"sha256-…\")";
            default -> "leave it out";
        };
        return malformed("a " + type + " reference has no " + attribute, help);
    }

    static Diagnostic besidesUrl(String url, String attribute) {
        return Diagnostic.error(
                        DiagnosticCode.URL_WITH_ATTRIBUTES,
                        "the reference '" + url + "' is given as a URL, and " + attribute + " besides")
                .help("write it in the URL, or say it all with github(…), git(…), tarball(…), …");
    }

    static Diagnostic malformed(String message, String help) {
        return Diagnostic.error(DiagnosticCode.INVALID_FLAKE_REFERENCE, message).help(help);
    }
}
