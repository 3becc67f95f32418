package vn.motcua.overview;

import vn.motcua.platform.Words;

/** The pages of the overview. */
enum Tab {
    DAY("/overview"),
    DESKS("/overview/desks"),
    STEPS("/overview/steps"),
    PARTNERS("/overview/partners");

    private final String path;

    Tab(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    String words() {
        return Words.t("overview.tab." + this);
    }
}
