package cotejo.gate.scale;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Documents of an archive, made one by one: the same seed makes the same. Each tells five figures, most of one topic;
/// of what one body said several documents tell, exactly or rounded, and now and then with a slip.
final class Archive {
    static final int FIGURES = 5;
    private static final List<String> ROOTS = List.of(
            "Defense Secretariat",
            "National Statistics Office",
            "Human Rights Commission",
            "Interior Ministry",
            "Attorney General's Office",
            "Observatory of Violence");
    private static final int OUTLETS = 60;
    private static final double IN_TOPIC = 0.6;
    private static final double SLIPS = 0.02;

    private final long seed;
    private final Topics topics;
    private final Vocabulary vocabulary;

    Archive(long seed, int figures, Vocabulary vocabulary) {
        this.seed = seed;
        this.topics = new Topics(figures, vocabulary);
        this.vocabulary = vocabulary;
    }

    /// A document that nobody wrote out: what is in it, and when it was published.
    record Piece(int number, LocalDate published, String outlet, List<Told> told) {
        SourceId source() {
            String name = "piece " + number;
            return new SourceId((FigureId.digest(name)
                            + FigureId.digest(name + " b")
                            + FigureId.digest(name + " c")
                            + FigureId.digest(name + " d")
                            + FigureId.digest(name + " e"))
                    .substring(0, 64));
        }

        List<Claim> claims() {
            SourceId source = source();
            List<Claim> claims = new ArrayList<>();
            for (Told each : told) {
                claims.add(each.claim(source, PartialDate.of(published), outlet, claims.size()));
            }
            return claims;
        }
    }

    Piece piece(int number) {
        SplittableRandom random = new SplittableRandom(seed + number * 7919L);
        LocalDate published = Topic.FIRST.atDay(1).plusDays(60 + random.nextInt(30 * (Topic.MONTHS - 3)));
        Topic topic = topics.any(random);
        String root = random.nextInt(8) == 0 ? null : ROOTS.get(Math.min(random.nextInt(9), ROOTS.size() - 1));
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < FIGURES; i++) {
            told.add(told(
                    random.nextDouble() < IN_TOPIC || i == 0 ? topic : topics.any(random), published, root, random));
        }
        return new Piece(number, published, "Outlet " + random.nextInt(OUTLETS), told);
    }

    /// The piece as a text.
    String text(Piece piece) {
        StringBuilder text = new StringBuilder("A week in figures, " + piece.published() + "\n\n");
        piece.told().forEach(told -> text.append(told.sentence(vocabulary)).append("\n\n"));
        return text.toString();
    }

    private Told told(Topic topic, LocalDate published, @Nullable String root, SplittableRandom random) {
        int now = (int) Topic.FIRST.until(YearMonth.from(published), java.time.temporal.ChronoUnit.MONTHS);
        int years = now / 12;
        double kind = random.nextDouble();
        if (kind < 0.35 || years == 0) {
            LocalDate day = published.minusDays(1 + random.nextInt(4));
            return said(topic, topic.day(day, seed), PartialDate.of(day), PartialDate.of(day), root, random);
        }
        if (kind < 0.6) {
            int month = now - 1 - random.nextInt(Math.min(now, 6));
            PartialDate of = month(Topic.FIRST.plusMonths(month));
            return said(topic, topic.month(month, seed), of, of, root, random);
        }
        int year = random.nextInt(years);
        PartialDate of = PartialDate.of(Topic.FIRST.getYear() + year);
        if (kind < 0.85) {
            return said(topic, topic.months(12 * year, 12 * year + 12, seed), of, of, root, random);
        }
        if (kind < 0.95) {
            int last = year + random.nextInt(years - year);
            PartialDate to = PartialDate.of(Topic.FIRST.getYear() + last);
            return said(topic, topic.months(12 * year, 12 * last + 12, seed), of, to, root, random);
        }
        return said(topic, topic.months(0, now, seed), null, null, root, random);
    }

    private static PartialDate month(YearMonth month) {
        return PartialDate.of(month.getYear(), month.getMonthValue());
    }

    private static Told said(
            Topic topic,
            long value,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable String root,
            SplittableRandom random) {
        String approximation = Told.APPROXIMATIONS.get(random.nextInt(Told.APPROXIMATIONS.size()));
        long told = value;
        if (!approximation.isEmpty() && value >= 100) {
            long place = (long) Math.pow(10, Math.floor(Math.log10(value)) - 1);
            told = approximation.equals("nearly ") ? (value / place + 1) * place : value / place * place;
        }
        if (random.nextDouble() < SLIPS && value >= 10) {
            told += 1 + random.nextInt((int) Math.min(value, 9));
        }
        return new Told(topic, told, value >= 100 ? approximation : "", from, to, root);
    }
}
