package vn.motcua.documents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.kernel.Refusal;

/**
 * Whether the papers handed in are those of the procedure's list: no required one missing, none demanded that is not
 * listed (NĐ 63/2010 Art. 18). What a citizen volunteers never blocks; nor does what is only shown, since it is no part
 * of the dossier and by post or online nothing can be shown.
 */
record Completeness(List<RequiredPaper> list) {

    static final int COUNT_MAX = 999;
    static final int NAME_LENGTH_MAX = 300;
    static final int LINES_MAX = 100;

    List<Refusal> check(List<PaperLine> lines) {
        if (lines.size() > LINES_MAX)
            return List.of(Refusal.of("documents.papers.too-many", LINES_MAX).on("papers"));
        var wrong = lines.stream().flatMap(line -> wrong(line).stream());
        return Stream.concat(absent(lines), wrong).toList();
    }

    private Stream<Refusal> absent(List<PaperLine> lines) {
        var present = lines.stream().map(PaperLine::component).collect(Collectors.toSet());
        return list.stream()
                .filter(paper -> paper.required() && !paper.shownOnly())
                .filter(paper -> !present.contains(paper.key()))
                .map(paper ->
                        Refusal.of("documents.papers.missing", paper.name()).on(field(paper.key())));
    }

    private Optional<Refusal> wrong(PaperLine line) {
        var field = field(line.component());
        if (!line.volunteered() && !keys().contains(line.component()))
            return Optional.of(
                    Refusal.of("documents.papers.not-listed", line.component()).on(field));
        if (line.volunteered() && line.name().isBlank())
            return Optional.of(Refusal.of("documents.papers.no-name").on(field));
        if (line.name().length() > NAME_LENGTH_MAX)
            return Optional.of(
                    Refusal.of("documents.papers.long-name", NAME_LENGTH_MAX).on(field));
        if (line.count() < 1 || line.count() > COUNT_MAX)
            return Optional.of(
                    Refusal.of("documents.papers.count", line.name(), COUNT_MAX).on(field));
        return Optional.empty();
    }

    private Set<String> keys() {
        return list.stream().map(RequiredPaper::key).collect(Collectors.toSet());
    }

    private static String field(String component) {
        return "papers." + component;
    }
}
