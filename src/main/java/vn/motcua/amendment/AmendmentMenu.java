package vn.motcua.amendment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.MenuEntry;

@Configuration(proxyBeanMethods = false)
class AmendmentMenu {

    @Bean
    MenuEntry calendarChangesInMenu() {
        return new MenuEntry(AmendmentScreen.HERE, "amendment.menu", Scope.AMEND, 92);
    }
}
