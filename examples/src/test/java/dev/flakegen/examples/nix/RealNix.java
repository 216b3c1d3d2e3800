package dev.flakegen.examples.nix;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs real Nix, the current one where nothing says otherwise: skipped where there is none, but with
 * {@code CI=true}, where that is a failure.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag(RealNix.TAG)
@ExtendWith(NixCondition.class)
public @interface RealNix {
    String TAG = "nix";
}
