package dev.flakegen.compile;

import dev.flakegen.compile.CompiledClasses.CompiledClass;
import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.SourceLocator;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads compiled classes, and finds the definitions among them. */
final class DefinitionLoader extends ClassLoader implements SourceLocator {
    private final CompiledClasses compiled;

    DefinitionLoader(CompiledClasses compiled) {
        super("flake", FlakeDefinition.class.getClassLoader());
        this.compiled = compiled;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var type = compiled.classes().get(name);
        if (type == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, type.bytes(), 0, type.bytes().length);
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
    List<Class<?>> unfinished() {
        var unfinished = new ArrayList<Class<?>>();
        for (var name : compiled.classes().keySet()) {
            var type = load(name);
            boolean isAbstract = !type.isInterface() && Modifier.isAbstract(type.getModifiers());
            if (isAbstract && FlakeDefinition.class.isAssignableFrom(type)) {
                unfinished.add(type);
            }
        }
        return unfinished;
    }

    private Class<?> load(String name) {
        try {
            return loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a class that was compiled is gone: " + name, e);
        }
    }

    /** Returns whether a class is the description's own. */
    boolean isOwn(String className) {
        return compiled.classes().containsKey(className);
    }

    @Override
    public Optional<String> sourceOf(String className) {
        return Optional.ofNullable(compiled.classes().get(className)).map(CompiledClass::source);
    }
}
