package vn.motcua.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Words;

/** Hands a letter to the mail server and says what became of it. Each try of a letter bears the same Message-ID. */
@Component
class Mailer {

    /** A try takes no longer than all of these together. */
    static final Duration TRY_MAX = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(Mailer.class);
    private static final String CONNECT_MILLISECONDS = "10000";
    private static final String ANSWER_MILLISECONDS = "30000";

    private final MailSettings settings;

    Mailer(MailSettings settings) {
        this.settings = settings;
    }

    Outcome send(Letter letter) {
        try {
            var sender = sender();
            var message = sender.createMimeMessage();
            var enclosure = letter.enclosure();
            var parts =
                    enclosure == null ? MimeMessageHelper.MULTIPART_MODE_NO : MimeMessageHelper.MULTIPART_MODE_MIXED;
            var helper = new MimeMessageHelper(message, parts, UTF_8.name());
            helper.setFrom(settings.from(), Words.t("subscription.mail.from"));
            helper.setTo(letter.to());
            helper.setSubject(letter.subject());
            helper.setText(letter.text());
            if (enclosure != null) helper.addAttachment(enclosure.name(), enclosure.file(), enclosure.mediaType());
            message.setHeader("Message-ID", letter.messageId(settings.from()));
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
            return new Outcome.Sent(letter.to());
        } catch (MailException | MessagingException | UnsupportedEncodingException failed) {
            LOG.warn("Mail {} could not be sent: {}", letter.id(), failed.getMessage());
            return MailFailure.of(failed);
        }
    }

    private JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(UTF_8.name());
        sender.setJavaMailProperties(properties());
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        return sender;
    }

    private Properties properties() {
        var properties = new Properties();
        var tls = settings.tls();
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls == MailSettings.Tls.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(tls == MailSettings.Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls == MailSettings.Tls.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLISECONDS);
        return properties;
    }
}
