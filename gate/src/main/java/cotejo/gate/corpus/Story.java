package cotejo.gate.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A story, and all that is true of it.
///
/// @param language "en" or "es"
/// @param rows of its table, the first the headings; none for none
/// @param truth what is true of the table's cells, in the words of the file
record Story(
        String name,
        String language,
        String outlet,
        String author,
        LocalDate date,
        String url,
        String headline,
        List<String> paragraphs,
        List<String> comments,
        List<List<String>> rows,
        List<String> truth) {
    Story {
        paragraphs = List.copyOf(paragraphs);
        comments = List.copyOf(comments);
        rows = List.copyOf(rows);
        truth = List.copyOf(truth);
    }

    /// What the article says: its headline, its paragraphs and the cells of its table.
    List<String> article() {
        List<String> all = new ArrayList<>();
        all.add(headline);
        all.addAll(paragraphs);
        rows.forEach(all::addAll);
        return all;
    }

    Story withoutTable() {
        return new Story(
                name, language, outlet, author, date, url, headline, paragraphs, comments, List.of(), List.of());
    }

    boolean isSpanish() {
        return language.equals("es");
    }

    /// "By Ana Ruiz".
    String byline() {
        return (isSpanish() ? "Por " : "By ") + author;
    }
}
