package vn.motcua.documents;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;

/** The papers handed in with a dossier. */
@Service
public class Documents {

    private final PaperTable table;

    Documents(PaperTable table) {
        this.table = table;
    }

    /** What is missing or not on the list: one refusal for each, on the field {@code papers.<component>}. Pure. */
    public List<Refusal> missing(ProcedureVersion version, List<PaperLine> lines) {
        return new Completeness(version.contents().papers()).check(lines);
    }

    /** Writes the lines in the accepting transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(DossierCode code, List<PaperLine> lines, Actor by) {
        table.add(code, lines, by.username());
    }

    /** What the citizen brings later, after the lines that are there; in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void supplement(DossierCode code, List<PaperLine> lines, Actor by) {
        table.append(code, lines, by.username());
    }

    /** Other kinds and counts of lines that stand there, by their place from 1; in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void correct(DossierCode code, Map<Integer, PaperLine> lines) {
        table.change(code, lines);
    }

    /** The lines in the order of the receipt; authority is the caller's business. */
    public List<PaperLine> of(DossierCode code) {
        return table.of(code);
    }

    /** The same of several dossiers at once; one without papers is not named. */
    public Map<DossierCode, List<PaperLine>> of(List<DossierCode> codes) {
        return table.of(codes);
    }

    /** The lines as the timeline keeps them: component, kind and count, without what a citizen may have written. */
    public static String inOneLine(List<PaperLine> lines) {
        return lines.stream().map(Documents::inWords).collect(Collectors.joining("; "));
    }

    private static String inWords(PaperLine line) {
        var what = line.volunteered() ? "+" : line.component();
        return line.shown() ? what + " SHOWN" : what + " " + line.kind() + " " + line.count();
    }
}
