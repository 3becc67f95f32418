package vn.motcua.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Unit;

/** Says a post in words, with the names of its day. */
@Component
class PostNames {

    private final Agencies agencies;
    private final RoleBook roles;

    PostNames(Agencies agencies, RoleBook roles) {
        this.agencies = agencies;
        this.roles = roles;
    }

    Row of(Post post, LocalDate on) {
        var unit = agencies.unit(post.unit()).map(Unit::name).orElse(post.unit());
        var agency = agencies.find(new AgencyCode(post.agency()), on)
                .map(Agency::name)
                .orElse(post.agency());
        return new Row(roles.role(post.role()).name(), unit, agency, post.validFrom(), post.validTo());
    }

    record Row(
            String role,
            String unit,
            String agency,
            LocalDate from,
            @Nullable LocalDate to) {}
}
