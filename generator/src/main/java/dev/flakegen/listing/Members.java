package dev.flakegen.listing;

import dev.flakegen.model.FlakeModule;
import dev.flakegen.model.ModuleKind;
import dev.flakegen.model.PackageSource;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.nix.AttrName;
import java.util.Optional;

/**
 * How what stands in a directory is declared.
 *
 * @param <T> a package, or a module
 */
sealed interface Members<T> {
    /** As if it was declared by itself. */
    T declare(Listed listed);

    AttrName name(T declared);

    Place place(T declared);

    /** The path that it is declared with, if it is declared with nothing but a path. */
    Optional<String> path(T declared);

    record Packages() implements Members<RegistryPackage> {
        @Override
        public RegistryPackage declare(Listed listed) {
            var from = listed.from();
            var file = new Reference.ToFile(listed.path().toString(), true, from.place());
            return new RegistryPackage(
                    listed.name(),
                    new PackageSource.CalledFile(file),
                    Optional.empty(),
                    Optional.of(from.directory().path()),
                    from.place());
        }

        @Override
        public AttrName name(RegistryPackage pkg) {
            return pkg.name();
        }

        @Override
        public Place place(RegistryPackage pkg) {
            return pkg.place();
        }

        @Override
        public Optional<String> path(RegistryPackage pkg) {
            return pkg.source() instanceof PackageSource.CalledFile called
                    ? Optional.of(called.file().path())
                    : Optional.empty();
        }
    }

    record Modules(ModuleKind kind) implements Members<FlakeModule> {
        @Override
        public FlakeModule declare(Listed listed) {
            var place = listed.from().place();
            var file = new Reference.ToFile(listed.path().toString(), false, place);
            return new FlakeModule(kind, listed.name(), new FlakeModule.Given(file), place);
        }

        @Override
        public AttrName name(FlakeModule module) {
            return module.name();
        }

        @Override
        public Place place(FlakeModule module) {
            return module.place();
        }

        @Override
        public Optional<String> path(FlakeModule module) {
            return module.content() instanceof FlakeModule.Given given
                            && given.module() instanceof Reference.ToFile file
                    ? Optional.of(file.path())
                    : Optional.empty();
        }
    }
}
