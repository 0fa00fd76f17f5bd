package cotejo.core.decision;

import cotejo.core.claim.FigureId;
import cotejo.core.source.Mapping;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a person judged. Kinds this version does not know are kept whole and shown: [Unknown].
public sealed interface Decision {
    /// "accept", "reject", …: the word in the log and on the command line.
    String kind();

    /// A decision that changes what one document says in the decided view, and nothing else of it.
    sealed interface AboutSource extends Decision {
        SourceId source();
    }

    /// A decision about one figure.
    sealed interface AboutFigure extends AboutSource {
        FigureId figure();

        Anchor anchor();

        /// What the person saw, facet by facet, in words: where the machine now reads something else the decision is
        /// stale, kept in force and queued for review.
        Map<String, String> seen();

        @Override
        default SourceId source() {
            return anchor().source();
        }
    }

    /// The figure was read rightly.
    record Accept(FigureId figure, Anchor anchor, Map<String, String> seen) implements AboutFigure {
        public Accept {
            seen = Map.copyOf(seen);
        }

        @Override
        public String kind() {
            return "accept";
        }
    }

    /// No figure, or no evidence: out of the ledger as decided.
    record Reject(FigureId figure, Anchor anchor, Map<String, String> seen) implements AboutFigure {
        public Reject {
            seen = Map.copyOf(seen);
        }

        @Override
        public String kind() {
            return "reject";
        }
    }

    /// One facet was read wrongly.
    ///
    /// @param value the right value as the command line and the JSON write it ("1680", "desertions",
    ///     "2006-12/2012-04"); empty for "none"
    record Correct(FigureId figure, Anchor anchor, Map<String, String> seen, DecidedFacet facet, String value)
            implements AboutFigure {
        public Correct {
            seen = Map.copyOf(seen);
        }

        @Override
        public String kind() {
            return "correct";
        }
    }

    /// Something worth saying about a figure; changes nothing.
    record Note(FigureId figure, Anchor anchor, Map<String, String> seen, String text) implements AboutFigure {
        public Note {
            seen = Map.copyOf(seen);
        }

        @Override
        public String kind() {
            return "note";
        }
    }

    /// Looked at and not settled: queued for review, changes nothing.
    record Unsure(FigureId figure, Anchor anchor, Map<String, String> seen) implements AboutFigure {
        public Unsure {
            seen = Map.copyOf(seen);
        }

        @Override
        public String kind() {
            return "unsure";
        }
    }

    /// A figure the reader missed.
    ///
    /// @param figure made as the reader makes it: of source, place and words
    /// @param anchor its words
    /// @param facets what the words mean, as a correction writes it; a value is always among them
    record Add(FigureId figure, Anchor anchor, Map<DecidedFacet, String> facets) implements AboutSource {
        public Add {
            facets = Map.copyOf(facets);
            if (facets.getOrDefault(DecidedFacet.VALUE, "").isBlank()) {
                throw new IllegalArgumentException("a figure has a value");
            }
        }

        @Override
        public SourceId source() {
            return anchor.source();
        }

        @Override
        public String kind() {
            return "add";
        }
    }

    /// What a document is: said later than when it was added, and taken as if it had been said then.
    record Describe(SourceId source, Detail detail, String value) implements AboutSource {
        @Override
        public String kind() {
            return "describe";
        }
    }

    /// What the passage is that holds these words: "this is a comment".
    record DescribePassage(Anchor anchor, PassageKind passage) implements AboutSource {
        @Override
        public SourceId source() {
            return anchor.source();
        }

        @Override
        public String kind() {
            return "describe";
        }
    }

    /// What the rows and columns of a table are. All that was said of the table before is overridden.
    ///
    /// @param anchor words of the table
    /// @param tall how many rows it had when this was said, and with `wide` columns what the person saw: where the
    ///     table now has another size, the decision is stale
    record MapTable(Anchor anchor, int tall, int wide, Mapping mapping) implements AboutSource {
        public MapTable {
            if (!mapping.fits(tall, wide)) {
                throw new IllegalArgumentException("the table has " + tall + " rows and " + wide + " columns");
            }
        }

        @Override
        public SourceId source() {
            return anchor.source();
        }

        @Override
        public String kind() {
            return "map_table";
        }
    }

    /// A decision about two things.
    sealed interface OfTwo extends Decision {
        Two two();
    }

    /// They are one.
    record Same(Two two) implements OfTwo {
        @Override
        public String kind() {
            return "same";
        }
    }

    /// They are not one.
    record Different(Two two) implements OfTwo {
        @Override
        public String kind() {
            return "different";
        }
    }

    /// The bytes of a source are destroyed; its hash, and the reason, stay.
    record Withdraw(SourceId source) implements Decision {
        @Override
        public String kind() {
            return "withdraw";
        }
    }

    /// Takes back an earlier decision, which stays in the log.
    ///
    /// @param entry the hash of the entry taken back
    record Retract(String entry) implements Decision {
        @Override
        public String kind() {
            return "retract";
        }
    }

    /// A kind of a later version: kept byte for byte, shown, without effect.
    ///
    /// @param kind the word it carries
    /// @param payload the entry's payload as it stands in the log
    record Unknown(String kind, String payload) implements Decision {}

    /// Whether it is about this figure, alone or with another.
    default boolean speaksOf(FigureId figure) {
        return figures().contains(figure);
    }

    /// The figures it is about.
    default List<FigureId> figures() {
        return switch (this) {
            case AboutFigure about -> List.of(about.figure());
            case Add add -> List.of(add.figure());
            case OfTwo of ->
                of.two() instanceof Two.Figures two
                        ? List.of(two.a().figure(), two.b().figure())
                        : List.of();
            case Describe describe -> List.of();
            case DescribePassage describe -> List.of();
            case MapTable map -> List.of();
            case Withdraw withdraw -> List.of();
            case Retract retract -> List.of();
            case Unknown unknown -> List.of();
        };
    }

    /// The sources whose words it quotes, or that it names.
    default Set<SourceId> sources() {
        return switch (this) {
            case AboutSource about -> Set.of(about.source());
            case OfTwo of ->
                switch (of.two()) {
                    case Two.Figures figures ->
                        figures.a().source().equals(figures.b().source())
                                ? Set.of(figures.a().source())
                                : Set.of(figures.a().source(), figures.b().source());
                    case Two.Documents documents ->
                        documents.a().equals(documents.b())
                                ? Set.of(documents.a())
                                : Set.of(documents.a(), documents.b());
                    case Two.Roots roots -> Set.of();
                    case Two.Lines lines -> Set.of();
                };
            case Withdraw withdraw -> Set.of(withdraw.source());
            case Retract retract -> Set.of();
            case Unknown unknown -> Set.of();
        };
    }
}
