package vn.motcua.watch;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Unit;
import vn.motcua.route.StepTime;

/** Which accounts a rung tells on a day. */
@Component
class Recipients {

    private final Accounts accounts;
    private final Agencies agencies;

    Recipients(Accounts accounts, Agencies agencies) {
        this.accounts = accounts;
        this.agencies = agencies;
    }

    /**
     * {@code receiver}: the post an open offer waits for, or who is asked for an opinion; null when nothing is on the
     * way. {@code desk}: the agency whose desk is told; null: none.
     */
    record Ends(
            StepTime.Post holder,
            StepTime.@Nullable Post receiver,
            @Nullable String desk) {

        Ends(StepTime.Post holder, StepTime.@Nullable Post receiver) {
            this(holder, receiver, null);
        }
    }

    Set<String> of(Rung rung, Ends ends, LocalDate on) {
        var told = new LinkedHashSet<String>();
        for (var whom : rung.whom()) {
            var post = whom.isReceiver() ? ends.receiver() : ends.holder();
            var desk = ends.desk();
            if (whom == Whom.DESK && desk != null) told.addAll(holders(units(desk, on), whom.roles(), on));
            else if (whom != Whom.DESK && post != null) told.addAll(of(whom, post, on));
        }
        return told;
    }

    private List<String> of(Whom whom, StepTime.Post post, LocalDate on) {
        return switch (whom) {
            case HOLDER, RECEIVER ->
                post.holder() != null
                        ? List.of(post.holder())
                        : holders(List.of(post.unit()), List.of(post.role()), on);
            case HEAD, RECEIVER_HEAD -> holders(List.of(post.unit()), whom.roles(), on);
            case DESK, LEADER, RECEIVER_LEADER -> holders(units(post.agency(), on), whom.roles(), on);
        };
    }

    private List<String> units(String agency, LocalDate on) {
        return agencies.units(new AgencyCode(agency), on).stream()
                .map(Unit::code)
                .toList();
    }

    private List<String> holders(List<String> units, List<String> roles, LocalDate on) {
        return units.stream()
                .flatMap(unit -> roles.stream().flatMap(role -> holders(unit, role, on)))
                .toList();
    }

    private Stream<String> holders(String unit, String role, LocalDate on) {
        return accounts.holders(unit, role, on).stream().map(Account::username);
    }
}
