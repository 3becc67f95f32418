package vn.motcua.town;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/**
 * Somebody with a browser without script, which keeps its cookies and sends the hidden fields of its pages. Each comes
 * from an address of their own, so that nobody waits because of another's wrong keys.
 */
public final class Visitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final int IN_A_BLOCK = 250;

    private final MockMvcTester web;
    private final String address;
    private final Map<String, Cookie> jar = new LinkedHashMap<>(Map.of("none", new Cookie("none", "yet")));

    public Visitor(MockMvcTester web) {
        var nth = ADDRESSES.incrementAndGet();
        this.web = web;
        this.address = "198.18.%d.%d".formatted(nth / IN_A_BLOCK, 1 + nth % IN_A_BLOCK);
    }

    public static Visitor signedIn(MockMvcTester web, String username) {
        var visitor = new Visitor(web);
        visitor.signIn(username);
        return visitor;
    }

    public MvcTestResult get(String path) {
        return kept(web.get().uri(path).cookie(cookies()).remoteAddress(address).exchange());
    }

    /** As from a page of our own. */
    public MvcTestResult post(String path, MultiValueMap<String, String> form) {
        return post(path, form, "Sec-Fetch-Site", "same-origin");
    }

    public MvcTestResult post(String path, MultiValueMap<String, String> form, String header, String value) {
        return kept(web.post()
                .uri(path)
                .cookie(cookies())
                .remoteAddress(address)
                .header(header, value)
                .params(form)
                .exchange());
    }

    /** As htmx sends the form of that page. */
    public MvcTestResult sends(String page, String path, MultiValueMap<String, String> form) {
        return kept(web.post()
                .uri(path)
                .cookie(cookies())
                .remoteAddress(address)
                .header("HX-Request", "true")
                .header("HX-Boosted", "true")
                .header("HX-Current-URL", "http://localhost" + page)
                .params(form)
                .exchange());
    }

    public MvcTestResult signIn(String username) {
        return signIn(hidden(get("/sign-in")), username);
    }

    /** With the hidden fields of a sign-in page. */
    public MvcTestResult signIn(MultiValueMap<String, String> form, String username) {
        form.add("username", username);
        form.add("password", "motcua-2011");
        return post("/sign-in", form);
    }

    public void loseSession() {
        jar.remove("motcua");
    }

    /** A birth received at Ma Lâm's desk: the code of its dossier. */
    public String receivedBirth() {
        var receipt = post("/counter/HTB.H1", birth()).getResponse().getRedirectedUrl();
        return String.valueOf(receipt).replaceAll(".*(HTB\\.01-110701-\\d+).*", "$1");
    }

    /** The form of a birth at Ma Lâm, with all its papers. */
    public MultiValueMap<String, String> birth() {
        var form = hidden(get("/counter/HTB.H1"));
        form.keySet().retainAll(List.of("_csrf", "onceKey"));
        form.add("desk", "HTB.01/MC");
        form.add("channel", "IN_PERSON");
        form.add("requester.kind", "INDIVIDUAL");
        form.add("requester.name", "Nguyễn Thị Bảy");
        form.add("requester.identifier", "260123456");
        form.add("papers[to-khai].original", "1");
        form.add("papers[chung-sinh].original", "1");
        return form;
    }

    /** The hidden fields of the page's own forms, not of those around it. */
    public static MultiValueMap<String, String> hidden(MvcTestResult page) {
        var html = text(page);
        return fields(html.substring(html.indexOf("<main")));
    }

    private static MultiValueMap<String, String> fields(String html) {
        var form = new LinkedMultiValueMap<String, String>();
        HIDDEN.matcher(html)
                .results()
                .forEach(it -> form.add(HtmlUtils.htmlUnescape(it.group(1)), HtmlUtils.htmlUnescape(it.group(2))));
        return form;
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cookie[] cookies() {
        return jar.values().toArray(Cookie[]::new);
    }

    private MvcTestResult kept(MvcTestResult result) {
        for (var cookie : result.getResponse().getCookies()) jar.put(cookie.getName(), cookie);
        return result;
    }
}
