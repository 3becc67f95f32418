package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCase;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;

/** One dossier: its head, what may be done with it, and the block of every room. */
@Controller
class DossierScreen {

    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Promises promises;
    private final Agencies agencies;
    private final LeadAgencies leads;
    private final ResultLines results;
    private final List<DossierPanel> panels;
    private final List<DossierActions> actions;
    private final LegalClock clock;
    private final Pages pages;

    DossierScreen(
            Dossiers dossiers,
            Catalogue catalogue,
            Promises promises,
            Agencies agencies,
            LeadAgencies leads,
            ResultLines results,
            List<DossierPanel> panels,
            List<DossierActions> actions,
            LegalClock clock,
            Pages pages) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.promises = promises;
        this.agencies = agencies;
        this.leads = leads;
        this.results = results;
        this.panels = panels;
        this.actions = actions;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/dossiers/{code}")
    @May(Permissions.VIEW)
    View show(@PathVariable String code, Actor me) {
        var dossier =
                DossierCode.parse(code).flatMap(it -> dossiers.find(it, me)).orElseThrow(NotFound::new);
        return pages.show("dossier/show", page(dossier, me));
    }

    private DossierPage page(DossierCard dossier, Actor me) {
        var receivedOn = LocalDate.ofInstant(dossier.times().receivedAt(), LegalClock.ZONE);
        var version = catalogue.version(dossier.procedureVersion());
        return new DossierPage(
                dossier,
                version,
                version.variant(dossier.parties().caseKey())
                        .map(ProcedureCase::name)
                        .orElse(null),
                where(dossier, receivedOn),
                dossier.slack(promises.calendar(dossier.agency()), version, clock.instant()),
                results.of(dossier),
                actions.stream().flatMap(it -> it.of(dossier, me).stream()).toList(),
                blocks(dossier, me));
    }

    private DossierPage.Where where(DossierCard dossier, LocalDate receivedOn) {
        var place = dossier.matter().place();
        return new DossierPage.Where(
                agencies.asOf(new AgencyCode(dossier.agency()), receivedOn).name(),
                leads.name(dossier),
                place == null
                        ? null
                        : agencies.asOf(new AgencyCode(place), receivedOn).placeName());
    }

    private List<DossierPage.Block> blocks(DossierCard dossier, Actor me) {
        return panels.stream()
                .flatMap(panel -> panel.of(dossier, me).stream()
                        .map(it -> new DossierPage.Block(
                                it.titleKey(), pages.block(it.template(), it.page()), panel.isFolded())))
                .toList();
    }
}
