package vn.motcua.identity;

/** An officer's account as other rooms see it. */
public record Account(String username, String name) {}
