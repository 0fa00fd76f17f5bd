/// Desks of cases, as SQLite files beside their databases.
@NullMarked
package cotejo.storing.desk;

import org.jspecify.annotations.NullMarked;
