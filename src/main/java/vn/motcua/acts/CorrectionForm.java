package vn.motcua.acts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.Corrections;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Typed;

/** What is to stand from now on, as typed or sent. {@code papers}: by the place of the line, from 1. */
record CorrectionForm(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable PersonForm requester,
        @Nullable PersonForm submitter,
        @Nullable PersonForm authorised,
        @Nullable String note,
        @Nullable Map<String, PaperForm> papers,
        @Nullable String onceKey) {

    private static final Person NOBODY = new Person(RequesterKind.INDIVIDUAL, "", "", null, null, null);

    /** As everything stands now. */
    static CorrectionForm of(DossierCard card, List<PaperLine> lines, String onceKey) {
        var papers = new LinkedHashMap<String, PaperForm>();
        for (int i = 0; i < lines.size(); i++) papers.put(Integer.toString(i + 1), PaperForm.of(lines.get(i)));
        var people = card.parties();
        return new CorrectionForm(
                card.version(),
                "",
                PersonForm.of(people.requester()),
                PersonForm.of(people.submitter()),
                PersonForm.of(people.authorised()),
                people.note(),
                papers,
                onceKey);
    }

    static String row(int place) {
        return "papers[" + place + "]";
    }

    /** No version named: none fits. */
    Asked asked(DossierCode code) {
        return new Asked(code, version == null ? -1 : version, reason == null ? "" : reason);
    }

    Corrections.Right right(DossierCard card) {
        var people = card.parties();
        return new Corrections.Right(
                requester == null ? people.requester() : requester.over(people.requester()),
                other(submitter, people.submitter()),
                other(authorised, people.authorised()),
                new Corrections.Note(people.note(), note == null ? people.note() : Typed.text(note)));
    }

    /** The lines that are to be others than they are, by place. What was only shown has neither kind nor count. */
    Map<Integer, PaperLine> papers(List<PaperLine> lines, List<Refusal> faults) {
        var others = new TreeMap<Integer, PaperLine>();
        for (int place = 1; place <= lines.size(); place++) {
            var line = lines.get(place - 1);
            var typed = papers == null ? null : papers.get(Integer.toString(place));
            if (typed == null || line.shown()) continue;
            var other = typed.over(line, row(place), faults);
            if (!other.equals(line)) others.put(place, other);
        }
        return others;
    }

    /** Who was left out is written in; who should not stand there is taken out by leaving every field empty. */
    private static @Nullable Person other(@Nullable PersonForm typed, @Nullable Person standing) {
        if (typed == null) return standing;
        var other = typed.over(standing == null ? NOBODY : standing);
        return PersonForm.isNobody(other) ? null : other;
    }
}
