package vn.motcua.reception;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.MenuEntry;

@Configuration(proxyBeanMethods = false)
class ReceptionMenu {

    @Bean
    MenuEntry counterOfTheDay() {
        return new MenuEntry("/counter", "reception.menu", Permissions.ACCEPT, 10);
    }
}
