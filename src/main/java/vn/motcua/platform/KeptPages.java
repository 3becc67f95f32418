package vn.motcua.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Pages in memory, the latest of all: where there is no more room the oldest goes, and after a while each does. */
final class KeptPages {

    /** {@code session}: of whom it was made for; nobody else reads it. */
    record Page(String session, int status, String html) {}

    private record Kept(Page page, Instant until) {}

    private final LinkedHashMap<String, Kept> pages = new LinkedHashMap<>();
    private final long lettersMax;
    private final Duration keptFor;
    private final InstantSource time;
    private long letters;

    KeptPages(long lettersMax, Duration keptFor, InstantSource time) {
        this.lettersMax = lettersMax;
        this.keptFor = keptFor;
        this.time = time;
    }

    /** Under a new key. However large it is, it stays until the next comes. */
    synchronized void keep(String key, Page page) {
        var now = time.instant();
        while (!pages.isEmpty()) {
            var oldest = pages.firstEntry().getValue();
            if (now.isBefore(oldest.until()) && letters + page.html().length() <= lettersMax) break;
            drop(pages.firstEntry().getKey());
        }
        pages.put(key, new Kept(page, now.plus(keptFor)));
        letters += page.html().length();
    }

    synchronized Optional<Page> find(String key, String session) {
        var kept = pages.get(key);
        return kept == null || !time.instant().isBefore(kept.until())
                ? Optional.empty()
                : Optional.of(kept.page()).filter(it -> it.session().equals(session));
    }

    synchronized void forget(String key, String session) {
        if (find(key, session).isPresent()) drop(key);
    }

    private void drop(String key) {
        var gone = pages.remove(key);
        if (gone != null) letters -= gone.page().html().length();
    }
}
