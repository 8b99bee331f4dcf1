package dev.hnn.models.hnn;

import dev.hnn.models.training.TrainingSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/** A SHA-256 digest of numbers and text, each with its length, so that no two sequences look alike. */
final class Fingerprint {

    private static final String DL4J = "/META-INF/maven/org.deeplearning4j/deeplearning4j-nn/pom.properties";

    private final MessageDigest sha256;

    Fingerprint() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    Fingerprint add(byte[] bytes) {
        sha256.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        sha256.update(bytes);
        return this;
    }

    Fingerprint add(double... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(4 + 8 * numbers.length).putInt(numbers.length);
        for (double number : numbers) {
            bytes.putDouble(number);
        }
        sha256.update(bytes.flip());
        return this;
    }

    Fingerprint add(TrainingSet set) {
        for (int k = 0; k < set.size(); k++) {
            add(set.states()[k]).add(set.gradients()[k]);
        }
        return this;
    }

    /** The digest in hexadecimal digits. Ends this fingerprint. */
    String digest() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** The version of DL4J that would train, read from its jar without loading any of its classes. */
    static String deeplearning4jVersion() {
        try (InputStream in = Fingerprint.class.getResourceAsStream(DL4J)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
