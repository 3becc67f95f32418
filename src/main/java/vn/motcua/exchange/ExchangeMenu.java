package vn.motcua.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.MenuEntry;

@Configuration(proxyBeanMethods = false)
class ExchangeMenu {

    @Bean
    MenuEntry atPartnersInMenu() {
        return new MenuEntry(AtPartnersScreen.HERE, "exchange.at.menu", Permissions.SEE_HANDOVERS, 26);
    }

    @Bean
    MenuEntry partnersInMenu() {
        return new MenuEntry(PartnerScreen.HERE, "exchange.menu", Permissions.VIEW, 93);
    }
}
