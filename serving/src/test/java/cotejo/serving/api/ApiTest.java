package cotejo.serving.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.Progress;
import cotejo.casework.port.Mode;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.serving.RangersReader;
import cotejo.serving.ReadingRoom;
import cotejo.serving.Running;
import cotejo.serving.compare.CompareJson;
import cotejo.serving.report.ReportJson;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String DECISIONS = "/api/v1/decisions";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder = Path.of("");

    private @Nullable Case held;
    private @Nullable Running room;
    private String token = "";

    @BeforeEach
    void openTheRoom() throws Exception {
        for (int i = 0; i < 4; i++) {
            Files.writeString(
                    folder.resolve("paper-" + i + ".txt"),
                    "Paper " + i + "\n\nIn 2010, " + (1_600 + i) + " rangers deserted, the office said.\n");
        }
        Files.writeString(folder.resolve("empty.txt"), "");
        Case opened = Case.open(folder.resolve("freedonia"), Mode.CREATE, new RangersReader());
        held = opened;
        try (var files = Files.list(folder)) {
            opened.add(files.filter(Files::isRegularFile).sorted().toList(), AddOptions.NONE, Progress.NONE);
        }
        Running started = ReadingRoom.start(opened, 0);
        room = started;
        token = started.address().getQuery().substring("token=".length());
    }

    @AfterEach
    void closeTheRoom() {
        java.util.Objects.requireNonNull(room).close();
        opened().close();
    }

    private Case opened() {
        return java.util.Objects.requireNonNull(held);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(
                "http://127.0.0.1:" + java.util.Objects.requireNonNull(room).port() + path));
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).header("Authorization", "Bearer " + token).build());
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertEquals(200, response.statusCode(), path + ": " + response.body());
        assertEquals(
                "application/json;charset=UTF-8",
                response.headers().firstValue("Content-Type").orElse(""));
        return MAPPER.readTree(response.body());
    }

    private HttpResponse<String> post(String body, String bearer) throws Exception {
        HttpRequest.Builder request = request(DECISIONS).POST(BodyPublishers.ofString(body));
        return send((bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer)).build());
    }

    private JsonNode posted(String path, String body, int status) throws Exception {
        HttpResponse<String> response = send(request(path)
                .POST(BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token)
                .build());
        assertEquals(status, response.statusCode(), response.body());
        return MAPPER.readTree(response.body());
    }

    private Claim claim() {
        return opened().figures(View.DECIDED).getFirst();
    }

    /// An address of the description with things of this case in its place.
    private String real(String described) {
        String first = claim().source().sha256();
        return described
                .replace("/compare", "/compare?one=" + first + "&other=" + first)
                .replace(
                        "/report",
                        "/report?lines="
                                + opened().ledger(View.DECIDED).getFirst().id())
                .replace("{sha256}", claim().source().sha256())
                .replace(
                        "{id}",
                        described.contains("/lines/")
                                ? opened().ledger(View.DECIDED).getFirst().id()
                                : described.contains("/findings/")
                                        ? opened().findings(View.DECIDED)
                                                .getFirst()
                                                .id()
                                        : claim().id().id());
    }

    @Test
    void allThatIsDescribedAnswersAndAllThatAnswersIsDescribed() throws Exception {
        JsonNode described = json("/api/v1/openapi.json");
        assertEquals("3.1.0", described.path("openapi").asString());
        Set<String> paths = new TreeSet<>();
        for (String path : described.path("paths").propertyNames()) {
            paths.add(path);
            JsonNode get = described.path("paths").path(path).path("get");
            if (get.isMissingNode()) {
                continue;
            }
            JsonNode answer = json(real(path));
            for (JsonNode parameter : get.path("parameters")) {
                assertFalse(parameter.path("description").asString().isEmpty(), path);
            }
            String schema = get.at("/responses/200/content/application~1json/schema/$ref")
                    .asString("");
            if (schema.endsWith("/Found") || schema.endsWith("/Part")) {
                assertTrue(
                        answer.path("total").isNumber() && answer.path("items").isArray(), path);
            }
        }
        Set<String> answered = new TreeSet<>();
        for (Class<?> controller :
                List.of(Lists.class, Things.class, Changes.class, Drafts.class, CompareJson.class, ReportJson.class)) {
            for (Method method : controller.getDeclaredMethods()) {
                GetMapping reads = method.getAnnotation(GetMapping.class);
                PostMapping writes = method.getAnnotation(PostMapping.class);
                if (reads != null) {
                    answered.addAll(List.of(reads.value()));
                }
                if (writes != null) {
                    answered.addAll(List.of(writes.value()));
                }
            }
        }
        answered.remove("/api/v1/{kind:passages|figures|lines|findings|documents}");
        for (String kind : List.of("passages", "figures", "lines", "findings", "documents")) {
            answered.add("/api/v1/" + kind);
        }
        assertEquals(answered, paths);
    }

    @Test
    void aDraftIsLaidBesideTheCaseAndNotKept() throws Exception {
        JsonNode told =
                posted("/api/v1/drafts", "{\"text\":\"In 2010, 1602 rangers deserted.\\n\",\"date\":\"2011\"}", 200);
        assertEquals("read", told.path("status").asString());
        assertFalse(told.path("as_of_today").asBoolean());
        assertEquals("disputed", told.at("/figures/0/verdict").asString());
        assertTrue(posted("/api/v1/drafts", "{\"text\":\"12 rangers\"}", 200)
                .path("as_of_today")
                .asBoolean());
        posted("/api/v1/drafts", "{\"text\":\" \"}", 400);
        posted("/api/v1/drafts", "{\"text\":\"x\",\"date\":\"soon\"}", 400);
        posted("/api/v1/drafts", "{\"text\":\"" + "x".repeat(300_000) + "\"}", 413);
        assertEquals(5, opened().inputs().size());
    }

    @Test
    void listsAreToldAPartAtATime() throws Exception {
        JsonNode figures = json("/api/v1/figures?q=value:%3E1600&order=greatest&most=2");
        assertEquals(3, figures.path("total").asInt());
        assertEquals(2, figures.path("items").size());
        assertEquals(1603, figures.at("/items/0/figure/stated/0").asInt());
        assertEquals(
                1601,
                json("/api/v1/figures?q=value:%3E1600&order=greatest&from=2")
                        .at("/items/0/figure/stated/0")
                        .asInt());
        assertEquals(0, json("/api/v1/figures?measure=killed").path("total").asInt());
        assertEquals(1, json("/api/v1/inputs?outcome=empty").path("total").asInt());
        assertEquals(4, json("/api/v1").path("documents").asInt());
    }

    @Test
    void whatCannotBeAnsweredIsToldInJson() throws Exception {
        for (String path : List.of(
                "/api/v1/figures?q=(",
                "/api/v1/figures?most=101",
                "/api/v1/figures?from=-1",
                "/api/v1/figures?from=x",
                "/api/v1/figures?order=sideways",
                "/api/v1/lines?outlet=EFE",
                "/api/v1/inputs?outcome=lost",
                "/api/v1/matrix?first=2000&last=1999")) {
            HttpResponse<String> refused = get(path);
            assertEquals(400, refused.statusCode(), path);
            JsonNode told = MAPPER.readTree(refused.body());
            assertFalse(told.path("error").asString().isEmpty(), path);
            assertFalse(told.path("mend").asString().isEmpty(), path);
        }
        for (String path : List.of(
                "/api/v1/nothing",
                "/api/v1/figures/f0",
                "/api/v1/lines/l0",
                "/api/v1/findings/n0",
                "/api/v1/documents/zz",
                "/api/v1/documents/" + "0".repeat(64))) {
            HttpResponse<String> missing = get(path);
            assertEquals(404, missing.statusCode(), path);
            assertFalse(MAPPER.readTree(missing.body()).path("error").asString().isEmpty(), path);
        }
    }

    @Test
    void nobodyIsToldAnythingWithoutTheToken() throws Exception {
        for (HttpRequest.Builder each : List.of(
                request("/api/v1"),
                request("/api/v1/figures").header("Authorization", "Bearer wrong"),
                request("/api/v1/figures").header("Authorization", "Basic " + token))) {
            HttpResponse<String> refused = send(each.build());
            assertEquals(403, refused.statusCode());
            assertFalse(refused.body().contains("rangers"));
            assertFalse(MAPPER.readTree(refused.body()).path("mend").asString().isEmpty());
        }
    }

    @Test
    void whoBringsTheTokenDecides() throws Exception {
        String accept = "{\"kind\":\"accept\",\"figure\":\"" + claim().id().id()
                + "\",\"author\":\"Ana\",\"reason\":\"seen in print\"}";
        HttpResponse<String> made = post(accept, token);
        assertEquals(201, made.statusCode(), made.body());
        assertEquals("in_force", MAPPER.readTree(made.body()).path("standing").asString());
        assertEquals(1, json(DECISIONS).path("total").asInt());
        String hash = json(DECISIONS).at("/items/0/hash").asString();
        assertEquals(
                201,
                post(
                                "{\"kind\":\"retract\",\"entry\":\"" + hash
                                        + "\",\"author\":\"Ana\",\"reason\":\"not so\"}",
                                token)
                        .statusCode());
        assertEquals("retracted", json(DECISIONS).at("/items/1/standing").asString());
    }

    @Test
    void whatIsNoDecisionIsRefusedAndNothingIsKept() throws Exception {
        String figure = claim().id().id();
        assertEquals(403, post("{}", "").statusCode());
        assertEquals(403, post("{}", "wrong").statusCode());
        assertEquals(400, post("", token).statusCode());
        assertEquals(400, post("[1]", token).statusCode());
        assertEquals(
                400,
                post("{\"kind\":\"accept\",\"figure\":\"" + figure + "\"}", token)
                        .statusCode());
        String signed = ",\"author\":\"Ana\",\"reason\":\"seen\"}";
        assertEquals(
                404,
                post("{\"kind\":\"bless\",\"figure\":\"" + figure + "\"" + signed, token)
                        .statusCode());
        assertEquals(
                404,
                post("{\"kind\":\"accept\",\"figure\":\"f0\"" + signed, token).statusCode());
        assertEquals(
                409,
                post(
                                "{\"kind\":\"correct\",\"facet\":\"value\",\"value\":\"many\",\"figure\":\"" + figure
                                        + "\"" + signed,
                                token)
                        .statusCode());
        assertEquals(
                413,
                post("{\"kind\":\"" + "a".repeat(70_000) + "\"" + signed, token).statusCode());
        assertEquals(
                405,
                send(request("/api/v1/figures")
                                .header("Authorization", "Bearer " + token)
                                .POST(BodyPublishers.ofString("{}"))
                                .build())
                        .statusCode());
        assertEquals(List.of(), opened().decisions());
    }
}
