public final class Flake {
    public static void main(String[] args) {}
}
