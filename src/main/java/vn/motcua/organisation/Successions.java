package vn.motcua.organisation;

import java.util.List;

/** Who goes on in whom: agencies, and units. */
record Successions(List<Succession> agencies, List<UnitSuccession> units) {
    static final Successions NONE = new Successions(List.of(), List.of());
}
