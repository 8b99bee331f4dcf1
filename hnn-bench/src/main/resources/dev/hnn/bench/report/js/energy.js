// The energy error over time.

const energyView = { logarithmicTime: false };

const energyFigure = (which) => () => {
  const shown = selection.trajectories().filter((cell) => cell.trajectory[which] !== undefined);
  const ownDiffers = selection.trajectories().some((cell) => {
    const { error, trueError } = cell.trajectory;
    return error !== undefined && error !== trueError; // equal arrays are embedded once
  });
  if (which === "error" && !ownDiffers && selection.trajectories().length > 0) {
    return null;
  }
  const title = which === "error" ? "Error of the model’s energy" : ownDiffers ? "Error of the true energy" : "Energy error";
  if (shown.length === 0) {
    return nothing(title);
  }
  const entries = shown.map((cell) => {
    const times = array(cell.trajectory.time);
    return {
      integrator: cell.integrator,
      x: energyView.logarithmicTime ? Array.from(times, logarithm) : times,
      y: Array.from(array(cell.trajectory[which]), logarithm),
    };
  });
  const scale = decades(entries.map(({ y }) => y));
  const floored = entries.map((entry) => ({ ...entry, y: entry.y.map((value) => Math.max(scale.min, value)) }));
  const time = timeScale(shown, entries);
  const relative = !shown.some((cell) => cell.trajectory.absolute);
  return {
    title,
    caption: which === "error"
      ? "H is the Hamiltonian that was integrated: what the integrator keeps, or fails to keep."
      : ownDiffers
        ? "The system’s own H along the same trajectory: the model’s error adds to the integrator’s."
        : "H is the Hamiltonian that was integrated, which is the system’s own.",
    label: `${title} over time on a logarithmic axis for ${listed(shown.map((cell) => cell.integrator))}.`,
    option: {
      xAxis: axis("time t", time),
      yAxis: upright(relative ? "|H − H₀| / |H₀|" : "|H − H₀|", scale),
      series: curves(floored, scale.max - scale.min),
      tooltip: tooltip("axis", (points) => tip(
        `t = ${rounded(energyView.logarithmicTime ? 10 ** points[0].value[0] : points[0].value[0])}`,
        points.filter(({ value }) => Number.isFinite(value[1]))
          .map(({ color, seriesName, value }) => [color, seriesName, rounded(10 ** value[1], 3)]),
      )),
    },
  };
};

const timeScale = (shown, entries) => {
  if (energyView.logarithmicTime) {
    const first = Math.min(...entries.map(({ x }) => finite(x)[0]));
    const last = Math.max(...entries.map(({ x }) => x[x.length - 1]));
    return { log: true, min: Math.floor(first), max: Math.ceil(last - 1e-9), interval: 1 };
  }
  return { ...rounds(0, Math.max(...shown.map((cell) => cell.duration))), min: 0 };
};

const drawEnergy = () => {
  const options = [{ value: "", text: "linear" }, { value: "log", text: "logarithmic" }];
  byId("energy-controls").append(choice("Time axis", options, "", (value) => {
    energyView.logarithmicTime = value === "log";
    Figure.changed();
  }, { id: "energy-time" }));
  const own = new Figure("energy-figures", energyFigure("error"));
  const truth = new Figure("energy-figures", energyFigure("trueError"));
  truth.wideWithout(own);
};
