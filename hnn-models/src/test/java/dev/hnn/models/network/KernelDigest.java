package dev.hnn.models.network;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SplittableRandom;

/** Prints a digest of the kernel's results. Its first argument says how often to compute them, the last time counts. */
final class KernelDigest {

    private KernelDigest() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(digest(Integer.parseInt(arguments[0])));
    }

    static String digest(int repetitions) throws Exception {
        String digest = "";
        for (int k = 0; k < repetitions; k++) {
            digest = digest();
        }
        return digest;
    }

    private static String digest() throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        for (Activation activation : Activation.values()) {
            NetworkHamiltonian hamiltonian = new NetworkHamiltonian(Networks.random(1, activation, 2, 21, 16));
            SplittableRandom random = new SplittableRandom(2);
            for (int k = 0; k < 40; k++) {
                double[] x = Networks.normal(random, 4, 1 + k);
                double[] v = Networks.normal(random, 4, 1);
                double[] out = new double[9];
                double[] half = new double[4];
                out[8] = hamiltonian.gradient(x, half);
                System.arraycopy(half, 0, out, 0, 4);
                hamiltonian.hessianVector(x, v, half);
                System.arraycopy(half, 0, out, 4, 4);
                for (double number : out) {
                    sha256.update(ByteBuffer.allocate(8).putDouble(number).flip());
                }
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
