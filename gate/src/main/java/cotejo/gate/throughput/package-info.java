/// How fast the reader reads news. Start in [cotejo.gate.throughput.ThroughputSuite].
@NullMarked
package cotejo.gate.throughput;

import org.jspecify.annotations.NullMarked;
