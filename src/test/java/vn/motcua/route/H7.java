package vn.motcua.route;

import java.util.List;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.LegTemplate;
import vn.motcua.catalogue.RouteTemplate;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.organisation.AgencySelector;
import vn.motcua.organisation.UnitKind;

/** The route of a civil-status correction in 2011: Ma Lâm's desk, the district, and back to Ma Lâm's desk. */
final class H7 {

    static final RouteTemplate ROUTE = new RouteTemplate(
            List.of(leg("xa", "RECEIVING"), leg("huyen", "PARENT"), leg("tra", "RECEIVING")),
            List.of(
                    step("tiep-nhan", "xa", UnitKind.DESK, 240, on("chuyen", "mc-huyen")),
                    step("mc-huyen", "huyen", UnitKind.DESK, 120, on("chuyen", "phan-cong")),
                    step("phan-cong", "huyen", UnitKind.JUSTICE, 120, on("giao", "tham-dinh")),
                    step("tham-dinh", "huyen", UnitKind.JUSTICE, 600, on("trinh", "ky"), end("tu-choi")),
                    approval("ky", "huyen", on("ky", "cap-so"), back("tra-lai", "tham-dinh")),
                    step("cap-so", "huyen", UnitKind.CLERK_OFFICE, 120, on("gui", "tra-ket-qua")),
                    new StepTemplate(
                            "tra-ket-qua",
                            "Trả kết quả",
                            "tra",
                            UnitKind.DESK,
                            "RECEPTIONIST",
                            WorkingTime.NONE,
                            false,
                            StepKind.RETURNING,
                            List.of(new StepOutcome("xong", "Kết quả ở bàn", null, StepOutcome.End.GRANTED, false)))));

    private H7() {}

    static StepOutcome on(String key, String next) {
        return new StepOutcome(key, key, next, null, false);
    }

    static StepOutcome back(String key, String next) {
        return new StepOutcome(key, key, next, null, true);
    }

    static StepOutcome end(String key) {
        return new StepOutcome(key, key, null, StepOutcome.End.REFUSED, true);
    }

    private static LegTemplate leg(String key, String agency) {
        return new LegTemplate(key, key, AgencySelector.parse(agency));
    }

    private static StepTemplate step(String key, String leg, UnitKind unit, long minutes, StepOutcome... outcomes) {
        return new StepTemplate(
                key, key, leg, unit, "SPECIALIST", new WorkingTime(minutes), true, StepKind.WORK, List.of(outcomes));
    }

    private static StepTemplate approval(String key, String leg, StepOutcome... outcomes) {
        return new StepTemplate(
                key,
                key,
                leg,
                UnitKind.LEADERS,
                "APPROVER",
                new WorkingTime(120),
                true,
                StepKind.APPROVAL,
                List.of(outcomes));
    }
}
