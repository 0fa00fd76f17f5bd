/// Laying figures side by side: a keyed fold over [BlockKey]s. Claims in, [Line]s and [Finding]s out; every finding
/// is a proof. The rules are docs/reference/collation.md. Start with [Lines] and [Ratios]; [Relations] is the table,
/// [Scopes] and [Origins] are what it asks.
@NullMarked
package cotejo.core.collate;

import org.jspecify.annotations.NullMarked;
