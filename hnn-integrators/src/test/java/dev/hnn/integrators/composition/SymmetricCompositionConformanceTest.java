package dev.hnn.integrators.composition;

import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.testkit.IntegratorContract;
import org.junit.jupiter.api.Nested;

/** Over a method that is symplectic, one that keeps the energy, and one that is explicit. */
class SymmetricCompositionConformanceTest {

    @Nested
    class WithDefaults extends IntegratorContract<SymmetricCompositionFactory.Settings> {

        @Override
        protected IntegratorFactory<SymmetricCompositionFactory.Settings> factory() {
            return new SymmetricCompositionFactory();
        }
    }

    @Nested
    class OfOrder6 extends WithDefaults {

        @Override
        protected SymmetricCompositionFactory.Settings settings() {
            return new SymmetricCompositionFactory.Settings(
                    Scheme.KAHAN_LI_6, factory().defaults().base());
        }
    }

    @Nested
    class OfADiscreteGradient extends WithDefaults {

        @Override
        protected SymmetricCompositionFactory.Settings settings() {
            return new SymmetricCompositionFactory.Settings(Scheme.SUZUKI_4, Choice.of("discrete-gradient"));
        }
    }

    @Nested
    class OfLeapfrog extends WithDefaults {

        @Override
        protected SymmetricCompositionFactory.Settings settings() {
            return new SymmetricCompositionFactory.Settings(Scheme.YOSHIDA_6, Choice.of("stormer-verlet"));
        }
    }
}
