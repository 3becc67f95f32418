package vn.motcua.rating;

import vn.motcua.platform.Words;

/** Words of the reference data in both languages. */
record Said(String vi, String en) {
    String words() {
        return Words.vietnamese() ? vi : en;
    }
}
