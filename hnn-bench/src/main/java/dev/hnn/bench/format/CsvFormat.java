package dev.hnn.bench.format;

import dev.hnn.bench.output.ResultsCsv;
import dev.hnn.bench.result.RunRecord;

/** What stands in {@code results.csv}. */
final class CsvFormat implements ResultsFormat {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String text(RunRecord run) {
        return ResultsCsv.text(run);
    }
}
