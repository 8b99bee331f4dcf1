package dev.hnn.models.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class KernelDigestTest {

    private static String inNewMachine(String mode, int repetitions) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        mode,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KernelDigest.class.getName(),
                        Integer.toString(repetitions)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out.strip();
    }

    @Test
    void interpretedAndCompiledCodeGiveTheSameBits() throws Exception {
        String interpreted = inNewMachine("-Xint", 1);
        assertThat(interpreted).hasSize(64);
        // 500 repetitions are 60,000 gradients: enough for the optimising compiler.
        assertThat(KernelDigest.digest(500)).isEqualTo(interpreted);
        assertThat(inNewMachine("-Xcomp", 2)).isEqualTo(interpreted);
    }
}
