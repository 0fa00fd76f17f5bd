package cotejo.serving.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FolderTest {
    @Test
    void whatAllLieInIsTold() {
        assertEquals("", Folder.common(List.of()));
        assertEquals("", Folder.common(List.of("a.txt")));
        assertEquals("docs/", Folder.common(List.of("docs/a.txt")));
        assertEquals("docs/", Folder.common(List.of("docs/2010/a.txt", "docs/2011/a.txt", "docs/20")));
        assertEquals("docs/2010/", Folder.common(List.of("docs/2010/a.txt", "docs/2010/b/c.txt")));
        assertEquals("", Folder.common(List.of("docs/a.txt", "doc/a.txt")));
        assertEquals("", Folder.common(List.of("docs/a.txt", "docs")));
    }

    @Test
    void theRootOfAllIsNoFolderToLeaveOut() {
        assertEquals("", Folder.common(List.of("/home/a.txt", "/media/b.txt")));
        assertEquals("", Folder.common(List.of("/a.txt")));
        assertEquals("/home/", Folder.common(List.of("/home/a.txt", "/home/b.txt")));
    }
}
