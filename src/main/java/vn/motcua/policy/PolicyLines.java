package vn.motcua.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Actor;

/** Makes the page of one reader. The eras of the law are few, so each is asked only once how many dossiers it saw. */
final class PolicyLines {

    private final LocalDate today;
    private final GovernedDossiers dossiers;
    private final Actor reader;
    private final Map<Era, Long> received = new HashMap<>();

    PolicyLines(LocalDate today, GovernedDossiers dossiers, Actor reader) {
        this.today = today;
        this.dossiers = dossiers;
        this.reader = reader;
    }

    private record Era(LocalDate from, @Nullable LocalDate to) {}

    PolicyPage page(RuleBook book) {
        return new PolicyPage(
                today,
                Stream.of(PolicyKey.values())
                        .map(key -> subject(key, book.rules(key)))
                        .toList());
    }

    private PolicyPage.Subject subject(PolicyKey key, List<PolicyRule> rules) {
        var general = rules.stream().filter(it -> it.procedure() == null).map(this::line);
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
                family, name, rules.stream().map(this::line).toList());
    }

    private PolicyPage.Line line(PolicyRule rule) {
        var governed = rule.procedure() == null ? received(new Era(rule.from(), rule.to())) : null;
        var none = governed != null && governed == 0;
        var list = none ? null : dossiers.list(rule, reader).orElse(null);
        return new PolicyPage.Line(rule, rule.holds(today), governed, list);
    }

    private Long received(Era era) {
        return received.computeIfAbsent(era, it -> dossiers.received(it.from(), it.to()));
    }
}
