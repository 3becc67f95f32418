package vn.motcua.catalogue;

import vn.motcua.kernel.Mark;

/**
 * One component of a dossier. {@code shownOnly}: presented and noted, not kept. {@code required}: the dossier is
 * incomplete without it; nothing outside the version's list can be.
 */
public record RequiredPaper(
        String key, String name, boolean required, boolean shownOnly, int originals, int copies, Mark mark) {}
