package vn.motcua.supplement;

/** Whom the citizen asks when something is unclear. */
public record Contact(String name, String phone) {}
