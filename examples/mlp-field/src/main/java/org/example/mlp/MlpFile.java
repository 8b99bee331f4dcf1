package org.example.mlp;

import dev.hnn.api.model.TrainingReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A trained network as a file: plain numbers, big-endian, and a SHA-256 of them at the end. No Java serialisation, which
 * would run whatever a file tells it to.
 *
 * @param origin what determined the training, as a digest
 * @param layers the network
 * @param trainingLoss the loss on the training states
 * @param validationLoss the loss on others
 * @param evaluations how many steps the training took
 */
record MlpFile(String origin, List<Layer> layers, double trainingLoss, double validationLoss, int evaluations) {

    private static final int MAGIC = 0x4d4c5031; // MLP1
    private static final int DIGEST_LENGTH = 32;

    /** Writes the file, whole or not at all. */
    void write(Path path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeUTF(origin);
        out.writeDouble(trainingLoss);
        out.writeDouble(validationLoss);
        out.writeInt(evaluations);
        out.writeInt(layers.size());
        for (Layer layer : layers) {
            out.writeInt(layer.outputs());
            out.writeInt(layer.inputs());
            for (double[] row : layer.weights()) {
                write(row, out);
            }
            write(layer.bias(), out);
        }
        out.write(Digest.sha256().digest(bytes.toByteArray()));
        Files.createDirectories(path.getParent());
        Path temporary = Files.createTempFile(path.getParent(), "mlp", ".tmp");
        try {
            Files.write(temporary, bytes.toByteArray());
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, or is not what {@link #write} wrote; the message names it
     */
    static MlpFile read(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        int length = bytes.length - DIGEST_LENGTH;
        if (length < 0
                || !MessageDigest.isEqual(digest(bytes, length), Arrays.copyOfRange(bytes, length, bytes.length))) {
            throw new IOException("The model file " + path + " is damaged; delete it and train again.");
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
        if (in.readInt() != MAGIC) {
            throw new IOException(
                    "The model file " + path + " is not a network of mlp-field; delete it and train again.");
        }
        String origin = in.readUTF();
        double trainingLoss = in.readDouble();
        double validationLoss = in.readDouble();
        int evaluations = in.readInt();
        List<Layer> layers = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            int outputs = in.readInt();
            int inputs = in.readInt();
            double[][] weights = new double[outputs][];
            for (int i = 0; i < outputs; i++) {
                weights[i] = read(inputs, in);
            }
            layers.add(new Layer(weights, read(outputs, in)));
        }
        return new MlpFile(origin, layers, trainingLoss, validationLoss, evaluations);
    }

    TrainingReport report(boolean trainedNow) {
        return new TrainingReport(trainingLoss, validationLoss, evaluations, trainedNow);
    }

    private static byte[] digest(byte[] bytes, int length) {
        MessageDigest sha256 = Digest.sha256();
        sha256.update(bytes, 0, length);
        return sha256.digest();
    }

    private static void write(double[] numbers, DataOutputStream out) throws IOException {
        for (double number : numbers) {
            out.writeDouble(number);
        }
    }

    private static double[] read(int count, DataInputStream in) throws IOException {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.readDouble();
        }
        return numbers;
    }
}
