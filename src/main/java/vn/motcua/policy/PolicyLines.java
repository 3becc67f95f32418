package vn.motcua.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the page of one reader. The eras of the law are few, so each is asked only once how many dossiers it saw. */
final class PolicyLines {

    private final LocalDate today;
    private final GovernedDossiers dossiers;
    private final Map<Governed.Time, Long> received = new HashMap<>();

    PolicyLines(LocalDate today, GovernedDossiers dossiers) {
        this.today = today;
        this.dossiers = dossiers;
    }

    PolicyPage page(RuleBook book) {
        return new PolicyPage(
                today,
                Stream.of(PolicyKey.values())
                        .map(key -> subject(key, book.rules(key)))
                        .toList());
    }

    private PolicyPage.Subject subject(PolicyKey key, List<PolicyRule> rules) {
        var general = rules.stream().filter(it -> it.procedure() == null).map(it -> line(it, rules));
        var special = rules.stream()
                .filter(it -> it.procedure() != null)
                .collect(groupingBy(PolicyRule::procedure, TreeMap::new, toList()));
        return new PolicyPage.Subject(
                key,
                general.toList(),
                special.entrySet().stream()
                        .map(it -> special(it.getKey(), it.getValue()))
                        .toList());
    }

    private PolicyPage.Special special(String family, List<PolicyRule> rules) {
        var name = dossiers.procedure(family, rules.getFirst().from());
        return new PolicyPage.Special(
                family, name, rules.stream().map(it -> line(it, rules)).toList());
    }

    private PolicyPage.Line line(PolicyRule rule, List<PolicyRule> rules) {
        var governed = Governed.by(rule, rules);
        var others = governed.others().stream().mapToLong(this::received).sum();
        return new PolicyPage.Line(rule, rule.holds(today), received(governed.time()) - others);
    }

    private long received(Governed.Time time) {
        return received.computeIfAbsent(time, dossiers::received);
    }
}
