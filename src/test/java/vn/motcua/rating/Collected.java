package vn.motcua.rating;

import static vn.motcua.dossier.Applications.granted;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.Applications;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HandOut;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Resolution;
import vn.motcua.dossier.ResultDocument;
import vn.motcua.town.Town;

/** Dossiers of Đặng Thị Hường at Ma Lâm, up to the day on which she has her paper. */
public record Collected(Dossiers dossiers, Catalogue catalogue, Town town) {

    static final int QUESTIONS = 9;

    public DossierCode received(String family) {
        var version = catalogue.inForce(family, town.today()).orElseThrow();
        var acceptance = new Acceptance(
                version, null, Town.DESK_OF_MA_LAM, Channel.IN_PERSON, Applications.HUONG, null, null, "", null);
        return granted(dossiers.accept(acceptance, town.officer("lan.malam"))).code();
    }

    public DossierCode collected(String family) {
        var code = received(family);
        var paper = new ResultDocument("15/QĐ-UBND", LocalDate.of(2011, 7, 1), "HTB.01", "Huỳnh Ngọc Hùng");
        granted(dossiers.resolve(code, new Resolution(Outcome.GRANTED, paper), town.officer("hung.malam"), town.now()));
        var version = dossiers.get(code).version();
        granted(dossiers.handOut(
                new HandOut(code, version, Applications.HUONG.name(), "260123456", ""), town.officer("lan.malam")));
        return code;
    }

    public String key(DossierCode code) {
        return dossiers.lookupKey(code).orElseThrow();
    }

    /** Every question the same, those that concern few left out. */
    public static Map<String, String> all(int points) {
        var typed = new HashMap<String, String>();
        for (var number = 1; number < QUESTIONS - 1; number++) typed.put("mark-" + number, Integer.toString(points));
        return typed;
    }
}
