package vn.motcua.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.documents.PaperKind;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Incident;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.dossier.Stops;
import vn.motcua.dossier.Successor;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.model.Life.Citizen;
import vn.motcua.model.Life.Page;
import vn.motcua.supplement.Answered;
import vn.motcua.supplement.Contact;
import vn.motcua.supplement.Wanted;

/** The product's front doors for acts on a dossier as a whole, and for the calendar. */
final class ActDoors {

    private static final Contact CONTACT = new Contact("Nguyễn Thị Lan", "0252 3865 001");

    private final ModelTown town;
    private final Doors doors;

    ActDoors(ModelTown town, Doors doors) {
        this.town = town;
        this.doors = doors;
    }

    Answer pause(String code, Page page, String reason, String who) {
        return act("PAUSE", asked(code, page, reason), LegalGround.Kind.EXPERTISE.name(), who);
    }

    Answer resume(String code, Page page, String reason, String who) {
        return act("RESUME", asked(code, page, reason), null, who);
    }

    Answer oblige(String code, Page page, String reason, String who) {
        return act("OBLIGE", asked(code, page, reason), null, who);
    }

    Answer discharge(String code, Page page, String reason, String who) {
        return act("DISCHARGE", asked(code, page, reason), null, who);
    }

    Answer stop(String code, Page page, String reason, String who) {
        return act("STOP", asked(code, page, reason), Stops.Ground.DISPUTE.name(), who);
    }

    Answer proceed(String code, Page page, String reason, String who) {
        return act("GO_ON", asked(code, page, reason), null, who);
    }

    Answer withdraw(String code, Page page, String reason, String who) {
        return act("WITHDRAW", asked(code, page, reason), null, who);
    }

    Answer reopen(String code, Page page, String reason, boolean fault, String who) {
        return act("REOPEN", asked(code, page, reason), fault ? Incident.Fault.HANDLER.name() : "NOBODY", who);
    }

    Answer apologise(String code, Page page, String reason, LocalDate day, String who) {
        return by(who, officer -> town.acts.act("REAPPOINT", asked(code, page, reason), null, day, officer));
    }

    Answer correct(String code, Page page, String reason, Citizen right, String who) {
        return by(who, officer -> town.acts.correct(asked(code, page, reason), person(right), officer));
    }

    Answer replace(String code, Page page, String reason, Citizen heir, String who) {
        var proof = new Successor.Proof(Successor.Paper.DEATH_CERTIFICATE, "15/2011", town.town.today());
        var successor = new Successor(person(heir), Successor.Ground.DEATH, proof);
        return by(who, officer -> town.replacements.replace(asked(code, page, reason), successor, officer));
    }

    Answer propose(String code, Page page, String reason, String paper, String who) {
        return by(who, officer -> town.supplements.propose(asked(code, page, reason), wanted(paper), officer));
    }

    Answer issue(String code, Page page, String reason, String paper, String who) {
        return by(who, officer -> town.supplements.issue(asked(code, page, reason), wanted(paper), CONTACT, officer));
    }

    Answer sendProposal(String code, Page page, String who) {
        return by(who, officer -> town.supplements.sendProposal(asked(code, page, ""), CONTACT, officer));
    }

    Answer declineProposal(String code, Page page, String reason, String who) {
        return by(who, officer -> town.supplements.decline(asked(code, page, reason), officer));
    }

    Answer answer(String code, Page page, List<Integer> items, String who) {
        var answers = items.stream().map(ActDoors::answered).toList();
        return by(who, officer -> town.supplements.receive(asked(code, page, ""), answers, officer));
    }

    Answer announce(LocalDate off, @Nullable LocalDate worked, String who) {
        town.hasOtherDays();
        return by(who, officer -> town.days.announce(off, worked, officer));
    }

    private Answer act(String kind, Asked asked, @Nullable String ground, String who) {
        return by(who, officer -> town.acts.act(kind, asked, ground, null, officer));
    }

    private Answer by(String who, Function<Actor, Decision<?>> act) {
        return doors.alone(() -> act.apply(doors.officer(who)));
    }

    /** As the pages send it. */
    private static Asked asked(String code, Page page, String reason) {
        return new Asked(new DossierCode(code), page.dossier(), reason.strip());
    }

    private static List<Wanted> wanted(String paper) {
        return List.of(
                new Wanted("items[0]", paper, "Nộp bản chính", "NĐ 158/2005/NĐ-CP, Điều 38"),
                new Wanted("items[1]", null, "Ký vào tờ khai", "TT 01/2008/TT-BTP, mục II"));
    }

    /** The first item is a paper. */
    private static Answered answered(int item) {
        return item == 1
                ? new Answered("items[0]", 1, PaperKind.ORIGINAL, 1, "")
                : new Answered("items[" + (item - 1) + "]", item, null, null, "");
    }

    private static Person person(Citizen it) {
        return new Person(RequesterKind.INDIVIDUAL, it.name(), it.identifier(), it.phone(), null, null);
    }
}
