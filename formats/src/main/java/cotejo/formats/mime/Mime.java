package cotejo.formats.mime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/// A mail or a saved page taken apart, as far as it goes: its header, and what stands at the ends of its tree. Mails in
/// it stay whole.
///
/// @param missing what was lost, in words for a person; empty where nothing was
public record Mime(List<Field> fields, List<Leaf> leaves, String missing) {
    /// More multiparts do not stand in one another in any honest mail.
    private static final int DEEPEST = 50;

    private static final int MOST_FIELDS = 10_000;
    private static final int LONGEST_AROUND = 400;
    private static final int LONGEST_FIELD = 1 << 20;
    private static final Pattern ENVELOPE = Pattern.compile(">?From [^\\r\\n]{1,400}\\r?\\n");

    public static Mime of(byte[] bytes) {
        Taking taking = new Taking();
        String broken = taking.all(bytes);
        return new Mime(taking.fields, taking.leaves, broken.isEmpty() ? taking.lost.words() : broken);
    }

    private static int envelope(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 500), java.nio.charset.StandardCharsets.ISO_8859_1);
        var line = ENVELOPE.matcher(head);
        return line.lookingAt() ? line.end() : 0;
    }

    /// What the parser warns of that is more than a matter of form.
    private static final class Lost extends DecodeMonitor {
        private boolean brokenOff;
        private boolean undecoded;

        @Override
        public boolean warn(String error, String dropped) {
            brokenOff |= error.contains("prematurely") || error.contains("end of headers");
            undecoded |= error.contains("end of BASE64") || error.contains("base64 byte");
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }

        String words() {
            String off = brokenOff ? "it breaks off: its last part has no end" : "";
            String bad = undecoded ? "some of what is encoded in it is damaged" : "";
            return off + (off.isEmpty() || bad.isEmpty() ? "" : "; ") + bad;
        }
    }

    private static final class Taking {
        final List<Field> fields = new ArrayList<>();
        final List<Leaf> leaves = new ArrayList<>();
        final Lost lost = new Lost();
        private final Deque<String> inside = new ArrayDeque<>();
        private final Deque<Integer> alternatives = new ArrayDeque<>();
        private int alternativesSeen;
        private List<Field> header = fields;

        /// @return why it ended before its end; empty where it did not
        String all(byte[] bytes) {
            MimeConfig config = new MimeConfig.Builder()
                    .setMaxLineLen(-1)
                    .setMaxHeaderCount(MOST_FIELDS)
                    .setMaxHeaderLen(LONGEST_FIELD)
                    .setMalformedHeaderStartsBody(true)
                    .build();
            MimeTokenStream tokens = new MimeTokenStream(config, lost, null);
            tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
            int from = envelope(bytes);
            tokens.parse(new ByteArrayInputStream(bytes, from, bytes.length - from));
            try {
                for (EntityState state = tokens.getState();
                        state != EntityState.T_END_OF_STREAM;
                        state = tokens.next()) {
                    if (inside.size() > DEEPEST) {
                        return "what stands in it deeper than " + DEEPEST + " parts in one another";
                    }
                    take(tokens, state);
                }
                return "";
            } catch (IOException | MimeException | RuntimeException e) {
                return "what stands after a place that does not hold together";
            }
        }

        private void take(MimeTokenStream tokens, EntityState state) throws IOException {
            switch (state) {
                case T_START_BODYPART -> header = new ArrayList<>();
                case T_FIELD -> {
                    var field = tokens.getField();
                    var raw = field.getRaw();
                    header.add(
                            raw == null
                                    ? new Field(field.getName().toLowerCase(Locale.ROOT), field.getBody())
                                    : Field.of(field.getName(), raw.toByteArray()));
                }
                case T_START_MULTIPART -> {
                    String kind = tokens.getBodyDescriptor().getSubType();
                    String lower = kind == null ? "mixed" : kind.toLowerCase(Locale.ROOT);
                    inside.addLast(lower);
                    boolean alternative = lower.equals("alternative");
                    int outer = alternatives.isEmpty() ? 0 : alternatives.peekLast();
                    alternatives.addLast(alternative ? ++alternativesSeen : outer);
                }
                case T_END_MULTIPART -> {
                    inside.pollLast();
                    alternatives.pollLast();
                }
                case T_BODY ->
                    leaf(
                            tokens.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT),
                            header,
                            tokens.getDecodedInputStream());
                case T_PREAMBLE, T_EPILOGUE -> around(tokens.getInputStream());
                case T_START_MESSAGE,
                        T_END_MESSAGE,
                        T_RAW_ENTITY,
                        T_START_HEADER,
                        T_END_HEADER,
                        T_END_BODYPART,
                        T_END_OF_STREAM -> {}
            }
        }

        /// What stands around the parts is a line for readers that know none; a mail whose parts are not marked as it
        /// says stands there whole.
        private void around(InputStream in) throws IOException {
            byte[] bytes = in.readAllBytes();
            if (bytes.length > LONGEST_AROUND) {
                leaf("text/plain", List.of(), new ByteArrayInputStream(bytes));
            }
        }

        private void leaf(String type, List<Field> header, InputStream in) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (in) {
                in.transferTo(bytes);
            } finally {
                // What came before it broke off is kept.
                leaves.add(new Leaf(
                        type,
                        List.copyOf(header),
                        List.copyOf(inside),
                        alternatives.isEmpty() ? 0 : alternatives.peekLast(),
                        bytes.toByteArray()));
            }
        }
    }
}
