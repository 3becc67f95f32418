package vn.motcua.town;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;

/**
 * The one world of all tests: Hàm Thuận Bắc on the first morning of the pilot. People are those of the demonstration
 * accounts, agencies and procedures those of the reference data, and the legal clock moves only when a test moves it.
 */
public final class Town {

    public static final AgencyCode DISTRICT = new AgencyCode("HTB");
    public static final AgencyCode MA_LAM = new AgencyCode("HTB.01");
    public static final String DESK_OF_MA_LAM = "HTB.01/MC";

    private final Accounts accounts;
    private final Agencies agencies;
    private final LegalClock legalClock;
    private final TownClock clock;

    Town(Accounts accounts, Agencies agencies, LegalClock legalClock, TownClock clock) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.legalClock = legalClock;
        this.clock = clock;
    }

    /** The officer of that account, with the posts of the town's day. */
    public Actor officer(String username) {
        return accounts.actor(username, today())
                .orElseThrow(() -> new AssertionError("nobody in town is called " + username));
    }

    public Agency agency(AgencyCode code) {
        return agencies.get(code, today());
    }

    public LocalDate today() {
        return legalClock.today();
    }

    public Instant now() {
        return legalClock.instant();
    }

    /** {@code "2011-07-06T17:30"} */
    public void itIs(String moment) {
        clock.set(LocalDateTime.parse(moment));
    }

    public void timePasses(Duration time) {
        clock.forward(time);
    }
}
