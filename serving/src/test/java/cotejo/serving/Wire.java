package cotejo.serving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Speaks to a room byte by byte, as an enemy may.
public final class Wire {
    /// Well past the server's own, after which it hangs up on whoever sends nothing: the end is its to make.
    private static final int PATIENCE = 40_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

    private final int port;

    public Wire(int port) {
        this.port = port;
    }

    public String host() {
        return "Host: 127.0.0.1:" + port + "\r\n";
    }

    public String get(String path, String headers) {
        return request("GET", path, host() + headers, "");
    }

    public String post(String path, String headers, String body) {
        return request(
                "POST",
                path,
                host() + headers + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n",
                body);
    }

    /// @param headers each with its line's end
    public static String request(String method, String path, String headers, String body) {
        return method + " " + path + " HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n" + body;
    }

    /// What comes back; empty where the server hangs up at once.
    public String answer(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            try {
                socket.getOutputStream().write(request.getBytes(ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // It was cut off before its end, which is an answer, too.
            }
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream in) {
        StringBuilder all = new StringBuilder();
        byte[] some = new byte[8192];
        try {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                all.append(new String(some, 0, read, ISO_8859_1));
            }
        } catch (SocketTimeoutException e) {
            return "no answer in time: " + all;
        } catch (IOException e) {
            // cut off: what came before counts
        }
        return all.toString();
    }

    public static OptionalInt status(String answer) {
        Matcher status = STATUS.matcher(answer);
        return status.lookingAt() ? OptionalInt.of(Integer.parseInt(status.group(1))) : OptionalInt.empty();
    }
}
