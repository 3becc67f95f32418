package vn.motcua.identity;

import java.util.regex.Pattern;

/** An officer's account as other rooms see it. */
public record Account(String username, String name) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");

    public Account {
        if (!isUsername(username)) throw new IllegalArgumentException("not a username: " + username);
    }

    static boolean isUsername(String text) {
        return SHAPE.matcher(text).matches();
    }
}
