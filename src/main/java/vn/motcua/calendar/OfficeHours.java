package vn.motcua.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sessions of one day, in order. A session is half-open: 07:30 belongs to work, 11:30 does not. Refused: sessions
 * that overlap, touch, are empty or go past midnight.
 */
record OfficeHours(List<Session> sessions) {

    static final OfficeHours CLOSED = new OfficeHours(List.of());

    /** One session, in minutes after midnight. */
    record Session(int opens, int closes) implements Comparable<Session> {
        Session {
            if (opens < 0 || opens >= closes || closes > LocalMinute.PER_DAY)
                throw new IllegalArgumentException("not a session: " + opens + "–" + closes);
        }

        static Session parse(String text) {
            int dash = text.indexOf('-');
            return new Session(minute(text.substring(0, dash)), minute(text.substring(dash + 1)));
        }

        private static int minute(String time) {
            return LocalTime.parse(time).toSecondOfDay() / 60;
        }

        int minutes() {
            return closes - opens;
        }

        @Override
        public int compareTo(Session other) {
            return Integer.compare(opens, other.opens);
        }

        @Override
        public String toString() {
            return clock(opens) + "–" + clock(closes);
        }
    }

    OfficeHours {
        sessions = List.copyOf(sessions);
        for (int i = 1; i < sessions.size(); i++)
            if (sessions.get(i).opens() <= sessions.get(i - 1).closes())
                throw new IllegalArgumentException("sessions out of order: " + sessions);
    }

    /** Reads {@code 07:30-11:30 13:30-17:30}. */
    static OfficeHours parse(String text) {
        return new OfficeHours(
                Stream.of(text.strip().split(" ")).map(Session::parse).toList());
    }

    boolean isClosed() {
        return sessions.isEmpty();
    }

    int minutes() {
        int sum = 0;
        for (var session : sessions) sum += session.minutes();
        return sum;
    }

    int opening() {
        return sessions.getFirst().opens();
    }

    int closing() {
        return sessions.getLast().closes();
    }

    boolean isOpenAt(int minute) {
        for (var session : sessions) if (minute >= session.opens() && minute < session.closes()) return true;
        return false;
    }

    /** The minutes worked since the opening when the clock shows {@code minute}. */
    int workedBefore(int minute) {
        int worked = 0;
        for (var session : sessions) worked += Math.clamp(minute - session.opens(), 0, session.minutes());
        return worked;
    }

    /** The clock when exactly {@code worked} minutes, at least one, are done; the end of a session stays there. */
    int whenDone(int worked) {
        int left = worked;
        for (var session : sessions) {
            if (left <= session.minutes()) return session.opens() + left;
            left -= session.minutes();
        }
        throw new IllegalArgumentException("a day of " + minutes() + " minutes has no minute " + worked);
    }

    /** The clock when the minute after {@code worked} minutes begins. */
    int whenNextBegins(int worked) {
        return whenDone(worked + 1) - 1;
    }

    /** As people write it: {@code 07:30–11:30, 13:30–17:30}. */
    @Override
    public String toString() {
        return sessions.stream().map(Session::toString).collect(Collectors.joining(", "));
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
