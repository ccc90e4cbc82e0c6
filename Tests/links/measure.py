"""Precision and recall of `verify` over fixtures/links: measure.py TOOL FOLDER.

Each folder there is verified by itself. A comment `# finding: CODE` marks a line of which a finding has to be told; of every other
line nothing may be told. A finding is right if its code and line are marked.
"""

import json
import pathlib
import re
import subprocess
import sys

PRECISION = 0.98
RECALL = 0.95
MARK = re.compile(r"# finding: ([a-z.-]+)$")


def marked(folder):
    """The places of a folder that have to be told."""
    for path in sorted(folder.rglob("*.yaml")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            found = MARK.search(line)
            if found:
                yield (str(path.relative_to(folder)), number, found.group(1))


def told(tool, folder):
    """The places that verify tells of."""
    run = subprocess.run(
        [tool, "verify", ".", "--format", "json"], cwd=folder, capture_output=True, text=True, check=False
    )
    if run.returncode not in (0, 1):
        sys.exit(f"{folder.name}: verify ended with {run.returncode}: {run.stderr}")
    for found in json.loads(run.stdout)["diagnostics"]:
        place = found.get("location") or {}
        yield (place.get("file", ""), place.get("line", 0), found["code"])


def main():
    tool, root = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    right = wrong = missed = 0
    for folder in sorted(path for path in root.iterdir() if path.is_dir()):
        expected, found = set(marked(folder)), set(told(str(tool), folder))
        right += len(expected & found)
        wrong += len(found - expected)
        missed += len(expected - found)
        for word, places in (("wrong", found - expected), ("missed", expected - found)):
            for file, line, code in sorted(places):
                print(f"{word}: {folder.name}/{file}:{line}: {code}")
    if right == 0:
        sys.exit("nothing is marked, or nothing is found")
    precision, recall = right / (right + wrong), right / (right + missed)
    print(f"{right} right, {wrong} wrong, {missed} missed: precision {precision:.1%}, recall {recall:.1%}")
    if precision < PRECISION or recall < RECALL:
        sys.exit(f"the bars are {PRECISION:.0%} and {RECALL:.0%}")


main()
