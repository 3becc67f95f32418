package vn.motcua.identity;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.servlet.LocaleResolver;
import vn.motcua.platform.ApiProblems;

/**
 * Two doors. The API knows bearer tokens only and no cookie, so it needs no form tokens; pages have a session in the
 * database and form tokens. Which route is open to whom is said by its {@code May}, which closes what names nobody.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSecurity {

    private static final String CONTENT = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain apiDoor(HttpSecurity http, LocaleResolver locales, Tokens tokens, ApiProblems problems) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(WebSecurity::headers)
                .addFilterBefore(new LanguageFilter(locales), HeaderWriterFilter.class)
                .addFilterBefore(new BearerFilter(tokens, problems), AuthorizationFilter.class)
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .exceptionHandling(it -> it.authenticationEntryPoint((request, response, notSignedIn) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            problems.write(response, HttpStatus.UNAUTHORIZED, "platform.error.unauthenticated");
                        })
                        .accessDeniedHandler((request, response, denied) ->
                                problems.write(response, HttpStatus.FORBIDDEN, "platform.error.forbidden")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageDoor(HttpSecurity http, LocaleResolver locales, PageGate gate) {
        return http.csrf(it -> it.csrfTokenRepository(new FormTokens()))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(it -> it.securityContextRepository(new SessionDoor()))
                .headers(WebSecurity::headers)
                .addFilterBefore(new LanguageFilter(locales), HeaderWriterFilter.class)
                .authorizeHttpRequests(it -> it.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(it -> it.authenticationEntryPoint(gate).accessDeniedHandler(gate))
                .build();
    }

    /** Behind https the cookie is for https only. */
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("motcua");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** Nobody signs in through the framework's own ways; without this it would make up a user with a password. */
    @Bean
    UserDetailsService nobody() {
        return username -> {
            throw new UsernameNotFoundException(username);
        };
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        // Other sites learn nothing; with no referrer at all, our own forms would not say that they are ours.
        headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(it -> it.policy("camera=(), microphone=(), geolocation=()"));
    }
}
