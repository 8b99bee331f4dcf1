"""What accuracy costs: figures and rankings from the results of the experiment work-precision; started by perf/work-precision."""
