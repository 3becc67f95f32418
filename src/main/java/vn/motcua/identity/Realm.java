package vn.motcua.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;

/** Whose accounts an administrator looks after: those of the own agencies and of all below them. */
@Component
class Realm {

    private final Agencies agencies;

    Realm(Agencies agencies) {
        this.agencies = agencies;
    }

    List<String> of(List<String> own, LocalDate on) {
        var parents = new HashMap<String, @Nullable String>();
        for (var agency : agencies.all(on)) {
            var parent = agency.parent();
            parents.put(agency.code().value(), parent == null ? null : parent.value());
        }
        var realm = new HashSet<>(own);
        for (var code : parents.keySet()) {
            for (String at = code; at != null; at = parents.get(at)) if (own.contains(at)) realm.add(code);
        }
        return realm.stream().sorted().toList();
    }
}
