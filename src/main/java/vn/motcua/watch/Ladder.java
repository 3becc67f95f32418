package vn.motcua.watch;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Csv;
import vn.motcua.policy.PolicyKey;

/** The rungs of {@code data/watch/ladder.csv}, earliest first within each kind. */
@Component
class Ladder {

    private final List<Rung> rungs =
            Csv.read("watch/ladder.csv").stream().map(Ladder::rung).toList();

    List<Rung> of(Rung.Of of) {
        return rungs.stream().filter(it -> it.of() == of).toList();
    }

    private static Rung rung(NamedCsvRecord it) {
        var days = it.getField("policy_days");
        var minutes = it.getField("minutes");
        return new Rung(
                it.getField("rung"),
                Rung.Of.valueOf(it.getField("of")),
                minutes.isEmpty() ? 0 : Long.parseLong(minutes),
                days.isEmpty() ? null : PolicyKey.valueOf(days),
                Stream.of(it.getField("to").split(" ")).map(Whom::valueOf).toList());
    }
}
