package dev.hnn.conformance;

import dev.hnn.api.dynamics.VectorField;
import java.util.List;

/** The checks of the promises that every dynamics keeps, that of a system or that of a model. */
final class FieldChecks {

    private FieldChecks() {}

    static List<Check> of(Workers<? extends VectorField> fields, Workers<States> states) {
        Workers<Purity> purity = () -> new Purity(fields.make(), states.make());
        return List.of(
                new Claim(
                        "batch",
                        "the forms for several states give the bits of those for one",
                        () -> new Batches(fields.make(), states.make()).outcome()),
                new Claim(
                        "arguments",
                        "x and v are not modified, and what the output held before does not matter",
                        () -> purity.make().arguments()),
                new Claim(
                        "repeatable",
                        "a value depends on the state alone, not on what was asked before",
                        () -> purity.make().repeatable()),
                new Claim(
                        "non-finite-states",
                        "states that are not finite never throw, and NaN does not vanish",
                        () -> new NonFiniteStates(fields.make(), states.make()).outcome()),
                new Claim(
                        "allocation",
                        "an evaluation allocates no memory",
                        () -> purity.make().allocation()),
                new Claim(
                        "threads",
                        "threads with a dynamics each get the bits that one thread gets",
                        () -> new Threads(fields, states.make()).outcome()));
    }
}
