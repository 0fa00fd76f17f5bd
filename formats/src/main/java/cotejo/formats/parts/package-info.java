/// What those who open containers share: whom they hand the parts to ([Parts]), what they say of the container itself
/// ([Opening]), and what a part is called ([Names]).
@NullMarked
package cotejo.formats.parts;

import org.jspecify.annotations.NullMarked;
