package vn.motcua.dossier;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.identity.Signing;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Duty;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.town.Town;

/** What people of the town bring to the desk of Ma Lâm. */
public final class Applications {

    public static final Person HUONG = new Person(
            RequesterKind.INDIVIDUAL, "Đặng Thị Hường", "260123456", "0623865001", null, "Khu phố 2, Ma Lâm");

    private Applications() {}

    public static Acceptance correction(Catalogue catalogue, Town town) {
        return of(catalogue, town, HUONG, "", null);
    }

    public static Acceptance of(Catalogue catalogue, Town town, Person requester, String note, @Nullable Instant at) {
        var version = catalogue.inForce("H7", town.today()).orElseThrow();
        return new Acceptance(version, null, Town.DESK_OF_MA_LAM, Channel.IN_PERSON, requester, null, null, note, at);
    }

    /** An officer made up for one test: one post with some permissions. */
    static Actor officer(String agency, String desk, String... permissions) {
        var rights = new HashSet<>(List.of(permissions));
        rights.add(Signing.ELSEWHERE);
        return new Actor("officer", "Một người", List.of(new Duty(agency, desk, "ANY", rights)));
    }

    static Held held(Holds holds, Asked asked, Actor officer) {
        return granted(holds.holdAtDesk(asked, Permissions.VIEW, officer));
    }

    public static <T> T granted(Decision<T> decision) {
        return switch (decision) {
            case Granted<T>(var value) -> value;
            case Refused<T>(var reasons) -> throw new AssertionError("refused: " + reasons);
        };
    }

    public static List<String> refused(Decision<?> decision) {
        return switch (decision) {
            case Granted<?> it -> throw new AssertionError("granted: " + it);
            case Refused<?>(var reasons) -> reasons.stream().map(Refusal::key).toList();
        };
    }
}
