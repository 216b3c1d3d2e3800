import java.util.List;

final class Hosts {
    static final String FIRST = List.<String>of().get(0);

    private Hosts() {}
}
