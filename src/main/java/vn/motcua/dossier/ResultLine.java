package vn.motcua.dossier;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Words;

/** One of several results as pages show it. {@code agency}: by the name it had on the day of its paper. */
public record ResultLine(LegResult result, String agency) {

    public String words() {
        return Words.t("dossier.result.line", result.name(), Words.t("dossier.outcome." + result.outcome()));
    }

    /** Which paper it is, of whom, signed by whom. */
    public String origin() {
        return Stream.of(number(), agency, signer())
                .flatMap(Stream::ofNullable)
                .reduce((before, next) -> before + " · " + next)
                .orElseThrow();
    }

    private @Nullable String number() {
        var paper = result.document();
        return paper == null ? null : Words.t("dossier.result.line.number", paper.number(), Words.day(paper.date()));
    }

    private @Nullable String signer() {
        var paper = result.document();
        return paper == null || paper.signer().isEmpty() ? null : Words.t("dossier.result.line.signer", paper.signer());
    }
}
