package vn.motcua.documents;

/** As what a paper was handed in (0/1/2 at the national gateway). */
public enum PaperKind {
    ORIGINAL,
    COPY,
    ELECTRONIC
}
