package dev.hnn.bench.catalogue;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.MapBinder;
import com.google.inject.name.Names;
import dev.hnn.api.spi.Components;

/** Binds the factories that were found by kind and name. */
public final class CatalogueModule extends AbstractModule {

    private final Discovered discovered;
    private final Quick quick;

    /**
     * Makes the module.
     *
     * @param discovered what was found
     * @param quick how factories are asked for their components
     */
    public CatalogueModule(Discovered discovered, Quick quick) {
        this.discovered = discovered;
        this.quick = quick;
    }

    @Override
    protected void configure() {
        bind(Discovered.class).toInstance(discovered);
        bind(Quick.class).toInstance(quick);
        bind(Components.class).to(Catalogue.class);
        for (Kind kind : Kind.values()) {
            var byName = MapBinder.newMapBinder(binder(), String.class, Registration.class, Names.named(kind.noun()));
            discovered.registrations().stream()
                    .filter(registration -> registration.kind() == kind)
                    .forEach(registration ->
                            byName.addBinding(registration.name()).toInstance(registration));
        }
    }
}
