package dev.hnn.bench.cli;

import dev.hnn.bench.output.Build;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Build build = Build.current();
        return new String[] {
            "hnn " + build.version() + " (" + build.commit() + ")",
            "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
        };
    }
}
