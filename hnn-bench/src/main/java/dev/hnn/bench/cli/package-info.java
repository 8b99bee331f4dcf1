/** The command line: commands, options, exit codes. */
package dev.hnn.bench.cli;
