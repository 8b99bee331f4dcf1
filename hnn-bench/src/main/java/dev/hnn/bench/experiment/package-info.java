/** Experiments: from a YAML file to validated records. */
package dev.hnn.bench.experiment;
