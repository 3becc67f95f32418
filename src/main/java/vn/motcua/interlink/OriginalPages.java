package vn.motcua.interlink;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Words;

/** Makes the page of the originals of a hand-over, and says of many in a few words whether they came. */
@Component
class OriginalPages {

    private final Originals originals;
    private final OriginalTable table;
    private final Inbox inbox;

    OriginalPages(Originals originals, OriginalTable table, Inbox inbox) {
        this.originals = originals;
        this.table = table;
        this.inbox = inbox;
    }

    /**
     * {@code checked}: by whom and when, once somebody has; {@code mayCheck}: this viewer is the receiver;
     * {@code copies}: they go, and the originals with another leg.
     */
    record Page(
            Handover handover,
            String from,
            String to,
            List<Line> lines,
            @Nullable String checked,
            boolean mayCheck,
            boolean copies,
            Typed typed) {}

    record Typed(String reason, List<Refusal> problems) {}

    /** {@code missing}: the words of what was noted, if it did not come with the others. */
    record Line(
            Originals.Original original,
            boolean isHere,
            @Nullable String missing) {}

    /** How the originals of an offer stand; {@code isMissing}: one has not come yet. */
    record State(String words, boolean isMissing) {}

    Page page(Handover handover, Typed typed, Actor me) {
        var noted = table.missing(List.of(handover.id())).getOrDefault(handover.id(), List.of()).stream()
                .collect(Collectors.toMap(OriginalTable.Missing::line, Function.identity()));
        var checked = table.checked(handover.id());
        var lines = originals.of(handover).stream()
                .map(it -> line(it, noted.get(it.line()), checked.isPresent()))
                .toList();
        return new Page(
                handover,
                inbox.unit(handover.from().unit(), handover.offer().at()),
                inbox.unit(handover.to().unit(), handover.offer().at()),
                lines,
                checked.map(it -> Words.t("interlink.originals.checked", inbox.officer(it.by()), Words.moment(it.at())))
                        .orElse(null),
                handover.to().has(me),
                originals.hasCopies(handover),
                typed);
    }

    /** Of these offers, by their ids. */
    Map<Long, State> states(List<Long> offers) {
        var checked = new HashSet<>(table.checked(offers));
        var missing = table.missing(offers);
        var copies = new HashSet<>(table.withCopies(offers));
        return offers.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        it -> copies.contains(it)
                                ? new State(Words.t("interlink.originals.state.copies"), false)
                                : state(checked.contains(it), missing.getOrDefault(it, List.of()))));
    }

    private static State state(boolean checked, List<OriginalTable.Missing> noted) {
        var still = noted.stream().filter(OriginalTable.Missing::isStill).toList();
        if (!still.isEmpty()) {
            var first = still.getFirst();
            return new State(
                    Words.t("interlink.originals.state.missing", still.size(), first.name(), first.reason()), true);
        }
        return new State(Words.t("interlink.originals.state." + (checked ? "complete" : "unchecked")), false);
    }

    private Line line(Originals.Original it, OriginalTable.@Nullable Missing noted, boolean checked) {
        if (noted == null) return new Line(it, checked, null);
        var by = inbox.officer(noted.notedBy());
        var words = Words.t("interlink.originals.noted", noted.reason(), by, Words.moment(noted.notedAt()));
        if (noted.arrivedAt() == null || noted.arrivedBy() == null) return new Line(it, false, words);
        var came =
                Words.t("interlink.originals.came", inbox.officer(noted.arrivedBy()), Words.moment(noted.arrivedAt()));
        return new Line(it, true, words + " " + came);
    }
}
