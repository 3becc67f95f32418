package vn.motcua.reform;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.platform.LegalClock;

/**
 * Whose reforms an administrator prepares: those in which all who end are below an own agency, or all who go on are. A
 * commune reforms nobody; vertical bodies stand beside the district and go with whoever reforms it.
 */
@Component
class ReformScope {

    static final String PREPARE = "REFORM_PREPARE";

    private final Agencies agencies;
    private final LegalClock clock;

    ReformScope(Agencies agencies, LegalClock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The agency from which this administrator reforms, if any. */
    Optional<Agency> from(Actor me) {
        return me.agenciesWhere(PREPARE).stream()
                .flatMap(it -> agencies.find(new AgencyCode(it), clock.today()).stream())
                .filter(it -> it.level() == AgencyLevel.DISTRICT || it.level() == AgencyLevel.PROVINCE)
                .findFirst();
    }

    boolean covers(Reform it, Actor me) {
        return covers(it.head(), it.mapping(), me);
    }

    boolean covers(Reform.Head head, Mapping mapping, Actor me) {
        var own = from(me);
        if (own.isEmpty()) return false;
        var ending = realm(own.get(), head.eve());
        var beginning = realm(own.get(), head.effectiveOn());
        mapping.created().forEach(one -> {
            if (beginning.contains(one.parent())) beginning.add(one.code());
        });
        return mapping.lines().stream().allMatch(it -> ending.contains(it.from()))
                || mapping.lines().stream().allMatch(it -> beginning.contains(it.to()));
    }

    /** Those that may end in a reform of this administrator's, by code: the own ones, or whose successors are own. */
    List<Agency> old(LocalDate day, Actor me) {
        var own = from(me).orElseThrow();
        var ending = realm(own, day.minusDays(1));
        var beginning = realm(own, day);
        return agencies.all(day.minusDays(1)).stream()
                .filter(it -> (ending.contains(it.code().value()) && it.level() != AgencyLevel.VERTICAL)
                        || agencies.successors(it.code()).stream()
                                .anyMatch(next -> next.date().equals(day)
                                        && beginning.contains(next.successor().value())))
                .toList();
    }

    /** An agency with all below it, and the vertical bodies, of which nobody in the province is above. */
    private Set<String> realm(Agency top, LocalDate on) {
        var realm = new HashSet<String>();
        realm.add(top.code().value());
        var all = agencies.all(on);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (var it : all) {
                var parent = it.parent();
                if (parent == null ? it.level() == AgencyLevel.VERTICAL : realm.contains(parent.value()))
                    grows |= realm.add(it.code().value());
            }
        }
        return realm;
    }
}
