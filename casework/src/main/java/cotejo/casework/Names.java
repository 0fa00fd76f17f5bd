package cotejo.casework;

import java.io.File;
import java.nio.file.Path;

/// What a case calls a file: from the folder that holds the case for what lies below it, so that a case and its
/// documents can be moved together, and tell nobody where they lay. Else the whole path.
record Names(Path caseFolder) {
    String of(Path file) {
        Path parent = Walk.absolute(caseFolder).getParent();
        Path shown = parent != null && parent.getParent() != null && file.startsWith(parent)
                ? parent.relativize(file)
                : file;
        return shown.toString().replace(File.separatorChar, '/');
    }

    /// Where the file of this name lies, if it has not gone.
    Path file(String name) {
        Path parent = Walk.absolute(caseFolder).getParent();
        return Walk.absolute(parent == null ? Path.of(name) : parent.resolve(name));
    }
}
