package dev.hnn.perf.compare;

import dev.hnn.perf.Method;
import dev.hnn.perf.roundoff.Problem;
import dev.hnn.perf.roundoff.RoundOff;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;

/** Round-off and memory over long runs. */
final class LongRuns {

    private LongRuns() {}

    /**
     * Runs a system from many starts at once.
     *
     * @param words {@code roundoff}; the system; whether its Hamiltonian is {@code declared} to be separable or
     *     {@code undeclared}; the method; the number of starts; and the steps at which to look
     * @return {@code ok}, and for each of these steps the root mean square of the round-off, and the bytes on the heap
     *     after a collection
     */
    static String run(String[] words) {
        Problem problem = Problem.named(words[1])
                .orElseThrow(() -> new IllegalArgumentException("no system of the name " + words[1]));
        Method method = Method.named(words[3])
                .orElseThrow(() -> new IllegalArgumentException("no method of the name " + words[3]));
        boolean declared = words[2].equals("declared");
        RoundOff roundOff = new RoundOff(
                problem,
                () -> method.integrator()
                        .stepper(declared ? problem.hamiltonian() : problem.undeclaredHamiltonian(), Method.STEP_SIZE),
                Method.STEP_SIZE,
                Integer.parseInt(words[4]));
        StringBuilder answer = new StringBuilder("ok");
        try {
            heapInUse(); // loads what it needs itself
            for (int i = 5; i < words.length; i++) {
                double rms = roundOff.after(Long.parseLong(words[i]));
                answer.append(' ').append(rms).append(' ').append(heapInUse());
            }
        } finally {
            Reference.reachabilityFence(roundOff); // the last collection is to find it, too
        }
        return answer.toString();
    }

    /** As the collection left it, without what threads have set aside since. */
    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
