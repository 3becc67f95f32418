package vn.motcua.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.MenuEntry;

@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    ProcedureSource dataFiles() {
        return CatalogueFiles::read;
    }

    @Bean
    MenuEntry catalogueEntry() {
        return new MenuEntry("/catalogue", "catalogue.list.title", "CATALOGUE_VIEW", 70);
    }
}
