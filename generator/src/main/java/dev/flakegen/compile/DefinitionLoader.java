package dev.flakegen.compile;

import dev.flakegen.dsl.FlakeDefinition;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Loads compiled classes, and finds the definitions among them. */
final class DefinitionLoader extends ClassLoader {
    private final CompiledClasses compiled;

    DefinitionLoader(CompiledClasses compiled) {
        super("flake", FlakeDefinition.class.getClassLoader());
        this.compiled = compiled;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = compiled.classes().get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** The classes that can be a definition, by name. None is initialized yet. */
    List<Class<? extends FlakeDefinition>> definitions() {
        var definitions = new ArrayList<Class<? extends FlakeDefinition>>();
        for (var name : compiled.classes().keySet()) {
            var type = load(name);
            boolean concrete = !type.isInterface()
                    && !Modifier.isAbstract(type.getModifiers())
                    && !type.isAnonymousClass()
                    && !type.isLocalClass();
            if (concrete && FlakeDefinition.class.isAssignableFrom(type)) {
                definitions.add(type.asSubclass(FlakeDefinition.class));
            }
        }
        return definitions;
    }

    /** The abstract classes that are definitions, by name. */
    List<String> unfinished() {
        return compiled.classes().keySet().stream()
                .map(this::load)
                .filter(type -> !type.isInterface() && Modifier.isAbstract(type.getModifiers()))
                .filter(FlakeDefinition.class::isAssignableFrom)
                .map(Class::getName)
                .toList();
    }

    private Class<?> load(String name) {
        try {
            return loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a class that was compiled is gone: " + name, e);
        }
    }

    /** Whether a class is the description's own. */
    boolean isOwn(String className) {
        return compiled.classes().containsKey(className);
    }
}
