import java.util.List;

final class Hosts {
    static final List<String> ALL = List.of("alpha", 7);

    private Hosts() {
        super(1);
    }
}
