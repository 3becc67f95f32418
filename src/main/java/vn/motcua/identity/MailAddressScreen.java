package vn.motcua.identity;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** Where an officer gets mail, entered by the administrator of the account. */
@Controller
@RequestMapping("/accounts/{username}/mail")
@May(AccountScreen.ADMIN)
class MailAddressScreen {

    private final MailAddresses addresses;
    private final AccountTable table;
    private final Pages pages;

    MailAddressScreen(MailAddresses addresses, AccountTable table, Pages pages) {
        this.addresses = addresses;
        this.table = table;
        this.pages = pages;
    }

    record Page(Account account, String mail, List<Refusal> problems) {}

    @GetMapping
    View form(@PathVariable String username, Actor me) {
        var account = addresses.see(username, me);
        return pages.show(
                "identity/mail", new Page(account, table.mail(username).orElse(""), List.of()));
    }

    @PostMapping
    View enter(@PathVariable String username, @RequestParam(defaultValue = "") String mail, Actor me) {
        return switch (addresses.enter(username, mail, me)) {
            case Granted<String>(var entered) -> pages.seeOther("/accounts?q=" + entered);
            case Refused<String>(var reasons) ->
                pages.show(
                        "identity/mail",
                        new Page(addresses.see(username, me), mail, reasons),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
