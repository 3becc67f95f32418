package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of procedures in force on a day. */
record CataloguePage(String q, @Nullable Field field, LocalDate on, List<ProcedureVersion> versions) {}
