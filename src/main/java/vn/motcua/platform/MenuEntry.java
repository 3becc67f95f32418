package vn.motcua.platform;

/**
 * A line of the officers' menu; each room declares its own as a bean. {@code permission} as in {@link May};
 * {@code order} from the counter (10) over work (20) and dossiers (30) to reference (70) and administration (90).
 */
public record MenuEntry(String path, String titleKey, String permission, int order) {}
