package cotejo.gate.planted;

import java.time.LocalDate;
import java.util.List;

/// A document before it is laid out: what copies are made from.
///
/// @param under the lines between headline and text: who wrote it, when
/// @param paragraphs each of sentences
/// @param before lines of the page above the headline, `after` those below the text
record Article(
        Setting.Outlet outlet,
        LocalDate published,
        List<Piece> headline,
        List<String> under,
        List<List<List<Piece>>> paragraphs,
        List<String> before,
        List<String> after) {
    Article {
        headline = List.copyOf(headline);
        under = List.copyOf(under);
        paragraphs = List.copyOf(paragraphs);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    Article with(List<List<List<Piece>>> others) {
        return new Article(outlet, published, headline, under, others, before, after);
    }

    Article headed(List<Piece> other) {
        return new Article(outlet, published, other, under, paragraphs, before, after);
    }

    Article in(Setting.Outlet other, LocalDate day) {
        return new Article(other, day, headline, under, paragraphs, before, after);
    }

    Article credited(List<String> lines) {
        return new Article(outlet, published, headline, lines, paragraphs, before, after);
    }

    Article between(List<String> above, List<String> below) {
        return new Article(outlet, published, headline, under, paragraphs, above, below);
    }
}
