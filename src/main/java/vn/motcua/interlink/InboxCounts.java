package vn.motcua.interlink;

/** How many offers wait, in and out; counted no further than {@link #COUNT_MAX}. */
record InboxCounts(int in, int out) {

    static final int COUNT_MAX = 100;

    String inWords() {
        return words(in);
    }

    String outWords() {
        return words(out);
    }

    private static String words(int count) {
        return count < COUNT_MAX ? Integer.toString(count) : COUNT_MAX - 1 + "+";
    }
}
