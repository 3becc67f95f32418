package vn.motcua.route;

import jakarta.servlet.http.Cookie;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An officer's browser without JavaScript: keeps cookies, sends back the hidden fields of the page it is on. */
final class WorkBrowser {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|version)\" value=\"([^\"]*)\"");

    private final MockMvcTester web;
    private Cookie[] cookies = {};
    private String page = "";

    WorkBrowser(MockMvcTester web, String username) {
        this.web = web;
        get("/sign-in");
        post("/sign-in", "username", username, "password", "motcua-2011");
    }

    MvcTestResult get(String path) {
        return kept(
                cookies.length == 0
                        ? web.get().uri(path).exchange()
                        : web.get().uri(path).cookie(cookies).exchange());
    }

    /** With the hidden fields of the last page, and {@code name, value, …}. */
    MvcTestResult post(String path, String... fields) {
        var form = hidden();
        for (int i = 0; i < fields.length; i += 2) form.add(fields[i], fields[i + 1]);
        return kept(
                cookies.length == 0
                        ? web.post().uri(path).params(form).exchange()
                        : web.post().uri(path).cookie(cookies).params(form).exchange());
    }

    private MvcTestResult kept(MvcTestResult result) {
        try {
            var fresh = result.getResponse().getCookies();
            if (fresh.length > 0) cookies = fresh;
            var text = result.getResponse().getContentAsString();
            if (text.contains("_csrf")) page = text;
            return result;
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private MultiValueMap<String, String> hidden() {
        var form = new LinkedMultiValueMap<String, String>();
        HIDDEN.matcher(page).results().forEach(it -> form.set(it.group(1), it.group(2)));
        return form;
    }
}
