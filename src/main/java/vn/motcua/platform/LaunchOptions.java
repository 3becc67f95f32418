package vn.motcua.platform;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this process was started. {@code asOf}: the legal moment at which new data begin; null means real time.
 * {@code demo}: demonstration accounts and dossiers, never in production.
 */
@ConfigurationProperties("motcua")
public record LaunchOptions(
        @Nullable Path data,
        boolean demo,
        @Nullable LocalDateTime asOf,
        @Nullable Boolean realTime,
        @Nullable String publicUrl) {}
