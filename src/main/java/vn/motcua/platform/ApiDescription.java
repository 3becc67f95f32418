package vn.motcua.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.kernel.Actor;

/** What {@code /api/docs} says of the API as a whole: how to get in, and how to ask twice without doing twice. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";

    @Bean
    OpenAPI openApi() {
        // Who acts and the key of a retry come with the request's head, not with its parameters.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Retry.class);
        var bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("bin/token USER prints a token");
        var info = new Info()
                .title("Một Cửa")
                .version("1")
                .description("Times are ISO 8601 with offset +07:00. A request that changes something may carry an"
                        + " Idempotency-Key of its own: sent again with the same key it is answered again and done"
                        + " once. Refusals are application/problem+json.");
        return new OpenAPI()
                .info(info)
                .components(new Components().addSecuritySchemes(TOKEN, bearer))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
}
