package vn.motcua.catalogue;

import java.util.List;

/** Where versions come from that are to be published: the data files; in tests also what no real procedure shows. */
@FunctionalInterface
interface ProcedureSource {
    List<ProcedureVersion> read();
}
