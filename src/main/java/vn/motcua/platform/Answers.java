package vn.motcua.platform;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;

/** JSON answers of the API. Errors are RFC 9457 problems with the refusal's key as {@code code}. */
public final class Answers {

    private Answers() {}

    /** 200 with the value, or 422 with the reasons. */
    public static <T> ResponseEntity<?> of(Decision<T> decision, Function<? super T, ?> body) {
        return of(decision, HttpStatus.OK, body);
    }

    public static <T> ResponseEntity<?> of(Decision<T> decision, HttpStatus granted, Function<? super T, ?> body) {
        return switch (decision) {
            case Granted<T>(var value) -> ResponseEntity.status(granted).body(body.apply(value));
            case Refused<T>(var reasons) -> problem(HttpStatus.UNPROCESSABLE_CONTENT, reasons);
        };
    }

    public static ResponseEntity<?> problem(HttpStatus status, Refusal reason) {
        return problem(status, List.of(reason));
    }

    /** The first reason is the problem's own; those on a field also stand in {@code errors}. */
    public static ResponseEntity<?> problem(HttpStatus status, List<Refusal> reasons) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail(status, reasons));
    }

    /** As the API writes moments: in Asia/Ho_Chi_Minh, with +07:00. */
    public static OffsetDateTime local(Instant at) {
        return at.atZone(LegalClock.ZONE).toOffsetDateTime();
    }

    public static @Nullable OffsetDateTime localOrNull(@Nullable Instant at) {
        return at == null ? null : local(at);
    }

    static ProblemDetail detail(HttpStatus status, List<Refusal> reasons) {
        var first = reasons.getFirst();
        var problem = ProblemDetail.forStatusAndDetail(status, Words.t(first));
        problem.setProperty("code", first.key());
        var fields =
                reasons.stream().map(Answers::field).filter(it -> it != null).toList();
        if (!fields.isEmpty()) problem.setProperty("errors", fields);
        return problem;
    }

    private static @Nullable FieldError field(Refusal reason) {
        var field = reason.field();
        return field == null ? null : new FieldError(field, reason.key(), Words.t(reason));
    }

    record FieldError(String field, String code, String message) {}
}
