package vn.motcua.subscription;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Says in plain words why a mail did not go, and whether another try may help. */
final class MailFailure {

    private static final Pattern REPLY = Pattern.compile("(?:^|\\s)([45])\\d\\d[ -]");
    private static final int DEPTH_MAX = 20;

    private MailFailure() {}

    static Outcome of(Exception failed) {
        var causes = new ArrayList<Throwable>();
        collect(failed, causes);
        if (any(causes, MailAuthenticationException.class, AuthenticationFailedException.class)) return later("auth");
        if (any(causes, SocketTimeoutException.class)) return later("timeout");
        if (any(causes, ConnectException.class, UnknownHostException.class)) return later("unreachable");
        if (any(causes, SSLException.class)) return later("tls");
        for (var cause : causes) {
            var reply = REPLY.matcher(String.valueOf(cause.getMessage()));
            if (reply.find())
                return reply.group(1).equals("4") ? later("busy") : new Outcome.Never("subscription.failure.refused");
        }
        return later("other");
    }

    private static Outcome later(String key) {
        return new Outcome.Later("subscription.failure." + key);
    }

    private static boolean any(List<Throwable> causes, Class<?>... types) {
        for (var type : types) if (causes.stream().anyMatch(type::isInstance)) return true;
        return false;
    }

    /** Mail keeps its causes in three places. */
    private static void collect(@Nullable Throwable it, List<Throwable> found) {
        if (it == null || found.contains(it) || found.size() >= DEPTH_MAX) return;
        found.add(it);
        if (it instanceof MailSendException many) for (var each : many.getMessageExceptions()) collect(each, found);
        if (it instanceof MessagingException chained) collect(chained.getNextException(), found);
        collect(it.getCause(), found);
    }
}
