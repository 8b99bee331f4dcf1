package dev.hnn.bench.output;

import java.util.List;

/**
 * One vertical axis for panels side by side, so that the eye may compare them: where all are linear, and none is so much
 * larger than another that the smaller one would become a flat line at zero.
 */
final class SharedScale {

    private static final double LARGEST_RATIO = 20;

    private SharedScale() {}

    static List<Panel> of(List<Panel> panels) {
        List<Scale> scales = panels.stream().map(Panel::scale).toList();
        boolean comparable = scales.stream()
                .noneMatch(scale ->
                        scale.logarithmic() || scale.exponent() != scales.get(0).exponent());
        double largest = scales.stream().mapToDouble(Scale::reach).max().orElse(0);
        double smallest = scales.stream().mapToDouble(Scale::reach).min().orElse(0);
        if (!comparable || largest > LARGEST_RATIO * smallest) {
            return panels;
        }
        Scale shared = scales.stream().reduce(Scale::union).orElseThrow();
        return panels.stream().map(panel -> panel.withScale(shared)).toList();
    }
}
