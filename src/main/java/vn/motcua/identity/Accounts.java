package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.kernel.Actor;

/** Accounts and the posts they hold. */
@Service
public class Accounts {

    public Optional<Account> find(String username) {
        throw new UnsupportedOperationException();
    }

    /** The officer with all posts held on that day; empty for an unknown or closed account. */
    public Optional<Actor> actor(String username, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Who holds that role in that unit on that day: the people a step may be given to. */
    public List<Account> holders(String unit, String role, LocalDate on) {
        throw new UnsupportedOperationException();
    }
}
