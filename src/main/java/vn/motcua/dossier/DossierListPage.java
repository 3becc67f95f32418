package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** One page of the list of dossiers, with what was asked for. */
record DossierListPage(
        DossierFilter filter,
        @Nullable LocalDate dueBefore,
        List<Line> lines,
        @Nullable String next) {

    record Line(DossierRow row, String procedure, Slack slack) {}

    List<Status> statuses() {
        return List.of(Status.ACCEPTED, Status.IN_PROCESS, Status.RESOLVED, Status.RESULT_RETURNED);
    }

    boolean isFirst() {
        return filter.after() == null;
    }

    String nextPath() {
        return UriComponentsBuilder.fromPath("/dossiers")
                .queryParamIfPresent("q", Optional.ofNullable(filter.q()))
                .queryParamIfPresent("status", Optional.ofNullable(filter.status()))
                .queryParamIfPresent("field", Optional.ofNullable(filter.field()))
                .queryParamIfPresent("dueBefore", Optional.ofNullable(dueBefore))
                .queryParam("after", next)
                .encode()
                .toUriString();
    }
}
