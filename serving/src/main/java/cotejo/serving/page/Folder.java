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
            int same = 0;
            while (same < Math.min(common, path.length()) && first.charAt(same) == path.charAt(same)) {
                same++;
            }
            common = same == common ? common : first.lastIndexOf('/', same - 1) + 1;
        }
        return common <= 1 ? "" : first.substring(0, common);
    }
}
