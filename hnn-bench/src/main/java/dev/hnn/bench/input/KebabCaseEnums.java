package dev.hnn.bench.input;

import com.fasterxml.jackson.databind.EnumNamingStrategy;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.util.Locale;

/**
 * Has every enum written in kebab-case, {@code L_BFGS} as {@code l-bfgs} and {@code YOSHIDA_4} as {@code yoshida-4}, without a
 * word in the enum itself. Jackson's own strategy goes by way of camel case, where a hyphen before a digit is lost.
 */
public final class KebabCaseEnums extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    /** Makes the introspector. */
    public KebabCaseEnums() {}

    @Override
    public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
        return KebabCase.class;
    }

    /** For Jackson, which makes one itself. */
    public static final class KebabCase implements EnumNamingStrategy {

        /** Makes the strategy. */
        public KebabCase() {}

        @Override
        public String convertEnumToExternalName(String enumName) {
            return enumName.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
