/// How the room fares: told to whoever watches over the machine, in the format of Prometheus.
@NullMarked
package cotejo.serving.meters;

import org.jspecify.annotations.NullMarked;
