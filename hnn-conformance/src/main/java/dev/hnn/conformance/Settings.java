package dev.hnn.conformance;

import dev.hnn.api.spi.Choice;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A record of settings, taken apart and put together again. */
final class Settings {

    private static final Set<Class<?>> PLAIN = Set.of(
            Boolean.class, Byte.class, Short.class, Integer.class, Long.class, Float.class, Double.class, String.class);

    private Settings() {}

    /** The first component that is not plain data, with its value. */
    static Optional<String> notPlain(Record settings) throws ReflectiveOperationException {
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            Object value = value(settings, component);
            if (!isPlain(value)) {
                return Optional.of(component.getName() + " = " + value);
            }
        }
        return Optional.empty();
    }

    private static boolean isPlain(Object value) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            for (Object element : list) {
                if (!isPlain(element)) {
                    return false;
                }
            }
            return true;
        }
        if (value instanceof Record record && !(value instanceof Choice)) {
            return notPlain(record).isEmpty();
        }
        return value != null && (PLAIN.contains(value.getClass()) || value instanceof Enum || value instanceof Choice);
    }

    /** The record that the canonical constructor makes of a record's own components. */
    static <S extends Record> S copy(S settings) throws ReflectiveOperationException {
        return with(settings, "", "");
    }

    /** The same settings, but for one. */
    static <S extends Record> S with(S settings, String name, Object changed) throws ReflectiveOperationException {
        @SuppressWarnings("unchecked") // records have no subclasses
        Class<S> type = (Class<S>) settings.getClass();
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals(name) ? changed : value(settings, components[i]);
        }
        Constructor<S> canonical = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        canonical.setAccessible(true); // a plugin's settings need not be public
        return canonical.newInstance(values);
    }

    /** The setting of this name, if there is one. */
    static Optional<Object> get(Record settings, String name) throws ReflectiveOperationException {
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return Optional.ofNullable(value(settings, component));
            }
        }
        return Optional.empty();
    }

    private static Object value(Record settings, RecordComponent component) throws ReflectiveOperationException {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor.invoke(settings);
    }
}
