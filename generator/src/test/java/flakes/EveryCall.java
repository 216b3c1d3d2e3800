package flakes;

import static dev.flakegen.dsl.Nix.OVERRIDE_SCOPE;
import static dev.flakegen.dsl.Nix.X86_64_LINUX;
import static dev.flakegen.dsl.Nix.attrs;
import static dev.flakegen.dsl.Nix.github;
import static dev.flakegen.dsl.Nix.importFile;
import static dev.flakegen.dsl.Nix.nix;

import dev.flakegen.dsl.AllowanceSpec;
import dev.flakegen.dsl.CheckSpec;
import dev.flakegen.dsl.FlakeRef;
import dev.flakegen.dsl.FlakeSpec;
import dev.flakegen.dsl.InputSpec;
import dev.flakegen.dsl.ModuleSpec;
import dev.flakegen.dsl.Nix;
import dev.flakegen.dsl.NixSystem;
import dev.flakegen.dsl.NixText;
import dev.flakegen.dsl.OverlaySpec;
import dev.flakegen.dsl.PackageSetSpec;
import dev.flakegen.dsl.PackageSpec;
import dev.flakegen.dsl.PkgsSpec;
import dev.flakegen.dsl.PolicySpec;
import dev.flakegen.dsl.SelfSpec;
import dev.flakegen.dsl.ShellSpec;
import dev.flakegen.dsl.TemplateSpec;
import dev.flakegen.model.ScopeKind;
import dev.flakegen.nix.Attrs;
import dev.flakegen.nix.NixValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The calls that a description can make, each with arguments that are right, but for one of them. */
record EveryCall(Class<?> receiver, Method method, int parameter) {
    /** The name of a directory of the project with a default.nix, and of anything else. */
    static final String FINE = "fine";

    private static final String COMMIT = "44a91898084f46797b5fac650c7e8c9ac38c43d4";

    /** The types that have calls, and how a description comes by one of each. */
    static final Map<Class<?>, Function<FlakeSpec, Object>> RECEIVERS = Map.ofEntries(
            Map.entry(Nix.class, flake -> ""),
            Map.entry(NixSystem.class, flake -> X86_64_LINUX),
            Map.entry(NixValue.class, flake -> importFile(FINE)),
            Map.entry(NixText.class, flake -> nix("with lib; fine")),
            Map.entry(Attrs.class, flake -> attrs()),
            Map.entry(FlakeRef.class, flake -> github("o", "r")),
            Map.entry(FlakeSpec.class, flake -> flake),
            Map.entry(SelfSpec.class, FlakeSpec::self),
            Map.entry(InputSpec.class, flake -> flake.input("receiver", github("o", "r"))),
            Map.entry(PkgsSpec.class, EveryCall::pkgs),
            Map.entry(OverlaySpec.class, flake -> flake.overlay("default")),
            Map.entry(PackageSetSpec.class, flake -> flake.registry().makeScope("receiver")),
            Map.entry(PackageSpec.class, flake -> flake.registry().callPackage("receiver", FINE)),
            Map.entry(ModuleSpec.class, flake -> flake.nixosModule("receiver")),
            Map.entry(ShellSpec.class, flake -> flake.devShell("receiver")),
            Map.entry(CheckSpec.class, flake -> flake.check("receiver")),
            Map.entry(TemplateSpec.class, flake -> flake.template("receiver", FINE)),
            Map.entry(PolicySpec.class, FlakeSpec::policyPinCheck),
            Map.entry(
                    AllowanceSpec.class,
                    flake -> flake.policyPinCheck().allow(FINE, github("o", "r").rev(COMMIT))));

    private static PkgsSpec pkgs(FlakeSpec flake) {
        return flake.pkgs(flake.input("nixpkgs", github("o", "r")));
    }

    /** All calls, as often as they have parameters. */
    static Stream<EveryCall> all() {
        return RECEIVERS.keySet().stream()
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                        .filter(method -> !method.getName().equals("equals"))
                        .flatMap(method -> Stream.iterate(0, i -> i < method.getParameterCount(), i -> i + 1)
                                .map(parameter -> new EveryCall(type, method, parameter))));
    }

    Class<?> type() {
        return method.getParameterTypes()[parameter];
    }

    /** Returns whether it is about an input or a flake reference. */
    boolean isAboutInputs() {
        return Stream.of(receiver, method.getReturnType()).anyMatch(List.of(FlakeRef.class, InputSpec.class)::contains);
    }

    /** A text that is right as this argument. */
    String fineText() {
        return switch (method.getName()) {
            case "allow" -> FINE + "/default.nix";
            case "overlay" -> "default";
            case "of", "custom" -> "x86_64-linux";
            case "requires" -> "2.34";
            default -> FINE;
        };
    }

    /** Makes the call, with this argument in its place, and uses what it hands back. */
    void make(FlakeSpec flake, Object argument) throws Throwable {
        flake.name("demo").systems(X86_64_LINUX);
        var object = Objects.requireNonNull(RECEIVERS.get(receiver)).apply(flake);
        var arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == parameter ? argument : fine(method.getParameterTypes()[i], flake);
        }
        use(flake, call(object, arguments));
    }

    private Object call(Object object, Object[] arguments) throws Throwable {
        try {
            return method.invoke(object, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void use(FlakeSpec flake, Object result) {
        if (result instanceof FlakeRef reference) {
            flake.input("used", reference);
        } else if (result instanceof NixSystem system) {
            flake.output("used", Nix.list(system));
        } else if (result instanceof String attrPath) {
            flake.lib("used", attrs().set(attrPath, 1));
        } else if (result instanceof NixValue value) {
            flake.lib("used", value);
        }
    }

    /** An argument of a type that is right wherever it stands. */
    private static Object fine(Class<?> type, FlakeSpec flake) {
        if (type == String.class || type == Object.class) {
            return FINE;
        } else if (type == String[].class) {
            return new String[] {FINE};
        } else if (type == NixValue.class) {
            return attrs();
        } else if (type == NixValue[].class) {
            return new NixValue[0];
        } else if (type == NixSystem[].class) {
            return new NixSystem[] {X86_64_LINUX};
        } else if (type == InputSpec.class) {
            return flake.input("another", github("o", "r"));
        } else if (type == FlakeRef.class) {
            return github("o", "r").rev(COMMIT);
        } else if (type == ScopeKind.class) {
            return OVERRIDE_SCOPE;
        } else if (type == boolean.class) {
            return true;
        } else if (type == int.class) {
            return 1;
        } else if (type == long.class) {
            return 1L;
        } else if (type == double.class) {
            return 1.0;
        } else if (type == List.class) {
            return List.of(FINE);
        } else if (type == Map.class) {
            return Map.of(FINE, FINE);
        } else if (type == Object[].class) {
            return new Object[] {FINE};
        }
        throw new AssertionError("nobody knows a good " + type);
    }

    /** As a test is called after it. */
    @Override
    public String toString() {
        return receiver.getSimpleName() + "." + method.getName() + " " + parameter;
    }
}
