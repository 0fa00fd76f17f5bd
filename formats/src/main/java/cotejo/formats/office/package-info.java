/// Documents of word processors and PDFs, by Apache Tika: their text in paragraphs, with the cells of their tables and
/// the pages they stand on. Start with [Office].
@NullMarked
package cotejo.formats.office;

import org.jspecify.annotations.NullMarked;
