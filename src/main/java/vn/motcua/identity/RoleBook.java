package vn.motcua.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Duty;
import vn.motcua.platform.Csv;
import vn.motcua.platform.Words;

/** The roles and what each may do. A line that names an unknown role, or a permission twice, stops the start. */
@Component
class RoleBook {

    private static final Set<String> SIGNING = Set.of("TASK_VIEW", "TASK_WORK", "DOSSIER_VIEW");

    private final List<Role> roles;
    private final List<Permission> permissions;
    private final Map<String, Set<String>> byRole = new HashMap<>();

    RoleBook() {
        roles = Csv.read("identity/roles.csv").stream()
                .map(row -> new Role(
                        row.getField("code"),
                        row.getField("name_vi"),
                        row.getField("name_en"),
                        row.getField("duty_vi"),
                        row.getField("duty_en")))
                .toList();
        permissions = Csv.read("identity/permissions.csv").stream()
                .map(row -> new Permission(
                        row.getField("permission"),
                        row.getField("description_vi"),
                        row.getField("description_en"),
                        Set.of(row.getField("roles").strip().split("\\s+"))))
                .toList();
        roles.forEach(role -> byRole.put(role.code(), new HashSet<>()));
        permissions.forEach(this::give);
    }

    List<Role> roles() {
        return roles;
    }

    List<Permission> permissions() {
        return permissions;
    }

    boolean isRole(String code) {
        return byRole.containsKey(code);
    }

    Role role(String code) {
        return roles.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    }

    Duty duty(Post post) {
        return new Duty(post.agency(), post.unit(), post.role(), byRole.getOrDefault(post.role(), Set.of()));
    }

    /** What somebody may do who signs those papers in the place of that post, by order or authority. */
    Duty signing(Post post, List<String> papers) {
        var may = new HashSet<>(SIGNING);
        if (papers.contains(SignedPaper.Kind.APOLOGY.name())) may.add("DOSSIER_REAPPOINT");
        if (papers.contains(SignedPaper.Kind.STOP.name())) may.add("DOSSIER_STOP");
        return new Duty(post.agency(), post.unit(), post.role(), may);
    }

    private void give(Permission permission) {
        for (var role : permission.roles()) {
            var given = byRole.get(role);
            if (given == null) throw new IllegalStateException(permission.code() + " is given to unknown role " + role);
            if (!given.add(permission.code())) throw new IllegalStateException(permission.code() + " stands twice");
        }
    }

    /** What a post may do, by name. */
    record Role(String code, String nameVi, String nameEn, String dutyVi, String dutyEn) {

        String name() {
            return inReadersLanguage(nameVi, nameEn);
        }

        String duty() {
            return inReadersLanguage(dutyVi, dutyEn);
        }
    }

    /** An act, and the roles whose posts may do it. */
    record Permission(String code, String descriptionVi, String descriptionEn, Set<String> roles) {

        String description() {
            return inReadersLanguage(descriptionVi, descriptionEn);
        }

        boolean isGivenTo(Role role) {
            return roles.contains(role.code());
        }
    }

    private static String inReadersLanguage(String vietnamese, String english) {
        return Words.vietnamese() ? vietnamese : english;
    }
}
