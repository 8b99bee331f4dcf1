package dev.hnn.testkit;

import dev.hnn.api.spi.Choice;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Settings as users write them, merged over a record of defaults, by the rules of the harness. */
final class SettingsOver {

    private SettingsOver() {}

    /**
     * A record like the defaults, but for what the user says.
     *
     * @throws IllegalArgumentException if a setting is not known, or of the wrong kind
     */
    static <S extends Record> S defaults(S defaults, Map<String, Object> given) {
        @SuppressWarnings("unchecked") // records have no subclasses
        Class<S> type = (Class<S>) defaults.getClass();
        RecordComponent[] components = type.getRecordComponents();
        Map<String, Object> left = new HashMap<>(given);
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                Method accessor = components[i].getAccessor();
                accessor.setAccessible(true);
                Object before = accessor.invoke(defaults);
                String name = kebabCase(components[i].getName());
                Object now = left.remove(name);
                values[i] = now == null ? before : SettingValue.of(name, now, components[i].getGenericType(), before);
            }
            if (!left.isEmpty()) {
                throw new IllegalArgumentException(
                        "There is no setting " + left.keySet().iterator().next() + "; there are "
                                + Arrays.stream(components)
                                        .map(component -> kebabCase(component.getName()))
                                        .toList() + ".");
            }
            Constructor<S> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause().getMessage(), refused.getCause());
        } catch (ReflectiveOperationException cause) {
            throw new IllegalArgumentException("The settings " + given + " could not be bound: " + cause + ".", cause);
        }
    }

    /**
     * A choice as the user says. One with a type is a component of its own, and takes nothing from the default one; without a
     * type, the settings are merged over those of the default one.
     */
    static Choice<?> choice(Object value, Choice<?> before) {
        if (value instanceof Choice<?> choice) {
            return choice;
        }
        if (!(value instanceof Map<?, ?> map)) {
            return Choice.of(value.toString());
        }
        Map<String, Object> settings = strings(map);
        Object type = settings.remove("type");
        return type == null
                ? new Choice<>(before.type(), merged(before.settings(), settings))
                : new Choice<>(type.toString(), settings);
    }

    private static Map<String, Object> merged(Map<?, ?> before, Map<?, ?> given) {
        Map<String, Object> merged = strings(before);
        strings(given).forEach((key, now) -> {
            boolean deeper = now instanceof Map && merged.get(key) instanceof Map;
            merged.put(key, deeper ? merged((Map<?, ?>) merged.get(key), (Map<?, ?>) now) : now);
        });
        return merged;
    }

    static Map<String, Object> strings(Map<?, ?> map) {
        Map<String, Object> strings = new HashMap<>();
        map.forEach((key, value) -> strings.put(key.toString(), value));
        return strings;
    }

    /** {@code maxIterations} and {@code MAX_ITERATIONS} are both written {@code max-iterations}. */
    static String kebabCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
