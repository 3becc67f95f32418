package vn.motcua.portal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.access.Looks;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Status;
import vn.motcua.platform.FailedTries;
import vn.motcua.route.Trails;

/**
 * Answers the public. By code alone a client that has failed too often is told to wait but still gets what exists; a
 * key is not even compared then, so that none can be found by trying.
 */
@Service
class Lookups {

    private static final int DONE = 100;

    private final LookupQuery query;
    private final Trails trails;
    private final LookupDetails details;
    private final FailedTries tries;
    private final Dossiers dossiers;
    private final Looks looks;

    Lookups(
            LookupQuery query,
            Trails trails,
            LookupDetails details,
            FailedTries tries,
            Dossiers dossiers,
            Looks looks) {
        this.query = query;
        this.trails = trails;
        this.details = details;
        this.tries = tries;
        this.dossiers = dossiers;
        this.looks = looks;
    }

    LookupAnswer answer(String typedCode, @Nullable String key, String client) {
        var code = DossierCode.parse(typedCode).orElse(null);
        if (code == null) return new LookupAnswer.Misspelt();
        return key == null || key.isBlank() ? byCode(code, client) : byKey(code, key.strip(), client);
    }

    private LookupAnswer byCode(DossierCode code, String client) {
        return glance(code)
                .<LookupAnswer>map(LookupAnswer.Found::new)
                .orElseGet(() -> failed(client, new LookupAnswer.Unknown()));
    }

    private LookupAnswer byKey(DossierCode code, String key, String client) {
        var wait = tries.wait(client);
        if (wait.isPresent()) return new LookupAnswer.TooMany(wait.get());
        var glance = glance(code);
        if (glance.isEmpty()) return failed(client, new LookupAnswer.Unknown());
        if (!dossiers.opens(code, key)) return failed(client, new LookupAnswer.WrongKey());
        looks.byKey(code, "/lookup");
        return new LookupAnswer.Opened(details.of(glance.get(), code));
    }

    private Optional<LookupGlance> glance(DossierCode code) {
        return query.status(code).map(status -> {
            var goesOn = status == Status.STOPPED.number()
                    ? dossiers.get(code).state().goOnBasis()
                    : null;
            return new LookupGlance(code.value(), status, percent(code, status, goesOn), goesOn);
        });
    }

    private int percent(DossierCode code, int status, @Nullable String goesOn) {
        var stoppedForGood = status == Status.STOPPED.number() && goesOn == null;
        if (stoppedForGood || status == Status.WITHDRAWN_BY_CITIZEN.number()) return 0;
        return status >= Status.RESOLVED.number() ? DONE : trails.percent(code);
    }

    private LookupAnswer failed(String client, LookupAnswer answer) {
        var wait = tries.wait(client);
        if (wait.isPresent()) return new LookupAnswer.TooMany(wait.get());
        tries.count(client);
        return answer;
    }
}
