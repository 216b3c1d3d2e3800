package hosts;

public enum Host {
    ALPHA;

    public String shell() {
        return title;
    }
}
