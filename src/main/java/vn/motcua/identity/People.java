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
    private final RequestActor actors;
    private final InstantSource systemClock = InstantSource.system();

    People(AccountTable table, AssignmentTable assignments, RoleBook roles, Passwords passwords, RequestActor actors) {
        this.table = table;
        this.assignments = assignments;
        this.roles = roles;
        this.passwords = passwords;
        this.actors = actors;
    }

    /** What {@link #enrol} keeps of a password; slow on purpose. */
    public String hash(String password) {
        return passwords.hash(password);
    }

    /** Without a hash the account works by token only. False when the username is taken: nothing is changed then. */
    @Transactional
    public boolean enrol(Account account, @Nullable String passwordHash) {
        actors.forget(account.username());
        return table.add(account, passwordHash);
    }

    /** An unknown account, unit or role is a mistake in the data and throws. */
    @Transactional
    public void appoint(String username, Post post) {
        if (!roles.isRole(post.role())) throw new IllegalArgumentException("unknown role " + post.role());
        assignments.add(username, post);
        actors.forget(username);
    }

    /** Nobody signs in with it again, and who is signed in is not any more. */
    @Transactional
    public void close(String username) {
        table.close(username, systemClock.instant());
        signOutEverywhere(username);
    }

    /** Ends every session and every token of the account; returns the epoch in which new ones start. */
    @Transactional
    public int signOutEverywhere(String username) {
        var epoch = table.nextEpoch(username);
        table.endSessions(username);
        actors.forget(username);
        return epoch;
    }
}
