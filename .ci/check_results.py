#!/usr/bin/env python3
"""Checks a results.csv against reference values that were computed outside of the project."""

import argparse
import csv
import sys

OSCILLATOR = "harmonic-oscillator"
EULER = {"energy_error_max": 1.71814592683, "final_state": (1.41889741828, 0.839568962759)}
VARIATIONAL = {"energy_error_max": 0.00502512562736, "final_state": (0.859999722389, 0.506012618789)}


def rows_of(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def require(condition, sentence):
    if not condition:
        sys.exit(f"check_results: {sentence}")


def close(value, reference, tolerance):
    return abs(value - reference) <= tolerance * abs(reference)


def check_paper(rows):
    require(len(rows) == 12, f"{len(rows)} rows instead of 12")
    for row in rows:
        key = (row["system"], row["model"], row["integrator"])
        error = float(row["true_energy_error_max"])
        euler = row["integrator"] == "euler"
        require(row["unconverged_steps"] == "0", f"{key} has unconverged steps")
        if key[:2] == (OSCILLATOR, "exact"):
            reference = EULER if euler else VARIATIONAL
            value = float(row["energy_error_max"])
            require(close(value, reference["energy_error_max"], 1e-9), f"{key}: energy error {value}")
            for coordinate, expected in zip(row["final_state"].split(), reference["final_state"]):
                require(close(float(coordinate), expected, 1e-9), f"{key}: final state {row['final_state']}")
        if key[:2] == (OSCILLATOR, "hnn"):
            require(1.6 <= error <= 1.85 if euler else close(error, 0.005025, 0.05), f"{key}: true energy error {error}")
        if key[:2] == ("pendulum", "hnn") and not euler:
            of_euler = next(float(r["true_energy_error_max"]) for r in rows
                            if (r["system"], r["model"], r["integrator"]) == ("pendulum", "hnn", "euler"))
            require(error <= 0.01 and of_euler >= 20 * error, f"{key}: true energy error {error}, Euler's {of_euler}")


    for system in (OSCILLATOR, "pendulum"):
        for model in ("exact", "hnn"):
            one, other = ([float(c) for c in row["final_state"].split()] for row in rows
                          if (row["system"], row["model"]) == (system, model) and row["integrator"] != "euler")
            require(all(abs(a - b) <= 1e-9 for a, b in zip(one, other)), f"{system}, {model}: the solvers differ")


def check_no_drift(rows):
    for row in rows:
        first = float(row["energy_error_max_first_tenth"])
        last = float(row["energy_error_max_last_tenth"])
        key = (row["system"], row["model"], row["integrator"])
        require(last <= 1.05 * first, f"{key}: energy error {first} in the first tenth, {last} in the last")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("results")
    parser.add_argument("--same-as", help="another results.csv that must be equal, timings aside")
    parser.add_argument("--no-drift", action="store_true", help="a long run instead of the paper's experiment")
    arguments = parser.parse_args()
    rows = rows_of(arguments.results)
    for row in rows:
        require(row["status"] == "ok", f"{row['system']}, {row['model']}, {row['integrator']}: {row['status']}, {row['message']}")
    if arguments.no_drift:
        check_no_drift(rows)
    else:
        check_paper(rows)
    if arguments.same_as:
        others = rows_of(arguments.same_as)
        for row in rows + others:
            row.pop("nanoseconds_per_step")
        require(rows == others, f"{arguments.results} and {arguments.same_as} differ")
    print(f"{arguments.results}: {len(rows)} rows, all as they should be")


if __name__ == "__main__":
    main()
