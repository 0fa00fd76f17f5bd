package cotejo.serving.inputs;

import cotejo.serving.page.Tag;
import cotejo.serving.wording.Retold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One input as it is listed. All names are safe to look at.
///
/// @param depth how deep inside the container above it, 0 for what stands by itself
/// @param way the folders it lies in and, where it is part of a container that does not stand above it, that
/// @param href its document; empty where there is none
/// @param parts how many parts the container has in all, in words; null for what has none
/// @param same the input whose bytes these are; null for no duplicate
/// @param bytes its size; empty where nothing could be had
/// @param figures empty where nothing was read
public record Row(
        int depth,
        List<Step> way,
        String name,
        String href,
        @Nullable Link parts,
        Tag outcome,
        Retold reason,
        @Nullable Link same,
        String bytes,
        String figures,
        String rejected) {
    private static final int DEEPEST = 5;

    public Row {
        depth = Math.min(depth, DEEPEST);
        way = List.copyOf(way);
    }

    /// @param mark what stands after the name: a slash, or › where a container was opened
    public record Step(String name, String mark) {}

    public record Link(String text, String href) {}
}
