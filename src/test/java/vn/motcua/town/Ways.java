package vn.motcua.town;

import java.util.List;

/** Who does what, in order, until the result lies at the desk: {@code officer outcome}, or accepts an offer. */
public final class Ways {

    /** Ma Lâm → district → Ma Lâm. */
    public static final List<String> H7 = List.of(
            "lan.malam pass-on",
            "thao.malam submit",
            "mai.huyen accept",
            "mai.huyen pass-on",
            "nhung.huyen assign",
            "quynh.huyen submit",
            "nhung.huyen agree",
            "vinh.huyen approve",
            "xuan.huyen number",
            "minh.malam accept",
            "minh.malam receive");

    /** With the council and the posting before the district. */
    public static final List<String> S1 = List.of(
            "lan.malam pass-on",
            "hanh.malam submit",
            "hanh.malam pass",
            "hanh.malam posted",
            "hung.malam approve",
            "mai.huyen accept",
            "mai.huyen pass-on",
            "phuc.huyen assign",
            "trang.huyen submit",
            "phuc.huyen agree",
            "vinh.huyen approve",
            "xuan.huyen number",
            "lan.malam accept",
            "lan.malam receive");

    private Ways() {}
}
