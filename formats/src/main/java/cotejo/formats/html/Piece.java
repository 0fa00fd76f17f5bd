package cotejo.formats.html;

import cotejo.formats.html.Areas.Area;
import cotejo.formats.office.Grid;
import org.jspecify.annotations.Nullable;

/// A line of a page: words no element or line break parts.
///
/// @param between what parts it from the piece before: white space
/// @param area the part of the page it stands in, if that is not the article
/// @param place what the elements around it make of it
/// @param kept whether the article's finder kept it
/// @param cell where it stands, if that is in a table
/// @param linked,signed,dated how many of its characters stand in links, in names of writers, in dates
record Piece(
        String words,
        String between,
        @Nullable Area area,
        Place place,
        @Nullable Cell cell,
        boolean kept,
        int linked,
        int signed,
        int dated) {

    /// A place in a table of the page, which are counted from 0.
    record Cell(int table, Grid.Spot spot) {}

    /// In order of strength.
    enum Break {
        NONE(""),
        CELL("\t"),
        LINE("\n"),
        BLOCK("\n\n");

        private final String said;

        Break(String said) {
            this.said = said;
        }

        String said() {
            return said;
        }

        Break or(Break other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    enum Place {
        HEADLINE,
        HEADING,
        CAPTION,
        CELL,
        TEXT,
        LOOSE
    }

    /// Units of white space it begins with.
    int indent() {
        return words.length() - words.stripLeading().length();
    }

    boolean mostly(int characters) {
        return characters * 2 > words.length();
    }
}
