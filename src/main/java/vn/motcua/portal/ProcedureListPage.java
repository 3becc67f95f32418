package vn.motcua.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.ProcedureVersion;

/** The procedures in force, by field, as the public finds them. */
record ProcedureListPage(String q, @Nullable Field field, List<Group> groups) {

    ProcedureListPage {
        groups = List.copyOf(groups);
    }

    /** The procedures of one field, by name. */
    record Group(Field field, List<ProcedureVersion> procedures) {
        Group {
            procedures = List.copyOf(procedures);
        }
    }

    List<Field> fields() {
        return List.of(Field.values());
    }
}
