package dev.hnn.conformance;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.solver.StopReason;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SolverChecksTest {

    private static final Map<String, NonlinearSolver> WRONG = wrong();

    @ParameterizedTest
    @MethodSource("checks")
    void aWrongSolverIsCaught(String check) {
        WrongComponents.assertCaught(check, SolverChecks.of(WRONG.get(check)));
    }

    @Test
    void thereIsAWrongSolverForEveryCheck() {
        WrongComponents.assertComplete(WRONG.keySet(), SolverChecks.of(IterationOfPicard::new));
    }

    @Test
    void aSoundSolverPasses() {
        WrongComponents.assertSound(SolverChecks.of(IterationOfPicard::new));
    }

    static Set<String> checks() {
        return WRONG.keySet();
    }

    private static Map<String, NonlinearSolver> wrong() {
        Map<String, NonlinearSolver> wrong = new LinkedHashMap<>();
        wrong.put("convergence", equation -> new IterationOfPicard(equation) {
            @Override
            public boolean update(double[] y, double[] image) {
                boolean goesOn = super.update(y, image);
                return iterations == 10 ? end(StopReason.TOLERANCE) : goesOn; // too soon
            }
        });
        wrong.put("moving-equation", BelievesItsFirstSolution::new);
        wrong.put("round-off", equation -> new IterationOfPicard(equation) {
            @Override
            public boolean update(double[] y, double[] image) {
                boolean goesOn = super.update(y, image);
                if (reason == StopReason.ROUND_OFF) { // waits for its tolerance
                    reason = StopReason.ITERATION_LIMIT;
                    return iterations < MOST_ITERATIONS;
                }
                return goesOn;
            }
        });
        wrong.put("not-contractive", equation -> new IterationOfPicard(equation) {
            @Override
            public StopReason stopReason() {
                return reason == StopReason.ITERATION_LIMIT ? StopReason.ROUND_OFF : reason;
            }
        });
        wrong.put("not-finite", equation -> new IterationOfPicard(equation) {
            @Override
            public boolean update(double[] y, double[] image) {
                boolean goesOn = super.update(y, image);
                return goesOn || (reason == StopReason.NOT_FINITE && iterations < MOST_ITERATIONS); // in vain
            }
        });
        wrong.put("report", equation -> new IterationOfPicard(equation) {
            @Override
            public int iterations() {
                return super.iterations() - 1; // that which found nothing to do
            }
        });
        wrong.put("arguments", equation -> new IterationOfPicard(equation) {
            @Override
            public boolean update(double[] y, double[] image) {
                boolean goesOn = super.update(y, image);
                image[0] = 0;
                return goesOn;
            }
        });
        AtomicInteger bound = new AtomicInteger();
        wrong.put("repeatable", equation -> new IterationOfPicard(equation) {
            private final double offset = 1e-9 * bound.incrementAndGet();

            @Override
            public void begin(double[] y) {
                super.begin(y);
                y[0] += offset;
            }
        });
        wrong.put("reset", equation -> new StartsFromTheLastSolution(equation));
        wrong.put("allocation", equation -> new IterationOfPicard(equation) {
            private double[] last = {};

            @Override
            public boolean update(double[] y, double[] image) {
                last = image.clone();
                return super.update(y, last);
            }
        });
        double[] shared = new double[5];
        wrong.put("threads", equation -> new IterationOfPicard(equation) {
            @Override
            public boolean update(double[] y, double[] image) {
                System.arraycopy(image, 0, shared, 0, y.length);
                Race.window();
                return super.update(y, y.length == 5 ? shared : image);
            }
        });
        return wrong;
    }

    /** Returns what it found in its first solve. */
    private static final class BelievesItsFirstSolution extends IterationOfPicard {

        private double[] found = {};

        BelievesItsFirstSolution(ImplicitEquation equation) {
            super(equation);
        }

        @Override
        public boolean update(double[] y, double[] image) {
            if (found.length > 0) {
                super.update(y, image);
                System.arraycopy(found, 0, y, 0, y.length);
                return end(StopReason.TOLERANCE);
            }
            boolean goesOn = super.update(y, image);
            if (!goesOn) {
                found = y.clone();
            }
            return goesOn;
        }
    }

    /** A reset leaves the solution from which it starts. */
    private static final class StartsFromTheLastSolution extends IterationOfPicard {

        private double[] last = {};

        StartsFromTheLastSolution(ImplicitEquation equation) {
            super(equation);
        }

        @Override
        public void begin(double[] y) {
            super.begin(y);
            System.arraycopy(last, 0, y, 0, last.length);
        }

        @Override
        public boolean update(double[] y, double[] image) {
            boolean goesOn = super.update(y, image);
            if (!goesOn) {
                last = y.clone();
            }
            return goesOn;
        }
    }
}
