package vn.motcua.platform;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.springframework.format.Parser;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.datetime.standard.Jsr310DateTimeFormatAnnotationFormatterFactory;

/** A day in an address has a year of four digits; ISO 8601 allows {@code +999999999-01-01}, PostgreSQL does not. */
class CommonDates extends Jsr310DateTimeFormatAnnotationFormatterFactory {

    private static final int YEAR_MAX = 9_999;

    @Override
    public Parser<?> getParser(DateTimeFormat format, Class<?> type) {
        var parser = super.getParser(format, type);
        return type == LocalDate.class ? (text, locale) -> common(parser, text, locale) : parser;
    }

    private static LocalDate common(Parser<?> parser, String text, Locale locale) throws ParseException {
        var day = (LocalDate) parser.parse(text, locale);
        var year = day.get(ChronoField.YEAR);
        if (year < 1 || year > YEAR_MAX) throw new ParseException(text, 0);
        return day;
    }
}
