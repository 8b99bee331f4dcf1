package dev.hnn.models.safetensors;

import dev.hnn.models.safetensors.Header.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads one file. Memory is allocated only for what the file's length bears out. */
final class SafetensorsReader {

    private static final int PREFIX = 8;
    private static final long LONGEST_HEADER = 100_000_000;
    private static final String MEND = "it was cut short or damaged, so get a new copy or write it again";

    private final Path path;

    SafetensorsReader(Path path) {
        this.path = path;
    }

    Safetensors read() throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return read(channel);
        } catch (Fault e) {
            throw new UnusableFileException(path, e.getMessage(), MEND);
        } catch (NoSuchFileException e) {
            throw new UnusableFileException(path, "there is no such file", "check its name");
        } catch (IOException e) {
            throw new UnusableFileException(path, "it cannot be read (" + e + ")", "check that it is a readable file");
        }
    }

    private Safetensors read(FileChannel channel) throws IOException {
        long size = channel.size();
        if (size < PREFIX) {
            throw new Fault("it has " + size + " bytes, fewer than the 8 that give the header's length");
        }
        long length = take(channel, PREFIX).getLong();
        if (length < 0 || length > LONGEST_HEADER) {
            throw new Fault("its first 8 bytes announce a header of " + Long.toUnsignedString(length)
                    + " bytes, more than the 100000000 that are allowed");
        }
        if (length > size - PREFIX) {
            throw new Fault("its first 8 bytes announce a header of " + length + " bytes, and only " + (size - PREFIX)
                    + " follow");
        }
        Header header = Header.parse(text(take(channel, (int) length)));
        List<HeaderEntry> entries = inOrder(header.entries(), size - PREFIX - length);
        Map<String, Tensor> tensors = new TreeMap<>();
        for (HeaderEntry entry : entries) {
            byte[] bytes = take(channel, (int) (entry.end() - entry.begin())).array();
            tensors.put(entry.name(), new Tensor(entry.type(), entry.shape(), bytes));
        }
        return new Safetensors(header.metadata(), tensors);
    }

    /** The tensors in the order of the file, which they must fill without holes or overlaps. */
    private static List<HeaderEntry> inOrder(List<HeaderEntry> entries, long available) throws Fault {
        List<HeaderEntry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingLong(HeaderEntry::begin).thenComparingLong(HeaderEntry::end));
        long at = 0;
        for (HeaderEntry entry : sorted) {
            String name = "tensor \"" + entry.name() + "\"";
            if (entry.end() < entry.begin()) {
                throw new Fault(name + " ends at offset " + entry.end() + ", before it begins at " + entry.begin());
            }
            if (entry.end() - entry.begin() != bytes(entry)) {
                throw new Fault(name + " of type " + entry.type() + " and shape " + entry.shape() + " cannot take up "
                        + (entry.end() - entry.begin()) + " bytes");
            }
            if (entry.begin() != at) {
                throw new Fault(name + " begins at offset " + entry.begin() + ", not at " + at
                        + " where the one before it ends");
            }
            if (entry.end() > available) {
                throw new Fault(name + " ends at offset " + entry.end() + ", and only " + available
                        + " bytes follow the header");
            }
            if (entry.end() - entry.begin() > Integer.MAX_VALUE - PREFIX) {
                throw new Fault(name + " has " + entry.shape() + " elements, more than hnn can hold");
            }
            at = entry.end();
        }
        if (at != available) {
            throw new Fault("its tensors end at offset " + at + ", and " + available + " bytes follow the header");
        }
        return sorted;
    }

    private static long bytes(HeaderEntry entry) throws Fault {
        long bytes = entry.type().bytes();
        try {
            for (long length : entry.shape()) {
                bytes = Math.multiplyExact(bytes, length);
            }
        } catch (ArithmeticException e) {
            throw new Fault("tensor \"" + entry.name() + "\" has the impossible shape " + entry.shape());
        }
        return bytes;
    }

    private static ByteBuffer take(FileChannel channel, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new Fault("it became shorter while it was read");
            }
        }
        return buffer.flip();
    }

    private static String text(ByteBuffer bytes) throws Fault {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new Fault("its header is not UTF-8 text");
        }
    }
}
