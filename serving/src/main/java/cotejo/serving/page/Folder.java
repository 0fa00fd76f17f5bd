package cotejo.serving.page;

import java.util.List;

/// The folder that many paths have in common: told once, and left out of each.
public final class Folder {
    private Folder() {}

    /// With its slash at the end; empty where there is none but the root of all.
    public static String common(List<String> paths) {
        String first = paths.isEmpty() ? "" : paths.getFirst();
        int common = first.lastIndexOf('/') + 1;
        for (String path : paths) {
            while (!first.regionMatches(0, path, 0, common)) {
                common = first.lastIndexOf('/', common - 2) + 1;
            }
        }
        return common <= 1 ? "" : first.substring(0, common);
    }
}
