/** What follows where the equation of a step could not be solved: the step is taken again in shorter ones. */
package dev.hnn.integrators.stephalving;
