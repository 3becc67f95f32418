package vn.motcua.supplement;

import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Awaited;
import vn.motcua.dossier.DossierCode;

/** Tells the dossier, when it is handled on after a stop, which of its requests is not answered yet. */
@Component
class AwaitedAnswer implements Awaited {

    private final RequestTable table;

    AwaitedAnswer(RequestTable table) {
        this.table = table;
    }

    @Override
    public OptionalInt request(DossierCode code) {
        return Receiving.awaited(table.of(code)).stream()
                .mapToInt(it -> it.sent().nth())
                .findFirst();
    }
}
