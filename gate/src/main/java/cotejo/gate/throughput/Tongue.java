package cotejo.gate.throughput;

import cotejo.gate.planted.Planter;
import cotejo.gate.score.Table;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One of the archive's languages: its sentences, which are those of the planted truth, and fillers of its own.
///
/// @param code ISO 639-1
record Tongue(
        String code,
        Map<String, List<String>> clauses,
        Map<String, List<String>> headlines,
        Map<String, List<String>> sayings,
        List<String> fillers,
        List<String> outlets,
        List<String> agencies) {
    static final Tongue ENGLISH = read("en");
    static final Tongue SPANISH = read("es");

    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)]");

    private static Tongue read(String code) {
        List<String> outlets = new ArrayList<>();
        List<String> agencies = new ArrayList<>();
        for (List<String> row : Table.rows(Planter.class, "outlets.tsv", 5)) {
            if (row.get(1).equals(code)) {
                (row.get(4).equals("agency") ? agencies : outlets).add(row.get(0));
            }
        }
        return new Tongue(
                code,
                templates(code + "/clauses.tsv", 3),
                templates(code + "/headlines.tsv", 3),
                templates(code + "/sayings.tsv", 2),
                Table.rows(Tongue.class, "fillers-" + code + ".tsv", 1).stream()
                        .map(List::getFirst)
                        .toList(),
                outlets,
                agencies);
    }

    private static Map<String, List<String>> templates(String table, int columns) {
        Map<String, List<String>> templates = new HashMap<>();
        for (List<String> row : Table.rows(Planter.class, table, columns)) {
            templates.computeIfAbsent(row.getFirst(), kind -> new ArrayList<>()).add(row.getLast());
        }
        return templates;
    }

    boolean english() {
        return code.equals("en");
    }

    static <T> T any(List<T> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }

    static String any(Map<String, List<String>> of, String kind, SplittableRandom random) {
        List<String> templates = of.get(kind);
        if (templates == null) {
            throw new IllegalArgumentException("no template for " + kind);
        }
        return any(templates, random);
    }

    /// A template with one of each `[a|b]` taken and each `{slot}` filled; `{Slot}` begins with a capital.
    String fill(String template, Map<String, String> slots, SplittableRandom random) {
        String filled = CHOICE.matcher(template).replaceAll(choice -> {
            String[] open = choice.group(1).split("\\|");
            return Matcher.quoteReplacement(open[random.nextInt(open.length)]);
        });
        for (Map.Entry<String, String> slot : slots.entrySet()) {
            filled = filled.replace("{" + slot.getKey() + "}", slot.getValue())
                    .replace("{" + capital(slot.getKey()) + "}", capital(slot.getValue()));
        }
        return english() ? filled : filled.replace(" de el ", " del ").replace(" a el ", " al ");
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// "March 12, 2013", "12 de marzo de 2013".
    String date(LocalDate day) {
        return english()
                ? month(day) + " " + day.getDayOfMonth() + ", " + day.getYear()
                : day.getDayOfMonth() + " de " + month(day) + " de " + day.getYear();
    }

    /// "in March 2013", "en marzo de 2013".
    String inMonth(LocalDate day) {
        return english() ? "in " + month(day) + " " + day.getYear() : "en " + month(day) + " de " + day.getYear();
    }

    private String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.of(code));
    }

    String weekday(LocalDate day) {
        String named = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.of(code));
        return english() ? "on " + named : "el " + named;
    }
}
