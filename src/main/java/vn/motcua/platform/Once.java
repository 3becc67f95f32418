package vn.motcua.platform;

import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;

/**
 * Does a thing once however often it is asked: the key, the act and its answer are written in one transaction, so that
 * a double click, a retry or a crash never repeats it. Two at the same time: the second waits, then gets the answer of
 * the first. Keys are kept for seven days.
 */
@Service
public class Once {

    private final OnceTable table;
    private final JsonMapper json;

    Once(OnceTable table, JsonMapper json) {
        this.table = table;
        this.json = json;
    }

    /** A new key for the hidden field of a form. */
    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** For the API: the same key and body give the same answer, a lawful 422 too; another body gives 409. */
    @Transactional
    public ResponseEntity<?> answer(Retry retry, Supplier<ResponseEntity<?>> act) {
        if (retry.key() == null) return act.get();
        if (!table.take(retry)) return repeated(retry);
        var answer = act.get();
        // Said now, since Spring says it only while it writes the first answer.
        if (answer.getBody() instanceof ProblemDetail problem) problem.setInstance(URI.create(retry.path()));
        table.keep(retry, answer.getStatusCode().value(), json.writeValueAsString(answer.getBody()));
        return answer;
    }

    /** For forms: a granted act leads to a page, and so does its repetition; a refused one may be sent again. */
    @Transactional
    public Decision<String> form(Retry retry, Supplier<Decision<String>> act) {
        if (retry.key() == null) return act.get();
        if (!table.take(retry)) return again(retry);
        var decision = act.get();
        switch (decision) {
            case Granted<String>(var path) -> table.keep(retry, HttpStatus.SEE_OTHER.value(), path);
            case Refused<String> _ ->
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return decision;
    }

    private ResponseEntity<?> repeated(Retry retry) {
        var earlier = table.find(retry);
        if (!earlier.bodyHash().equals(retry.bodyHash())) throw new Stale(Refusal.of("platform.once.other-body"));
        return ResponseEntity.status(earlier.status())
                .contentType(type(HttpStatusCode.valueOf(earlier.status())))
                .body(parsed(earlier.answer()));
    }

    /** Every answer of the API that is an error is a problem, see {@link Answers}. */
    private static MediaType type(HttpStatusCode status) {
        return status.isError() ? MediaType.APPLICATION_PROBLEM_JSON : MediaType.APPLICATION_JSON;
    }

    private @Nullable Object parsed(String answer) {
        return json.readTree(answer);
    }

    private Decision<String> again(Retry retry) {
        var earlier = table.find(retry);
        return earlier.bodyHash().equals(retry.bodyHash())
                ? Decision.granted(earlier.answer())
                : Decision.refused(Refusal.of("platform.once.sent-before", earlier.answer()));
    }
}
