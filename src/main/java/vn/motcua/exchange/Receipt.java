package vn.motcua.exchange;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.motcua.kernel.Refusal;

/** The answer to a message: taken (202), taken before (200), or turned away with the reason. */
record Receipt(
        HttpStatus status,
        String id,
        ReceivedTable.@Nullable State state,
        @Nullable Refusal reason) {

    static Receipt turnedAway(HttpStatus status, String id, String key) {
        return new Receipt(status, id, null, Refusal.of(key));
    }
}
