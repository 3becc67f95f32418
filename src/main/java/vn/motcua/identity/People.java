package vn.motcua.identity;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who gets an account and a post, and who loses it. What stands already is left as it is, so it may be said again. */
@Service
public class People {

    private final AccountTable table;
    private final AssignmentTable assignments;
    private final RoleBook roles;
    private final Passwords passwords;
    private final AuthorityTable authority;
    private final InstantSource systemClock = InstantSource.system();

    People(
            AccountTable table,
            AssignmentTable assignments,
            RoleBook roles,
            Passwords passwords,
            AuthorityTable authority) {
        this.table = table;
        this.assignments = assignments;
        this.roles = roles;
        this.passwords = passwords;
        this.authority = authority;
    }

    /** What {@link #enrol} keeps of a password; slow on purpose. */
    public String hash(String password) {
        return passwords.hash(password);
    }

    /** Without a hash the account works by token only. False when the username is taken: nothing is changed then. */
    @Transactional
    public boolean enrol(Account account, @Nullable String passwordHash) {
        return table.add(account, passwordHash);
    }

    /** An unknown account, unit or role is a mistake in the data and throws. */
    @Transactional
    public void appoint(String username, Post post) {
        appoint(username, post, null);
    }

    /** As {@link #appoint(String, Post)}, with what stands under a signature. */
    @Transactional
    public void appoint(String username, Post post, HeldPost.@Nullable Title title) {
        if (!roles.isRole(post.role())) throw new IllegalArgumentException("unknown role " + post.role());
        if (assignments.add(username, post, title)) authority.change();
    }

    /** Nobody signs in with it again, and who is signed in is not any more. */
    @Transactional
    public void close(String username) {
        authority.change();
        table.close(username, systemClock.instant());
        signOutEverywhere(username);
    }

    /** Ends every session and every token of the account; returns the epoch in which new ones start. */
    @Transactional
    public int signOutEverywhere(String username) {
        var epoch = table.nextEpoch(username);
        table.endSessions(username);
        return epoch;
    }
}
