package vn.motcua.rating;

import java.util.Map;
import java.util.TreeMap;

/** What somebody has answered: the points of each index by its number, and a remark, which may be empty. */
record Given(Map<Integer, Integer> points, String remark) {

    Given {
        points = Map.copyOf(points);
    }

    int total() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** In the order of the indices, one number in each place of both. */
    Integer[] numbers() {
        return new TreeMap<>(points).keySet().toArray(Integer[]::new);
    }

    Integer[] values() {
        return new TreeMap<>(points).values().toArray(Integer[]::new);
    }
}
