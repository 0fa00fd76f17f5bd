/// Which language a text is in, by its function words. Start at [Language].
@NullMarked
package cotejo.formats.language;

import org.jspecify.annotations.NullMarked;
