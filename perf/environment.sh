# Sourced by what runs Python here: makes perf/.venv as perf/requirements.txt has it. Needs $here, the folder perf.
if ! cmp -s "$here/requirements.txt" "$here/.venv/installed.txt"; then
    if ! python3 -c 'import ensurepip' 2>/dev/null; then
        echo "Installing python3-venv" >&2
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-venv >&2
    fi
    echo "Installing PyTorch, JAX, diffrax and SciPy (a few minutes, 6 GB)" >&2
    python3 -m venv --clear "$here/.venv"
    "$here/.venv/bin/pip" install --quiet --no-cache-dir --requirement "$here/requirements.txt"
    cp "$here/requirements.txt" "$here/.venv/installed.txt"
fi
export PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1
