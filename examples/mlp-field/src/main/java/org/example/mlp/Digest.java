package org.example.mlp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256. */
final class Digest {

    private Digest() {}

    /** A digest of everything that determines a training: its settings, its states, and the platform that computes. */
    static String of(MlpSettings settings, States training) {
        MessageDigest sha256 = sha256();
        sha256.update(settings.toString().getBytes(StandardCharsets.UTF_8));
        sha256.update(System.getProperty("os.name").getBytes(StandardCharsets.UTF_8));
        sha256.update(System.getProperty("os.arch").getBytes(StandardCharsets.UTF_8));
        add(training.states(), sha256);
        add(training.derivatives(), sha256);
        return HexFormat.of().formatHex(sha256.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException cause) {
            throw new AssertionError("every Java platform has SHA-256", cause);
        }
    }

    private static void add(double[][] rows, MessageDigest sha256) {
        for (double[] row : rows) {
            ByteBuffer bytes = ByteBuffer.allocate(8 * row.length);
            for (double number : row) {
                bytes.putDouble(number);
            }
            sha256.update(bytes.flip());
        }
    }
}
