/// Texts a line each, with what is known of them: [JsonLines].
@NullMarked
package cotejo.formats.lines;

import org.jspecify.annotations.NullMarked;
