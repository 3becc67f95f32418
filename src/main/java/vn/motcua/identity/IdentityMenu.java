package vn.motcua.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.MenuEntry;

@Configuration(proxyBeanMethods = false)
class IdentityMenu {

    @Bean
    MenuEntry accountsEntry() {
        return new MenuEntry("/accounts", "identity.menu.accounts", "ACCOUNT_ADMIN", 90);
    }

    @Bean
    MenuEntry rolesEntry() {
        return new MenuEntry("/roles", "identity.menu.roles", "ROLE_VIEW", 91);
    }
}
