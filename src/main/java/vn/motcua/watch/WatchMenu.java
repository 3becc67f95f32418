package vn.motcua.watch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.MenuEntry;

@Configuration(proxyBeanMethods = false)
class WatchMenu {

    @Bean
    MenuEntry noticesInMenu() {
        return new MenuEntry("/notices", "watch.notices.title", Permissions.NOTICES, 24);
    }

    @Bean
    MenuEntry deadlinesInMenu() {
        return new MenuEntry("/deadlines", "watch.deadlines.menu", Permissions.DEADLINES, 26);
    }
}
