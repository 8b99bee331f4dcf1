package dev.hnn.bench.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void writesUtf8AndLeavesNothingElseBehind() throws IOException {
        Path file = folder.resolve("results.csv");
        AtomicFile.write(file, "∂H/∂q\n");
        assertThat(file).hasContent("∂H/∂q\n");
        assertThat(entries()).containsExactly(file);
    }

    @Test
    void replacesAnOlderFile() throws IOException {
        Path file = folder.resolve("results.csv");
        AtomicFile.write(file, "a longer old text");
        AtomicFile.write(file, "new");
        assertThat(file).hasContent("new");
    }

    @Test
    void keepsTheOlderFileAndNoHalfOfTheNewOneIfWritingFails() throws IOException {
        Path file = folder.resolve("results.csv");
        AtomicFile.write(file, "old");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("\"" + file + "\" cannot be written: the disk is full.");
        assertThat(file).hasContent("old");
        assertThat(entries()).containsExactly(file);
    }

    @Test
    void passesOnWhatTheContentThrowsAndCleansUp() throws IOException {
        IllegalStateException mistake = new IllegalStateException("a mistake");
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("file"), out -> {
                    out.write(1);
                    throw mistake;
                }))
                .isSameAs(mistake);
        assertThat(entries()).isEmpty();
    }

    @Test
    void isNotThereUnderItsNameBeforeItIsWhole() throws IOException {
        Path file = folder.resolve("model.safetensors");
        AtomicFile.write(file, out -> {
            out.write(new byte[100_000]);
            out.flush();
            assertThat(file).doesNotExist();
            assertThat(entries())
                    .singleElement()
                    .satisfies(temporary -> assertThat(temporary.getFileName())
                            .asString()
                            .startsWith(".model.safetensors.")
                            .endsWith(".tmp"));
        });
        assertThat(file).hasSize(100_000);
    }

    @Test
    void namesTheFileAndTheCauseIfTheFolderIsMissing() {
        Path file = folder.resolve("missing").resolve("m.safetensors");
        assertThatThrownBy(() -> AtomicFile.write(file, "text"))
                .isInstanceOf(IOException.class)
                .hasMessage("\"" + file + "\" cannot be written: its folder does not exist.");
    }

    @Test
    void namesTheFileAndTheCauseIfAFolderIsInTheWay() throws IOException {
        Path file = Files.createDirectory(folder.resolve("taken"));
        assertThatThrownBy(() -> AtomicFile.write(file, "text"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("\"" + file + "\" cannot be written: ");
        assertThat(entries()).containsExactly(file);
    }

    @Test
    void saysInWordsWhyAWriteFailed() {
        assertThat(WriteFailure.words(new AccessDeniedException("f"))).isEqualTo("permission is denied");
        assertThat(WriteFailure.words(new FileSystemException("f", null, "Disk quota exceeded")))
                .isEqualTo("the disk quota is used up");
        assertThat(WriteFailure.words(new FileSystemException("f", null, "Read-only file system")))
                .isEqualTo("the file system is read-only");
        assertThat(WriteFailure.words(new IOException("There is not enough space on the disk")))
                .isEqualTo("the disk is full");
        assertThat(WriteFailure.words(new IOException("Something else."))).isEqualTo("Something else");
        assertThat(WriteFailure.words(new IOException())).isEqualTo("IOException");
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
