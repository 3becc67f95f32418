package vn.motcua.policy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The rules for a dossier of one procedure, received on one day. They stay its rules for life. */
public final class Policy {

    private final RuleBook book;
    private final LocalDate receivedOn;
    private final String procedureFamily;

    Policy(RuleBook book, LocalDate receivedOn, String procedureFamily) {
        this.book = book;
        this.receivedOn = receivedOn;
        this.procedureFamily = procedureFamily;
    }

    /** Empty: unlimited. */
    public OptionalInt count(PolicyKey key) {
        var value = value(key, PolicyKey.Kind.COUNT);
        return value.equals(PolicyKey.UNLIMITED) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }

    /** Null: no such time. */
    public @Nullable LocalTime time(PolicyKey key) {
        var value = value(key, PolicyKey.Kind.TIME);
        return value.equals(PolicyKey.NONE) ? null : LocalTime.parse(value);
    }

    /** Whether that is the choice; a word the key does not know is a bug and throws. */
    public boolean says(PolicyKey key, String choice) {
        var value = value(key, PolicyKey.Kind.CHOICE);
        if (!key.takes(choice)) throw new IllegalArgumentException(key + " is never " + choice);
        return value.equals(choice);
    }

    /** The rule with its basis and its time, to say why. */
    public PolicyRule rule(PolicyKey key) {
        return book.rule(key, procedureFamily, receivedOn);
    }

    private String value(PolicyKey key, PolicyKey.Kind kind) {
        if (key.kind() != kind) throw new IllegalArgumentException(key + " is no " + kind);
        return rule(key).value();
    }
}
