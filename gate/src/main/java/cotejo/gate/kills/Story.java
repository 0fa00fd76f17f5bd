package cotejo.gate.kills;

import cotejo.gate.kills.Tongue.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A piece of invented news.
///
/// @param paragraphs one sentence or more each
record Story(Tongue tongue, String headline, LocalDate published, List<String> paragraphs) {
    private static final int FIRST_YEAR = 2001;
    private static final int YEARS = 8;
    private static final int FEWEST = 2;
    private static final int MORE = 3;
    /// One figure in so many is not what was the case: it contradicts those that are.
    private static final int WRONG = 4;

    /// @param number tells it from the other stories
    static Story any(Tongue tongue, int number, Random random) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = FEWEST + random.nextInt(MORE); i > 0; i--) {
            paragraphs.add(tongue.sentence(told(random)) + (i % 2 == 0 ? " " + tongue.filling() : ""));
        }
        LocalDate published = LocalDate.of(2011, 1, 1).plusDays(random.nextInt(1_000));
        return new Story(tongue, tongue.headline() + " " + (char) ('A' + number % 26), published, paragraphs);
    }

    private static Told told(Random random) {
        int topic = random.nextInt(Tongue.topics());
        int from = FIRST_YEAR + random.nextInt(YEARS);
        int to = random.nextInt(3) == 0 ? from + random.nextInt(FIRST_YEAR + YEARS - from) : from;
        long value = 0;
        for (int year = from; year <= to; year++) {
            value += truth(topic, year);
        }
        if (random.nextInt(WRONG) == 0) {
            value += 1 + random.nextInt(900);
        }
        return new Told(
                topic, random.nextInt(Tongue.voices()), random.nextInt(Tongue.approximations()), value, from, to);
    }

    /// The same for every seed, so that stories speak of one world.
    private static long truth(int topic, int year) {
        return 500 + Math.floorMod(topic * 7_919L + year * 104_729L, 4_000);
    }

    /// The same text under another headline.
    Story under(String other) {
        return new Story(tongue, other, published, paragraphs);
    }

    /// Its first half.
    Story cut() {
        return new Story(tongue, headline, published, paragraphs.subList(0, (paragraphs.size() + 1) / 2));
    }
}
