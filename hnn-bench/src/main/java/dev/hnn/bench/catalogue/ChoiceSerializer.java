package dev.hnn.bench.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.hnn.api.spi.Choice;
import java.io.IOException;
import java.util.Optional;

/** Writes a choice as users do, {@code {type: newton, tolerance: 1e-12, …}}, with all defaults filled in. */
final class ChoiceSerializer extends StdSerializer<Choice<?>> implements ContextualSerializer {

    private static final long serialVersionUID = 1L;

    private final transient SettingsBinder binder;
    private final transient Optional<Kind> kind;

    ChoiceSerializer(SettingsBinder binder) {
        this(binder, Optional.empty());
    }

    private ChoiceSerializer(SettingsBinder binder, Optional<Kind> kind) {
        super(Choice.class, false);
        this.binder = binder;
        this.kind = kind;
    }

    @Override
    public JsonSerializer<?> createContextual(SerializerProvider provider, BeanProperty property) {
        return new ChoiceSerializer(
                binder, Optional.of(Kind.of(property.getType().containedType(0).getRawClass())));
    }

    @Override
    public void serialize(Choice<?> choice, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeTree(binder.toTree(kind.orElseThrow(), choice));
    }
}
