package vn.motcua.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.platform.LegalClock;

/**
 * Of which agencies an administrator says in whose system they work: of the own ones and of all that these govern; a
 * province's also of the vertical bodies that nobody here is above. An agency that has ended goes with its successors.
 * A partner in which nobody works yet is whose who entered it, and the highest agency's.
 */
@Component
class PartnerScope {

    private final Agencies agencies;
    private final HighestAgency highest;
    private final LegalClock clock;

    PartnerScope(Agencies agencies, HighestAgency highest, LegalClock clock) {
        this.agencies = agencies;
        this.highest = highest;
        this.clock = clock;
    }

    /** What may be done with a partner: moving own agencies to it or home, and all else. */
    record Rights(boolean moves, boolean keeps) {}

    Rights rights(Partner it, Actor me) {
        var mine = me.may(Permissions.ADMIN) && (!it.seats().isEmpty() || isKeeper(it, me));
        return new Rights(mine, mine && it.seats().stream().allMatch(seat -> covers(seat, me)));
    }

    private boolean isKeeper(Partner it, Actor me) {
        return it.enteredBy().equals(me.username()) || highest.lets(me, Permissions.ADMIN);
    }

    /** Granted where somebody works, whom {@link #of(Collection, Actor, Object)} asks about, or which is one's own. */
    <T> Decision<T> of(Partner it, Actor me, T then) {
        return !it.seats().isEmpty() || isKeeper(it, me)
                ? Decision.granted(then)
                : Decision.refused(Refusal.of("exchange.partner.foreign", it.title()));
    }

    /** Granted when all of these are in the scope; otherwise it names those that are not. */
    <T> Decision<T> of(Collection<String> codes, Actor me, T then) {
        var foreign = codes.stream().filter(it -> !covers(it, me)).sorted().toList();
        if (foreign.isEmpty()) return Decision.granted(then);
        var names = foreign.stream().map(this::name).toList();
        return Decision.refused(Refusal.of("exchange.agencies.foreign", String.join(", ", names))
                .on("agencies"));
    }

    private boolean covers(String agency, Actor me) {
        return AgencyCode.isOne(agency) && covers(new AgencyCode(agency), me.agenciesWhere(Permissions.ADMIN));
    }

    private boolean covers(AgencyCode agency, List<String> own) {
        var today = agencies.find(agency, clock.today());
        if (today.isEmpty()) {
            var next = agencies.successors(agency);
            return !next.isEmpty() && next.stream().allMatch(it -> covers(it.successor(), own));
        }
        if (own.contains(agency.value())
                || agencies.above(agency, clock.today()).stream().anyMatch(it -> own.contains(it.value()))) return true;
        return isOnItsOwn(today.get()) && own.stream().anyMatch(this::isProvince);
    }

    private static boolean isOnItsOwn(Agency it) {
        return it.level() == AgencyLevel.VERTICAL && it.parent() == null;
    }

    private boolean isProvince(String code) {
        return find(code).filter(it -> it.level() == AgencyLevel.PROVINCE).isPresent();
    }

    private Optional<Agency> find(String code) {
        return agencies.find(new AgencyCode(code), clock.today());
    }

    private String name(String code) {
        return find(code).map(it -> it.name() + " (" + code + ")").orElse(code);
    }
}
