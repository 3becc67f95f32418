package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.platform.Answers;
import vn.motcua.platform.Words;

/** One dossier as the API gives it, one flat object of these parts. */
public record DossierAnswer(
        String code,
        @JsonUnwrapped Procedure procedure,
        @JsonUnwrapped Desk received,
        @JsonUnwrapped Standing standing,
        @JsonUnwrapped Times times,
        @JsonUnwrapped People people,
        @JsonUnwrapped Result result,
        long version) {

    record Procedure(
            @JsonProperty("procedure") String code,
            @JsonProperty("procedureName") String name,
            @JsonProperty("case") @Nullable String caseKey) {}

    /** {@code competent}: the agency that decides; {@code place}: that of the commune it lies in, where said. */
    record Desk(
            String agency,
            String desk,
            Channel channel,
            String competent,
            @Nullable String place) {}

    /**
     * {@code status}: the gateway's number; all five, kept apart, in {@code statuses}; {@code mayGoOnBy}: the law by
     * which a stopped one may be handled on.
     */
    record Standing(
            int status,
            String statusName,
            StatusesAnswer statuses,
            @Nullable String mayGoOnBy) {
        static Standing of(DossierCard card, Map<SideStatus.Kind, SideStatus.Value> sides) {
            var status = card.status();
            return new Standing(
                    status.number(),
                    name(status),
                    StatusesAnswer.of(status, sides),
                    card.state().goOnBasis());
        }
    }

    record Times(
            OffsetDateTime receivedAt,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime finishedAt,
            @Nullable OffsetDateTime returnedAt) {}

    record People(
            Person requester,
            @Nullable Person submitter,
            @Nullable Person authorised,
            String note) {}

    /** {@code results}: of several agencies each its own, with none in common. */
    record Result(
            @Nullable Outcome outcome,
            @JsonProperty("result") @Nullable ResultDocument document,
            List<LegResult> results,
            @Nullable String collector) {}

    /** A fact of the timeline. */
    record TimelineItem(
            long seq,
            OffsetDateTime at,
            OffsetDateTime recordedAt,
            String actor,
            String agency,
            String kind,
            Map<String, Object> body,
            String hash,
            String previousHash) {
        static TimelineItem of(TimelineEntry it) {
            return new TimelineItem(
                    it.seq(),
                    Answers.local(it.at()),
                    Answers.local(it.recordedAt()),
                    it.actor(),
                    it.agency(),
                    it.kind(),
                    it.body(),
                    it.hash(),
                    it.previousHash());
        }
    }

    static DossierAnswer of(DossierCard card, ProcedureVersion version, Map<SideStatus.Kind, SideStatus.Value> sides) {
        var times = card.times();
        var parties = card.parties();
        return new DossierAnswer(
                card.code().value(),
                new Procedure(version.code().value(), version.name(), parties.caseKey()),
                new Desk(
                        card.agency(),
                        card.desk(),
                        parties.channel(),
                        card.matter().competent(),
                        card.matter().place()),
                Standing.of(card, sides),
                new Times(
                        Answers.local(times.receivedAt()),
                        Answers.localOrNull(times.dueAt()),
                        Answers.localOrNull(times.finishedAt()),
                        Answers.localOrNull(times.returnedAt())),
                new People(parties.requester(), parties.submitter(), parties.authorised(), parties.note()),
                new Result(
                        card.result().outcome(),
                        card.result().document(),
                        card.result().ofLegs(),
                        card.result().collectorName()),
                card.version());
    }

    private static String name(Status status) {
        return Words.t("dossier.status." + status);
    }
}
