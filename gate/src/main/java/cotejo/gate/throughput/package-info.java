/// How fast a case takes documents in, and how that grows: a newsroom's archive is made, a document at a time, and the
/// program adds it in a process of its own, watched from outside. Start with [cotejo.gate.throughput.ThroughputSuite].
@NullMarked
package cotejo.gate.throughput;

import org.jspecify.annotations.NullMarked;
