package vn.motcua.slips;

import java.util.ArrayList;
import java.util.List;

/** An amount in Vietnamese words, as receipts must state it: 105.000 → "Một trăm lẻ năm nghìn đồng". */
final class InWords {

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] SCALES = {"", "nghìn", "triệu", "tỷ", "nghìn tỷ", "triệu tỷ", "tỷ tỷ"};

    private InWords() {}

    static String dong(long amount) {
        var words = new ArrayList<String>();
        var scale = 0;
        for (var rest = amount; rest > 0; rest /= 1000, scale++) {
            var group = (int) (rest % 1000);
            if (group > 0) words.addFirst((group(group, rest >= 1000) + " " + SCALES[scale]).strip());
        }
        if (words.isEmpty()) words.add(DIGITS[0]);
        var text = String.join(" ", words);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + " đồng";
    }

    private static String group(int value, boolean hundredsSpoken) {
        var words = new ArrayList<String>();
        var hundreds = value / 100;
        if (hundreds > 0 || hundredsSpoken) words.addAll(List.of(DIGITS[hundreds], "trăm"));
        tens(value % 100, !words.isEmpty(), words);
        return String.join(" ", words);
    }

    private static void tens(int value, boolean afterHundreds, List<String> words) {
        var tens = value / 10;
        var ones = value % 10;
        if (tens > 1) words.addAll(List.of(DIGITS[tens], "mươi"));
        else if (tens == 1) words.add("mười");
        else if (ones > 0 && afterHundreds) words.add("lẻ");
        if (ones > 0) words.add(ones(ones, tens));
    }

    private static String ones(int ones, int tens) {
        if (ones == 1 && tens > 1) return "mốt";
        if (ones == 5 && tens > 0) return "lăm";
        return DIGITS[ones];
    }
}
