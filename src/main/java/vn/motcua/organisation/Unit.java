package vn.motcua.organisation;

/** A unit of an agency: a desk, a division, the leaders. Its code starts with its agency's: {@code HTB.01/MC}. */
public record Unit(String code, AgencyCode agency, UnitKind kind, String name) {}
