package vn.motcua.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.FeeRule;
import vn.motcua.catalogue.ProcedureCase;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Person;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.platform.LegalClock;
import vn.motcua.reception.Application;
import vn.motcua.reception.NonAcceptanceDraft;
import vn.motcua.reception.Receptions;

/** What a desk does with those who come: most are received, a few sent home with the reason on paper. */
@Component
class FillDesk {

    private static final double SENT_HOME = 0.03;
    private static final double BY_POST = 0.05;
    private static final int COPIES_MAX = 5;

    private static final List<NonAcceptanceDraft> REASONS = List.of(
            reason("Không thuộc thẩm quyền giải quyết của cơ quan", "Điều 7 Quyết định 93/2007/QĐ-TTg"),
            reason("Thiếu bản chính giấy tờ phải xuất trình để đối chiếu", "Điều 7 Quyết định 93/2007/QĐ-TTg"),
            reason("Tờ khai không có chữ ký của người yêu cầu", "Điều 7 Quyết định 93/2007/QĐ-TTg"));

    private final Receptions receptions;
    private final Catalogue catalogue;
    private final FillPeople people;
    private final Visits visits;
    private final LegalClock clock;

    FillDesk(Receptions receptions, Catalogue catalogue, FillPeople people, Visits visits, LegalClock clock) {
        this.receptions = receptions;
        this.catalogue = catalogue;
        this.people = people;
        this.visits = visits;
        this.clock = clock;
    }

    private static NonAcceptanceDraft reason(String why, String basis) {
        return new NonAcceptanceDraft(
                "", "", Crowd.somebody(new Event(Fill.FIRST, Event.Kind.VISIT, "", 0)), why, basis);
    }

    /** None: sent home. */
    Optional<Decision<AcceptedDossier>> visit(Event visit) {
        var errand = visits.errand(visit);
        var version = catalogue.inForce(errand.family(), clock.today()).orElseThrow();
        var desk = errand.agency() + "/MC";
        var by = people.at(desk, "RECEPTIONIST", visit);
        var who = Crowd.somebody(visit);
        var chance = new Chance("desk", visit.of(), visit.id());
        if (chance.in(SENT_HOME)) {
            sendHome(chance.of(REASONS), version, desk, who, by);
            return Optional.empty();
        }
        return Optional.of(receptions.accept(application(version, desk, who, chance), by));
    }

    private void sendHome(NonAcceptanceDraft why, ProcedureVersion version, String desk, Person who, Actor by) {
        Samples.granted(receptions.refuse(
                new NonAcceptanceDraft(version.code().value(), desk, who, why.reason(), why.legalBasis()), by));
    }

    private static Application application(ProcedureVersion version, String desk, Person who, Chance chance) {
        var cases = version.contents().cases();
        var caseKey = cases.isEmpty()
                ? null
                : chance.of(cases.stream().map(ProcedureCase::key).toList());
        var channel = chance.in(BY_POST) ? Channel.POST : Channel.IN_PERSON;
        var fee = version.terms().fee().kind() == FeeRule.Kind.FREE
                ? null
                : new Application.FeeTaken(1 + chance.upTo(COPIES_MAX), 1 + chance.upTo(COPIES_MAX), null);
        var acceptance = new Acceptance(version, caseKey, desk, channel, who, null, null, "", null);
        return new Application(acceptance, SampleApplications.papers(version), fee);
    }
}
