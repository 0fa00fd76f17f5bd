package cotejo.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.decision.Sameness;
import cotejo.core.decision.Sameness.Said;
import cotejo.core.source.SourceId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class UnionsTest {
    private static final Sameness<FigureId> NO_FIGURES = Sameness.none();
    private static final Sameness<String> NO_ROOTS = Sameness.none();
    private static final Sameness<SourceId> NO_DOCUMENTS = Sameness.none();

    private final Fixture fixture = new Fixture();

    private static <T extends Comparable<? super T>> Sameness<T> said(T a, T b, boolean same) {
        return Sameness.of(List.of(new Said<>(1, a, b, same)));
    }

    private Line line(Unions unions) {
        List<Claim> claims = fixture.claims().stream().map(unions::renamed).toList();
        return Lines.collate(
                        BlockKey.of(claims.getFirst(), TestVocabulary.WORDS),
                        claims,
                        TestVocabulary.WORDS,
                        Origins.BY_VOICE.decided(unions))
                .lines()
                .getFirst();
    }

    private Unions figures(String a, String b, boolean same) {
        return new Unions(
                said(fixture.get(a).id(), fixture.get(b).id(), same), NO_ROOTS, NO_DOCUMENTS, TestVocabulary.WORDS);
    }

    private static Unions roots(String a, String b, boolean same) {
        return new Unions(NO_FIGURES, said(a, b, same), NO_DOCUMENTS, TestVocabulary.WORDS);
    }

    private static Unions documents(String a, String b, boolean same) {
        return new Unions(NO_FIGURES, NO_ROOTS, said(Fixture.source(a), Fixture.source(b), same), TestVocabulary.WORDS);
    }

    @Test
    void figuresOfOneOriginAreVariantsAndCountOnce() {
        fixture.add("as=x doc=A n=1680 root=alpha");
        fixture.add("as=y doc=B n=1731 root=beta");
        Line before = line(Unions.NONE);
        assertEquals(2, before.statedOrigins());
        assertEquals(Line.FiguresWord.DIFFER, before.figuresWord());
        Line after = line(figures("x", "y", true));
        assertEquals(1, after.statedOrigins());
        assertNotEquals(Line.FiguresWord.DIFFER, after.figuresWord());
        assertEquals(java.util.Set.of(Line.Flag.VARIANTS), after.flags());
    }

    @Test
    void figuresNeverOfOneOriginCountTwiceWhateverTheirRoot() {
        fixture.add("as=x doc=A n=1680 root=alpha");
        fixture.add("as=y doc=B n=1680 root=alpha");
        fixture.add("as=z doc=C n=1680 root=alpha");
        assertEquals(1, line(Unions.NONE).statedOrigins());
        Line after = line(figures("x", "y", false));
        assertEquals(2, after.statedOrigins());
        assertEquals(
                3,
                after.origins().stream()
                        .mapToInt(origin -> origin.figures().size())
                        .sum());
    }

    @Test
    void namesOfOneBodyCountOnceAndDifferentOnesAreNotJoined() {
        fixture.add("as=x doc=A n=1680 root=alpha");
        fixture.add("as=y doc=B n=1731 root=beta");
        assertEquals(1, line(roots("alpha", "beta", true)).statedOrigins());
        // A body quoted through another is joined with it, unless they were decided to be two.
        fixture.add("as=z doc=C n=1700 via=alpha root=beta");
        int joined = line(Unions.NONE).statedOrigins();
        assertEquals(
                joined == 1 ? 2 : joined, line(roots("alpha", "beta", false)).statedOrigins());
    }

    @Test
    void copiesAreOneDocument() {
        SourceId a = Fixture.source("A");
        SourceId b = Fixture.source("B");
        SourceId c = Fixture.source("C");
        UnaryOperator<SourceId> found = documents("A", "B", true).documents(UnaryOperator.identity());
        assertEquals(found.apply(a), found.apply(b));
        assertNotEquals(found.apply(a), found.apply(c));
    }

    /// One leaves what was found to be copies; the others stay together.
    @Test
    void whatIsNoCopyLeavesThem() {
        SourceId a = Fixture.source("A");
        SourceId b = Fixture.source("B");
        SourceId c = Fixture.source("C");
        SourceId least = List.of(a, b, c).stream().min(SourceId::compareTo).orElseThrow();
        UnaryOperator<SourceId> cluster = document -> List.of(a, b, c).contains(document) ? least : document;
        UnaryOperator<SourceId> parted = documents("A", "B", false).documents(cluster);
        assertNotEquals(parted.apply(a), parted.apply(b));
        assertEquals(
                1,
                List.of(a, b).stream()
                        .filter(each -> parted.apply(each).equals(parted.apply(c)))
                        .count());
        assertEquals(Fixture.source("D"), parted.apply(Fixture.source("D")));
    }
}
