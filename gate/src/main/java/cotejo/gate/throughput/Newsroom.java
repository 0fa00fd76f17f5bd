package cotejo.gate.throughput;

import cotejo.core.scope.Vocabulary;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/// The documents of an archive, made one by one in the order they were published: the same seed makes the same, and
/// none needs those before it to be kept. Of ten, three reprint one of before: with another headline or the same, cut,
/// with a sentence left out, with a paragraph more.
final class Newsroom {
    static final double REPRINTS = 0.3;
    private static final LocalDate FIRST_DAY = LocalDate.of(2002, 1, 1);
    private static final int A_DAY = 40;
    /// Most reprints come within days; the others at any time.
    private static final double SOON = 0.85;
    private static final int SOON_MEANS = 5 * A_DAY;
    private static final double ENGLISH = 0.5;

    private final long seed;
    private final Subjects subjects;

    /// @param vocabulary what forces and places are called
    Newsroom(long seed, Vocabulary vocabulary) {
        this.seed = seed;
        this.subjects = new Subjects(vocabulary);
    }

    /// Not by steps of the golden ratio, as the generator takes them: each document's lots would be the last
    /// one's, moved by one.
    private SplittableRandom random(int number) {
        return new SplittableRandom(seed + number * 7_919L);
    }

    private static LocalDate published(int number) {
        return FIRST_DAY.plusDays(number / A_DAY);
    }

    Article article(int number) {
        SplittableRandom random = random(number);
        if (random.nextDouble() < REPRINTS && number > 0) {
            boolean soon = random.nextDouble() < SOON;
            int back = 1 + random.nextInt(soon ? Math.min(number, SOON_MEANS) : number);
            return reprint(article(number - back), published(number), random);
        }
        Tongue tongue = random.nextDouble() < ENGLISH ? Tongue.ENGLISH : Tongue.SPANISH;
        return new Written(tongue, published(number), subjects.any(random), random).article();
    }

    private Article reprint(Article of, LocalDate day, SplittableRandom random) {
        Tongue tongue = of.tongue();
        List<String> paragraphs = new ArrayList<>(of.paragraphs());
        if (random.nextDouble() < 0.4 && paragraphs.size() > 3) {
            paragraphs = paragraphs.subList(0, paragraphs.size() - 1 - random.nextInt(2));
        }
        if (random.nextDouble() < 0.3) {
            int edited = random.nextInt(paragraphs.size());
            String paragraph = paragraphs.get(edited);
            int first = paragraph.indexOf(". ");
            paragraphs.set(edited, first < 0 ? paragraph : paragraph.substring(first + 2));
        }
        Written own = new Written(tongue, day, subjects.any(random), random);
        if (random.nextDouble() < 0.2) {
            paragraphs.add(own.filler() + " " + own.filler());
        }
        String headline =
                random.nextDouble() < 0.5 ? of.headline() : own.filler().replaceAll("[.\"]", "");
        return new Article(tongue, day, headline, own.credits(), paragraphs);
    }

    /// One document that is written anew.
    private final class Written {
        private final Tongue tongue;
        private final LocalDate published;
        private final Subject subject;
        private final SplittableRandom random;
        private final String body;

        Written(Tongue tongue, LocalDate published, Subject subject, SplittableRandom random) {
            this.tongue = tongue;
            this.published = published;
            this.subject = subject;
            this.random = random;
            this.body = tongue.english()
                    ? Tongue.any(
                            List.of("the Interior Ministry", "the Defense Secretariat", "the Centro Ceiba"), random)
                    : Tongue.any(
                            List.of("la Secretaría de la Defensa", "el Ministerio del Interior", "la Red Jacaranda"),
                            random);
        }

        Article article() {
            List<String> paragraphs = new ArrayList<>();
            String agency = Tongue.any(tongue.agencies(), random);
            String lead = told(subject, "body") + " " + filler();
            paragraphs.add(
                    random.nextBoolean()
                            ? lead
                            : Invented.town(random).toUpperCase(Locale.ROOT) + " (" + agency + ") — " + lead);
            int more = 3 + random.nextInt(5);
            for (int i = 0; i < more; i++) {
                StringBuilder paragraph = new StringBuilder(filler());
                int sentences = 1 + random.nextInt(2);
                for (int k = 0; k < sentences; k++) {
                    boolean figure = random.nextDouble() < 0.4;
                    Subject of = random.nextDouble() < 0.7 ? subject : subjects.any(random);
                    paragraph.append(' ').append(figure ? told(of, random.nextBoolean() ? "body" : "own") : filler());
                }
                paragraphs.add(paragraph.toString());
            }
            String headline = clause(tongue.headlines(), subject);
            return new Article(tongue, published, Tongue.capital(headline), credits(), paragraphs);
        }

        String credits() {
            String by = tongue.english() ? "By " : "Por ";
            return by + Tongue.any(tongue.outlets(), random) + "\n" + tongue.date(published);
        }

        String filler() {
            return tongue.fill(
                    Tongue.any(tongue.fillers(), random),
                    Map.of(
                            "person", Invented.person(random),
                            "other", Invented.person(random),
                            "town", Invented.town(random)),
                    random);
        }

        private String told(Subject of, String saying) {
            String clause = clause(tongue.clauses(), of);
            return tongue.fill(
                    Tongue.any(tongue.sayings(), saying, random),
                    Map.of("s", clause, "body", body, "weekday", tongue.weekday(published)),
                    random);
        }

        private String clause(Map<String, List<String>> templates, Subject of) {
            Map<String, String> slots = new HashMap<>(of.slots(tongue));
            LocalDate day = published;
            YearMonth from;
            YearMonth to;
            if (random.nextDouble() < 0.4) {
                from = YearMonth.from(day).minusMonths(1 + random.nextInt(6));
                to = from;
                slots.put("when", tongue.inMonth(from.atDay(1)));
            } else {
                int last = day.getYear() - 1 - random.nextInt(2);
                int first = random.nextBoolean() ? last : Math.max(Subject.FIRST.getYear(), last - random.nextInt(4));
                from = Year.of(first).atMonth(1);
                to = Year.of(last).atMonth(12);
                slots.put("when", years(first, last));
            }
            slots.put("n", number(of.count(from, to)));
            return tongue.fill(Tongue.any(templates, of.family(), random), slots, random);
        }

        private String years(int first, int last) {
            if (first == last) {
                return (tongue.english() ? "in " : "en ") + last;
            }
            return tongue.english() ? "from " + first + " to " + last : "de " + first + " a " + last;
        }

        /// The count as it is told: to the unit, or rounded; now and then with a slip.
        private String number(long count) {
            double kind = random.nextDouble();
            long place = count < 100 ? 1 : (long) Math.pow(10, Math.floor(Math.log10(count)) - 1);
            if (kind < 0.02) {
                return digits(count + 1 + random.nextInt(9));
            }
            if (kind < 0.6 || place == 1) {
                return digits(count);
            }
            long down = count / place * place;
            return kind < 0.8
                    ? (tongue.english() ? "more than " : "más de ") + digits(down)
                    : (tongue.english() ? "nearly " : "casi ") + digits(down + place);
        }

        private static String digits(long count) {
            return String.format(Locale.ROOT, "%,d", count);
        }
    }
}
