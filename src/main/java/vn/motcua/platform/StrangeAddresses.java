package vn.motcua.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** An address that the firewall turns away is answered in words, as every other wrong address. */
@Component
class StrangeAddresses implements RequestRejectedHandler {

    private final ApiProblems problems;

    StrangeAddresses(ApiProblems problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException strange)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            problems.write(response, HttpStatus.BAD_REQUEST, "platform.error.bad-request");
            return;
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8");
        response.getOutputStream().write(Words.t("platform.error.bad-request").getBytes(StandardCharsets.UTF_8));
    }
}
