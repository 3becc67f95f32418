package vn.motcua.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message as bytes: a CloudEvent 1.0 in structured JSON. What we do not know is not ours and is not a message. */
final class Envelope {

    static final String CONTENT_TYPE = JsonFormat.CONTENT_TYPE;

    private static final String SOURCE = "urn:motcua:";
    private static final String RECIPIENT = "recipient";
    private static final String SEQUENCE = "sequence";
    private static final int NAME_LENGTH_MAX = 100;
    // 3.1 says how many digits a sequence may have; we need no more than these.
    private static final int DIGITS_MAX = 15;
    private static final JsonFormat FORMAT = new JsonFormat();

    private Envelope() {}

    static byte[] bytes(Message message) {
        var type = MessageType.of(message.type()).orElseThrow();
        return FORMAT.serialize(CloudEventBuilder.v1()
                .withId(message.id())
                .withSource(URI.create(SOURCE + message.source()))
                .withType(message.type())
                .withSubject(message.subject())
                .withTime(message.time().atOffset(ZoneOffset.UTC))
                .withDataSchema(URI.create(type.schema()))
                .withExtension(RECIPIENT, message.address().recipient().value())
                .withExtension(SEQUENCE, Long.toString(message.sequence()))
                .withData("application/json", message.data().getBytes(UTF_8))
                .build());
    }

    /** Empty when these bytes are no message of this exchange. */
    static Optional<Message> read(byte[] bytes) {
        try {
            return Optional.of(message(FORMAT.deserialize(bytes)));
        } catch (RuntimeException unreadable) {
            // The library has an exception for each way of being wrong; none of them is a message.
            return Optional.empty();
        }
    }

    private static Message message(CloudEvent event) {
        var source = event.getSource().toString();
        if (!source.startsWith(SOURCE)) throw new IllegalArgumentException("a foreign source");
        var address = new Message.Address(
                brief(event.getId()),
                new PartnerName(source.substring(SOURCE.length())),
                new PartnerName(text(event.getExtension(RECIPIENT))));
        return new Message(
                address,
                brief(event.getType()),
                brief(text(event.getSubject())),
                sequence(text(event.getExtension(SEQUENCE))),
                Objects.requireNonNull(event.getTime()).toInstant(),
                new String(Objects.requireNonNull(event.getData()).toBytes(), UTF_8));
    }

    private static long sequence(String digits) {
        if (digits.length() > DIGITS_MAX) throw new IllegalArgumentException("a sequence too long");
        var sequence = Long.parseLong(digits);
        if (sequence < 1) throw new IllegalArgumentException("a sequence from before the first");
        return sequence;
    }

    private static String brief(String text) {
        if (text.isBlank() || text.length() > NAME_LENGTH_MAX) throw new IllegalArgumentException("a name too long");
        return text;
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNull(value).toString();
    }
}
