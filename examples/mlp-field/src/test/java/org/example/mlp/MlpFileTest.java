package org.example.mlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MlpFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadToTheLastBit() throws IOException {
        MlpFile written = new MlpFile("abc", Layer.draw(4, List.of(7, 5), new SplittableRandom(1)), 0.1, 0.2, 30);
        Path path = folder.resolve("cache").resolve("network.mlp");
        written.write(path);
        MlpFile read = MlpFile.read(path);

        double[] x = {0.1, -0.2, 0.3, -0.4};
        double[] before = new double[4];
        double[] after = new double[4];
        new MlpField(written.layers()).evaluate(x, before);
        new MlpField(read.layers()).evaluate(x, after);
        assertArrayEquals(before, after);
        assertEquals(written.report(false), read.report(false));
        assertEquals("abc", read.origin());
    }

    @Test
    void aDamagedFileIsRefusedWhereverItIsDamaged() throws IOException {
        Path path = folder.resolve("network.mlp");
        new MlpFile("abc", Layer.draw(2, List.of(3), new SplittableRandom(1)), 0.1, 0.2, 30).write(path);
        byte[] whole = Files.readAllBytes(path);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(path, damaged);
            IOException refused = assertThrows(IOException.class, () -> MlpFile.read(path));
            assertEquals("The model file " + path + " is damaged; delete it and train again.", refused.getMessage());
        }
        Files.write(path, new byte[0]);
        assertThrows(IOException.class, () -> MlpFile.read(path));
    }
}
