package vn.motcua.calendar;

/** An amount of working time in minutes; 8 working hours make one working day (480 minutes). */
public record WorkingTime(long minutes) {

    public static final long MINUTES_PER_DAY = 480;
    public static final WorkingTime NONE = new WorkingTime(0);

    public static WorkingTime ofHours(long hours) {
        return new WorkingTime(Math.multiplyExact(hours, 60));
    }

    public WorkingTime plus(WorkingTime other) {
        return new WorkingTime(Math.addExact(minutes, other.minutes));
    }
}
