import dev.flakegen.dsl.FlakeDefinition;

public abstract class Flake implements FlakeDefinition {}
