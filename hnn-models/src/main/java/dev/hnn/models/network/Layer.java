package dev.hnn.models.network;

/** The weights W and biases b of one hidden layer, z = Wx + b. Immutable and thread-safe. */
public final class Layer {

    private final double[][] weight;
    private final double[] bias;

    /**
     * Makes a layer.
     *
     * @param weight W, a row for each unit, an element of it for each input. Copied.
     * @param bias b, an element for each unit. Copied.
     * @throws IllegalArgumentException if there is no unit or no input, if the shapes do not fit together, or if a number
     *     is not finite
     */
    public Layer(double[][] weight, double[] bias) {
        if (weight.length == 0 || weight[0].length == 0) {
            throw new IllegalArgumentException("A layer needs at least one unit and one input.");
        }
        if (bias.length != weight.length) {
            throw new IllegalArgumentException(
                    "A layer of " + weight.length + " units needs as many biases, not " + bias.length + ".");
        }
        this.weight = new double[weight.length][];
        for (int i = 0; i < weight.length; i++) {
            if (weight[i].length != weight[0].length) {
                throw new IllegalArgumentException("Row " + i + " of a layer must have " + weight[0].length
                        + " weights like the first, not " + weight[i].length + ".");
            }
            this.weight[i] = finite(weight[i].clone(), "weights");
        }
        this.bias = finite(bias.clone(), "biases");
    }

    /** The length of z. */
    public int units() {
        return weight.length;
    }

    /** The length of x. */
    public int inputs() {
        return weight[0].length;
    }

    /** A copy of b. */
    public double[] bias() {
        return bias.clone();
    }

    /** A copy of W, by rows. */
    public double[][] rows() {
        double[][] rows = new double[units()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = weight[i].clone();
        }
        return rows;
    }

    /** A copy of W, by columns. */
    double[][] columns() {
        double[][] columns = new double[inputs()][units()];
        for (int i = 0; i < units(); i++) {
            for (int j = 0; j < inputs(); j++) {
                columns[j][i] = weight[i][j];
            }
        }
        return columns;
    }

    static double[] finite(double[] values, String what) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A network's " + what + " must be finite, not " + value + ".");
            }
        }
        return values;
    }
}
