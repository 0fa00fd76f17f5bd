package cotejo.gate.room;

import static io.gatling.javaapi.core.CoreDsl.bodyBytes;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;

/// The visitors as Gatling plays them: each asks for something, waits until it is there, thinks for a second, and asks
/// for something else. What it took is told on standard output, see [Tally].
public final class Visitors extends Simulation {
    static final String PLAN = "cotejo.room.plan";
    private static final Duration THINKS = Duration.ofSeconds(1);
    private static final long SEED = 20261201;
    private static final int OK = 200;

    private final Plan plan = plan();
    private final Tally tally = new Tally();
    private final long begun = System.nanoTime();

    public Visitors() {
        ScenarioBuilder people = scenario("people")
                .exec(http("enter").get("/?token=" + plan.token()))
                .exec(session -> session.set("random", new Random(SEED + session.userId())))
                .during(Duration.ofSeconds((long) plan.before() + plan.seconds()))
                .on(exec(this::choose)
                        .exec(http("#{name}")
                                .get("#{path}")
                                .header("Authorization", "#{bearer}")
                                .check(
                                        status().saveAs("status"),
                                        responseTimeInMillis().saveAs("millis"),
                                        bodyBytes()
                                                .transform(bytes -> bytes.length)
                                                .saveAs("bytes")))
                        .exec(this::told)
                        .pause(THINKS));
        setUp(people.injectOpen(rampUsers(plan.people()).during(2)))
                .protocols(http.baseUrl(plan.base())
                        .acceptHeader("text/html")
                        .acceptLanguageHeader("en-GB")
                        .disableCaching());
    }

    private static Plan plan() {
        try {
            return Plan.read(Path.of(System.getProperty(PLAN)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Session choose(Session session) {
        Ask ask = plan.any(Objects.requireNonNull(session.<Random>get("random")));
        return session.set("name", ask.name())
                .set("path", ask.path())
                // The pages' pass is in a cookie; programs bring the token.
                .set("bearer", ask.ofApi() ? "Bearer " + plan.token() : "none");
    }

    private Session told(Session session) {
        if (System.nanoTime() - begun > plan.before() * 1_000_000_000L) {
            boolean answered = !session.isFailed() && session.getInt("status") == OK;
            tally.add(
                    String.valueOf(session.getString("name")),
                    answered,
                    answered ? session.getInt("millis") : 0,
                    answered ? session.getInt("bytes") : 0);
        }
        return session.markAsSucceeded();
    }

    @Override
    public void after() {
        tally.lines().forEach(System.out::println);
    }
}
