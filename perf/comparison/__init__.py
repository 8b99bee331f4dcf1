"""Measures programs side by side and reports; started by perf/compare."""
