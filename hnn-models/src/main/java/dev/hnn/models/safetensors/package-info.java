/**
 * The safetensors file format, read strictly and written atomically.
 *
 * <p>Eight bytes with the length of a header, the header in JSON, and then the tensors' elements, little-endian, without
 * holes. Format: the README of <a href="https://github.com/huggingface/safetensors">huggingface/safetensors</a>. Nothing
 * here knows what the tensors are for.
 */
package dev.hnn.models.safetensors;
