/// What is handed over: lines of the ledger with every figure footnoted to its words. [Reporting] gathers, [ReportView]
/// is what is printed, [Bibliography] and [Sheet] are the same for other programs.
@NullMarked
package cotejo.serving.report;

import org.jspecify.annotations.NullMarked;
