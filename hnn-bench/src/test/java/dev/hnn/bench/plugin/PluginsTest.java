package dev.hnn.bench.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.hnn.bench.PluginJar;
import dev.hnn.bench.input.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTest {

    @TempDir
    private Path folder;

    @Test
    void namesAreUniqueAlthoughAPathIsAsShortAsAName() throws IOException {
        Files.writeString(folder.resolve("same.jar"), "");
        Path here = Path.of("same.jar");
        assertThat(Plugins.in(List.of(folder), List.of(here)).files())
                .extracting(PluginFile::name)
                .containsExactly("same.jar", here.toAbsolutePath().toString());
    }

    @Test
    void theDigestIsOfTheJarThatWasOpened() throws IOException {
        Path jar = PluginJar.in(Files.createDirectory(folder.resolve(".work"))).build(folder.resolve("plugin.jar"));
        String before = Digest.sha256(jar);
        Origin opened = Plugins.in(List.of(folder), List.of()).opened().get(0);
        Files.writeString(jar, "built again");
        assertThat(opened.digests().byJar()).containsExactly(entry("plugin.jar", before));
        assertThat(opened.digests().whole()).contains(before);
    }

    @Test
    void hiddenFilesArePassedOverInAFolderOfJarsToo() throws IOException {
        Path plugin = Files.createDirectory(folder.resolve("several"));
        PluginJar.in(Files.createDirectory(folder.resolve(".work"))).build(plugin.resolve("plugin.jar"));
        Files.writeString(plugin.resolve("._plugin.jar"), "what macOS leaves behind");
        Plugins plugins = Plugins.in(List.of(folder), List.of());
        assertThat(plugins.problems()).isEmpty();
        assertThat(plugins.opened()).extracting(Origin::name).containsExactly("several");
    }
}
