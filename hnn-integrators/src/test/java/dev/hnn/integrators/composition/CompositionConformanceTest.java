package dev.hnn.integrators.composition;

import dev.hnn.integrators.ConfiguredContract;
import org.junit.jupiter.api.Nested;

/** All schemes. */
class CompositionConformanceTest {

    @Nested
    class Verlet extends Contract {
        Verlet() {
            super(Scheme.VERLET);
        }
    }

    @Nested
    class Yoshida4 extends Contract {
        Yoshida4() {
            super(Scheme.YOSHIDA_4);
        }
    }

    @Nested
    class Suzuki4 extends Contract {
        Suzuki4() {
            super(Scheme.SUZUKI_4);
        }
    }

    @Nested
    class McLachlan4 extends Contract {
        McLachlan4() {
            super(Scheme.MCLACHLAN_4);
        }
    }

    @Nested
    class Yoshida6 extends Contract {
        Yoshida6() {
            super(Scheme.YOSHIDA_6);
        }
    }

    @Nested
    class KahanLi6 extends Contract {
        KahanLi6() {
            super(Scheme.KAHAN_LI_6);
        }
    }

    @Nested
    class Yoshida8 extends Contract {
        Yoshida8() {
            super(Scheme.YOSHIDA_8);
        }
    }

    @Nested
    class SuzukiUmeno8 extends Contract {
        SuzukiUmeno8() {
            super(Scheme.SUZUKI_UMENO_8);
        }
    }

    @Nested
    class KahanLi8 extends Contract {
        KahanLi8() {
            super(Scheme.KAHAN_LI_8);
        }
    }

    private abstract static class Contract extends ConfiguredContract<CompositionFactory.Settings> {
        Contract(Scheme scheme) {
            super(new CompositionFactory(), new CompositionFactory.Settings(scheme));
        }
    }
}
