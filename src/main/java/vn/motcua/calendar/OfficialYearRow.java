package vn.motcua.calendar;

/** A year whose days off are announced in full, and the number of holidays that the labour code gave it. */
record OfficialYearRow(int year, int statutoryDays, String mark, String source) {}
