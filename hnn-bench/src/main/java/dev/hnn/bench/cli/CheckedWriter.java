package dev.hnn.bench.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;

/** Writes to stdout and notices when that is no longer possible, which a print writer keeps to itself. */
final class CheckedWriter extends FilterWriter {

    private static final int CHARACTERS_BETWEEN_CHECKS = 1 << 16;

    private final PrintWriter console;
    private int unchecked;

    CheckedWriter(PrintWriter console) {
        super(console);
        this.console = console;
    }

    @Override
    public void write(int character) throws IOException {
        super.write(character);
        written(1);
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        super.write(characters, offset, length);
        written(length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        super.write(text, offset, length);
        written(length);
    }

    @Override
    public void flush() throws IOException {
        check();
    }

    private void written(int length) throws IOException {
        unchecked += length;
        if (unchecked >= CHARACTERS_BETWEEN_CHECKS) {
            check();
        }
    }

    private void check() throws IOException {
        unchecked = 0;
        if (console.checkError()) {
            throw new IOException("stdout cannot be written: it was closed, or its disk is full.");
        }
    }
}
