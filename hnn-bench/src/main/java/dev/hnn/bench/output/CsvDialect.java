package dev.hnn.bench.output;

import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** How every CSV file is written: quoted as in RFC 4180, one line feed a row, numbers that read back to the same bits. */
public final class CsvDialect {

    /** RFC 4180 but for its carriage returns, which are in the way of every Unix tool. */
    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /** The same for reading: the first line names the columns. */
    public static final CSVFormat WITH_HEADER =
            FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvDialect() {}

    /** The shortest decimal that reads back to the same double; {@code NaN} and infinities by name. */
    static String number(double value) {
        return Double.toString(value);
    }

    /** A state's numbers, separated by single blanks. */
    static String state(Collection<Double> state) {
        return state.stream().map(CsvDialect::number).collect(Collectors.joining(" "));
    }
}
