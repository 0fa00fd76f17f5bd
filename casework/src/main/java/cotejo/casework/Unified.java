package cotejo.casework;

import cotejo.casework.Decided.Standing;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Unions;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Marked;
import cotejo.core.decision.Sameness;
import cotejo.core.decision.Two;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What people decided of two things each, settled: which figures, roots and documents are the same or different, and
/// which lines are laid on one another.
///
/// @param figures the figures spoken of as they are called now, whether or not what is said of them stands
/// @param stands of decisions that have no effect or point at nothing, by number
record Unified(Unions unions, LaidLines lines, List<FigureId> figures, Map<Long, Judged.Stand> stands) {
    static final Unified NONE = new Unified(Unions.NONE, LaidLines.NONE, List.of(), Map.of());

    /// @param all the whole log
    /// @param place the figure that a decision speaks of, as it is called now
    static Unified of(List<Judgement> all, Function<Marked, Optional<FigureId>> place, Vocabulary vocabulary) {
        Gathering gathering = new Gathering(place);
        for (Judgement judgement : all) {
            if (judgement.kept().decision() instanceof Decision.OfTwo of && !judgement.retracted()) {
                gathering.take(judgement.number(), of.two(), of instanceof Decision.Same);
            }
        }
        return gathering.number == 0 ? NONE : gathering.settled(vocabulary);
    }

    private static final class Gathering {
        private final Function<Marked, Optional<FigureId>> place;
        private final List<Sameness.Said<FigureId>> figures = new ArrayList<>();
        private final List<Sameness.Said<String>> roots = new ArrayList<>();
        private final List<Sameness.Said<SourceId>> documents = new ArrayList<>();
        private final List<LaidLines.Said> lines = new ArrayList<>();
        private final List<FigureId> found = new ArrayList<>();
        private final Map<Long, Judged.Stand> stands = new HashMap<>();
        private int number;

        Gathering(Function<Marked, Optional<FigureId>> place) {
            this.place = place;
        }

        void take(long entry, Two two, boolean same) {
            number++;
            switch (two) {
                case Two.Figures of -> figures(entry, of, same);
                case Two.Roots of -> roots.add(new Sameness.Said<>(entry, of.a(), of.b(), same));
                case Two.Documents of -> documents.add(new Sameness.Said<>(entry, of.a(), of.b(), same));
                case Two.Lines of -> lines.add(new LaidLines.Said(entry, of.a(), of.b(), same));
            }
        }

        private void figures(long entry, Two.Figures of, boolean same) {
            Optional<FigureId> a = place.apply(of.a());
            Optional<FigureId> b = place.apply(of.b());
            a.ifPresent(found::add);
            b.ifPresent(found::add);
            if (a.isPresent() && b.isPresent() && !a.get().equals(b.get())) {
                figures.add(new Sameness.Said<>(entry, a.get(), b.get(), same));
                return;
            }
            String lost =
                    a.isEmpty() ? of.a().anchor().quote() : of.b().anchor().quote();
            stands.put(
                    entry,
                    new Judged.Stand(
                            Standing.ORPHANED,
                            a.isPresent() && b.isPresent()
                                    ? "both are one figure now"
                                    : "no one figure stands in “" + lost + "” now"));
        }

        Unified settled(Vocabulary vocabulary) {
            Sameness<FigureId> ofFigures = Sameness.of(figures);
            Sameness<String> ofRoots = Sameness.of(roots);
            Sameness<SourceId> ofDocuments = Sameness.of(documents);
            LaidLines laid = LaidLines.of(lines, vocabulary);
            Unions unions = new Unions(ofFigures, ofRoots, ofDocuments, vocabulary);
            for (Sameness<?> sameness : List.of(ofFigures, ofRoots, ofDocuments, laid.lines())) {
                Map<Long, Long> overridden = sameness.overridden();
                overridden.forEach((entry, by) -> stands.put(entry, Judged.Stand.overridden(by)));
            }
            return new Unified(unions, laid, List.copyOf(found), Map.copyOf(stands));
        }
    }
}
