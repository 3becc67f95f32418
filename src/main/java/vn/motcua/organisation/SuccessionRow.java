package vn.motcua.organisation;

import java.time.LocalDate;

/** A line of successions.csv. */
record SuccessionRow(String predecessor, String successor, String kind, LocalDate date, String basis, String mark) {}
