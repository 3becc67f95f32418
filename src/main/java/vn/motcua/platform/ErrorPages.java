package vn.motcua.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Refusal;

/** Every error in the reader's language: a page for people, a problem for systems. Bugs get a number to quote. */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Pages pages;
    private final ApiProblems problems;
    private final List<String> kept;

    ErrorPages(Pages pages, ApiProblems problems, List<Stale.KeptWords> kept) {
        this.pages = pages;
        this.problems = problems;
        this.kept = kept.stream().flatMap(it -> it.fields().stream()).distinct().toList();
    }

    @ExceptionHandler
    View notFound(NotFound error, HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, Refusal.of("platform.error.not-found"));
    }

    @ExceptionHandler
    View stale(Stale error, HttpServletRequest request) {
        if (isApi(request)) return answer(request, HttpStatus.CONFLICT, error.reason());
        var page = new Overtaken(Words.t(error.reason()), words(request), error.page());
        return pages.show("platform/overtaken", page, HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    View unreadable(UnreadableText error, HttpServletRequest request) {
        return answer(request, HttpStatus.BAD_REQUEST, error.reason());
    }

    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(Exception error) throws Exception {
        throw error;
    }

    @ExceptionHandler
    View other(Exception error, HttpServletRequest request) {
        var text = cause(error, UnreadableText.class);
        if (text != null) return unreadable(text, request);
        var form = cause(error, InvalidParameterException.class);
        if (form != null) return answer(request, HttpStatusCode.valueOf(form.getErrorCode()));
        if (isNoAddress(error)) return answer(request, HttpStatus.NOT_FOUND);
        if (error instanceof ErrorResponse known) return answer(request, known.getStatusCode());
        if (isBadInput(error)) return answer(request, HttpStatus.BAD_REQUEST);
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("error {} at {} {}", number, request.getMethod(), request.getRequestURI(), error);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, Refusal.of("platform.error.bug", number));
    }

    /** {@code /catalogue/abc}, where a number belongs, is an address that does not exist. */
    private static boolean isNoAddress(Exception error) {
        return error instanceof MethodArgumentTypeMismatchException wrong
                && wrong.getParameter().hasParameterAnnotation(PathVariable.class);
    }

    private static boolean isBadInput(Exception error) {
        return error instanceof org.springframework.http.converter.HttpMessageNotReadableException
                || error instanceof org.springframework.beans.TypeMismatchException
                || error instanceof org.springframework.core.convert.ConversionException
                || error instanceof org.springframework.web.multipart.MultipartException;
    }

    private View answer(HttpServletRequest request, HttpStatusCode status) {
        var known = HttpStatus.resolve(status.value());
        var http = known == null ? HttpStatus.BAD_REQUEST : known;
        var key = switch (http) {
            case NOT_FOUND -> "platform.error.not-found";
            case METHOD_NOT_ALLOWED -> "platform.error.method";
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "platform.error.media-type";
            case CONTENT_TOO_LARGE -> "platform.error.too-large";
            default -> "platform.error.bad-request";
        };
        return answer(request, http, Refusal.of(key));
    }

    private View answer(HttpServletRequest request, HttpStatus status, Refusal reason) {
        if (isApi(request)) {
            return (model, req, response) ->
                    problems.write(response, status, reason.key(), reason.args().toArray());
        }
        return pages.show("platform/error", new ErrorPage(status.value(), Words.t(reason)), status);
    }

    private static <T extends Throwable> @org.jspecify.annotations.Nullable T cause(Throwable error, Class<T> type) {
        for (var at = error; at != null; at = at.getCause()) if (type.isInstance(at)) return type.cast(at);
        return null;
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** Whoever came second loses no word. */
    private String words(HttpServletRequest request) {
        return kept.stream()
                .map(request::getParameter)
                .filter(it -> it != null && !it.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** {@code words}: all that was typed; {@code path}: where the room shows how it stands now, if it said. */
    record Overtaken(String what, String words, @Nullable String path) {}

    record ErrorPage(int status, String message) {}
}
