package vn.motcua.portal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;

@Configuration(proxyBeanMethods = false)
class PortalMenu {

    @Bean
    MenuEntry lookupForAll() {
        return new MenuEntry("/lookup", "portal.lookup.title", May.ANYONE, 10);
    }

    @Bean
    MenuEntry proceduresForAll() {
        return new MenuEntry("/procedures", "portal.procedures.title", May.ANYONE, 20);
    }
}
