package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/**
 * What can be written about a person on a dossier received on a day. Names are in Latin letters, as all papers of the
 * people and bodies of Vietnam are; control and direction marks have no place in a name.
 */
final class PersonRules {

    static final int NAME_LENGTH_MAX = 200;
    static final int ADDRESS_LENGTH_MAX = 300;
    private static final int EMAIL_LENGTH_MAX = 254;
    private static final Pattern HUMAN_LETTERS = Pattern.compile("[\\p{IsLatin}\\p{Mn} .,'’()-]+");
    private static final Pattern BODY_NAME = Pattern.compile("[\\p{IsLatin}\\p{Mn}0-9 .,:;'’\"“”&+/()№–-]+");
    private static final Pattern HAS_LETTER = Pattern.compile(".*\\p{IsLatin}.*");
    private static final Pattern TAX_CODE = Pattern.compile("\\d{10}(-\\d{3})?");
    private static final Pattern PHONE = Pattern.compile("(\\+84|0)\\d{8,10}");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern CONTROL = Pattern.compile(".*[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}<>].*", Pattern.DOTALL);

    // Numbers of 12 digits were first given in July 2012 (TT 27/2012/TT-BCA).
    private static final LocalDate TWELVE_DIGITS_FROM = LocalDate.of(2012, 7, 1);
    // Identity cards of 9 digits ended with 31/12/2024 (Luật Căn cước 2023 Art. 46).
    private static final LocalDate NINE_DIGITS_BEFORE = LocalDate.of(2025, 1, 1);

    private PersonRules() {}

    /** As it will be written: form C, single spaces, numbers without the spaces and dots people write in them. */
    static Person tidy(Person person) {
        return new Person(
                person.kind(),
                spaced(person.name()),
                identifier(person.identifier()),
                optional(person.phone(), it -> it.replaceAll("[ .()-]", "")),
                optional(person.email(), String::strip),
                optional(person.address(), PersonRules::spaced));
    }

    /** The reasons against a tidied person, each on its field under {@code prefix}. */
    static List<Refusal> check(Person person, LocalDate day, String prefix) {
        var reasons = new ArrayList<Refusal>();
        reasons.addAll(name(person, prefix + ".name"));
        if (person.identifier().isEmpty())
            reasons.add(
                    Refusal.of("dossier.person.identifier.missing." + prefix).on(prefix + ".identifier"));
        else if (!identified(person, day))
            reasons.add(Refusal.of("dossier.person.identifier." + person.kind()).on(prefix + ".identifier"));
        var phone = person.phone();
        if (phone != null && !PHONE.matcher(phone).matches())
            reasons.add(Refusal.of("dossier.person.phone").on(prefix + ".phone"));
        var email = person.email();
        if (email != null
                && (email.length() > EMAIL_LENGTH_MAX || !EMAIL.matcher(email).matches()))
            reasons.add(Refusal.of("dossier.person.email").on(prefix + ".email"));
        var address = person.address();
        if (address != null && (address.length() > ADDRESS_LENGTH_MAX || isStrange(address)))
            reasons.add(Refusal.of("dossier.person.address", ADDRESS_LENGTH_MAX).on(prefix + ".address"));
        return reasons;
    }

    /** Control characters, direction marks, brackets of markup: nothing a clerk types in a line of text. */
    static boolean isStrange(String line) {
        return CONTROL.matcher(line).matches();
    }

    private static List<Refusal> name(Person person, String field) {
        var name = person.name();
        if (name.isEmpty())
            return List.of(Refusal.of("dossier.person.name.missing").on(field));
        if (name.length() > NAME_LENGTH_MAX)
            return List.of(
                    Refusal.of("dossier.person.name.long", NAME_LENGTH_MAX).on(field));
        var letters = person.kind() == RequesterKind.INDIVIDUAL ? HUMAN_LETTERS : BODY_NAME;
        return letters.matcher(name).matches() && HAS_LETTER.matcher(name).matches()
                ? List.of()
                : List.of(Refusal.of("dossier.person.name.letters").on(field));
    }

    private static boolean identified(Person person, LocalDate day) {
        var identifier = person.identifier();
        return switch (person.kind()) {
            case INDIVIDUAL -> isPersonal(identifier, day);
            case ORGANISATION -> TAX_CODE.matcher(identifier).matches();
            // A household's tax code is its owner's number since 2025 and its own before; at first it has none yet.
            case HOUSEHOLD_BUSINESS ->
                isPersonal(identifier, day) || TAX_CODE.matcher(identifier).matches();
        };
    }

    private static boolean isPersonal(String identifier, LocalDate day) {
        if (!identifier.chars().allMatch(it -> it >= '0' && it <= '9')) return false;
        return switch (identifier.length()) {
            case 9 -> day.isBefore(NINE_DIGITS_BEFORE);
            case 12 -> !day.isBefore(TWELVE_DIGITS_FROM);
            default -> false;
        };
    }

    private static String identifier(String typed) {
        var digits = typed.replaceAll("[\\s.-]", "");
        return digits.matches("\\d{13}") ? digits.substring(0, 10) + "-" + digits.substring(10) : digits;
    }

    private static String spaced(String text) {
        return CanonicalFact.nfc(text).strip().replaceAll(" +", " ");
    }

    private static @Nullable String optional(@Nullable String text, java.util.function.UnaryOperator<String> tidy) {
        return text == null || text.isBlank() ? null : tidy.apply(text);
    }
}
