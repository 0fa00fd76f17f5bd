package cotejo.core.collate;

import cotejo.core.Seed;
import cotejo.core.claim.Claim;
import java.util.List;
import java.util.SplittableRandom;

/// Claims drawn at random from a small world, so that they meet often: few forces, years and documents, close numbers.
final class RandomClaims {
    private static final List<String> WHO = List.of(
            "mx/armed-forces",
            "mx/army",
            "mx/navy",
            "mx/air-force",
            "mx/army-and-air-force",
            "mx/army/special-forces",
            "the_brigade",
            "-");
    private static final List<String> WHERE = List.of("mx", "mx!", "mx/michoacan!", "mx/guerrero!", "-");
    private static final List<String> WHEN = List.of(
            "2006",
            "2007",
            "2006..2007",
            "2006-12",
            "2006-12..2012-11",
            "2006-12..2012-04c",
            "2006-12..2011-10c",
            "2006..2012",
            "2006-12..u",
            "?..2007",
            "2009-03-07i..2011-03-07i",
            "-");
    private static final List<String> HEDGE =
            List.of("", "", "", "about:", "nearly:", "more:", "least:", "less:", "over:", "vague:", "exactly:");
    private static final List<String> MEASURE = List.of(
            "desertions", "desertions", "desertions of=events", "strength time=stock", "detained", "trained", "-");
    private static final List<String> ROOT = List.of(
            "",
            "",
            " root=sedena",
            " root=sedena via=milenio",
            " root=milenio",
            " root=officials?",
            " root=sedena+semar");
    private static final List<String> PUBLISHED =
            List.of("", " published=2011-03-08", " published=2012-04", " published=2013");
    private static final List<String> CONDITION =
            List.of("", "", "", " condition=punished", " condition=retired", " condition=active-duty");
    private static final List<String> PASSAGE =
            List.of("", "", "", "", " passage=headline", " passage=comment", " passage=boilerplate");
    private static final List<String> MOOD = List.of("", "", "", "", " mood=alleged", " mood=planned");

    private static final List<String> WEIGHT = List.of(
            "kind=dimension/tonne n=2.5",
            "kind=dimension/tonne n=2.5 goods=cocaine",
            "kind=dimension/kilogram n=2500 goods=cocaine",
            "kind=dimension/kilogram n=about:2500 goods=cocaine",
            "kind=dimension/kilogram n=2600 goods=cocaína",
            "kind=dimension/pound n=5511 goods=cocaine",
            "kind=dimension/pound n=5600 goods=cocaine",
            "kind=dimension/tonne n=2500 goods=cocaine",
            "kind=dimension/mile n=62",
            "kind=dimension/kilometre n=100",
            "kind=dimension/degree n=100");

    private RandomClaims() {}

    static List<Claim> draw(int many, SplittableRandom random) {
        Fixture fixture = new Fixture();
        for (int i = 0; i < many; i++) {
            fixture.add(line(random));
        }
        return fixture.claims();
    }

    private static String line(SplittableRandom random) {
        String document = "d" + random.nextInt(6);
        if (random.nextInt(8) == 0) {
            return "doc=" + document + " kind=money measure=aid n=" + random.nextInt(1, 5) * 100_000_000L + " who="
                    + Seed.one(WHO, random) + Seed.one(ROOT, random) + Seed.one(PUBLISHED, random)
                    + (random.nextBoolean() ? "" : " stage=delivered");
        }
        if (random.nextInt(8) == 0) {
            return "doc=" + document + " measure=pay change=up n=" + random.nextInt(110, 118) + "% when="
                    + Seed.one(WHEN, random) + Seed.one(ROOT, random) + Seed.one(PUBLISHED, random);
        }
        if (random.nextInt(6) == 0) {
            return "doc=" + document + " measure=seizures " + Seed.one(WEIGHT, random) + " who=" + Seed.one(WHO, random)
                    + " when=" + Seed.one(WHEN, random) + Seed.one(ROOT, random) + Seed.one(PUBLISHED, random);
        }
        String hedge = Seed.one(HEDGE, random);
        int number = random.nextInt(3) == 0 ? random.nextInt(1, 9) : random.nextInt(55_100, 55_112);
        return "doc=" + document + " n=" + hedge + number + " measure=" + Seed.one(MEASURE, random) + " who="
                + Seed.one(WHO, random) + " where=" + Seed.one(WHERE, random) + " when=" + Seed.one(WHEN, random)
                + Seed.one(ROOT, random) + Seed.one(PUBLISHED, random) + Seed.one(CONDITION, random)
                + Seed.one(PASSAGE, random) + Seed.one(MOOD, random);
    }

    static List<Claim> shuffled(List<Claim> claims, SplittableRandom random) {
        List<Claim> shuffled = new java.util.ArrayList<>(claims);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            java.util.Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }
}
