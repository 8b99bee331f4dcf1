package dev.hnn.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the tests of all kinds of checks have in common. */
final class WrongComponents {

    private WrongComponents() {}

    /** The check of a name. */
    static Check named(String name, List<Check> checks) {
        return checks.stream()
                .filter(check -> check.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The check fails for the component, and says all that its author needs. */
    static void assertCaught(String name, List<Check> checks) {
        Finding finding = named(name, checks).run();
        assertThat(finding.verdict()).as(finding.toString()).isEqualTo(Verdict.FAILED);
        assertThat(finding.check()).isEqualTo(name);
        assertThat(finding.claimed()).isNotBlank();
        assertThat(finding.measured()).isNotBlank();
    }

    /** There is a wrong component for every check. */
    static void assertComplete(Set<String> wrong, List<Check> checks) {
        assertThat(checks.stream().map(Check::name)).containsExactlyInAnyOrderElementsOf(wrong);
    }

    /** Nothing is wrong with a component; what it does not claim is not applicable. */
    static void assertSound(List<Check> checks, String... notApplicable) {
        List<Finding> findings = checks.stream().map(Check::run).toList();
        assertThat(findings).noneMatch(finding -> finding.verdict() == Verdict.FAILED);
        assertThat(findings.stream()
                        .filter(finding -> finding.verdict() == Verdict.NOT_APPLICABLE)
                        .map(Finding::check))
                .containsExactlyInAnyOrderElementsOf(Stream.of(notApplicable).toList());
    }
}
