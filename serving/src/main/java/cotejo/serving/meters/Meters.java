package cotejo.serving.meters;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The meters of one room. They are made when they are first looked at: somebody alone on a laptop never does, and
/// should not wait for them.
public final class Meters {
    private static final Duration[] MARKS = {
        Duration.ofMillis(20),
        Duration.ofMillis(60),
        Duration.ofMillis(150),
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10)
    };

    private volatile @Nullable PrometheusMeterRegistry registry;

    /// From now on requests are timed.
    private synchronized PrometheusMeterRegistry registry() {
        PrometheusMeterRegistry made = registry;
        if (made == null) {
            made = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            new JvmMemoryMetrics().bindTo(made);
            new JvmThreadMetrics().bindTo(made);
            new ClassLoaderMetrics().bindTo(made);
            new ProcessorMetrics().bindTo(made);
            new UptimeMetrics().bindTo(made);
            registry = made;
        }
        return made;
    }

    /// @param page its pattern, not its address: no address of a document becomes a meter of its own
    void timed(String page, int status, long nanos) {
        PrometheusMeterRegistry made = registry;
        if (made != null) {
            Timer.builder("cotejo.requests")
                    .description("requests answered, by page and status")
                    .tag("page", page)
                    .tag("status", Integer.toString(status))
                    .serviceLevelObjectives(MARKS)
                    .register(made)
                    .record(Duration.ofNanos(nanos));
        }
    }

    /// In Prometheus's text format.
    String told() {
        return registry().scrape();
    }
}
