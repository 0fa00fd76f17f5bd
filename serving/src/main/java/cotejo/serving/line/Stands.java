package cotejo.serving.line;

import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.core.collate.Related;
import cotejo.core.collate.Relation;
import cotejo.serving.page.Cited;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.LineName;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Retold;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How two figures stand to one another, as a sentence: "56,886 refines “More than 56,000”".
///
/// @param verb "refines"
/// @param notes why, how far apart, under which reading, on which assumptions
/// @param elsewhere for figures of other lines, the name of that line
public record Stands(
        Cited a,
        String verb,
        Cited b,
        List<Retold> notes,
        @Nullable LineName elsewhere) {

    /// The documents they stand in, each once.
    public String documents() {
        return a.document().equals(b.document()) ? a.document() : a.document() + " · " + b.document();
    }

    /// The sentences of one relation.
    ///
    /// @param folded whether they say little and are shown on demand
    /// @param rest how many more there are
    public record Group(String relation, String tone, boolean folded, List<Stands> sentences, int all, int rest) {
        /// The first few; the others are behind a fold.
        public List<Stands> first() {
            return sentences.subList(0, Math.min(FIRST, sentences.size()));
        }

        public List<Stands> others() {
            return sentences.subList(Math.min(FIRST, sentences.size()), sentences.size());
        }
    }

    /// The order in which a reader wants them: what differs, what agrees, what belongs together, the rest.
    private static final List<Relation> ORDER = List.of(
            Relation.CONFLICTS,
            Relation.FIGURES_DIFFER,
            Relation.VARIANT,
            Relation.UPDATE,
            Relation.SAME_NUMBER_OTHER_SCOPE,
            Relation.REFINES,
            Relation.AGREES,
            Relation.PART_OF,
            Relation.SERIES,
            Relation.DISJOINT,
            Relation.COMPATIBLE,
            Relation.INCOMPARABLE);

    private static final int FIRST = 8;
    private static final int MOST = 12;

    /// @param here the line the page is about; null where it is about a figure
    public static List<Group> groups(List<Related> relations, @Nullable Line here, Holdings holdings, Visit visit) {
        Map<Relation, List<Related>> byRelation = new EnumMap<>(Relation.class);
        for (Related related : relations) {
            byRelation
                    .computeIfAbsent(related.relation(), r -> new ArrayList<>())
                    .add(related);
        }
        List<Group> groups = new ArrayList<>();
        for (Relation relation : ORDER) {
            List<Related> all = byRelation.getOrDefault(relation, List.of());
            if (!all.isEmpty()) {
                List<Stands> sentences = all.stream()
                        .limit(MOST)
                        .map(related -> of(related, here, holdings, visit))
                        .toList();
                groups.add(new Group(
                        visit.words().word("relation.name", relation),
                        tone(relation),
                        folded(relation),
                        sentences,
                        all.size(),
                        all.size() - sentences.size()));
            }
        }
        return List.copyOf(groups);
    }

    private static boolean folded(Relation relation) {
        return switch (relation) {
            case SERIES, DISJOINT, COMPATIBLE, INCOMPARABLE -> true;
            case CONFLICTS, FIGURES_DIFFER, VARIANT, UPDATE, SAME_NUMBER_OTHER_SCOPE, REFINES, AGREES, PART_OF -> false;
        };
    }

    private static String tone(Relation relation) {
        return switch (relation) {
            case CONFLICTS -> "bad";
            case VARIANT, UPDATE, SAME_NUMBER_OTHER_SCOPE -> "var";
            case REFINES, AGREES, PART_OF -> "ok";
            case FIGURES_DIFFER, SERIES, DISJOINT, COMPATIBLE, INCOMPARABLE -> "plain";
        };
    }

    private static Stands of(Related related, @Nullable Line here, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        List<Retold> notes = new ArrayList<>();
        if (related.why() != null) {
            notes.add(words.retold(related.why()));
        }
        if (related.gap() != null && related.gap().signum() != 0) {
            String gap = holdings.amount(related.gap(), List.of(related.a()), words);
            notes.add(new Retold(words.say("relation.gap", gap), null));
        }
        if (related.equalIf() != null) {
            notes.add(within("relation.equalIf", related.equalIf(), words));
        }
        for (String assumption : related.assumptions()) {
            notes.add(within("relation.assumption", assumption, words));
        }
        return new Stands(
                holdings.cite(related.a(), visit),
                words.word("relation", related.relation()),
                holdings.cite(related.b(), visit),
                List.copyOf(notes),
                elsewhere(related, here, holdings, visit));
    }

    private static Retold within(String key, String english, Wording words) {
        Retold retold = words.retold(english);
        return new Retold(words.say(key, retold.text()), retold.lang());
    }

    private static @Nullable LineName elsewhere(Related related, @Nullable Line here, Holdings holdings, Visit visit) {
        for (FigureId id : List.of(related.a(), related.b())) {
            Line line = holdings.line(id);
            if (line != null && here != null && !line.id().equals(here.id())) {
                return LineName.of(line, visit);
            }
        }
        return null;
    }
}
