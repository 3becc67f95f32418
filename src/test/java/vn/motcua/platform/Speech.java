package vn.motcua.platform;

import gg.jte.TemplateEngine;

/** Words and templates for tests that need no running house. */
public final class Speech {

    private Speech() {}

    /** The templates as the house renders them, with {@link Words} speaking from the real messages. */
    public static TemplateEngine templates() {
        var configuration = new PlatformConfiguration();
        Words.speak(configuration.messageSource());
        return configuration.templateEngine();
    }
}
