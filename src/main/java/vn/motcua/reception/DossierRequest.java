package vn.motcua.reception;

import static vn.motcua.reception.PersonFields.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Bundle;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.Channel;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.reception.Application.FeeTaken;

/**
 * {@code POST /api/v1/dossiers} (system.md §4). Kept as text where a wrong value has an answer of its own on its field;
 * {@code receivedAt} without an offset is Asia/Ho_Chi_Minh; {@code place}: the agency of the commune or ward in
 * which the matter lies, where that is another than the desk's own.
 */
record DossierRequest(
        @Nullable String procedure,
        @JsonProperty("case") @Nullable String variant,
        @Nullable List<@Nullable String> parts,
        @Nullable String desk,
        @Nullable String channel,
        @JsonUnwrapped Parties parties,
        @Nullable Map<String, Object> data,
        @Nullable List<@Nullable Paper> papers,
        @JsonUnwrapped Rest rest) {

    record Parties(
            @Nullable PersonFields requester,
            @Nullable PersonFields submitter,
            @Nullable PersonFields authorised) {}

    /** {@code name} only for a paper outside the procedure's list, brought by the citizen. */
    record Paper(
            @Nullable String component,
            @Nullable String kind,
            @Nullable Integer count,
            @Nullable String name) {}

    record Rest(
            @Nullable String note,
            @Nullable String receivedAt,
            @Nullable Fee fee,
            @Nullable String guidance,
            @Nullable String place,
            @Nullable Boolean atOnce) {}

    record Fee(
            @Nullable Integer pages,
            @Nullable Integer copies,
            @Nullable String exemption) {}

    private static final String VOLUNTEERED = "other";

    /** Whether it is to be done and given out in the same act. */
    boolean isAtOnce() {
        return Boolean.TRUE.equals(rest.atOnce());
    }

    Decision<Application> read(ProcedureVersion version) {
        var faults = new ArrayList<Refusal>();
        var acceptance = acceptance(version, faults);
        var application = new Application(
                        acceptance, lines(version, faults), fee(), data == null ? Map.of() : data, null)
                .guidedBy(rest.guidance())
                .at(rest.place());
        return faults.isEmpty() ? Decision.granted(application) : new Refused<>(faults);
    }

    private Acceptance acceptance(ProcedureVersion version, List<Refusal> faults) {
        return new Acceptance(
                version,
                chosen(version),
                text(desk),
                channel(faults),
                PersonFields.of(parties.requester()).read("requester", faults),
                PersonFields.of(parties.submitter()).readIfAny("submitter", faults),
                PersonFields.of(parties.authorised()).readIfAny("authorised", faults),
                text(rest.note()),
                receivedAt(faults));
    }

    /** A variant, or the parts of a bundle in any order; what a version does not have is refused on receiving. */
    private @Nullable String chosen(ProcedureVersion version) {
        if (parts == null || parts.isEmpty()) return text(variant).isEmpty() ? null : variant;
        return Bundle.variant(
                version,
                parts.stream()
                        .map(PersonFields::text)
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    private Channel channel(List<Refusal> faults) {
        var known = constant(Channel.values(), channel);
        if (known.isEmpty()) faults.add(Refusal.of("reception.channel.unknown").on("channel"));
        return known.orElse(Channel.IN_PERSON);
    }

    private @Nullable Instant receivedAt(List<Refusal> faults) {
        var typed = text(rest.receivedAt());
        if (typed.isEmpty()) return null;
        try {
            return typed.matches(".*(Z|[+-]\\d{2}:?\\d{2})")
                    ? OffsetDateTime.parse(typed).toInstant()
                    : LocalDateTime.parse(typed).atZone(LegalClock.ZONE).toInstant();
        } catch (DateTimeException unreadable) {
            faults.add(Refusal.of("reception.received-at.unreadable").on("receivedAt"));
            return null;
        }
    }

    private List<PaperLine> lines(ProcedureVersion version, List<Refusal> faults) {
        var lines = new ArrayList<PaperLine>();
        var sent = papers == null ? List.<@Nullable Paper>of() : papers;
        for (var i = 0; i < sent.size(); i++) {
            var paper = sent.get(i);
            var kind = paper == null ? Optional.<PaperKind>empty() : constant(PaperKind.values(), paper.kind());
            if (paper == null || kind.isEmpty())
                faults.add(Refusal.of("reception.paper.kind").on("papers[" + i + "].kind"));
            else lines.add(line(version, paper, kind.get()));
        }
        return lines;
    }

    private static PaperLine line(ProcedureVersion version, Paper paper, PaperKind kind) {
        var key = text(paper.component());
        var listed = version.contents().papers().stream()
                .filter(it -> it.key().equals(key))
                .findFirst();
        var count = paper.count() == null ? 0 : paper.count();
        if (listed.isPresent()) {
            var shown = listed.map(RequiredPaper::shownOnly).orElse(false);
            return new PaperLine(key, listed.get().name(), kind, count, false, shown);
        }
        return text(paper.name()).isEmpty()
                ? new PaperLine(key, key, kind, count, false)
                : new PaperLine(key.isEmpty() ? VOLUNTEERED : key, text(paper.name()), kind, count, true);
    }

    private @Nullable FeeTaken fee() {
        var fee = rest.fee();
        if (fee == null) return null;
        return new FeeTaken(orOne(fee.pages()), orOne(fee.copies()), text(fee.exemption()));
    }

    private static int orOne(@Nullable Integer count) {
        return count == null ? 1 : Math.clamp(count, 0, 9_999);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(it -> it.name().equals(text(name))).findFirst();
    }
}
