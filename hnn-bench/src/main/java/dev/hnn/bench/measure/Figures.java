package dev.hnn.bench.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Figures by the name of their column, in the order in which they were measured. What is not to be had is not there. Immutable. */
public final class Figures {

    private static final Figures NONE = new Figures(Map.of());

    private final Map<String, Double> byName;

    @JsonCreator
    Figures(Map<String, Double> byName) {
        this.byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** No figures. */
    public static Figures none() {
        return NONE;
    }

    /** Collects figures. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A figure.
     *
     * @param name of its column
     * @return it, if it is to be had
     */
    public OptionalDouble get(String name) {
        Double value = byName.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** All of them, in order. Unmodifiable. */
    @JsonValue
    public Map<String, Double> byName() {
        return byName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures figures && byName.equals(figures.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    @Override
    public String toString() {
        return byName.toString();
    }

    /** Collects figures. Mutable, for one thread. */
    public static final class Builder {

        private final Map<String, Double> byName = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a figure.
         *
         * @param name of its column
         * @param value the figure; NaN means that it is not to be had
         * @return this
         */
        public Builder put(String name, double value) {
            if (!Double.isNaN(value)) {
                byName.put(name, value);
            }
            return this;
        }

        /** What was collected. */
        public Figures build() {
            return new Figures(byName);
        }
    }
}
