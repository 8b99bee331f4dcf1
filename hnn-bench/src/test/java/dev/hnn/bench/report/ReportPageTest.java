package dev.hnn.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page as text: what is in it, and what cannot be. A browser looks at it in {@link ReportBrowserTest}. */
class ReportPageTest {

    private static final String EVIL = "</script><script>alert(1)</script><!-- <b>&\u2028 \"'`${1}";

    @Test
    void equalDataGivesEqualBytes() throws IOException {
        assertThat(page(SampleReport.sweep(List.of(0.1, 0.05), 3)))
                .isEqualTo(page(SampleReport.sweep(List.of(0.1, 0.05), 3)));
    }

    @Test
    void noTextCanEndAScriptOrBeMarkup() throws IOException {
        String page = page(named(EVIL));
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(3);
        assertThat(Pattern.compile("</script").matcher(page).results()).hasSize(3);
        assertThat(page).doesNotContain("alert(1)</script>").contains("<title>&lt;/script&gt;");
        assertThat(json(page).get("title").asText()).isEqualTo(EVIL);
        assertThat(json(page).at("/cells/0/message").asText()).isEqualTo(EVIL);
    }

    @Test
    void nothingInItAsksForAnythingElse() throws IOException {
        String page = page(SampleReport.sweep(List.of(0.1), 2));
        String markup = page.replaceAll("(?s)(<script[^>]*>).*?</script>", "$1");
        assertThat(markup)
                .contains("default-src 'none'")
                .doesNotContainPattern("(?i)<(link|img|iframe|object|embed|base|form)\\b")
                .doesNotContainPattern("(?i)<script[^>]+src")
                .doesNotContainPattern("(?i)@import|url\\(\\s*[\"']?https?:");
        // Namespaces and the licence of the chart library are names, not requests.
        assertThat(Pattern.compile("https?://[\\w.]+").matcher(page).results().map(MatchResult::group))
                .containsOnly("http://www.w3.org", "http://www.apache.org", "https://github.com");
    }

    @Test
    void figuresThatAreNotToBeHadAreNull() throws IOException {
        ReportCell cell = new ReportCell(
                1,
                "pendulum",
                "exact",
                "euler",
                0.1,
                10,
                1,
                List.of(1.0, 0.0),
                ReportCell.Status.DIVERGED,
                "",
                Map.of("energy_error_max", Double.POSITIVE_INFINITY, "gradients", 1.5, "nanoseconds", Double.NaN),
                List.of());
        JsonNode written = json(page(SampleReport.of(List.of(cell), List.of()))).at("/cells/0");
        assertThat(written.get("figures")).hasToString("[null,null,1.5,null]");
        assertThat(written.get("status").asText()).isEqualTo("diverged");
        assertThat(written.has("trajectory")).isFalse();
    }

    @Test
    void aTrajectoryIsEmbeddedAsErrorsAndStates() throws IOException {
        ReportCell cell = SampleReport.cell(1, SampleReport.Force.PENDULUM, SampleReport.Method.VERLET, 0.1, 1.2);
        JsonNode json = json(page(SampleReport.of(List.of(cell), List.of())));
        JsonNode trajectory = json.at("/cells/0/trajectory");
        float[] times = floats(json, trajectory.get("time").asInt());
        float[] errors = floats(json, trajectory.get("error").asInt());
        float[] q = floats(json, trajectory.at("/state/0").asInt());
        assertThat(times)
                .hasSize(trajectory.get("length").asInt())
                .hasSize(cell.trajectory().size());
        double initial = cell.trajectory().get(0).energy();
        for (int i = 0; i < times.length; i++) {
            ReportCell.Point point = cell.trajectory().get(i);
            assertThat((double) times[i]).isCloseTo(point.time(), within(1e-5));
            assertThat((double) q[i]).isCloseTo(point.state()[0], within(1e-6));
            assertThat((double) errors[i]).isCloseTo(point.energy() / initial - 1, within(1e-9));
        }
    }

    @Test
    void aModelWithoutEnergyHasNoErrorOfItsOwn() throws IOException {
        List<ReportCell.Point> points = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            points.add(new ReportCell.Point(i, new double[] {i, 0}, Double.NaN, i));
        }
        ReportCell cell = new ReportCell(
                1,
                "pendulum",
                "field",
                "euler",
                1,
                2,
                2,
                List.of(0.0, 0.0),
                ReportCell.Status.OK,
                "",
                Map.of(),
                points);
        JsonNode trajectory =
                json(page(SampleReport.of(List.of(cell), List.of()))).at("/cells/0/trajectory");
        assertThat(trajectory.has("error")).isFalse();
        assertThat(trajectory.has("trueError")).isTrue();
        assertThat(trajectory.get("absolute").asBoolean()).isTrue();
    }

    @Test
    void aLargeSweepStaysSmall() throws IOException {
        ReportData sweep = SampleReport.sweep(List.of(0.2, 0.1, 0.05, 0.025, 0.0125), 10);
        assertThat(sweep.cells()).hasSize(500);
        assertThat(page(sweep).length()).isBetween(1_000_000, 4_500_000);
    }

    private static ReportData named(String name) {
        ReportCell cell = new ReportCell(
                1,
                name,
                name,
                name,
                0.1,
                10,
                1,
                List.of(1.0, 0.0),
                ReportCell.Status.FAILED,
                name,
                Map.of(),
                List.of());
        return new ReportData(
                name,
                name,
                List.of(new ReportData.Fact(name, name)),
                List.of(new ReportData.SystemEntry(name, List.of(name, name))),
                Map.of(name, 1),
                List.of(new Column(name, name, name, name, Column.Kind.ERROR)),
                List.of(cell),
                List.of(),
                name,
                name);
    }

    private static String page(ReportData data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportPage.write(data, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String page) throws IOException {
        String start = "id=\"data\">";
        int from = page.indexOf(start) + start.length();
        return new ObjectMapper().readTree(page.substring(from, page.indexOf("</script>", from)));
    }

    private static float[] floats(JsonNode json, int index) {
        byte[] bytes = Base64.getDecoder().decode(json.get("arrays").get(index).asText());
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }
}
