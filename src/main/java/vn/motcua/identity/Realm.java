package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;

/** Whose accounts an administrator looks after: those of the own agencies and of all that these govern. */
@Component
class Realm {

    private final Agencies agencies;

    Realm(Agencies agencies) {
        this.agencies = agencies;
    }

    List<String> of(List<String> own, LocalDate on) {
        var realm = new TreeSet<>(own);
        for (var agency : agencies.all(on))
            if (agencies.above(agency.code(), on).stream().anyMatch(it -> own.contains(it.value())))
                realm.add(agency.code().value());
        return List.copyOf(realm);
    }
}
