/** What several parts of the description say: a second file beside Flake.java. */
final class Pins {
  static final String COMMIT = "44a91898084f46797b5fac650c7e8c9ac38c43d4";

  static final String GREETING = "it's \"fine\": ${here}, ''quoted'', back\\slash";

  private Pins() {}
}
