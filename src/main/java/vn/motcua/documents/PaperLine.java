package vn.motcua.documents;

/**
 * One line of what was handed in. {@code volunteered}: outside the version's list, brought by the citizen; never
 * blocks. {@code shown}: presented and noted, not kept by the desk.
 */
public record PaperLine(String component, String name, PaperKind kind, int count, boolean volunteered, boolean shown) {

    /** A paper the desk keeps. */
    public PaperLine(String component, String name, PaperKind kind, int count, boolean volunteered) {
        this(component, name, kind, count, volunteered, false);
    }
}
