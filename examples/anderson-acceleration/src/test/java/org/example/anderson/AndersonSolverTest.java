package org.example.anderson;

import dev.hnn.api.spi.SolverFactory;
import dev.hnn.testkit.SolverContract;

/** The contract of solvers: convergence, what is reported, and that it always ends. */
class AndersonSolverTest extends SolverContract<AndersonFactory.Settings> {

    @Override
    protected SolverFactory<AndersonFactory.Settings> factory() {
        return new AndersonFactory();
    }
}
