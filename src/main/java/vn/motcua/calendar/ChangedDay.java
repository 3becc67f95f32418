package vn.motcua.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A working day that becomes a day off, under that name, and the weekend day worked in its place, if one is. */
public record ChangedDay(
        LocalDate off, String name, @Nullable LocalDate worked) {}
