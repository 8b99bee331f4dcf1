package dev.hnn.conformance;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.model.Model;
import dev.hnn.api.model.PreparedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A model prepared again, in one way or another: whatever the way, it has the same bits. */
final class SameModel {

    private final Preparations preparations;

    SameModel(Preparations preparations) {
        this.preparations = preparations;
    }

    /** In a cache of its own, as on another machine. */
    Outcome again() throws Exception {
        PreparedModel first = preparations.first();
        PreparedModel second = preparations.prepare(preparations.fresh("second"), false);
        Outcome outcome = compare(second, "prepared in two empty caches");
        return outcome.verdict() == Verdict.PASSED ? compareFiles(first, second) : outcome;
    }

    private static Outcome compareFiles(PreparedModel first, PreparedModel second) throws IOException {
        if (first.file().isPresent() != second.file().isPresent()) {
            return Outcome.failed(
                    "file() is " + first.file() + " and " + second.file(), "prepared in two empty caches");
        }
        if (first.file().isPresent()) {
            long difference =
                    Files.mismatch(first.file().orElseThrow(), second.file().orElseThrow());
            if (difference >= 0) {
                return Outcome.failed(
                        "the files differ from byte " + difference + " on",
                        first.file().orElseThrow() + " and " + second.file().orElseThrow());
            }
        }
        return Outcome.passed("the same bits" + (first.file().isPresent() ? ", and files of the same bytes" : ""), "");
    }

    /**
     * With another seed, in the cache of the first preparation: neither the training nor the name of a file may leave the
     * seed out.
     */
    Outcome reseeded(Workers<Model> withAnotherSeed) throws Exception {
        Model other = withAnotherSeed.make();
        preparations.first();
        PreparedModel prepared = preparations.prepare(other, preparations.cache(), false);
        Outcome same = compare(prepared, "prepared with another seed");
        return same.verdict() == Verdict.PASSED
                ? Outcome.failed(same.measured(), "")
                : Outcome.passed("different: " + same.measured(), same.reproduction());
    }

    /** From the cache that the first preparation left. */
    Outcome fromCache() throws Exception {
        preparations.first();
        return compare(preparations.prepare(preparations.cache(), false), "prepared a second time in the same cache");
    }

    /** Although the cache has it. */
    Outcome retrained() throws Exception {
        preparations.first();
        return compare(
                preparations.prepare(preparations.cache(), true), "prepared in the same cache with retrain() true");
    }

    /** From a cache that was copied to another place. */
    Outcome moved() throws Exception {
        PreparedModel first = preparations.first();
        Path file = first.file().orElseThrow(SameModel::noFile);
        if (!Files.isRegularFile(file) || Files.size(file) == 0) {
            return Outcome.failed("file() names no file, or an empty one", file.toString());
        }
        if (!Files.isDirectory(preparations.cache())) {
            throw new NotApplicable("the model keeps nothing in the cache");
        }
        Path moved = preparations.fresh("moved");
        copy(preparations.cache(), moved);
        PreparedModel second = preparations.prepare(moved, false);
        return compare(second, "prepared in a copy of the cache in another folder");
    }

    /** From a copy of its file, by the setting with which users load one. */
    Outcome loaded(ModelLoader loader) throws Exception {
        Path file = preparations.first().file().orElseThrow(SameModel::noFile);
        Path copy = preparations.fresh("loaded").resolve(file.getFileName().toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        PreparedModel loaded = preparations.prepare(loader.of(copy), preparations.fresh("empty"), false);
        return compare(loaded, "loaded from " + copy.getFileName());
    }

    private static NotApplicable noFile() {
        return new NotApplicable("the model has no file");
    }

    private Outcome compare(PreparedModel other, String way) throws Exception {
        States states = preparations.states();
        VectorField field = preparations.field();
        VectorField same = Preparations.field(other);
        double[] v = states.direction(new Random(States.SEED));
        double[] a = new double[states.dimension()];
        double[] b = new double[states.dimension()];
        List<Evaluation> evaluations = Evaluation.of(field);
        if (!evaluations.equals(Evaluation.of(same))) {
            return Outcome.failed("a " + field.getClass() + " first, then a " + same.getClass(), way);
        }
        for (Evaluation evaluation : evaluations) {
            for (int k = 0; k < states.count(); k++) {
                evaluation.apply(field, states.get(k), v, a);
                evaluation.apply(same, states.get(k), v, b);
                if (!Bits.same(a, b)) {
                    return Outcome.failed(
                            evaluation + " gives " + Arrays.toString(a) + " first, then " + Arrays.toString(b),
                            states.describe(k) + ", " + way);
                }
            }
        }
        return Outcome.passed("the same bits at " + states.count() + " states, " + way, "");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
