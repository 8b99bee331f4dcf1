package dev.hnn.integrators.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of order of a composition, without any integration. A method of order 1 is exp(hC₁ + h²C₂ + h³C₃ + …) with
 * some derivations Cₖ, and its adjoint is exp(hC₁ − h²C₂ + h³C₃ − …). Their product is a series in words of these letters; it is
 * of order r if it agrees with exp(hC₁) in all words of degree r, the sum of the letters, and below. The Cₖ are free, so this is
 * also necessary.
 */
final class OrderConditions {

    private final List<List<Integer>> words = new ArrayList<>();

    OrderConditions(int degree) {
        spell(List.of(), degree);
    }

    private void spell(List<Integer> word, int degree) {
        words.add(word);
        for (int letter = 1; letter <= degree; letter++) {
            List<Integer> longer = new ArrayList<>(word);
            longer.add(letter);
            spell(longer, degree - letter);
        }
    }

    /** By how much the worst condition is missed. */
    double defect(Coefficients coefficients) {
        Map<List<Integer>, Double> product = exponential(0, 1);
        for (int i = 0; i < coefficients.stages(); i++) {
            product = product(product, exponential(coefficients.beta(i), 1));
            product = product(product, exponential(coefficients.alpha(i), -1));
        }
        Map<List<Integer>, Double> flow = new HashMap<>();
        for (List<Integer> word : words) {
            boolean ones = word.stream().allMatch(letter -> letter == 1);
            flow.put(word, ones ? 1 / factorial(word.size()) : 0);
        }
        double defect = 0;
        for (List<Integer> word : words) {
            defect = Math.max(defect, Math.abs(product.get(word) - flow.get(word)));
        }
        return defect;
    }

    /** The series of the method (sign 1), or of its adjoint (sign −1), with the step t. */
    private Map<List<Integer>, Double> exponential(double t, int sign) {
        Map<List<Integer>, Double> series = new HashMap<>();
        for (List<Integer> word : words) {
            double value = 1 / factorial(word.size());
            for (int letter : word) {
                value *= Math.pow(t, letter) * (letter % 2 == 0 ? sign : 1);
            }
            series.put(word, value);
        }
        return series;
    }

    private Map<List<Integer>, Double> product(Map<List<Integer>, Double> a, Map<List<Integer>, Double> b) {
        Map<List<Integer>, Double> product = new HashMap<>();
        for (List<Integer> word : words) {
            double sum = 0;
            for (int k = 0; k <= word.size(); k++) {
                sum += a.get(word.subList(0, k)) * b.get(word.subList(k, word.size()));
            }
            product.put(word, sum);
        }
        return product;
    }

    private static double factorial(int n) {
        double factorial = 1;
        for (int k = 2; k <= n; k++) {
            factorial *= k;
        }
        return factorial;
    }
}
