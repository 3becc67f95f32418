package vn.motcua.identity;

import java.security.Principal;

/** Who proved to be whom, by password or token, and in which epoch of the account. */
record SignedIn(String username, int epoch) implements Principal {

    @Override
    public String getName() {
        return username;
    }
}
