package vn.motcua.catalogue;

/**
 * The result document: its name and the symbol after its number ({@code QĐ-UBND}); {@code numbered} false where
 * none is issued.
 */
public record ResultKind(String name, String symbol, boolean numbered) {}
