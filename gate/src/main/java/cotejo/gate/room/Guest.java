package cotejo.gate.room;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that asks the room's API, with its token.
final class Guest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String base;
    private final String token;

    Guest(String base, String token) {
        this.base = base;
        this.token = token;
    }

    JsonNode json(String path) throws IOException {
        return MAPPER.readTree(send(path, HttpResponse.BodyHandlers.ofString()).body());
    }

    /// How many bytes an answer has; it is not kept.
    long bytes(String path) throws IOException {
        long bytes = 0;
        byte[] some = new byte[1 << 16];
        try (InputStream in =
                send(path, HttpResponse.BodyHandlers.ofInputStream()).body()) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                bytes += read;
            }
        }
        return bytes;
    }

    /// Sends an object.
    JsonNode post(String path, JsonNode object) throws IOException {
        return MAPPER.readTree(send(
                        request(path)
                                .POST(HttpRequest.BodyPublishers.ofString(object.toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE);
    }

    private <T> HttpResponse<T> send(String path, HttpResponse.BodyHandler<T> handler) throws IOException {
        return send(request(path).build(), handler);
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
        try {
            HttpResponse<T> answer = client.send(request, handler);
            if (answer.statusCode() != 200) {
                throw new IOException(request.uri().getPath() + " was answered with " + answer.statusCode());
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the room was asked", e);
        }
    }
}
