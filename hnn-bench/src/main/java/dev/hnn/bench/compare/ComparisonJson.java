package dev.hnn.bench.compare;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.OptionalDouble;

/** A comparison as JSON, for programs. Numbers read back to the same bits. */
final class ComparisonJson implements ComparisonFormat {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** The whole text. */
    private record Document(
            String summary,
            boolean regression,
            List<CellEntry> cells,
            List<CellId> onlyInA,
            List<CellId> onlyInB,
            List<String> uncompared) {}

    private record CellEntry(
            @JsonUnwrapped CellId cell, String verdict, StatusEntry status, List<FigureEntry> figures) {

        static CellEntry of(CellChange change, boolean all) {
            return new CellEntry(
                    change.id(),
                    change.verdict().toString(),
                    new StatusEntry(
                            change.before().toString(),
                            change.after().toString(),
                            change.status().toString()),
                    change.figures().stream()
                            .filter(figure -> all || figure.verdict() != Verdict.SAME)
                            .map(FigureEntry::of)
                            .toList());
        }
    }

    private record StatusEntry(String a, String b, String verdict) {}

    private record FigureEntry(
            String name,
            OptionalDouble a,
            OptionalDouble b,
            double relativeTolerance,
            double absoluteTolerance,
            String verdict) {

        static FigureEntry of(FigureChange change) {
            return new FigureEntry(
                    change.column().name(),
                    change.before(),
                    change.after(),
                    change.tolerance().relative(),
                    change.tolerance().absolute(),
                    change.verdict().toString());
        }
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String text(Comparison comparison, boolean all) {
        Document document = new Document(
                ReadableComparison.of(comparison, all).summary(),
                comparison.regression(),
                comparison.cells().stream()
                        .filter(cell -> all || cell.verdict() != Verdict.SAME)
                        .map(cell -> CellEntry.of(cell, all))
                        .toList(),
                comparison.onlyBefore(),
                comparison.onlyAfter(),
                comparison.uncompared());
        try {
            return MAPPER.writeValueAsString(document) + "\n";
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("a record of plain data can be written", cause);
        }
    }
}
