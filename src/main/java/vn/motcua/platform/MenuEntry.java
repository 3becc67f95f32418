package vn.motcua.platform;

/**
 * A line of the menu; each room declares its own as a bean. {@code permission} as in {@link May}; what ANYONE may see
 * is the menu of visitors, and the foot of officers' pages. {@code order} of officers' lines: the counter (10), then
 * work (20), dossiers (30), reference (70), administration (90).
 */
public record MenuEntry(String path, String titleKey, String permission, int order) {}
