package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Keeper;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Unit;

/** Names of agencies, units and officers as papers of a day show them. */
@Component
class PaperNames {

    private static final String INSTEAD_OF = "insteadOf";

    private final Agencies agencies;
    private final Accounts accounts;

    PaperNames(Agencies agencies, Accounts accounts) {
        this.agencies = agencies;
        this.accounts = accounts;
    }

    /** The agency's name on that day: what was signed by "UBND huyện" stays signed by it. */
    String agency(String code, LocalDate on) {
        return agencies.asOf(new AgencyCode(code), on).name();
    }

    /** The unit's name on that day. */
    String unit(String code, LocalDate on) {
        return agencies.unit(code, on).map(Unit::name).orElse(code);
    }

    /** Who answers for it on that day: while it exists the agency that received, then its successor. */
    Keeper keeper(DossierCard card, LocalDate on) {
        return agencies.find(new AgencyCode(card.agency()), on).isPresent()
                ? new Keeper(card.agency(), card.desk())
                : card.keeper();
    }

    /** With its agency, for units of two agencies bear the same name. */
    String unitInFull(String code, LocalDate on) {
        return agencies.unit(code, on)
                .map(it -> it.name() + " (" + agency(it.agency().value(), on) + ")")
                .orElse(code);
    }

    String officer(String username) {
        return accounts.find(username).map(Account::name).orElse(username);
    }

    /** Who stood in for somebody absent says for whom. */
    String officer(String username, @Nullable String insteadOf) {
        return insteadOf == null ? officer(username) : t("slips.instead-of", officer(username), officer(insteadOf));
    }

    /** Who has done that. */
    String officer(TimelineEntry fact) {
        return officer(fact.actor(), fact.body().get(INSTEAD_OF) instanceof String absent ? absent : null);
    }

    /** The unit in which an officer held a post at that agency that day; null: an account that is closed, or moved. */
    @Nullable
    String post(String username, String agency, LocalDate on) {
        return accounts.actor(username, on).stream()
                .flatMap(it -> it.duties().stream())
                .filter(it -> it.agency().equals(agency))
                .findFirst()
                .map(it -> unit(it.unit(), on))
                .orElse(null);
    }

    /** The head of a paper that an agency itself signs. */
    SlipHead headOfAgency(Form form, String agency, @Nullable String number, LocalDate day) {
        var body = agency(agency, day);
        return new SlipHead(null, body, number, form.printed(), Place.of(body), day);
    }

    /** The head of a desk's paper. */
    SlipHead head(Form form, String agency, String desk, @Nullable String number, LocalDate day) {
        var body = agency(agency, day);
        return new SlipHead(body, unit(desk, day), number, form.printed(), Place.of(body), day);
    }
}
