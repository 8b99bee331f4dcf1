/** The JSON Schema of experiment files, made from the catalogue, so that editors complete and check them. */
package dev.hnn.bench.schema;
