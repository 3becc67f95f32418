package vn.motcua.calendar;

import java.time.LocalDate;

/** A day of the weekend, Saturday or Sunday, that is worked in place of a day off, with that day's hours. */
public record MakeUpDay(LocalDate date, LocalDate inPlaceOf, String basis) {}
