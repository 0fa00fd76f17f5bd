package cotejo.gate.copies;

import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Measure;
import cotejo.gate.score.Row;
import cotejo.gate.score.Sense;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Table;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// Copies planted among Reuters stories by a seeded generator. Pairs of a story and what was made of it are to be
/// found; pairs of different stories are false, unless the unedited stories are a pair themselves: those are listed
/// apart, and fifty of them were judged by hand.
public final class CopiesSuite implements Suite {
    private static final String STORIES = "bench/reuters";
    private static final String JUDGED = "copies.judged";
    private static final long SEED = 20110308;
    private static final int SHORTEST = 100;
    private static final int STEP = 3;
    private static final int SAMPLE_STEP = 5;
    private static final int JUDGED_COLUMNS = 4;

    @Override
    public String name() {
        return "copies";
    }

    @Override
    public List<String> data() {
        return List.of(STORIES);
    }

    @Override
    public Sense sense(String row) {
        return row.equals(JUDGED) ? Sense.AT_MOST : Sense.AT_LEAST;
    }

    /// @param reader not asked: copies are found without reading
    @Override
    public List<Row> measure(Reader reader, Path folder, Tier tier, Explanation explanation) throws IOException {
        long seed = Long.getLong("cotejo.copies.seed", SEED);
        explanation.tell("copies", "seed " + seed);
        Random random = new Random(seed);
        List<Story> stories = sampled(Story.all(folder.resolve(STORIES)), tier);
        Shelf shelf = new Shelf();
        List<Story> families = new ArrayList<>();
        List<String> made = new ArrayList<>();
        Map<Integer, Integer> originals = new TreeMap<>();
        for (Story story : stories) {
            int number = shelf.put(story.text());
            if (number == families.size()) {
                families.add(story);
                made.add("");
            }
            originals.putIfAbsent(story.id(), number);
        }
        Strangers strangers = new Strangers(stories);
        int unedited = families.size();
        List<Integer> family = new ArrayList<>();
        for (int i = 0; i < unedited; i++) {
            family.add(i);
        }
        Map<Edit, Set<Integer>> planted = new EnumMap<>(Edit.class);
        int eligible = 0;
        for (int i = 0; i < unedited; i++) {
            Story story = families.get(i);
            if (story.length() < SHORTEST || eligible++ % STEP != 0) {
                continue;
            }
            for (Edit edit : Edit.values()) {
                int number = shelf.put(edit.of(story, strangers, random));
                if (number == family.size()) {
                    family.add(i);
                    made.add(edit.word());
                    planted.computeIfAbsent(edit, k -> new HashSet<>()).add(number);
                }
            }
        }
        List<Shelf.Pair> given = shelf.copies();
        return new Score(families, made, family, unedited, tier, explanation).rows(given, planted, originals);
    }

    private static List<Story> sampled(List<Story> stories, Tier tier) {
        return switch (tier) {
            case FULL -> stories;
            case SAMPLE -> {
                List<Story> some = new ArrayList<>();
                for (int i = 0; i < stories.size(); i += SAMPLE_STEP) {
                    some.add(stories.get(i));
                }
                yield some;
            }
        };
    }

    /// The pairs given, counted.
    ///
    /// @param made by which edit each text was made; empty for a story as it is
    /// @param family the story each text was made of
    /// @param unedited how many stories there are, which come first
    private record Score(
            List<Story> stories,
            List<String> made,
            List<Integer> family,
            int unedited,
            Tier tier,
            Explanation explanation) {
        List<Row> rows(List<Shelf.Pair> given, Map<Edit, Set<Integer>> planted, Map<Integer, Integer> originals) {
            Set<List<Integer>> natural = new HashSet<>();
            Set<Integer> found = new HashSet<>();
            int right = 0;
            int wrong = 0;
            for (Shelf.Pair pair : given) {
                if (pair.other() < unedited) {
                    natural.add(List.of(pair.one(), pair.other()));
                    explanation.tell("copies.natural", told(pair));
                }
            }
            for (Shelf.Pair pair : given) {
                int one = family.get(pair.one());
                int other = family.get(pair.other());
                if (one == other) {
                    right++;
                    if (pair.one() < unedited) {
                        found.add(pair.other());
                    }
                } else if (pair.other() >= unedited
                        && !natural.contains(List.of(Math.min(one, other), Math.max(one, other)))) {
                    wrong++;
                    explanation.tell("copies.precision", "false: " + told(pair));
                }
            }
            List<Row> rows = new ArrayList<>();
            rows.add(new Row(tier.row("copies.precision"), new Measure.Passed(right, right + wrong)));
            planted.forEach((edit, texts) -> {
                String row = tier.row("copies.recall." + edit.word());
                rows.add(new Row(
                        row,
                        new Measure.Passed(
                                (int) texts.stream().filter(found::contains).count(), texts.size())));
                texts.stream()
                        .filter(text -> !found.contains(text))
                        .forEach(text -> explanation.tell(
                                row, "missed: " + stories.get(family.get(text)).id()));
            });
            if (tier == Tier.FULL) {
                rows.add(new Row(JUDGED, judged(natural, originals)));
            }
            return rows;
        }

        private String told(Shelf.Pair pair) {
            return String.format(
                    Locale.ROOT,
                    "%s and %s, %d of %d words (%.2f), longest %d, %d numbers, %d changed",
                    name(pair.one()),
                    name(pair.other()),
                    pair.likeness().shared(),
                    pair.likeness().words(),
                    pair.likeness().contained(),
                    pair.likeness().longest(),
                    pair.likeness().numbers(),
                    pair.likeness().changed().size());
        }

        private String name(int text) {
            return (stories.get(family.get(text)).id() + " " + made.get(text)).strip();
        }

        /// Against the pairs of stories that were judged by hand.
        private Measure judged(Set<List<Integer>> natural, Map<Integer, Integer> originals) {
            int errors = 0;
            int all = 0;
            for (List<String> pair : Table.rows(CopiesSuite.class, "judged.tsv", JUDGED_COLUMNS)) {
                int one = originals.getOrDefault(Integer.parseInt(pair.get(0)), -1);
                int other = originals.getOrDefault(Integer.parseInt(pair.get(1)), -1);
                boolean copy = pair.get(2).equals("copy");
                boolean said = one == other || natural.contains(List.of(Math.min(one, other), Math.max(one, other)));
                all++;
                if (copy != said) {
                    errors++;
                    explanation.tell(JUDGED, pair + (said ? " was called a copy" : " was not"));
                }
            }
            return new Measure.Errors(errors, all);
        }
    }
}
