/// Plain text parted into passages by its layout alone: banner, date line, headline, byline, photo credit,
/// body, reader comments, fixed text. Start at [Layout]; the words it goes by are data, in `cues.*.txt`.
///
/// Every step looks at each line a bounded number of times and at no more than the first [Line#HEAD]
/// characters of it, so that cost grows with the text and with nothing else.
@NullMarked
package cotejo.formats.layout;

import org.jspecify.annotations.NullMarked;
