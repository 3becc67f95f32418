package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.LegTemplate.Branch;
import vn.motcua.catalogue.StepOutcome.End;
import vn.motcua.kernel.Mark;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.AgencySelector;
import vn.motcua.organisation.UnitKind;

/** Joins that no procedure of the data files shows, in force in a year that no other test visits. */
@Component
public class InventedProcedures implements ProcedureSource {

    /** The district leads and the tax office works beside it; the route goes on when the district has ended. */
    public static final String LED = "X1";

    /** The district in two working days, the tax office in one: who says nothing has agreed. */
    public static final String SILENT = "X2";

    /** The route goes on when both have ended. */
    public static final String TOGETHER = "X3";

    /** As together, and data are pushed to both: they have it without being asked. */
    public static final String DIRECT = "X4";

    private static final LocalDate FROM = LocalDate.of(2013, 1, 1);

    @Override
    public List<ProcedureVersion> read() {
        return List.of(
                version(LED, JoinRule.LEAD),
                version(SILENT, JoinRule.SILENCE),
                version(TOGETHER, JoinRule.ALL),
                version(DIRECT, JoinRule.ALL));
    }

    static ProcedureVersion version(String family, JoinRule rule) {
        return new ProcedureVersion(
                0,
                family,
                new ProcedureCode("HTB." + family),
                "Thủ tục thử " + family,
                Field.BUSINESS,
                new ProcedureVersion.Validity(
                        FROM, FROM.plusYears(1), "Thử", false, Set.of(AgencyLevel.COMMUNE), null, Mark.ILLUSTRATIVE),
                new ProcedureVersion.Terms(
                        TimeLimit.workingDays(5),
                        Mark.ILLUSTRATIVE,
                        null,
                        new FeeRule(FeeRule.Kind.FREE, 0, 0, 0, Mark.ILLUSTRATIVE),
                        grounds()),
                new ProcedureVersion.Contents(
                        List.of(), List.of(), List.of(), 1, new ResultKind("Giấy thử", "GT", true), "Thử"),
                route(rule, family.equals(DIRECT)));
    }

    private static List<LegalGround> grounds() {
        return Stream.of(LegalGround.Kind.EXPERTISE, LegalGround.Kind.TAX_PAYMENT, LegalGround.Kind.GO_ON_AFTER_STOP)
                .map(it -> new LegalGround(it, "Thử", Mark.ILLUSTRATIVE))
                .toList();
    }

    private static RouteTemplate route(JoinRule rule, boolean direct) {
        return new RouteTemplate(
                List.of(
                        new LegTemplate("commune", "UBND cấp xã", AgencySelector.parse("RECEIVING")),
                        beside("district", "PARENT", new Branch("wait", rule, true, null, direct), 2),
                        beside("tax", "NAMED:HTBT", new Branch("wait", rule, false, null, direct), 1)),
                List.of(
                        step(
                                "desk",
                                "commune",
                                UnitKind.DESK,
                                "RECEPTIONIST",
                                StepKind.WORK,
                                1,
                                on("pass-on", "officer")),
                        step(
                                "officer",
                                "commune",
                                UnitKind.JUSTICE,
                                "COMMUNE_OFFICER",
                                StepKind.WORK,
                                2,
                                on("ask", "wait")),
                        step(
                                "wait",
                                "commune",
                                UnitKind.JUSTICE,
                                "COMMUNE_OFFICER",
                                StepKind.JOIN,
                                0,
                                on("joined", "sign")),
                        step(
                                "sign",
                                "commune",
                                UnitKind.LEADERS,
                                "APPROVER",
                                StepKind.APPROVAL,
                                2,
                                on("approve", "number")),
                        step(
                                "number",
                                "commune",
                                UnitKind.CLERK_OFFICE,
                                "CLERK",
                                StepKind.NUMBERING,
                                1,
                                on("number", "back")),
                        step("back", "commune", UnitKind.DESK, "RECEPTIONIST", StepKind.RETURNING, 0, end("receive")),
                        step(
                                "district-desk",
                                "district",
                                UnitKind.DESK,
                                "RECEPTIONIST",
                                StepKind.WORK,
                                2,
                                on("pass-on", "check")),
                        step("check", "district", UnitKind.JUSTICE, "SPECIALIST", StepKind.WORK, 8, end("agree")),
                        step("tax", "tax", UnitKind.TAX, "TAX_LIAISON", StepKind.WORK, 4, end("answer"))));
    }

    private static LegTemplate beside(String key, String agency, Branch branch, int days) {
        return new LegTemplate(key, key, AgencySelector.parse(agency), branch, TimeLimit.workingDays(days), null);
    }

    private static StepTemplate step(
            String key, String leg, UnitKind unit, String role, StepKind kind, int hours, StepOutcome outcome) {
        var counts = hours > 0;
        return new StepTemplate(key, key, leg, unit, role, WorkingTime.ofHours(hours), counts, kind, List.of(outcome));
    }

    private static StepOutcome on(String key, String next) {
        return new StepOutcome(key, key, next, null, false);
    }

    private static StepOutcome end(String key) {
        return new StepOutcome(key, key, null, End.GRANTED, false);
    }
}
