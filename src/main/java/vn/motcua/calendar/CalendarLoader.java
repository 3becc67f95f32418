package vn.motcua.calendar;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings the data files into the tables at start, in one transaction; a second run changes nothing. */
@Component
class CalendarLoader {

    private final OfficeHoursTable officeHours;
    private final HolidayTable holidays;
    private final TransactionOperations transaction;

    CalendarLoader(OfficeHoursTable officeHours, HolidayTable holidays, TransactionOperations transaction) {
        this.officeHours = officeHours;
        this.holidays = holidays;
        this.transaction = transaction;
    }

    CalendarData load() {
        var files = CalendarData.ofFiles();
        transaction.executeWithoutResult(_ -> {
            officeHours.lock();
            files.calendars().forEach(officeHours::put);
            officeHours.replace(files.officeHours());
            files.daysOff().forEach(holidays::put);
            files.makeUpDays().forEach(holidays::put);
            files.officialYears().forEach(holidays::put);
        });
        return read();
    }

    long edition() {
        return holidays.edition();
    }

    CalendarData read() {
        return new CalendarData(
                officeHours.calendars(),
                officeHours.officeHours(),
                holidays.daysOff(),
                holidays.makeUpDays(),
                holidays.officialYears());
    }
}
