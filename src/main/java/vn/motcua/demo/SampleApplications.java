package vn.motcua.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Bundle;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCase;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.LegalClock;
import vn.motcua.reception.Application;
import vn.motcua.reception.Receptions;

/** What made-up citizens bring to the counter. */
@Component
class SampleApplications {

    private static final Map<String, String> NAMES =
            Map.of("S1", "Nguyễn Thị Mỹ Lý", "L5", "Mang Văn Tư", "H1", "Trần Quốc Việt");

    private final Receptions receptions;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final LegalClock clock;

    SampleApplications(Receptions receptions, Catalogue catalogue, Accounts accounts, LegalClock clock) {
        this.receptions = receptions;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.clock = clock;
    }

    private static @Nullable String everyPart(ProcedureVersion version) {
        var parts = version.contents().parts();
        return parts.isEmpty() ? null : Bundle.widest(version);
    }

    @Transactional
    AcceptedDossier receive(String family, Era era) {
        var version = catalogue.inForce(family, clock.today()).orElseThrow();
        var caseKey = version.contents().cases().stream()
                .findFirst()
                .map(ProcedureCase::key)
                .orElseGet(() -> everyPart(version));
        var requester = new Person(
                RequesterKind.INDIVIDUAL,
                NAMES.getOrDefault(family, "Nguyễn Văn Mẫu"),
                era.identifier(100_000 + version.family().hashCode(), clock.today()),
                null,
                null,
                "Khu phố Lâm Giáo");
        var acceptance =
                new Acceptance(version, caseKey, era.desk(), Channel.IN_PERSON, requester, null, null, "", null);
        var officer = accounts.actor(era.receptionist(), clock.today()).orElseThrow();
        return Samples.granted(receptions.accept(new Application(acceptance, papers(version), null), officer));
    }

    static List<PaperLine> papers(ProcedureVersion version) {
        return version.contents().papers().stream()
                .filter(it -> it.required() && !it.shownOnly())
                .map(it -> new PaperLine(it.key(), it.name(), PaperKind.ORIGINAL, 1, false))
                .toList();
    }
}
