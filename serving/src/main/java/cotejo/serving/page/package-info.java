/// What every page is made with: [Visit] is who asks and how, [Pages] renders, [Holdings] finds the words behind an id.
@NullMarked
package cotejo.serving.page;

import org.jspecify.annotations.NullMarked;
