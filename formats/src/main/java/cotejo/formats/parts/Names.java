package cotejo.formats.parts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What the parts of one container are called. A name is a label for people and a hint to a format, and no place:
/// "../../etc/passwd" and "/etc/passwd" stay as they are.
public final class Names {
    /// Longer names lose their middle, in UTF-16 units.
    private static final int LONGEST = 300;
    /// … so that their end, which tells the format, stays.
    private static final int END = 60;
    /// An ending such as ".jsonl".
    private static final int LONGEST_ENDING = 8;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /// The name cleaned, and numbered where another part has it: "a.txt", "a (2).txt". The number stands before the
    /// ending, which hints at the format.
    public String of(String said) {
        String clean = clean(said);
        String name = clean;
        int number = next.getOrDefault(clean, 1);
        while (!taken.add(name)) {
            name = numbered(clean, ++number);
        }
        next.put(clean, number);
        return name;
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        boolean ending = dot > name.lastIndexOf('/') + 1 && name.length() - dot <= LONGEST_ENDING;
        int at = ending ? dot : name.length();
        return name.substring(0, at) + " (" + number + ")" + name.substring(at);
    }

    /// Nothing that could not be seen or would turn what stands beside it, no mark of a container in a container, not
    /// too long and not empty.
    public static String clean(String said) {
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < said.length(); ) {
            int c = said.codePointAt(i);
            clean.appendCodePoint(seen(c) ? c : '\ufffd');
            i += Character.charCount(c);
        }
        String name = clean.toString().replace("!/", "! /").strip();
        return name.isEmpty() ? "unnamed" : shortened(name);
    }

    private static boolean seen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            // Emoji are joined by one of these; the others turn or hide what stands beside them.
            case Character.FORMAT -> c == 0x200d;
            default -> true;
        };
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int begin = LONGEST - END - 1;
        int end = name.length() - END;
        begin -= Character.isHighSurrogate(name.charAt(begin - 1)) ? 1 : 0;
        end += Character.isLowSurrogate(name.charAt(end)) ? 1 : 0;
        return name.substring(0, begin) + "…" + name.substring(end);
    }

    /// Bytes as a name: UTF-8 where they are that, else in an older encoding.
    public static String decoded(byte[] name, Charset older) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(name, older);
        }
    }

    /// The last of the names in a path, whichever way its slashes lean.
    public static String last(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
