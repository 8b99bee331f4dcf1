package dev.hnn.bench.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.hnn.bench.result.EnergyGrid;
import dev.hnn.bench.result.PhaseWindow;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The data of a report as JSON that may stand in a script element: no text in it can end the element or begin a comment.
 * Trajectories are thinned, and arrays are packed. The scripts of the page read it.
 */
final class ReportJson {

    private final JsonGenerator json;
    private final ReportData data;
    private final FloatArrays arrays = new FloatArrays();
    private final int pointsPerCell;

    private ReportJson(JsonGenerator json, ReportData data) {
        this.json = json;
        this.data = data;
        this.pointsPerCell = Thinning.pointsPerCell(data.cells());
    }

    static String of(ReportData data) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setCharacterEscapes(new ScriptEscapes());
            new ReportJson(json, data).write();
        } catch (IOException cause) {
            throw new IllegalStateException("a string can be written to", cause);
        }
        return text.toString();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("title", data.title());
        json.writeStringField("created", data.created());
        json.writeArrayFieldStart("facts");
        for (ReportData.Fact fact : data.facts()) {
            json.writeStartObject();
            json.writeStringField("label", fact.label());
            json.writeStringField("value", fact.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("coordinates");
        for (ReportData.SystemEntry system : data.systems()) {
            json.writeArrayFieldStart(system.label());
            for (String name : system.coordinates()) {
                json.writeString(name);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("orders");
        for (Map.Entry<String, Integer> order : data.orders().entrySet()) {
            json.writeNumberField(order.getKey(), order.getValue());
        }
        json.writeEndObject();
        columns();
        cells();
        grids();
        json.writeArrayFieldStart("arrays");
        for (String array : arrays.encoded()) {
            json.writeString(array);
        }
        json.writeEndArray();
        json.writeStringField("experiment", data.experiment());
        json.writeStringField("manifest", data.manifest());
        json.writeEndObject();
    }

    private void columns() throws IOException {
        json.writeArrayFieldStart("columns");
        for (Column column : data.columns()) {
            json.writeStartObject();
            json.writeStringField("name", column.name());
            json.writeStringField("title", column.title());
            json.writeStringField("unit", column.unit());
            json.writeStringField("description", column.description());
            json.writeStringField("kind", word(column.kind()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void cells() throws IOException {
        json.writeArrayFieldStart("cells");
        for (ReportCell cell : data.cells()) {
            json.writeStartObject();
            json.writeNumberField("number", cell.number());
            json.writeStringField("system", cell.system());
            json.writeStringField("model", cell.model());
            json.writeStringField("integrator", cell.integrator());
            json.writeNumberField("stepSize", cell.stepSize());
            json.writeNumberField("steps", cell.steps());
            json.writeNumberField("duration", cell.duration());
            numbers("initialState", cell.initialState());
            json.writeStringField("status", word(cell.status()));
            json.writeStringField("message", cell.message());
            json.writeArrayFieldStart("figures");
            for (Column column : data.columns()) {
                number(cell.figures().getOrDefault(column.name(), Double.NaN));
            }
            json.writeEndArray();
            if (!cell.trajectory().isEmpty()) {
                trajectory(cell.trajectory());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void trajectory(List<ReportCell.Point> points) throws IOException {
        Thinning thinning = Thinning.of(points.size(), pointsPerCell);
        int length = thinning.kept();
        ErrorCurve error = new ErrorCurve(points, ReportCell.Point::energy);
        ErrorCurve trueError = new ErrorCurve(points, ReportCell.Point::trueEnergy);
        json.writeObjectFieldStart("trajectory");
        json.writeNumberField("length", length);
        json.writeNumberField(
                "time", arrays.add(length, i -> points.get(thinning.index(i)).time()));
        json.writeArrayFieldStart("state");
        for (int j = 0; j < points.get(0).state().length; j++) {
            int coordinate = j;
            json.writeNumber(
                    arrays.add(length, i -> points.get(thinning.index(i)).state()[coordinate]));
        }
        json.writeEndArray();
        if (error.known()) {
            json.writeNumberField("error", arrays.add(length, i -> error.at(i, thinning)));
        }
        if (trueError.known()) {
            json.writeNumberField("trueError", arrays.add(length, i -> trueError.at(i, thinning)));
        }
        json.writeBooleanField("absolute", error.absolute() || trueError.absolute());
        json.writeEndObject();
    }

    private void grids() throws IOException {
        json.writeArrayFieldStart("grids");
        for (EnergyGrid grid : data.grids()) {
            PhaseWindow window = grid.window();
            double[] exact = grid.exact();
            Optional<double[]> learned = grid.learned();
            json.writeStartObject();
            json.writeStringField("system", grid.system());
            json.writeStringField("model", grid.model());
            numbers("q", List.of(window.lowerQ(), window.upperQ()));
            numbers("p", List.of(window.lowerP(), window.upperP()));
            json.writeNumberField("points", grid.points());
            json.writeNumberField("exact", arrays.add(exact.length, i -> exact[i]));
            if (learned.isPresent()) {
                // The difference, since a page's 32 bits would lose it in the values.
                json.writeNumberField("defect", arrays.add(exact.length, i -> learned.get()[i] - exact[i]));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void numbers(String name, List<Double> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (double value : values) {
            number(value);
        }
        json.writeEndArray();
    }

    /** JSON has no infinity and no NaN. */
    private void number(double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumber(value);
        } else {
            json.writeNull();
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
