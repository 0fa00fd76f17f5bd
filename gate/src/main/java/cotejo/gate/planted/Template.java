package cotejo.gate.planted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Fills a template: `[a|b]` is one of them, `{slot}` what the slot holds, `{Slot}` the same with its first letter
/// upper
/// case.
final class Template {
    private final Map<String, List<Piece>> slots = new HashMap<>();
    private final Chance chance;

    Template(Chance chance) {
        this.chance = chance;
    }

    Template with(String slot, String words) {
        return with(slot, List.of(new Piece.Words(words)));
    }

    Template with(String slot, List<Piece> pieces) {
        slots.put(slot, List.copyOf(pieces));
        return this;
    }

    List<Piece> fill(String template) {
        String words = chosen(template);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            int open = words.indexOf('{', at);
            if (open < 0) {
                pieces.add(new Piece.Words(words.substring(at)));
                break;
            }
            int close = words.indexOf('}', open);
            pieces.add(new Piece.Words(words.substring(at, open)));
            pieces.addAll(slot(words.substring(open + 1, close), template));
            at = close + 1;
        }
        return Piece.joined(pieces);
    }

    private List<Piece> slot(String name, String template) {
        String key = name.toLowerCase(Locale.ROOT);
        List<Piece> held = slots.get(key);
        if (held == null) {
            throw new IllegalStateException("nothing for {" + name + "} of: " + template);
        }
        return key.equals(name) ? held : Piece.capitalised(held);
    }

    private String chosen(String template) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('[', at);
            if (open < 0) {
                return words.append(template, at, template.length()).toString();
            }
            int close = template.indexOf(']', open);
            words.append(template, at, open)
                    .append(chance.pick(
                            List.of(template.substring(open + 1, close).split("\\|", -1))));
            at = close + 1;
        }
        return words.toString();
    }
}
