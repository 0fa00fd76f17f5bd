package cotejo.core.collate;

import java.util.EnumSet;
import java.util.Set;

/// From the relations among some figures to the word for them.
final class Standings {
    private Standings() {}

    /// @param explained whether a possible explanation is held for every difference
    static Line.FiguresWord word(Set<Relation> relations, boolean explained) {
        if (relations.contains(Relation.CONFLICTS) || relations.contains(Relation.FIGURES_DIFFER)) {
            return explained ? Line.FiguresWord.DIFFER_EXPLAINED : Line.FiguresWord.DIFFER;
        }
        if (relations.contains(Relation.UPDATE)) {
            return Line.FiguresWord.REVISED;
        }
        return relations.contains(Relation.AGREES) || relations.contains(Relation.REFINES)
                ? Line.FiguresWord.AGREE
                : Line.FiguresWord.ALONE;
    }

    static Set<Relation> none() {
        return EnumSet.noneOf(Relation.class);
    }

    static Line.OriginsWord origins(int stated) {
        return stated == 0
                ? Line.OriginsWord.NOT_STATED
                : stated == 1 ? Line.OriginsWord.ONE : Line.OriginsWord.SEVERAL;
    }
}
