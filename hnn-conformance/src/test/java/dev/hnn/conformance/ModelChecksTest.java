package dev.hnn.conformance;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.model.Model;
import dev.hnn.api.model.PreparationContext;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.conformance.problems.Pendulum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelChecksTest {

    private static final Map<String, Model> WRONG = wrong();

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @MethodSource("checks")
    void aWrongModelIsCaught(String check) {
        ModelLoader loader = check.equals("save-and-load") ? ModelChecksTest::loadsTheFirstDigits : FileModel::of;
        WrongComponents.assertCaught(check, ModelChecks.of(WRONG.get(check), new OscillatorSystem(), scratch, loader));
    }

    @Test
    void thereIsAWrongModelForEveryCheck() {
        Set<String> wrong = new HashSet<>(WRONG.keySet());
        wrong.add("seed"); // below, made by a factory
        WrongComponents.assertComplete(wrong, checks(new FileModel()));
    }

    @Test
    void aSoundModelPasses() {
        WrongComponents.assertSound(ofFactory(FileModel::new, ""));
    }

    @Test
    void aSeedThatMakesNoDifferenceIsCaught() {
        WrongComponents.assertCaught("seed", ofFactory(seed -> new FileModel(), ""));
    }

    /** The cache is shared by runs, so what a file in it is called must tell the seeds apart. */
    @Test
    void aCacheThatForgetsTheSeedIsCaught() {
        WrongComponents.assertCaught(
                "seed",
                ofFactory(
                        seed -> new FileModel(seed) {
                            @Override
                            String fileName() {
                                return "stiffness.txt";
                            }
                        },
                        ""));
    }

    @Test
    void aModelThatLoadsAFileNeedsNoSeed() throws IOException {
        Path file = Files.writeString(scratch.resolve("model.txt"), "1.5");
        WrongComponents.assertSound(ofFactory(FileModel::new, file.toString()), "seed", "moved-cache");
    }

    private List<Check> ofFactory(LongFunction<Model> models, String file) {
        return ModelChecks.of(
                new SeededFactory(models),
                new SeededFactory.Settings(5, file),
                new NoComponents(),
                new OscillatorSystem(),
                scratch);
    }

    @Test
    void aModelWithoutAnEnergyPasses() {
        Model field = new FileModel() {
            @Override
            Dynamics dynamics(double stiffness) {
                return new Field(stiffness);
            }
        };
        WrongComponents.assertSound(
                ModelChecks.of(field, new OscillatorSystem(), scratch),
                "gradient",
                "energy-bits",
                "hessian-vector",
                "hessian-symmetry",
                "vector-field",
                "separable-parts",
                "gauge",
                "seed",
                "save-and-load");
    }

    @Test
    void aModelThatLoadsAFilePasses() throws IOException {
        Path file = Files.writeString(scratch.resolve("model.txt"), "1.5");
        WrongComponents.assertSound(checks(FileModel.of(file)), "seed", "moved-cache");
    }

    private List<Check> checks(Model model) {
        return ModelChecks.of(model, new OscillatorSystem(), scratch, FileModel::of);
    }

    static Set<String> checks() {
        return WRONG.keySet();
    }

    private static Model loadsTheFirstDigits(Path file) {
        return (system, context) -> {
            Files.writeString(file, Files.readString(file).substring(0, 8));
            return FileModel.of(file).prepare(system, context);
        };
    }

    private static Map<String, Model> wrong() {
        Map<String, Model> wrong = new LinkedHashMap<>();
        wrong.put("dimension", (system, context) -> Pendulum::new);
        wrong.put(
                "finite",
                (system, context) -> () -> new Field(1) {
                    @Override
                    public void evaluate(double[] x, double[] dx) {
                        super.evaluate(x, dx);
                        dx[0] += Math.log(x[1]); // where x₁ is negative, not a number
                    }
                });
        WrongHamiltonians.byCheck()
                .forEach((check, hamiltonians) -> wrong.put(check, (system, context) -> hamiltonians::get));
        wrong.put(
                "gauge",
                (system, context) -> () -> new OscillatorHamiltonian(OscillatorSystem.STIFFNESS) {
                    @Override
                    public double energy(double[] x) {
                        return super.energy(x) + 0.1;
                    }
                });
        AtomicInteger trained = new AtomicInteger();
        wrong.put("determinism", new FileModel() {
            @Override
            double train(PreparationContext context) {
                return 1 + 1e-12 * trained.incrementAndGet();
            }
        });
        wrong.put("cache", new FileModel() {
            @Override
            String save(double stiffness) {
                return Float.toString((float) stiffness);
            }
        });
        wrong.put("retrain", new FileModel() {
            @Override
            double train(PreparationContext context) throws IOException {
                Path file = context.cacheDirectory().resolve(fileName());
                return Files.exists(file) ? load(file) + 1e-12 : super.train(context); // goes on where it had stopped
            }
        });
        wrong.put("moved-cache", new FileModel() {
            @Override
            public PreparedModel prepare(PhysicalSystem system, PreparationContext context) throws IOException {
                Path home = context.cacheDirectory().resolve("home.txt");
                PreparedModel prepared = super.prepare(system, context);
                if (!Files.exists(home)) {
                    Files.writeString(home, home.toString());
                }
                return Files.readString(home).equals(home.toString()) ? prepared : new Prepared(home, 1);
            }
        });
        wrong.put("save-and-load", new FileModel());
        return wrong;
    }

    /** ẋ = (p, −kq) without an energy. */
    private static class Field implements VectorField {

        private final double stiffness;

        Field(double stiffness) {
            this.stiffness = stiffness;
        }

        @Override
        public int dimension() {
            return 4;
        }

        @Override
        public void evaluate(double[] x, double[] dx) {
            System.arraycopy(x, 2, dx, 0, 2);
            dx[2] = -stiffness * x[0];
            dx[3] = -stiffness * x[1];
        }
    }
}
