package dev.flakegen.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No template receives a string that is Nix code: models hold trees, names and yes or no, and records of these. */
class TemplateModelsTest {
    private static final List<Class<? extends Record>> MODELS = List.of(
            FlakeFile.class,
            LibFile.class,
            OverlayFile.class,
            RegistryFile.class,
            ModulesFile.class,
            ModuleFile.class,
            ChecksFile.class,
            ContractOutputsFile.class,
            ContractPackagesFile.class,
            ContractModulesFile.class,
            AllowlistFile.class,
            TemplatesFile.class,
            StarterFile.class,
            StaticFile.class);

    private final Set<Class<?>> seen = new LinkedHashSet<>();
    private final List<String> violations = new ArrayList<>();

    @Test
    void holdTreesAndNamesAlone() {
        MODELS.forEach(this::walk);

        assertThat(violations).isEmpty();
        assertThat(seen).contains(FlakeFile.ShellEntry.class, ChecksFile.Script.class, Groups.OnSystems.class);
    }

    @Test
    void noticeAStringInAModel() {
        record Inner(String code) {}
        record Model(List<Optional<Inner>> inners) {}

        walk(Model.class);

        assertThat(violations).singleElement().asString().contains("Inner.code");
    }

    private void walk(Class<?> record) {
        if (!seen.add(record)) {
            return;
        }
        for (var component : record.getRecordComponents()) {
            allow(component.getGenericType(), record.getSimpleName() + "." + component.getName());
        }
    }

    private void allow(Type type, String where) {
        if (type instanceof ParameterizedType parameterized) {
            var raw = (Class<?>) parameterized.getRawType();
            for (var argument : parameterized.getActualTypeArguments()) {
                allow(argument, where);
            }
            if (raw.isRecord()) {
                walk(raw);
            } else if (raw != List.class && raw != Optional.class) {
                violations.add(where + ": " + type);
            }
        } else if (type instanceof Class<?> plain) {
            boolean allowed = Expr.class.isAssignableFrom(plain)
                    || plain == AttrName.class
                    || plain == AttrPath.class
                    || plain == Binding.class
                    || plain == boolean.class;
            if (plain.isRecord() && !allowed) {
                walk(plain);
            } else if (!allowed) {
                violations.add(where + ": " + type);
            }
        } else if (!(type instanceof TypeVariable)) { // what it stands for is looked at where the record is used
            violations.add(where + ": " + type);
        }
    }
}
