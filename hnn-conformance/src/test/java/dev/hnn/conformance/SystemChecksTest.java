package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Box;
import dev.hnn.api.system.ExactSolution;
import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SystemChecksTest {

    private static final Map<String, PhysicalSystem> WRONG = wrong();

    @ParameterizedTest
    @MethodSource("checks")
    void aWrongSystemIsCaught(String check) {
        WrongComponents.assertCaught(check, SystemChecks.of(WRONG.get(check)));
    }

    @Test
    void thereIsAWrongSystemForEveryCheck() {
        WrongComponents.assertComplete(WRONG.keySet(), SystemChecks.of(new OscillatorSystem()));
    }

    @Test
    void aSoundSystemPasses() {
        WrongComponents.assertSound(SystemChecks.of(new OscillatorSystem()));
    }

    @Test
    void whatASystemThrowsIsAFinding() {
        PhysicalSystem throwing = new OscillatorSystem() {
            @Override
            public Hamiltonian hamiltonian() {
                throw new StackOverflowError("no end");
            }
        };
        WrongComponents.assertCaught("gradient", SystemChecks.of(throwing));
    }

    static Set<String> checks() {
        return WRONG.keySet();
    }

    private static Map<String, PhysicalSystem> wrong() {
        Map<String, PhysicalSystem> wrong = new LinkedHashMap<>();
        wrong.put("dimension", new OscillatorSystem() {
            @Override
            public Region region() {
                return new Box(new double[] {-2, -2}, new double[] {2, 2});
            }
        });
        double[] shared = {1, 0.2, 0, 0.7};
        wrong.put("initial-state", new OscillatorSystem() {
            @Override
            public double[] initialState() {
                return shared;
            }
        });
        wrong.put("reference-point", new OscillatorSystem() {
            @Override
            public double[] referencePoint() {
                return new double[] {0, 0, 0, Double.NaN};
            }
        });
        wrong.put("coordinate-names", new OscillatorSystem() {
            @Override
            public List<String> coordinateNames() {
                return List.of("x", "y", "p", "p");
            }
        });
        AtomicInteger seed = new AtomicInteger();
        wrong.put("region-sampling", new OscillatorSystem() {
            @Override
            public Region region() {
                return new Box(
                        new double[] {-2, -2, -3, -3}, new double[] {2, 2, 3, 3 + 1e-6 * seed.incrementAndGet()});
            }
        });
        wrong.put("region-contents", new OscillatorSystem() {
            @Override
            public Region region() {
                return new Box(new double[] {-2, -2, -3, 1}, new double[] {2, 2, 3, 3}); // p₂ is 0.7
            }
        });
        WrongHamiltonians.byCheck()
                .forEach((check, hamiltonians) -> wrong.put(check, new OscillatorSystem() {
                    @Override
                    public Hamiltonian hamiltonian() {
                        return hamiltonians.get();
                    }
                }));
        wrong.put("invariants", new OscillatorSystem() {
            @Override
            public List<Invariant> invariants() {
                return List.of(new Invariant("momentum", x -> x[2] + 1e4)); // a large constant hides nothing
            }
        });
        wrong.put("exact-solution-start", new OscillatorSystem() {
            @Override
            public Optional<ExactSolution> exactSolution() {
                return Optional.of((x0, time, x) -> rotate(x0, Math.sqrt(STIFFNESS), time + 1e-9, x));
            }
        });
        wrong.put("exact-solution-equation", new OscillatorSystem() {
            @Override
            public Optional<ExactSolution> exactSolution() {
                return Optional.of((x0, time, x) -> rotate(x0, Math.sqrt(STIFFNESS) + 1e-7, time, x));
            }
        });
        return wrong;
    }

    /** A region that ignores its source of randomness is caught as one whose bounds move is. */
    @Test
    void aRegionWithItsOwnRandomnessIsCaught() {
        PhysicalSystem system = new OscillatorSystem() {
            @Override
            public Region region() {
                Region sound = super.region();
                return new Region() {
                    @Override
                    public int dimension() {
                        return sound.dimension();
                    }

                    @Override
                    public boolean contains(double[] x) {
                        return sound.contains(x);
                    }

                    @Override
                    public void sample(RandomGenerator random, double[] x) {
                        sound.sample(new java.util.Random(seed()), x);
                    }
                };
            }
        };
        WrongComponents.assertCaught("region-sampling", SystemChecks.of(system));
    }

    private static long seed() {
        return System.nanoTime();
    }
}
