package dev.hnn.perf.jmh;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.spi.ComponentFactory;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.plugin.Plugins;
import dev.hnn.integrators.EulerFactory;
import dev.hnn.systems.PendulumFactory;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/** Where components come from. */
public enum Source {
    /** The application's class path. */
    BUILT_IN,
    /** A plugin with the application's own jars: the same bytes, other classes. */
    PLUGIN;

    ClassLoader loader() throws IOException {
        if (this == BUILT_IN) {
            return Source.class.getClassLoader();
        }
        Path folder = Files.createTempDirectory("plugin");
        for (Class<?> contained : List.of(PendulumFactory.class, EulerFactory.class)) {
            Path jar = jar(contained);
            Path copy = Files.copy(jar, folder.resolve(jar.getFileName()));
            copy.toFile().deleteOnExit();
        }
        folder.toFile().deleteOnExit();
        return Plugins.in(List.of(), List.of(folder)).opened().get(0).loader();
    }

    static PhysicalSystem system(ClassLoader loader, String name) {
        SystemFactory<?> factory = factory(SystemFactory.class, loader, name);
        return create(factory);
    }

    static Integrator<?> integrator(ClassLoader loader, String name) {
        IntegratorFactory<?> factory = factory(IntegratorFactory.class, loader, name);
        return create(factory);
    }

    /** The factory of a name that the loader itself defines. */
    private static <F extends ComponentFactory<?, ?>> F factory(Class<F> type, ClassLoader loader, String name) {
        return ServiceLoader.load(type, loader).stream()
                .map(ServiceLoader.Provider::get)
                .filter(factory -> factory.name().equals(name))
                .filter(factory -> factory.getClass().getClassLoader().equals(loader))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no " + name));
    }

    private static <T, S extends Record> T create(ComponentFactory<T, S> factory) {
        return factory.create(factory.defaults(), noComponents());
    }

    /** Neither factory asks for another component. */
    private static Components noComponents() {
        return (Components) Proxy.newProxyInstance(
                Source.class.getClassLoader(), new Class<?>[] {Components.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Path jar(Class<?> contained) {
        try {
            return Path.of(contained
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException cause) {
            throw new IllegalStateException("a class path is made of URIs", cause);
        }
    }
}
