package vn.motcua.documents;

/** One line of what was handed in. {@code volunteered}: outside the version's list, brought by the citizen; never blocks. */
public record PaperLine(String component, String name, PaperKind kind, int count, boolean volunteered) {}
