import dev.flakegen.dsl.FlakeSpec;

final class Hosts {
    private Hosts() {}

    static void declare(FlakeSpec flake, String name) {
        flake.devShell(port(name));
    }

    private static String port(String name) {
        try {
            return name.substring(7);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalStateException("host '" + name + "' has no port", e);
        }
    }
}
