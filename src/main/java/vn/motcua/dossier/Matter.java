package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Which agency is competent for what a dossier asks, and where that lies: {@code place} is the agency of the commune or
 * ward, none where nobody had to say. The agency that received may be another (NĐ 118/2025).
 */
public record Matter(String competent, @Nullable String place) {}
