package vn.motcua.interlink;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;

/** Transfer slips and what may go on one, with names for keys. Authority is here: only units of own posts. */
@Component
class SlipLists {

    private final TransferSlipTable table;
    private final SlipNumbering numbering;
    private final Inbox inbox;
    private final OriginalPages originals;
    private final Catalogue catalogue;
    private final LegalClock clock;

    SlipLists(
            TransferSlipTable table,
            SlipNumbering numbering,
            Inbox inbox,
            OriginalPages originals,
            Catalogue catalogue,
            LegalClock clock) {
        this.table = table;
        this.numbering = numbering;
        this.originals = originals;
        this.inbox = inbox;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** {@code number}: as on its paper. */
    record Slip(TransferSlip slip, String number, String from, String to, String by) {}

    /** {@code next}: from where the older ones are. */
    record Page(List<Slip> slips, boolean mayMake, @Nullable Long next) {}

    /** What has been offered to one unit and is on no slip. */
    record Waiting(String to, List<TransferSlipTable.Loose> offers) {

        /** As a form sends them all. */
        String all() {
            return offers.stream().map(it -> Long.toString(it.id())).collect(joining(","));
        }
    }

    record Line(SlipLine line, String procedure, @Nullable String answeredBy, OriginalPages.State originals) {}

    /** {@code open}: offers that this viewer may accept. */
    record SlipPage(Slip slip, List<Line> lines, List<Long> open) {}

    Page of(Actor me, long before, int limit) {
        var slips = table.of(me.unitsWhere(Inbox.VIEW), before, limit);
        var next = slips.size() == limit ? slips.getLast().id() : null;
        return new Page(slips.stream().map(this::slip).toList(), me.may(Inbox.ANSWER), next);
    }

    List<Waiting> waiting(Actor me) {
        return table.loose(me.unitsWhere(Inbox.ANSWER), ScannedCodes.CODES_MAX).stream()
                .collect(groupingBy(TransferSlipTable.Loose::way, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(it -> new Waiting(inbox.unit(it.getKey().toUnit(), clock.instant()), it.getValue()))
                .toList();
    }

    SlipPage page(TransferSlip slip, List<SlipLine> lines, Actor me) {
        var mine = me.unitsWhere(Inbox.ANSWER).contains(slip.toUnit());
        var open = lines.stream().filter(SlipLine::isOpen).map(SlipLine::offer).toList();
        var states = originals.states(lines.stream().map(SlipLine::offer).toList());
        return new SlipPage(
                slip(slip),
                lines.stream()
                        .map(it -> line(it, Objects.requireNonNull(states.get(it.offer()))))
                        .toList(),
                mine ? open : List.of());
    }

    private Slip slip(TransferSlip it) {
        return new Slip(
                it,
                numbering.number(it.code(), it.madeAt()),
                inbox.unit(it.fromUnit(), it.madeAt()),
                inbox.unit(it.toUnit(), it.madeAt()),
                inbox.officer(it.madeBy()));
    }

    private Line line(SlipLine it, OriginalPages.State state) {
        var procedure = catalogue.version(it.procedureVersion()).name();
        return new Line(it, procedure, it.answeredBy() == null ? null : inbox.officer(it.answeredBy()), state);
    }
}
