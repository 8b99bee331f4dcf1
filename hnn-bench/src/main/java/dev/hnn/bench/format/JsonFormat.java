package dev.hnn.bench.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.hnn.bench.measure.Column;
import dev.hnn.bench.output.TrajectoryFile;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.RunRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Everything that was measured, as JSON: what the columns mean, then every cell with a figure for each of them, in the same
 * order; null is what is not to be had. Numbers read back to the same bits; an infinite one is the text {@code Infinity}, for
 * which JSON has no number.
 */
final class JsonFormat implements ResultsFormat {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** The whole text. */
    private record Document(String name, List<ColumnEntry> columns, List<CellEntry> cells) {}

    private record ColumnEntry(String name, String title, String meaning, String better, boolean whole) {

        static ColumnEntry of(Column column) {
            return new ColumnEntry(
                    column.name(),
                    column.title(),
                    column.meaning(),
                    column.better().name().toLowerCase(Locale.ROOT),
                    column.whole());
        }
    }

    private record CellEntry(
            int number,
            String system,
            String model,
            String integrator,
            double stepSize,
            long steps,
            List<Double> initialState,
            Optional<Double> finalTime,
            List<Double> finalState,
            Map<String, Optional<Number>> figures,
            String status,
            String message,
            Optional<String> trajectory) {

        static CellEntry of(CellResult result, List<Column> columns) {
            CellSpec cell = result.cell();
            return new CellEntry(
                    cell.number(),
                    cell.system().label(),
                    cell.model().label(),
                    cell.integrator().label(),
                    cell.stepSize(),
                    cell.steps(),
                    cell.initialState(),
                    result.measured() ? Optional.of(result.finalTime()) : Optional.empty(),
                    result.finalState(),
                    figures(result, columns),
                    result.status().toString(),
                    result.message(),
                    Optional.of(TrajectoryFile.relative(result)).filter(file -> !file.isEmpty()));
        }

        private static Map<String, Optional<Number>> figures(CellResult result, List<Column> columns) {
            Map<String, Optional<Number>> figures = new LinkedHashMap<>();
            for (Column column : columns) {
                OptionalDouble value = result.figures().get(column.name());
                figures.put(
                        column.name(),
                        value.isPresent() ? Optional.of(number(column, value.getAsDouble())) : Optional.empty());
            }
            return figures;
        }

        private static Number number(Column column, double value) {
            if (column.whole()) {
                return (long) value;
            }
            return value;
        }
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String text(RunRecord run) {
        Document document = new Document(
                run.name(),
                run.columns().stream().map(ColumnEntry::of).toList(),
                run.results().stream()
                        .map(result -> CellEntry.of(result, run.columns()))
                        .toList());
        try {
            return MAPPER.writeValueAsString(document) + "\n";
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("a record of plain data can be written", cause);
        }
    }
}
