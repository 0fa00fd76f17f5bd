/// What the pages show, as JSON: [Lists] of what is found, [Things] one by one, [Changes] decided. All of it is
/// described in `openapi.json` beside this.
@NullMarked
package cotejo.serving.api;

import org.jspecify.annotations.NullMarked;
