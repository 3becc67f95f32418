package vn.motcua.catalogue;

import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.organisation.AgencySelector;

/**
 * The work of one agency on a dossier: which agency, said relative to the dossier; within what time of its own, where
 * the law gives it one; with what result of its own, where it has one. {@code branch}: it works beside other legs,
 * while a step of the leg that forked waits for them.
 */
public record LegTemplate(
        String key,
        String name,
        AgencySelector agency,
        @Nullable Branch branch,
        @Nullable TimeLimit limit,
        @Nullable ResultKind result) {

    public LegTemplate(String key, String name, AgencySelector agency) {
        this(key, name, agency, null, null, null);
    }

    LegTemplate by(AgencySelector other) {
        return new LegTemplate(key, name, other, branch, limit, result);
    }

    /**
     * {@code join}: the step that opens this leg and waits for it; {@code lead}: the agency that answers for all;
     * {@code part}: what the citizen has to have chosen for it, null where it is always opened; {@code direct}: another
     * agency has it at once, without being asked whether it takes it.
     */
    public record Branch(
            String join,
            JoinRule rule,
            boolean lead,
            @Nullable String part,
            boolean direct) {

        /** Whether the route goes on without it. */
        public boolean isDispensable() {
            return rule == JoinRule.LEAD && !lead;
        }
    }
}
