package dev.hnn.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.spi.ComponentFactory;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.api.system.PhysicalSystem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactoryChecksTest {

    private static final Map<String, ComponentFactory<?, ?>> WRONG = wrong();

    @ParameterizedTest
    @MethodSource("checks")
    void aWrongFactoryIsCaught(String check) {
        WrongComponents.assertCaught(check, of(WRONG.get(check)));
    }

    @Test
    void thereIsAWrongFactoryForEveryCheck() {
        WrongComponents.assertComplete(WRONG.keySet(), of(new OscillatorFactory()));
    }

    @Test
    void aSoundFactoryPasses() {
        WrongComponents.assertSound(of(new OscillatorFactory()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Kepler", "two_body", "a/b", "-a", "a-", "a--b", "2-body", "ö"})
    void aNameThatIsNotKebabCaseIsCaught(String name) {
        WrongComponents.assertCaught("name", of(new OscillatorFactory() {
            @Override
            public String name() {
                return name;
            }
        }));
    }

    @Test
    void theFailureSaysWhatWasThrownAndWhere() {
        Finding finding = WrongComponents.named("create", of(new OscillatorFactory() {
                    @Override
                    public PhysicalSystem create(Settings settings, Components components) {
                        throw new IllegalArgumentException("label must be short.");
                    }
                }))
                .run();
        assertThat(finding.measured()).contains("IllegalArgumentException", "label must be short.");
        assertThat(finding.reproduction()).contains("FactoryChecksTest");
    }

    static Set<String> checks() {
        return WRONG.keySet();
    }

    private static List<Check> of(ComponentFactory<?, ?> factory) {
        return FactoryChecks.of(factory, new NoComponents());
    }

    private static Map<String, ComponentFactory<?, ?>> wrong() {
        Map<String, ComponentFactory<?, ?>> wrong = new LinkedHashMap<>();
        wrong.put("constructor", new OscillatorFactory() {}); // an anonymous class is not public
        wrong.put("name", new OscillatorFactory() {
            @Override
            public String name() {
                return "Plane Oscillator";
            }
        });
        wrong.put("description", new OscillatorFactory() {
            @Override
            public String description() {
                return "a plane\noscillator";
            }
        });
        AtomicInteger calls = new AtomicInteger();
        wrong.put("defaults", new OscillatorFactory() {
            @Override
            public Settings defaults() {
                return new Settings("call " + calls.incrementAndGet());
            }
        });
        wrong.put("settings", new SystemFactory<NotPlain>() {
            @Override
            public String name() {
                return "not-plain";
            }

            @Override
            public String description() {
                return "has something mutable in its settings";
            }

            @Override
            public NotPlain defaults() {
                return new NotPlain(new StringBuilder("mutable"));
            }

            @Override
            public PhysicalSystem create(NotPlain settings, Components components) {
                return new OscillatorSystem();
            }
        });
        wrong.put("create", new OscillatorFactory() {
            @Override
            public PhysicalSystem create(Settings settings, Components components) {
                return null;
            }
        });
        AtomicInteger created = new AtomicInteger();
        wrong.put("equal-settings", new OscillatorFactory() {
            @Override
            public PhysicalSystem create(Settings settings, Components components) {
                double stiffness = OscillatorSystem.STIFFNESS + 1e-12 * created.incrementAndGet();
                return new OscillatorSystem() {
                    @Override
                    public Hamiltonian hamiltonian() {
                        return new OscillatorHamiltonian(stiffness);
                    }
                };
            }
        });
        return wrong;
    }

    private record NotPlain(StringBuilder text) {}
}
