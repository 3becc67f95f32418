package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;

/**
 * Writes a checked acceptance, in its transaction: code, row, people, who may see it, first fact; then tells the rooms
 * above.
 */
@Component
class Accepting {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int NUMBER_LENGTH_MIN = 4;

    private final DossierTable table;
    private final PersonTable people;
    private final PartyTable parties;
    private final Timeline timeline;
    private final Promises promises;
    private final ApplicationEventPublisher events;

    Accepting(
            DossierTable table,
            PersonTable people,
            PartyTable parties,
            Timeline timeline,
            Promises promises,
            ApplicationEventPublisher events) {
        this.table = table;
        this.people = people;
        this.parties = parties;
        this.timeline = timeline;
        this.promises = promises;
        this.events = events;
    }

    /** Who writes it, and when. */
    record Moment(Actor by, Instant at) {}

    AcceptedDossier write(AcceptanceRules.Checked checked, Actor by, Instant now) {
        var acceptance = checked.acceptance();
        var receivedAt = AcceptanceRules.receivedAt(acceptance);
        var agency = agencyOf(acceptance.desk());
        var dueAt = promises.due(acceptance.version(), acceptance.caseKey(), agency, receivedAt);
        var code = nextCode(agency, receivedAt, acceptance.version().id());
        return write(code, checked, dueAt, new Moment(by, now));
    }

    /** Under the code of the desk on another system that received it. */
    AcceptedDossier arrived(DossierCode code, AcceptanceRules.Checked checked, Instant promised, Moment moment) {
        var acceptance = checked.acceptance();
        var day = LocalDate.ofInstant(AcceptanceRules.receivedAt(acceptance), LegalClock.ZONE);
        table.count(agencyOf(acceptance.desk()), day, acceptance.version().id());
        return write(code, checked, promised, moment);
    }

    private AcceptedDossier write(DossierCode code, AcceptanceRules.Checked checked, Instant promised, Moment moment) {
        var by = moment.by();
        var acceptance = checked.acceptance();
        var dossier = dossier(code, checked, promised, moment.at());
        var roles = roles(acceptance);
        var terms = SearchTerms.of(List.copyOf(roles.values()));
        table.insert(dossier);
        people.insert(code, roles, terms);
        parties.first(dossier, terms);
        var agency = dossier.reception().agency();
        var receivedAt = dossier.reception().receivedAt();
        var dueAt = dossier.promise().due();
        var key = LookupKey.random();
        var fact = DossierFacts.accepted(dossier, acceptance, DossierFacts.personal(acceptance, key));
        timeline.write(dossier.head(), Said.by(code, by.using(Permissions.ACCEPT), agency, receivedAt), List.of(fact));
        events.publishEvent(new DossierAccepted(code, dossier.procedureVersion(), agency, receivedAt, dueAt, by));
        return new AcceptedDossier(code, key, receivedAt, dueAt, dossier.version());
    }

    private static Dossier dossier(DossierCode code, AcceptanceRules.Checked checked, Instant dueAt, Instant now) {
        var acceptance = checked.acceptance();
        var receivedAt = AcceptanceRules.receivedAt(acceptance);
        var agency = agencyOf(acceptance.desk());
        var reception = new Dossier.Reception(
                agency, acceptance.desk(), acceptance.channel(), acceptance.caseKey(), receivedAt, checked.matter());
        return new Dossier(
                code,
                acceptance.version().id(),
                reception,
                Promise.first(receivedAt, dueAt),
                null,
                new Phase.InProcess(),
                ChainHead.empty(now),
                1,
                reception.keeper());
    }

    /** The day in a code is the legal day of receipt; beyond 9,999 the number grows wider and never starts again. */
    private DossierCode nextCode(String agency, Instant receivedAt, long procedureVersion) {
        var day = LocalDate.ofInstant(receivedAt, LegalClock.ZONE);
        var number = Long.toString(table.nextNumber(agency, day, procedureVersion));
        var padded = "0".repeat(Math.max(0, NUMBER_LENGTH_MIN - number.length())) + number;
        return new DossierCode(agency + "-" + DAY.format(day) + "-" + padded);
    }

    private static String agencyOf(String desk) {
        return desk.substring(0, desk.indexOf('/'));
    }

    private static Map<PersonTable.Role, Person> roles(Acceptance acceptance) {
        var roles = new EnumMap<PersonTable.Role, Person>(PersonTable.Role.class);
        roles.put(PersonTable.Role.REQUESTER, acceptance.requester());
        if (acceptance.submitter() != null) roles.put(PersonTable.Role.SUBMITTER, acceptance.submitter());
        if (acceptance.authorised() != null) roles.put(PersonTable.Role.AUTHORISED, acceptance.authorised());
        return roles;
    }
}
