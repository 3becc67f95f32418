package vn.motcua.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Check;

/**
 * Proves that statistics agree with the facts: each dossier that has been followed is folded again, and all tallies
 * are counted again, to the unit.
 */
@Service
class StatisticsCheck implements Check {

    private static final int FOUND_MAX = 100;

    private final LifeFactQuery facts;
    private final LifeTable lives;
    private final TallyCheckQuery tallies;
    private final MonthTable months;
    private final PassedOverTable passedOver;

    StatisticsCheck(
            LifeFactQuery facts,
            LifeTable lives,
            TallyCheckQuery tallies,
            MonthTable months,
            PassedOverTable passedOver) {
        this.facts = facts;
        this.lives = lives;
        this.tallies = tallies;
        this.months = months;
        this.passedOver = passedOver;
    }

    /** All of it sees one picture: what is written meanwhile is looked at the next night. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<String> violations(Stretch stretch) {
        var found = new ArrayList<String>();
        if (stretch.after().isEmpty()) {
            found.addAll(tallies.differences(FOUND_MAX));
            found.addAll(months.differences(FOUND_MAX));
            for (var code : passedOver.first(FOUND_MAX))
                found.add("statistics cannot follow " + code + ", so no period is closed");
        }
        var after = stretch.after();
        for (var codes = facts.followed(after, stretch.upTo());
                !codes.isEmpty() && found.size() < FOUND_MAX;
                codes = facts.followed(after, stretch.upTo())) {
            found.addAll(wrong(codes));
            after = codes.getLast();
        }
        return found.stream().limit(FOUND_MAX).toList();
    }

    List<String> wrong(List<String> codes) {
        var kept = lives.find(codes);
        return facts.of(codes).entrySet().stream()
                .flatMap(it -> {
                    var life = Lives.of(it.getKey(), it.getValue()).getLast().life();
                    return kept.contains(life)
                            ? Stream.<String>of()
                            : Stream.of("statistics do not say what the facts say of " + it.getKey());
                })
                .toList();
    }
}
