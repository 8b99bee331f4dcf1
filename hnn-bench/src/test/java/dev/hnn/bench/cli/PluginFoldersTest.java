package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hnn.bench.input.InputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFoldersTest {

    @TempDir
    private Path home;

    private Path a;
    private Path b;
    private Path c;

    @BeforeEach
    void folders() throws IOException {
        a = Files.createDirectory(home.resolve("a"));
        b = Files.createDirectory(home.resolve("b"));
        c = Files.createDirectory(home.resolve("c"));
        Files.createDirectory(home.resolve("plugins"));
    }

    @Test
    void thoseOfTheOptionsComeBeforeThoseOfTheVariable() {
        String variable = File.pathSeparator + a + File.pathSeparator + File.pathSeparator + c + File.pathSeparator;
        assertThat(PluginFolders.of(List.of(b), variable, Optional.of(home))).containsExactly(b, a, c);
        assertThat(PluginFolders.of(List.of(), variable, Optional.of(home))).containsExactly(a, c);
    }

    @Test
    void theUsualFolderIsForThoseWhoNameNone() {
        assertThat(PluginFolders.of(List.of(), "", Optional.of(home))).containsExactly(home.resolve("plugins"));
        assertThat(PluginFolders.of(List.of(), "", Optional.empty())).isEmpty();
        assertThat(PluginFolders.of(List.of(), "", Optional.of(a))).isEmpty();
    }

    @Test
    void aFolderThatIsNamedMustExist() throws IOException {
        Path jar = Files.writeString(home.resolve("x.jar"), "");
        assertThatThrownBy(() -> PluginFolders.of(List.of(jar), "", Optional.empty()))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "There is no plugin folder %s; name the folder that the jar lies in, or correct --plugins.",
                        jar);
        assertThatThrownBy(() -> PluginFolders.of(List.of(), home.resolve("d").toString(), Optional.empty()))
                .isInstanceOf(InputException.class)
                .hasMessage("There is no plugin folder %s; make it, or correct HNN_PLUGINS.", home.resolve("d"));
    }
}
