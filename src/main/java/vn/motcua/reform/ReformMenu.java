package vn.motcua.reform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.MenuEntry;

@Configuration(proxyBeanMethods = false)
class ReformMenu {

    @Bean
    MenuEntry reformsInMenu() {
        return new MenuEntry(ReformScreen.HERE, "reform.menu", ReformScope.PREPARE, 93);
    }
}
