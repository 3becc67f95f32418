package vn.motcua.registry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.MenuEntry;

@Configuration(proxyBeanMethods = false)
class BookMenu {

    @Bean
    MenuEntry trackingBooksInMenu() {
        return new MenuEntry("/books", "registry.menu", Permissions.VIEW, 35);
    }
}
