package vn.motcua.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.MenuEntry;

@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

    @Bean
    MenuEntry agenciesEntry() {
        return new MenuEntry("/agencies", "organisation.agencies.title", "AGENCY_VIEW", 75);
    }
}
