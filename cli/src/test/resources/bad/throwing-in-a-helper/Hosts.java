import dev.flakegen.dsl.FlakeSpec;

final class Hosts {
    private Hosts() {}

    static void declare(FlakeSpec flake, String name) {
        flake.devShell(port(name));
    }

    private static String port(String name) {
        try {
            return "port" + Integer.parseInt(name);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("host '" + name + "' has no port", e);
        }
    }
}
