package dev.hnn.testkit;

import dev.hnn.api.spi.Choice;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One setting, from what users write to the type that a record wants. */
final class SettingValue {

    private SettingValue() {}

    /**
     * The value of a setting.
     *
     * @param name the setting, for the reader
     * @param value what the user says
     * @param type what the record wants
     * @param before the default
     * @throws IllegalArgumentException if the value is of the wrong kind
     */
    static Object of(String name, Object value, Type type, Object before) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(name, value, generic, before);
        }
        if (!(type instanceof Class<?> kind)) {
            throw wrong(name, "of the type " + type, value);
        }
        if (before instanceof Record record && value instanceof Map<?, ?> map) {
            return SettingsOver.defaults(record, SettingsOver.strings(map));
        }
        if (kind.isEnum()) {
            return constant(name, value, kind);
        }
        if (kind == boolean.class || kind == Boolean.class) {
            return required(name, value, Boolean.class, "true or false");
        }
        if (kind == String.class) {
            return required(name, value, String.class, "text");
        }
        return kind.isPrimitive() || Number.class.isAssignableFrom(kind)
                ? number(name, value, kind)
                : required(name, value, kind, "of the type " + kind.getSimpleName());
    }

    private static Object ofGeneric(String name, Object value, ParameterizedType type, Object before) {
        if (type.getRawType() == Choice.class) {
            return SettingsOver.choice(value, (Choice<?>) before);
        }
        if (type.getRawType() == List.class) {
            Type element = type.getActualTypeArguments()[0];
            List<?> list = (List<?>) required(name, value, List.class, "a list");
            return list.stream().map(item -> of(name, item, element, item)).toList();
        }
        throw wrong(name, "of the type " + type, value);
    }

    private static Object constant(String name, Object value, Class<?> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.equals(value)
                        || SettingsOver.kebabCase(constant.toString()).equals(value))
                .findFirst()
                .orElseThrow(() -> wrong(
                        name,
                        "one of "
                                + Arrays.stream(kind.getEnumConstants())
                                        .map(constant -> SettingsOver.kebabCase(constant.toString()))
                                        .toList(),
                        value));
    }

    /** A fraction is no whole number, not even 1.0, and what does not fit is refused. */
    private static Object number(String name, Object value, Class<?> kind) {
        Number number = (Number) required(name, value, Number.class, "a number");
        if (kind == double.class || kind == Double.class) {
            return number.doubleValue();
        }
        if (kind == float.class || kind == Float.class) {
            return number.floatValue();
        }
        if (number instanceof Double || number instanceof Float || number instanceof BigDecimal) {
            throw wrong(name, "a whole number", value);
        }
        BigInteger whole = new BigInteger(number.toString());
        try {
            if (kind == long.class || kind == Long.class) {
                return whole.longValueExact();
            }
            if (kind == int.class || kind == Integer.class) {
                return whole.intValueExact();
            }
            if (kind == short.class || kind == Short.class) {
                return whole.shortValueExact();
            }
            if (kind == byte.class || kind == Byte.class) {
                return whole.byteValueExact();
            }
        } catch (ArithmeticException tooLarge) {
            throw wrong(name, "a whole number that fits into " + kind.getSimpleName(), value);
        }
        throw wrong(name, "of the type " + kind.getSimpleName(), value);
    }

    private static Object required(String name, Object value, Class<?> kind, String words) {
        if (!kind.isInstance(value)) {
            throw wrong(name, words, value);
        }
        return value;
    }

    private static IllegalArgumentException wrong(String name, String words, Object value) {
        return new IllegalArgumentException(name + " must be " + words + ", not " + value + ".");
    }
}
