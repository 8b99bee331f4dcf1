package dev.hnn.models.training.dl4j;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * The start of ND4J's native code, once per process.
 *
 * <p>One thread for matrix products is faster than more at the sizes of these networks, and the number of threads changes
 * the last bits of a product; so it is pinned to one, whatever the environment says.
 */
final class NativeRuntime {

    private NativeRuntime() {}

    /**
     * Starts ND4J if it has not been started, and sets the calling thread up for it. The start takes a second, and some
     * more when the native code has to be unpacked.
     *
     * @throws IOException if the native code cannot be loaded
     * @throws InterruptedException if the thread was interrupted while it waited
     */
    static void start() throws IOException, InterruptedException {
        try {
            Start.TASK.get();
            pin();
        } catch (ExecutionException e) {
            throw new IOException(
                    "ND4J's native code cannot be loaded (" + e.getCause()
                            + "); check that hnn was built for this platform and that the folder .javacpp in your home"
                            + " folder, or the one that org.bytedeco.javacpp.cachedir names, is writable.",
                    e.getCause());
        }
    }

    private static void load() {
        // A first operation of each kind, so that whatever fails fails here.
        Nd4j.create(DataType.DOUBLE, 2, 2).addi(1);
    }

    /** BLAS and ND4J count their threads per process, OpenMP per calling thread. */
    private static void pin() {
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
        Nd4j.getEnvironment().setMaxMasterThreads(1);
        Nd4j.factory().blas().setMaxThreads(1);
    }

    /** Made when it is first asked for. A thread of its own does the work, which cannot be interrupted. */
    private static final class Start {

        private static final FutureTask<Void> TASK = new FutureTask<>(NativeRuntime::load, null);

        static {
            Thread thread = new Thread(TASK, "nd4j-start");
            thread.setDaemon(true);
            // ND4J finds its backend by the context class loader.
            thread.setContextClassLoader(NativeRuntime.class.getClassLoader());
            thread.start();
        }
    }
}
