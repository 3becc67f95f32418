package vn.motcua.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** A mail server of the town's own, on a port that was free. */
final class Mailbox {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    void start() {
        server.start();
    }

    void stop() {
        server.stop();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    void empty() throws FolderException {
        server.purgeEmailFromAllMailboxes();
    }

    MimeMessage[] all() {
        return server.getReceivedMessages();
    }

    MimeMessage only() {
        assertThat(all()).hasSize(1);
        return all()[0];
    }

    static String text(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof String text
                ? text
                : new String(part.getInputStream().readAllBytes(), UTF_8);
    }
}
