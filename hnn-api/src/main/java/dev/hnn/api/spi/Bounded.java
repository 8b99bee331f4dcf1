package dev.hnn.api.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a whole-number setting selects one of a few methods, such as the number of stages, so that each of them can be
 * listed and verified. An enum says so by itself. {@code create} still refuses what is out of range.
 *
 * <pre>{@code public record Settings(@Bounded(min = 1, max = 4) int stages) {}}</pre>
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Bounded {

    /** The smallest value. */
    int min();

    /** The largest value. */
    int max();
}
