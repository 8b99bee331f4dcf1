package dev.hnn.testkit;

import dev.hnn.api.spi.Choice;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Settings as users write them, merged over a record of defaults. */
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
                Object now = left.remove(kebabCase(components[i].getName()));
                values[i] = now == null ? before : convert(now, components[i].getGenericType(), before);
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

    private static Object convert(Object value, Type type, Object before) {
        if (type instanceof ParameterizedType generic
                && generic.getRawType() == List.class
                && value instanceof List<?> list) {
            Type element = generic.getActualTypeArguments()[0];
            return list.stream().map(item -> convert(item, element, item)).toList();
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Choice.class) {
            return choice(value, (Choice<?>) before);
        }
        if (before instanceof Record record && value instanceof Map<?, ?> map) {
            return defaults(record, strings(map));
        }
        if (type instanceof Class<?> kind && kind.isEnum()) {
            return Arrays.stream(kind.getEnumConstants())
                    .filter(constant ->
                            kebabCase(constant.toString()).equals(value.toString()) || constant.equals(value))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(value + " is none of "
                            + Arrays.toString(kind.getEnumConstants()).toLowerCase(Locale.ROOT) + "."));
        }
        return value instanceof Number number ? number(number, type) : value;
    }

    private static Choice<?> choice(Object value, Choice<?> before) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> settings = strings(map);
            Object type = settings.remove("type");
            return new Choice<>(type == null ? before.type() : type.toString(), settings);
        }
        return value instanceof Choice<?> choice ? choice : Choice.of(value.toString());
    }

    private static Map<String, Object> strings(Map<?, ?> map) {
        Map<String, Object> strings = new HashMap<>();
        map.forEach((key, value) -> strings.put(key.toString(), value));
        return strings;
    }

    private static Object number(Number number, Type type) {
        if (type == double.class || type == Double.class) {
            return number.doubleValue();
        }
        if (type == long.class || type == Long.class) {
            return number.longValue();
        }
        return number;
    }

    /** {@code maxIterations} and {@code MAX_ITERATIONS} are both written {@code max-iterations}. */
    private static String kebabCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
