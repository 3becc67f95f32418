package vn.motcua.dossier;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Bundle;
import vn.motcua.catalogue.Part;
import vn.motcua.dossier.Boundaries.Competent;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.UnitKind;
import vn.motcua.platform.LegalClock;

/** What must hold for a desk to accept; all reasons against are told at once. */
@Component
class AcceptanceRules {

    static final int NOTE_LENGTH_MAX = 2_000;

    private final Agencies agencies;
    private final Boundaries boundaries;

    AcceptanceRules(Agencies agencies, Boundaries boundaries) {
        this.agencies = agencies;
        this.boundaries = boundaries;
    }

    /** An acceptance as it will be written: people tidied, {@code receivedAt} set; and which agency is competent. */
    record Checked(Acceptance acceptance, Matter matter) {}

    Decision<Checked> check(Acceptance asked, Actor by, Instant now) {
        var acceptance = tidy(asked, now);
        var day = LocalDate.ofInstant(receivedAt(acceptance), LegalClock.ZONE);
        var reasons = new LinkedHashSet<>(desk(acceptance, by, day));
        reasons.addAll(time(asked, by, now));
        var competent = competent(acceptance, by, day);
        if (competent instanceof Refused<Competent>(var no)) reasons.addAll(no);
        reasons.addAll(people(acceptance, day));
        if (isBadNote(acceptance.note()))
            reasons.add(Refusal.of("dossier.accept.note", NOTE_LENGTH_MAX).on("note"));
        return reasons.isEmpty() ? competent.map(it -> checked(acceptance, it)) : new Refused<>(List.copyOf(reasons));
    }

    private static Checked checked(Acceptance acceptance, Competent it) {
        var place = it.place() == null ? null : it.place().value();
        return new Checked(
                acceptance.of(it.version()), new Matter(it.agency().code().value(), place));
    }

    /** Who is competent for a procedure that may be received; where its desk is nowhere, that is the reason again. */
    private Decision<Competent> competent(Acceptance acceptance, Actor by, LocalDate day) {
        var wrong = procedure(acceptance, day);
        if (wrong.isPresent()) return Decision.refused(wrong.get());
        var agency = agencies.unit(acceptance.desk()).flatMap(it -> agencies.find(it.agency(), day));
        return agency.isEmpty()
                ? new Refused<>(desk(acceptance, by, day))
                : boundaries.competent(
                        acceptance.version(),
                        agency.get().code(),
                        acceptance.where().place(),
                        day);
    }

    static Instant receivedAt(Acceptance acceptance) {
        return java.util.Objects.requireNonNull(acceptance.receivedAt());
    }

    private static Acceptance tidy(Acceptance asked, Instant now) {
        return new Acceptance(
                asked.version(),
                asked.caseKey() == null || asked.caseKey().isBlank() ? null : asked.caseKey(),
                tidy(asked.where()),
                asked.channel(),
                PersonRules.tidy(asked.requester()),
                tidy(asked.submitter()),
                tidy(asked.authorised()),
                CanonicalFact.nfc(asked.note()).replace("\r\n", "\n").strip(),
                asked.receivedAt() == null ? now : asked.receivedAt().truncatedTo(ChronoUnit.MICROS));
    }

    private static Acceptance.Where tidy(Acceptance.Where where) {
        var place = where.place();
        return new Acceptance.Where(where.desk(), place == null || place.isBlank() ? null : place.strip());
    }

    private static @Nullable Person tidy(@Nullable Person person) {
        return person == null ? null : PersonRules.tidy(person);
    }

    private List<Refusal> desk(Acceptance acceptance, Actor by, LocalDate day) {
        var desk = acceptance.desk();
        var unit = agencies.unit(desk).filter(it -> it.kind() == UnitKind.DESK);
        if (unit.isEmpty())
            return List.of(Refusal.of("dossier.accept.unknown-desk", desk).on("desk"));
        var may = by.duties().stream()
                .anyMatch(it -> it.unit().equals(desk) && it.permissions().contains(Permissions.ACCEPT));
        if (!may)
            return List.of(Refusal.of("dossier.accept.not-your-desk", desk).on("desk"));
        return agencies.find(unit.get().agency(), day).isPresent()
                ? List.of()
                : List.of(Refusal.of("dossier.accept.no-agency-then", desk).on("desk"));
    }

    private static List<Refusal> time(Acceptance asked, Actor by, Instant now) {
        var at = asked.receivedAt();
        if (at == null) return List.of();
        if (at.isAfter(now)) return List.of(Refusal.of("dossier.accept.future").on("receivedAt"));
        // The minute in which it is written is now; whoever names it back-dates nothing.
        if (!at.isBefore(now.truncatedTo(ChronoUnit.MINUTES))) return List.of();
        var may = by.duties().stream()
                .anyMatch(
                        it -> it.unit().equals(asked.desk()) && it.permissions().contains(Permissions.BACKDATE));
        if (!may) return List.of(Refusal.of("dossier.accept.may-not-backdate").on("receivedAt"));
        return asked.note().isBlank()
                ? List.of(Refusal.of("dossier.accept.backdate-needs-reason").on("note"))
                : List.of();
    }

    private static Optional<Refusal> procedure(Acceptance acceptance, LocalDate day) {
        var version = acceptance.version();
        if (!version.validity().holds(day))
            return Optional.of(
                    Refusal.of("dossier.accept.not-in-force", version.code()).on("procedure"));
        var caseKey = acceptance.caseKey();
        var excluding = Bundle.excluding(version, Bundle.parts(caseKey));
        if (!excluding.isEmpty())
            return Optional.of(
                    Refusal.of("dossier.accept.one-part-of", names(excluding)).on("parts"));
        if (!version.contents().parts().isEmpty() && version.variant(caseKey).isEmpty())
            return Optional.of(Refusal.of("dossier.accept.choose-parts").on("parts"));
        if (caseKey != null && version.variant(caseKey).isEmpty())
            return Optional.of(
                    Refusal.of("dossier.accept.unknown-case", caseKey).on("case"));
        return Optional.empty();
    }

    private static String names(List<Part> parts) {
        return parts.stream().map(Part::name).collect(joining("; "));
    }

    private static List<Refusal> people(Acceptance acceptance, LocalDate day) {
        var reasons = new ArrayList<>(PersonRules.check(acceptance.requester(), day, "requester"));
        var submitter = acceptance.submitter();
        if (submitter != null) reasons.addAll(PersonRules.check(submitter, day, "submitter"));
        var authorised = acceptance.authorised();
        if (authorised != null) reasons.addAll(PersonRules.check(authorised, day, "authorised"));
        return reasons;
    }

    static boolean isBadNote(String note) {
        return note.length() > NOTE_LENGTH_MAX
                || PersonRules.isStrange(note.replace('\n', ' ').replace('\t', ' '));
    }
}
