package vn.motcua.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.Slack;
import vn.motcua.dossier.Status;

/** One page of the list of dossiers, with what was asked for. */
record SearchPage(
        DossierFilter filter,
        @Nullable LocalDate dueBefore,
        List<ProcedureVersion> procedures,
        List<Line> lines,
        @Nullable String next) {

    record Line(DossierRow row, String procedure, Slack slack) {}

    List<Status> statuses() {
        return List.of(
                Status.ACCEPTED,
                Status.IN_PROCESS,
                Status.SUPPLEMENT_REQUESTED,
                Status.FINANCIAL_OBLIGATION,
                Status.WITHDRAWN_BY_CITIZEN,
                Status.STOPPED,
                Status.RESOLVED,
                Status.RESULT_RETURNED);
    }

    /** A procedure that is not in force today is still a choice when it was chosen. */
    boolean hasOtherProcedure() {
        return filter.procedure() != null
                && procedures.stream().noneMatch(it -> it.family().equals(filter.procedure()));
    }

    static String typed(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    boolean isFirst() {
        return filter.after() == null;
    }

    String nextPath() {
        return UriComponentsBuilder.fromPath("/dossiers")
                .queryParamIfPresent("q", Optional.ofNullable(filter.q()))
                .queryParamIfPresent("status", Optional.ofNullable(filter.status()))
                .queryParamIfPresent("field", Optional.ofNullable(filter.field()))
                .queryParamIfPresent("procedure", Optional.ofNullable(filter.procedure()))
                .queryParamIfPresent(
                        "receivedFrom", Optional.ofNullable(filter.received().receivedFrom()))
                .queryParamIfPresent(
                        "receivedTo", Optional.ofNullable(filter.received().receivedTo()))
                .queryParamIfPresent("dueBefore", Optional.ofNullable(dueBefore))
                .queryParamIfPresent("elsewhere", filter.elsewhere() ? Optional.of("true") : Optional.empty())
                .queryParam("after", next)
                .encode()
                .toUriString();
    }
}
