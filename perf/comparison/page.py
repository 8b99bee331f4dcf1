"""Where on docs/performance.md a part of the comparison writes: between two markers, which stand there already."""

TITLE = "# Performance\n"


def markers(command):
    return f"<!-- {command} writes what follows -->", f"<!-- {command} wrote what precedes -->"


def write(path, command, region):
    """Replaces what the command wrote there before. A page without its markers gets them at the end."""
    begin, end = markers(command)
    text = path.read_text() if path.exists() else TITLE
    if begin not in text:
        text = f"{text}\n{begin}\n{end}\n"
    before, _, rest = text.partition(begin)
    _, _, after = rest.partition(end)
    path.write_text(f"{before}{begin}\n\n{region}\n{end}{after}")
