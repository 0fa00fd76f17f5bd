/// From a document to a reading: words are tagged, figures found, given their scope and traced to who said them.
@NullMarked
package cotejo.reading;

import org.jspecify.annotations.NullMarked;
