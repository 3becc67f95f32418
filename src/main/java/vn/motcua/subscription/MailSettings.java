package vn.motcua.subscription;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Through which server mail goes; without a host, a sender and our own address none does. */
@Component
class MailSettings {

    private static final int SUBMISSION_PORT = 587;

    private final Environment environment;

    MailSettings(Environment environment) {
        this.environment = environment;
    }

    /** STARTTLS is the rule; none only to a relay on this machine. */
    enum Tls {
        STARTTLS,
        TLS,
        NONE
    }

    String host() {
        return text("host");
    }

    int port() {
        return environment.getProperty("motcua.mail-port", Integer.class, SUBMISSION_PORT);
    }

    /** Empty: the server asks for none. */
    String user() {
        return text("user");
    }

    String password() {
        return text("password");
    }

    String from() {
        return text("from");
    }

    Tls tls() {
        return environment.getProperty("motcua.mail-tls", Tls.class, Tls.STARTTLS);
    }

    /** Under which readers open this program. */
    String publicUrl() {
        return environment.getProperty("motcua.public-url", "").replaceFirst("/+$", "");
    }

    /** What still has to be set, as an administrator writes it. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (host().isBlank()) missing.add("MOTCUA_MAIL_HOST");
        if (from().isBlank()) missing.add("MOTCUA_MAIL_FROM");
        if (publicUrl().isBlank()) missing.add("MOTCUA_PUBLIC_URL");
        return missing;
    }

    boolean areComplete() {
        return missing().isEmpty();
    }

    private String text(String name) {
        return environment.getProperty("motcua.mail-" + name, "");
    }
}
