/**
 * What steppers of all families are made of: a state that is advanced without losing low-order bits, steps that pause
 * where they need a value of the dynamics, and ensembles of such steppers.
 */
package dev.hnn.integrators.stepping;
