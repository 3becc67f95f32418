package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.HeldPost;
import vn.motcua.identity.PostGuard;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;
import vn.motcua.platform.Words;

/** No step is left with nobody: a post does not lose its last holder while something waits for it or comes to it. */
@Component
class NobodyLeft implements PostGuard {

    private final HeldQuery query;
    private final RoutesAhead ahead;
    private final Agencies agencies;
    private final Accounts accounts;

    NobodyLeft(HeldQuery query, RoutesAhead ahead, Agencies agencies, Accounts accounts) {
        this.query = query;
        this.ahead = ahead;
        this.agencies = agencies;
        this.accounts = accounts;
    }

    @Override
    public List<Refusal> against(HeldPost held, LocalDate from, boolean last) {
        var unit = agencies.unit(held.post().unit()).orElseThrow();
        var role = held.post().role();
        var reasons = new ArrayList<Refusal>();
        if (last) {
            var waiting = query.at(unit.code(), role);
            waiting.ifPresent(it -> reasons.add(
                    Refusal.of("staffing.nobody.waits", unit.name(), Words.day(from), it.count(), it.example())));
            if (waiting.isEmpty())
                ahead.comingTo(unit, role, from)
                        .ifPresent(code ->
                                reasons.add(Refusal.of("staffing.nobody.comes", unit.name(), Words.day(from), code)));
        }
        reasons.addAll(ofTheUnit(held, unit, from));
        return reasons;
    }

    /** What anyone of a unit with that right may do needs somebody of the unit with that right. */
    private List<Refusal> ofTheUnit(HeldPost held, Unit unit, LocalDate from) {
        var reasons = new ArrayList<Refusal>();
        if (isLast(held, "HANDOVER_ANSWER", from))
            query.offers(unit.code())
                    .ifPresent(it -> reasons.add(Refusal.of(
                            "staffing.nobody.offers", unit.name(), Words.day(from), it.count(), it.example())));
        if (unit.kind() == UnitKind.DESK && isLast(held, "DOSSIER_RETURN", from))
            query.results(unit.code())
                    .ifPresent(it -> reasons.add(Refusal.of(
                            "staffing.nobody.results", unit.name(), Words.day(from), it.count(), it.example())));
        return reasons;
    }

    private boolean isLast(HeldPost held, String permission, LocalDate from) {
        var roles = accounts.rolesThatMay(permission);
        return roles.contains(held.post().role()) && !query.isManned(held.post().unit(), roles, held.username(), from);
    }
}
