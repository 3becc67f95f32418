package vn.motcua.fees;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.MenuEntry;

@Configuration(proxyBeanMethods = false)
class FeeMenu {

    @Bean
    MenuEntry feesOfTheDay() {
        return new MenuEntry("/fees", "fees.menu", Permissions.LIST, 50);
    }
}
