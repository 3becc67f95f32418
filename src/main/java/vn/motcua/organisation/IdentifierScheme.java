package vn.motcua.organisation;

/**
 * Whose numbering an agency's identifier belongs to. GSO: the statistics office's code of an administrative unit, which
 * is given to another unit after a merger, so that it names one only together with a date.
 */
public enum IdentifierScheme {
    QCVN102,
    QD20,
    MST,
    GSO
}
