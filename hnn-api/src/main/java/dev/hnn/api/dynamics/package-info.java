/**
 * What can be advanced in time.
 *
 * <p>A state of a canonical system is one array {@code x = (q, p)} of length 2n: the n positions first, then the n
 * momenta. All arrays are owned by the caller; a method writes only into the parameters that its documentation calls
 * <i>Modified</i>, and allocates nothing.
 *
 * <p>A dynamics is a <b>worker</b>: it may own scratch memory, so one instance is used by one thread at a time. Whoever
 * needs more threads asks the {@linkplain dev.hnn.api.model.PreparedModel model} or the
 * {@linkplain dev.hnn.api.system.PhysicalSystem system} for one instance each.
 */
package dev.hnn.api.dynamics;
