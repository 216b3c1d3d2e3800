package dev.flakegen.examples.nix;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A test, or a class of tests, that runs each version of real Nix, and has the version as its parameter. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@RealNix
@ParameterizedClass(name = "{0}")
@ParameterizedTest(name = "{0}")
@EnumSource(NixVersion.class)
public @interface EachNix {}
