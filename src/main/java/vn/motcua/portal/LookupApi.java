package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Answers;
import vn.motcua.platform.Client;
import vn.motcua.platform.May;

/** The look-up for programs: by code how far a dossier is, with its key also why and where. */
@RestController
class LookupApi {

    private final Lookups lookups;

    LookupApi(Lookups lookups) {
        this.lookups = lookups;
    }

    @May(May.ANYONE)
    @GetMapping("/api/v1/lookup/{code}")
    ResponseEntity<?> show(@PathVariable String code, @RequestParam @Nullable String key, HttpServletRequest request) {
        var answer = lookups.answer(code, key, Client.of(request.getRemoteAddr()));
        return switch (answer) {
            case LookupAnswer.Found(var glance) -> fresh(LookupJson.of(glance));
            case LookupAnswer.Opened(var detail) -> fresh(LookupJson.of(detail));
            case LookupAnswer.TooMany(var wait) -> tooMany(answer, wait);
            case LookupAnswer.Misspelt _, LookupAnswer.Unknown _, LookupAnswer.WrongKey _ -> problem(answer);
        };
    }

    private static ResponseEntity<?> fresh(Object body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    private static ResponseEntity<?> problem(LookupAnswer answer) {
        var key = Objects.requireNonNull(LookupTrouble.key(answer));
        return Answers.problem(LookupTrouble.status(answer), Refusal.of(key));
    }

    private static ResponseEntity<?> tooMany(LookupAnswer answer, Duration wait) {
        var key = Objects.requireNonNull(LookupTrouble.key(answer));
        var problem = Answers.problem(LookupTrouble.status(answer), Refusal.of(key, LookupTrouble.minutes(wait)));
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(LookupTrouble.seconds(wait)))
                .body(problem.getBody());
    }
}
