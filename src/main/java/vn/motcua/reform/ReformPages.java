package vn.motcua.reform;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Takeovers;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Slice;
import vn.motcua.organisation.Agencies;
import vn.motcua.platform.Once;

/** The pages about reforms: the list, one reform with what it would do or has done, the dossiers behind its numbers. */
@Component
class ReformPages {

    private static final int ROWS = 50;

    private final Reforms reforms;
    private final Plans plans;
    private final ForeseenQuery foreseen;
    private final FailedTable failed;
    private final Looks looks;
    private final Takeovers takeovers;
    private final Agencies agencies;
    private final Accounts accounts;

    ReformPages(
            Reforms reforms,
            Plans plans,
            ForeseenQuery foreseen,
            FailedTable failed,
            Looks looks,
            Takeovers takeovers,
            Agencies agencies,
            Accounts accounts) {
        this.reforms = reforms;
        this.plans = plans;
        this.foreseen = foreseen;
        this.failed = failed;
        this.looks = looks;
        this.takeovers = takeovers;
        this.agencies = agencies;
        this.accounts = accounts;
    }

    record Listed(List<ListedLine> reforms) {}

    /** {@code by}: who entered it, by name. */
    record ListedLine(Reform reform, String by) {}

    record Entry(ReformForm typed, @Nullable Reform reform, List<Refusal> problems) {}

    /** {@code faults}: what is missing before it can be applied; {@code would}: what a draft would do. */
    record Show(
            Reform reform,
            Names names,
            List<Refusal> faults,
            @Nullable Would would,
            Takeovers.Count done,
            List<Failed> failed,
            String onceKey,
            List<Refusal> problems) {

        boolean isDraft() {
            return reform.is(State.DRAFT);
        }

        boolean isUnderWay() {
            return reform.is(State.APPLYING) || reform.is(State.RETURNING);
        }

        /** Whether it may be tried: what stands against it is said then. */
        boolean mayReturn() {
            return reform.is(State.APPLIED) || (reform.is(State.APPLYING) && done.over() == 0);
        }

        String here() {
            return ReformScreen.path(reform.id());
        }
    }

    /** {@code only}: as the address says it. */
    record Rows(Reform reform, Names names, Slice<ForeseenQuery.Row> rows, String only, List<String> keepers) {
        String path() {
            return ReformScreen.path(reform.id()) + "/dossiers?" + only;
        }
    }

    Listed list(Actor me) {
        return new Listed(reforms.newest(me).stream()
                .map(it -> new ListedLine(it, names(it).officer(it.entry().by())))
                .toList());
    }

    Show show(Reform it, List<Refusal> problems) {
        var faults = it.is(State.DRAFT) ? plans.faults(it) : List.<Refusal>of();
        var would = it.is(State.DRAFT) && it.look() != null && faults.isEmpty() ? looks.of(it) : null;
        return new Show(
                it, names(it), faults, would, takeovers.count(it.id()), failed.of(it.id()), Once.newKey(), problems);
    }

    Rows rows(Reform it, ForeseenQuery.Filter only, String query, String after) {
        var rows = foreseen.page(it.id(), only, after, ROWS + 1);
        var page = rows.stream().limit(ROWS).toList();
        var keepers = Stream.concat(
                        it.mapping().lines().stream().map(Mapping.Line::to), it.mapping().createdCodes().stream())
                .distinct()
                .sorted()
                .toList();
        return new Rows(
                it,
                names(it),
                new Slice<>(page, rows.size() > ROWS ? page.getLast().code() : null),
                query,
                keepers);
    }

    Names names(Reform it) {
        return new Names(it, agencies, accounts);
    }
}
