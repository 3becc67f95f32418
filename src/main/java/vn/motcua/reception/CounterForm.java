package vn.motcua.reception;

import static java.util.stream.Collectors.toSet;
import static vn.motcua.reception.PersonFields.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Bundle;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.Channel;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;

/** Everything the clerk typed, exactly as typed, so that a refused form comes back whole. */
record CounterForm(
        @Nullable String desk,
        @Nullable String variant,
        @Nullable String channel,
        @Nullable String note,
        @Nullable PersonFields requester,
        @Nullable PersonFields submitter,
        @Nullable PersonFields authorised,
        @Nullable Map<String, PaperFields> papers,
        @Nullable FeeFields fee) {

    /** The rows for what the citizen brings beyond the list. */
    static final List<String> VOLUNTEERED = List.of("other1", "other2");

    static final int NOTE_LENGTH_MAX = 2_000;

    /** A new form: the first desk chosen, in person. No paper is counted and no cash taken before the clerk says so. */
    static CounterForm fresh(ProcedureVersion version, String desk) {
        var cases = version.contents().cases();
        var variant = cases.isEmpty() ? null : cases.getFirst().key();
        return new CounterForm(
                desk, variant, Channel.IN_PERSON.name(), null, null, null, null, Map.of(), FeeFields.FRESH);
    }

    CounterForm of(PersonFields known) {
        return new CounterForm(desk, variant, channel, note, known, submitter, authorised, papers, fee);
    }

    /** The clerk has found every required paper as the procedure asks for it; what is typed already stays. */
    CounterForm withAllPapers(ProcedureVersion version) {
        var counted = new LinkedHashMap<String, PaperFields>();
        VOLUNTEERED.forEach(key -> counted.put(key, paper(key)));
        for (var asked : version.contents().papers()) {
            var typed = paper(asked.key());
            counted.put(asked.key(), typed.isEmpty() ? PaperFields.asked(asked, parts()) : typed);
        }
        return new CounterForm(desk, variant, channel, note, requester, submitter, authorised, counted, fee);
    }

    PersonFields person(String role) {
        return PersonFields.of(
                switch (role) {
                    case "requester" -> requester;
                    case "submitter" -> submitter;
                    case "authorised" -> authorised;
                    default -> throw new IllegalArgumentException("nobody is called " + role);
                });
    }

    PaperFields paper(String key) {
        return papers == null ? PaperFields.NONE : papers.getOrDefault(key, PaperFields.NONE);
    }

    FeeFields feeOrNone() {
        return fee == null ? new FeeFields(null, null, null, null) : fee;
    }

    /** The chosen variant, or the parts of a bundle, of which the browser sends each by itself. */
    @Nullable
    String variant(ProcedureVersion version) {
        if (!version.contents().parts().isEmpty()) return Bundle.variant(version, parts());
        return text(variant).isEmpty() ? null : variant;
    }

    Set<String> parts() {
        return Stream.of(text(variant).split("[,+]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(toSet());
    }

    Channel channelOrDesk() {
        return channelTyped() == null ? Channel.IN_PERSON : channelTyped();
    }

    private @Nullable Channel channelTyped() {
        return Arrays.stream(Channel.values())
                .filter(it -> it.name().equals(text(channel)))
                .findFirst()
                .orElse(null);
    }

    /** What is to be received, or what cannot be read in it; the law's own questions are asked on receiving. */
    Decision<Application> read(ProcedureVersion version) {
        var faults = new ArrayList<Refusal>();
        if (channelTyped() == null)
            faults.add(Refusal.of("reception.channel.unknown").on("channel"));
        if (text(note).length() > NOTE_LENGTH_MAX)
            faults.add(Refusal.of("reception.text.long", NOTE_LENGTH_MAX).on("note"));
        if (feeOrNone().isContradictory())
            faults.add(Refusal.of("reception.fee.taken-or-exempt").on("fee"));
        var acceptance = new Acceptance(
                version,
                variant(version),
                text(desk),
                channelOrDesk(),
                person("requester").read("requester", faults),
                person("submitter").readIfAny("submitter", faults),
                person("authorised").readIfAny("authorised", faults),
                text(note),
                null);
        var application = new Application(
                acceptance,
                lines(version, faults),
                feeOrNone().read(version.terms().fee()));
        return faults.isEmpty() ? Decision.granted(application) : new Refused<>(faults);
    }

    private List<PaperLine> lines(ProcedureVersion version, List<Refusal> faults) {
        var lines = new ArrayList<PaperLine>();
        for (var paper : version.contents().papers())
            lines.addAll(paper(paper.key()).read(paper, faults));
        for (var key : VOLUNTEERED) lines.addAll(paper(key).readVolunteered(key, faults));
        return lines;
    }
}
