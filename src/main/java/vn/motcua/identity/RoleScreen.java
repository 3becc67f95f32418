package vn.motcua.identity;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** The matrix of permissions and roles, as the program obeys it. */
@Controller
class RoleScreen {

    private final RoleBook roles;
    private final Pages pages;

    RoleScreen(RoleBook roles, Pages pages) {
        this.roles = roles;
        this.pages = pages;
    }

    @GetMapping("/roles")
    @May("ROLE_VIEW")
    View show() {
        return pages.show("identity/roles", new RolePage(roles.roles(), roles.permissions()));
    }

    record RolePage(List<RoleBook.Role> roles, List<RoleBook.Permission> permissions) {}
}
