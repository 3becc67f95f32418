package vn.motcua.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.platform.Answers;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Words;

/** Where other systems bring messages; the signature stands for the token. Our public keys and schemas are for all. */
@RestController
@RequestMapping("/api/v1/exchange")
class MessageApi {

    private final Door door;
    private final OwnKeys keys;

    MessageApi(Door door, OwnKeys keys) {
        this.door = door;
        this.keys = keys;
    }

    /** {@code reason}: why it waits or was refused; {@code state}: WAITING, APPLIED or REFUSED. */
    record Taken(
            String id,
            String state,
            @Nullable String code,
            @Nullable String reason) {}

    @PostMapping("/messages")
    @May(May.PARTNER)
    @SecurityRequirements
    @Operation(
            summary = "A message of another system",
            description = "A CloudEvent 1.0 (application/cloudevents+json) with its detached JWS (ES256, kid, iat) in "
                    + Signature.HEADER + ". 202: kept; 200: kept before; 401: not signed by a partner, or not lately;"
                    + " 409: the id or the sequence is taken by other bytes. See docs/exchange.md.")
    ResponseEntity<?> take(
            @RequestBody @Schema(type = "object") byte[] body,
            @RequestHeader(name = Signature.HEADER, required = false) @Nullable String signature) {
        var receipt = door.take(body, signature);
        var state = receipt.state();
        var reason = receipt.reason();
        if (state == null) return Answers.problem(receipt.status(), Objects.requireNonNull(reason));
        var words = reason == null ? null : Words.t(reason);
        return ResponseEntity.status(receipt.status())
                .body(new Taken(receipt.id(), state.name(), reason == null ? null : reason.key(), words));
    }

    /** As a JWK set (RFC 7517): those that sign now or will. */
    @GetMapping("/keys")
    @May(May.ANYONE)
    @SecurityRequirements
    Map<String, List<Map<String, Object>>> keys() {
        return Map.of(
                "keys",
                keys.all().stream()
                        .map(it -> it.key().toPublicJWK().toJSONObject())
                        .toList());
    }

    @GetMapping(path = "/schemas/{type}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @May(May.ANYONE)
    @SecurityRequirements
    String schema(@PathVariable String type) {
        return Stream.of(MessageType.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(type))
                .map(WireJson::text)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
