package vn.motcua.reception;

import java.time.OffsetDateTime;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Answers;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.Once;
import vn.motcua.platform.Retry;

/** {@code POST /api/v1/dossiers}: a desk accepts. 201, or 422 with a reason for each field. */
@RestController
class DossierApi {

    private final Receptions receptions;
    private final AtOnce atOnce;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final LegalClock clock;
    private final Once once;

    DossierApi(
            Receptions receptions, AtOnce atOnce, Dossiers dossiers, Catalogue catalogue, LegalClock clock, Once once) {
        this.receptions = receptions;
        this.atOnce = atOnce;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.clock = clock;
        this.once = once;
    }

    /** {@code status}: the gateway's number; {@code competent}: the agency that decides. */
    record Accepted(
            String code,
            String lookupKey,
            OffsetDateTime receivedAt,
            OffsetDateTime dueAt,
            int status,
            long version,
            String competent) {}

    @PostMapping("/api/v1/dossiers")
    @May(Permissions.ACCEPT)
    ResponseEntity<?> accept(@RequestBody DossierRequest request, Actor me, Retry retry) {
        return once.answer(retry, () -> Answers.of(decide(request, me), HttpStatus.CREATED, this::accepted));
    }

    private Decision<AcceptedDossier> decide(DossierRequest request, Actor me) {
        var version = catalogue.inForce(PersonFields.text(request.procedure()), clock.today());
        if (version.isEmpty())
            return Decision.refused(Refusal.of("reception.procedure.unknown").on("procedure"));
        return request.read(version.get())
                .then(application ->
                        request.isAtOnce() ? atOnce.answer(application, me) : receptions.accept(application, me));
    }

    private Accepted accepted(AcceptedDossier dossier) {
        var card = dossiers.get(dossier.code());
        return new Accepted(
                dossier.code().value(),
                dossier.lookupKey(),
                Answers.local(dossier.receivedAt()),
                Answers.local(dossier.dueAt()),
                card.status().number(),
                card.version(),
                card.matter().competent());
    }
}
