package dev.hnn.perf.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads commands from stdin, a line each, and answers each with a line. */
public final class Contestant {

    private final Map<String, Subject> subjects = new HashMap<>();

    private Contestant() {}

    /**
     * Starts.
     *
     * @param arguments none
     * @throws IOException if stdin cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = System.out;
        Contestant contestant = new Contestant();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(contestant.answer(line.split(" ")));
            out.flush();
        }
    }

    private String answer(String[] words) {
        try {
            return switch (words[0]) {
                case "describe" -> "ok " + System.getProperty("java.vm.name") + " " + Runtime.version();
                case "load" -> load(words[1], Integer.parseInt(words[2]), Path.of(words[3]));
                case "training-data" -> TrainingRace.write(Path.of(words[1]), Long.parseLong(words[2]));
                case "train" -> TrainingRace.run(Long.parseLong(words[1]), Double.parseDouble(words[2]));
                case "evaluate" -> "ok" + numbers(subject(words).evaluate(doubles(words, 2)));
                case "trajectory" -> "ok" + numbers(subject(words).trajectory(words[2], doubles(words, 3)));
                case "measure" -> subject(words).measure(words[2], Double.parseDouble(words[3]));
                case "work" -> subject(words).work(words[2], Integer.parseInt(words[3]));
                case "threads" ->
                    subject(words).crowd(Integer.parseInt(words[2])).advance(Double.parseDouble(words[3]));
                case "training-cost" -> TrainingCost.run(words);
                case "roundoff" -> LongRuns.run(words);
                case "integrate" -> LongIntegrations.integrate(words);
                case "clock" -> LongIntegrations.clock(words);
                default -> "unsupported";
            };
        } catch (IOException | InterruptedException | RuntimeException e) {
            return "error " + e;
        }
    }

    private String load(String name, int ensemble, Path file) throws IOException {
        subjects.put(name, Subject.read(file, ensemble));
        return "ok";
    }

    private Subject subject(String[] words) {
        Subject subject = subjects.get(words[1]);
        if (subject == null) {
            throw new IllegalArgumentException("no network of the name " + words[1]);
        }
        return subject;
    }

    private static double[] doubles(String[] words, int from) {
        double[] values = new double[words.length - from];
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.parseDouble(words[from + i]);
        }
        return values;
    }

    private static String numbers(double[] values) {
        StringBuilder text = new StringBuilder();
        for (double value : values) {
            text.append(' ').append(value);
        }
        return text.toString();
    }
}
