package vn.motcua.calendar;

/** A calendar that an agency may keep. */
record CalendarRow(String key, String name, String mark) {}
