package vn.motcua.slips;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.interlink.SlipLine;
import vn.motcua.interlink.TransferSlip;
import vn.motcua.interlink.TransferSlips;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** Fills the transfer slip with the papers that the desk kept of each dossier. */
@Component
class TransferPaper {

    private final TransferSlips slips;
    private final Documents documents;
    private final Catalogue catalogue;
    private final PaperNames names;
    private final TransferNumbers numbers;

    TransferPaper(
            TransferSlips slips, Documents documents, Catalogue catalogue, PaperNames names, TransferNumbers numbers) {
        this.slips = slips;
        this.documents = documents;
        this.catalogue = catalogue;
        this.names = names;
        this.numbers = numbers;
    }

    TransferPage of(TransferSlip slip) {
        var day = LocalDate.ofInstant(slip.madeAt(), LegalClock.ZONE);
        var form = Forms.of(Forms.TRANSFER, slip.fromAgency(), day);
        var sent = slips.lines(slip);
        var papers = documents.of(sent.stream().map(SlipLine::code).toList());
        var lines = new ArrayList<TransferPage.Line>();
        for (var it : sent) lines.add(line(lines.size() + 1, it, papers.getOrDefault(it.code(), List.of())));
        return new TransferPage(
                names.head(form, slip.fromAgency(), slip.fromUnit(), numbers.number(slip.code(), slip.madeAt()), day),
                names.unitInFull(slip.fromUnit(), day),
                names.unitInFull(slip.toUnit(), day),
                lines,
                names.officer(slip.madeBy()));
    }

    private TransferPage.Line line(int index, SlipLine it, List<PaperLine> papers) {
        return new TransferPage.Line(
                index,
                it.code().value(),
                catalogue.version(it.procedureVersion()).name(),
                it.requester(),
                it.originals() ? listed(papers, PaperKind.ORIGINAL, "slips.transfer.paper") : "",
                Stream.of(
                                it.originals() ? "" : listed(papers, PaperKind.ORIGINAL, "slips.transfer.copied"),
                                listed(papers, PaperKind.COPY, "slips.transfer.paper"))
                        .filter(listed -> !listed.isEmpty())
                        .collect(Collectors.joining("; ")),
                it.dueAt() == null ? null : PaperDate.moment(it.dueAt()));
    }

    /** What was only shown at the desk did not stay there, and goes nowhere. */
    private static String listed(List<PaperLine> papers, PaperKind kind, String words) {
        return papers.stream()
                .filter(it -> !it.shown() && it.kind() == kind)
                .map(it -> Words.t(words, it.name(), it.count()))
                .collect(Collectors.joining("; "));
    }
}
