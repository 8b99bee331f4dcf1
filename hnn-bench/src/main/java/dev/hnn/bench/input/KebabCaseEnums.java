package dev.hnn.bench.input;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Has every enum written in kebab-case, {@code L_BFGS} as {@code l-bfgs}, without a word in the enum itself. */
public final class KebabCaseEnums extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    /** Makes the introspector. */
    public KebabCaseEnums() {}

    @Override
    public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
        return EnumNamingStrategies.KebabCaseStrategy.class;
    }
}
