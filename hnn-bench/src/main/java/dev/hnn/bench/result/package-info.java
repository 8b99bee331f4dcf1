/** What a run leaves behind, as plain data: it can be written, read back and sent to another machine. */
package dev.hnn.bench.result;
