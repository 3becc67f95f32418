package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleBookTest {

    private static final Set<String> READING = Set.of("VIEW", "LIST", "PRINT", "CHECK", "WATCH");

    private final RoleBook book = new RoleBook();

    @Test
    void fifteenRolesHaveANameAndADuty() {
        assertThat(book.roles()).hasSize(15).allSatisfy(role -> {
            assertThat(role.nameVi()).isNotBlank();
            assertThat(role.nameEn()).isNotBlank();
            assertThat(role.dutyVi()).isNotBlank();
            assertThat(role.dutyEn()).isNotBlank();
        });
    }

    @Test
    void anInspectorReadsAndChangesNothing() {
        assertThat(of("INSPECTOR"))
                .isNotEmpty()
                .allMatch(permission -> READING.stream().anyMatch(permission::endsWith));
    }

    @Test
    void theSystemAdministratorDoesNotReadDossiers() {
        assertThat(of("SYSTEM_ADMIN"))
                .noneMatch(permission -> permission.startsWith("DOSSIER")
                        || permission.startsWith("TASK")
                        || permission.startsWith("TIMELINE")
                        || permission.startsWith("FEE"));
    }

    @Test
    void whoKeepsTheCatalogueHandlesNoDossier() {
        assertThat(of("PROCEDURE_ADMIN"))
                .noneMatch(permission -> permission.startsWith("DOSSIER") || permission.startsWith("TASK"));
    }

    @Test
    void everyPermissionSaysWhatItAllows() {
        assertThat(book.permissions()).allSatisfy(permission -> {
            assertThat(permission.descriptionVi()).isNotBlank();
            assertThat(permission.descriptionEn()).isNotBlank();
            assertThat(permission.roles()).isNotEmpty();
        });
    }

    @Test
    void theFileIsSortedByPermission() {
        assertThat(book.permissions()).extracting(RoleBook.Permission::code).isSorted();
    }

    private Set<String> of(String role) {
        return book.duty(new Post("HTB/VP", role, LocalDate.EPOCH, null, "")).permissions();
    }
}
