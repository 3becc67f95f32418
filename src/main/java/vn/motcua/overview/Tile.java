package vn.motcua.overview;

import vn.motcua.platform.Words;

/** A number of the day that opens to its dossiers. {@code tone}: how it is coloured; the words carry the meaning. */
record Tile(String label, String number, String path, String tone) {

    private static final String QUIET = "";

    static Tile of(LiveList list, int count, String path) {
        var most = LiveCountQuery.COUNT_MAX;
        var number = count < most ? Integer.toString(count) : most - 1 + "+";
        return new Tile(Words.t("overview.list." + list), number, path, count == 0 ? QUIET : tone(list));
    }

    static Tile past(String key, long count, String path) {
        return new Tile(Words.t("overview.past." + key), Long.toString(count), path, QUIET);
    }

    private static String tone(LiveList list) {
        return switch (list) {
            case LATE -> "tile-late";
            case TODAY, SOON -> "tile-soon";
            case RECEIVED, ENDED, RETURNED -> QUIET;
        };
    }
}
