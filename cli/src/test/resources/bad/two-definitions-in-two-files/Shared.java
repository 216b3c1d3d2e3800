import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

class Shared implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {}
}
