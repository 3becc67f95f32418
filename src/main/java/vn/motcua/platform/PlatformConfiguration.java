package vn.motcua.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PlatformConfiguration {

    private static final List<String> ROOMS = List.of(
            "acts",
            "amendment",
            "checks",
            "reform",
            "platform",
            "calendar",
            "policy",
            "organisation",
            "identity",
            "catalogue",
            "dossier",
            "search",
            "documents",
            "exchange",
            "fees",
            "registry",
            "route",
            "interlink",
            "reception",
            "handout",
            "slips",
            "staffing",
            "watch",
            "supplement",
            "opinion",
            "reporting",
            "overview",
            "subscription",
            "statistics",
            "rating",
            "score",
            "portal",
            "demo");

    @Bean
    TemplateEngine templateEngine() {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.motcua");
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(ROOMS.stream().map("messages/"::concat).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.of("vi"));
        messages.setAlwaysUseMessageFormat(true);
        Words.speak(messages);
        LocaleContextHolder.setDefaultLocale(Locale.of("vi"));
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        var cookie = new CookieLocaleResolver("lang");
        cookie.setDefaultLocale(Locale.of("vi"));
        cookie.setRejectInvalidCookies(false);
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
        return cookie;
    }

    @Bean
    LegalClock legalClock(ClockTable table, LaunchOptions options) {
        return new LegalClock(Clock.systemUTC(), table.offset(options, Clock.systemUTC()));
    }

    @Bean
    WebMvcConfigurer webOfTheHouse(
            MayInterceptor may,
            KeptAnswers answers,
            List<HandlerMethodArgumentResolver> arguments,
            PlainText plainText) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                var language = new LocaleChangeInterceptor();
                language.setParamName("lang");
                language.setIgnoreInvalidLocale(true);
                registry.addInterceptor(language);
                registry.addInterceptor(may);
                registry.addInterceptor(answers);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.addAll(arguments);
            }

            @Override
            public void addFormatters(org.springframework.format.FormatterRegistry registry) {
                registry.addConverter(plainText);
                registry.addFormatterForFieldAnnotation(new CommonDates());
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/static/**")
                        .addResourceLocations("classpath:/static/")
                        .setCacheControl(CacheControl.maxAge(java.time.Duration.ofHours(1)));
            }
        };
    }
}
