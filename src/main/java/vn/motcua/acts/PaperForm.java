package vn.motcua.acts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.kernel.Refusal;

/** A line of the papers as it should have been written; what is left out stays as it stands. */
record PaperForm(@Nullable String kind, @Nullable String count) {

    private static final int COUNT_MAX = 999;
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,2}");

    static PaperForm of(PaperLine line) {
        return new PaperForm(line.kind().name(), Integer.toString(line.count()));
    }

    /** {@code row}: the field this line has on the page. */
    PaperLine over(PaperLine standing, String row, List<Refusal> faults) {
        var asked = kind == null ? Optional.of(standing.kind()) : known(kind);
        if (asked.isEmpty()) faults.add(Refusal.of("acts.correct.paper-kind").on(row + ".kind"));
        var copies = count == null ? Integer.toString(standing.count()) : count.strip();
        var counted = COUNT.matcher(copies).matches();
        if (!counted)
            faults.add(Refusal.of("acts.correct.paper-count", COUNT_MAX).on(row + ".count"));
        return new PaperLine(
                standing.component(),
                standing.name(),
                asked.orElse(standing.kind()),
                counted ? Integer.parseInt(copies) : standing.count(),
                standing.volunteered(),
                standing.shown(),
                standing.addedOn());
    }

    private static Optional<PaperKind> known(String name) {
        return Arrays.stream(PaperKind.values())
                .filter(it -> it.name().equals(name))
                .findFirst();
    }
}
