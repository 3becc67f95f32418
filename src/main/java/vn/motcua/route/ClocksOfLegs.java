package vn.motcua.route;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.LegClocks;

@Component
class ClocksOfLegs implements LegClocks {

    private final LegQuery query;

    ClocksOfLegs(LegQuery query) {
        this.query = query;
    }

    @Override
    public List<LegClock> of(DossierCode code) {
        return query.of(code).stream().map(ClocksOfLegs::clock).toList();
    }

    private static LegClock clock(LegTime it) {
        var answer = it.answer();
        return new LegClock(
                it.leg(),
                it.name(),
                it.agency(),
                it.beside(),
                it.span().openedAt(),
                it.span().dueAt(),
                it.span().closedAt(),
                answer == null ? null : answer.outcome(),
                answer == null ? null : answer.number());
    }
}
