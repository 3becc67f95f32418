package vn.motcua.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Mr Quang at his browser: on 07/07/2011 he enters what has been announced. */
final class Quang {

    private final Visitor web;
    private final Town town;

    Quang(MockMvcTester tester, Town town) {
        this.web = Visitor.signedIn(tester, "quang.huyen");
        this.town = town;
    }

    MvcTestResult get(String path) {
        return web.get(path);
    }

    MvcTestResult post(String path, MultiValueMap<String, String> form) {
        return web.post(path, form);
    }

    /** The hidden fields of the page, the same once key for whichever form. */
    MultiValueMap<String, String> once(String change) {
        var form = Visitor.hidden(web.get(change));
        form.replaceAll((_, values) -> values.subList(0, 1));
        return form;
    }

    MultiValueMap<String, String> sure(String change) {
        var form = once(change);
        form.set("confirmed", "true");
        return form;
    }

    String entered(String off, String worked, String name) {
        var sent = send(off, worked, name);
        assertThat(sent).hasStatus(303);
        return String.valueOf(sent.getResponse().getRedirectedUrl());
    }

    MvcTestResult send(String off, String worked, String name) {
        return send("*", off, worked, name);
    }

    MvcTestResult send(String agency, String off, String worked, String name) {
        town.itIs("2011-07-07T08:00");
        var form = Visitor.hidden(web.get("/calendar-changes/entry"));
        form.add("title", "Nghỉ do ngập lụt");
        form.add("document", "Thông báo 9/TB-UBND");
        form.add("published", "2011-07-07");
        form.add("agency", agency);
        form.add("off", off);
        form.add("name", name);
        form.add("worked", worked);
        return web.post("/calendar-changes", form);
    }
}
