/// What Cotejo exists for, as values: figures, scopes, attribution, decisions, collation.
///
/// Pure Java: no framework, no file, no clock, no locale, no randomness of its own. Start with
/// [cotejo.core.claim.Claim], which is what one document says with one number.
@NullMarked
package cotejo.core;

import org.jspecify.annotations.NullMarked;
