package vn.motcua.staffing;

/** What becomes of what a leaver holds: {@code to} is a colleague's username, {@link #POST}, or empty: not said. */
record Release(String to) {

    static final String POST = "*";

    boolean isSaid() {
        return !to.isEmpty();
    }

    boolean isToPost() {
        return to.equals(POST);
    }
}
