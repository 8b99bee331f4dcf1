package dev.hnn.models.safetensors;

import java.util.List;

/** What a header says of one tensor: its elements lie from offset begin to end, exclusive, after the header. */
record HeaderEntry(String name, ElementType type, List<Long> shape, long begin, long end) {}
