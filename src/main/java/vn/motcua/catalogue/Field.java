package vn.motcua.catalogue;

/** The fields (lĩnh vực) of the pilot. */
public enum Field {
    LAND("ĐĐ"),
    BUSINESS("KD"),
    CONSTRUCTION("XD"),
    JUSTICE("TP"),
    SOCIAL("LĐ");

    private final String symbol;

    Field(String symbol) {
        this.symbol = symbol;
    }

    /** By which its book is known in the numbers of papers, in every language. */
    public String symbol() {
        return symbol;
    }
}
