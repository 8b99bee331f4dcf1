package dev.hnn.bench.catalogue;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import dev.hnn.api.spi.Bounded;
import dev.hnn.bench.input.KebabCaseEnums.KebabCase;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The methods that one factory makes: every combination of the settings that select one, which are those of an enum type and
 * the whole numbers that are {@link Bounded}. Whatever else can be set keeps its default.
 */
public final class Variants {

    private static final KebabCaseStrategy KEY = new KebabCaseStrategy();
    private static final KebabCase NAME = new KebabCase();

    private Variants() {}

    /**
     * Lists them.
     *
     * @param registration the factory
     * @return requests for components, at least one; each has a label of its own, such as "composition yoshida-4" or
     *     "gauss-legendre stages 3"
     */
    public static List<ComponentRequest> of(Registration registration) {
        List<ComponentRequest> variants = new ArrayList<>();
        variants.add(new ComponentRequest(
                registration.name(),
                registration.name(),
                JsonNodeFactory.instance.objectNode(),
                "the integrator " + registration.name()));
        for (RecordComponent setting : registration.defaults().getClass().getRecordComponents()) {
            List<ValueNode> values = values(setting);
            if (!values.isEmpty()) {
                List<ComponentRequest> before = List.copyOf(variants);
                variants.clear();
                for (ComponentRequest request : before) {
                    values.forEach(value -> variants.add(with(request, KEY.translate(setting.getName()), value)));
                }
            }
        }
        return List.copyOf(variants);
    }

    private static ComponentRequest with(ComponentRequest request, String key, ValueNode value) {
        ObjectNode settings = request.settings().deepCopy();
        settings.set(key, value);
        String inLabel = value.isTextual() ? value.textValue() : key + " " + value;
        return new ComponentRequest(request.type(), request.label() + " " + inLabel, settings, request.where());
    }

    private static List<ValueNode> values(RecordComponent setting) {
        Bounded bounds = setting.getAnnotation(Bounded.class);
        if (bounds != null) {
            return IntStream.rangeClosed(bounds.min(), bounds.max())
                    .mapToObj(number -> (ValueNode) IntNode.valueOf(number))
                    .toList();
        }
        return setting.getType().isEnum()
                ? Stream.of(setting.getType().getEnumConstants())
                        .map(constant -> NAME.convertEnumToExternalName(((Enum<?>) constant).name()))
                        .map(name -> (ValueNode) TextNode.valueOf(name))
                        .toList()
                : List.of();
    }
}
