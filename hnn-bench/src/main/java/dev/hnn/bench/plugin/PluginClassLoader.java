package dev.hnn.bench.plugin;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * The class loader of one plugin. From the host it sees the vocabulary and the native stack, which one process can load
 * only once; everything else, classes and resources alike, comes from the plugin's jars or from the JDK. So two plugins
 * may carry different versions of a library, and none can replace a class of the host.
 */
final class PluginClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final List<String> SHARED =
            List.of("dev.hnn.api.", "org.nd4j.", "org.deeplearning4j.", "org.bytedeco.", "org.slf4j.");

    /** ND4J finds its backends and settings by these resources, which lie outside of its packages. */
    private static final List<String> SHARED_RESOURCES = List.of(
            "META-INF/services/org.nd4j.",
            "META-INF/services/org.deeplearning4j.",
            "META-INF/services/org.slf4j.",
            "nd4j-native.properties",
            "nd4j.properties");

    private final ClassLoader host;

    PluginClassLoader(String name, List<URL> jars, ClassLoader host) {
        super(name, jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (SHARED.stream().anyMatch(name::startsWith)) {
            return host.loadClass(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public URL getResource(String name) {
        return isShared(name) ? host.getResource(name) : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (!isShared(name)) {
            return super.getResources(name);
        }
        List<URL> all = new ArrayList<>(Collections.list(host.getResources(name)));
        all.addAll(Collections.list(findResources(name)));
        return Collections.enumeration(all);
    }

    private static boolean isShared(String resource) {
        String asPackage = resource.replace('/', '.');
        return SHARED.stream().anyMatch(asPackage::startsWith)
                || SHARED_RESOURCES.stream().anyMatch(resource::startsWith);
    }
}
