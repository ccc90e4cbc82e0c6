"""Imports spoiled definitions, each into a namespace of its own, and compiles all that was written at once."""

import argparse
import concurrent.futures
import functools
import pathlib
import os
import re
import shutil
import signal
import subprocess
import sys

import yaml

from mutilation import Loader, Mutilation, Pairs, written

@functools.lru_cache(maxsize=None)
def _documents(source):
    return [each for each in yaml.load_all(source.read_text("utf-8"), Loader) if each]


def _schemas(document):
    """The schemas of a definition's versions, or the document itself."""
    versions = (document.get("spec") or Pairs()).get("versions") or []
    found = [(version.get("schema") or Pairs()).get("openAPIV3Schema") for version in versions]
    found = [each for each in found if each]
    for each in found:
        if not isinstance(each.get("properties"), Pairs):
            each.set("properties", Pairs())
    return found or [document]


class Case:
    """One document and what the importer makes of it."""

    def __init__(self, number, source, text, is_bare):
        self.number = number
        self.source = source
        self.text = text
        self.name = f"F{number}"
        # without a namespace: what stands at the top of a module has to be compiled alone
        self.is_bare = is_bare

    @classmethod
    def spoiled(cls, number, sources, seed):
        mutilation = Mutilation(f"{seed} {number}")
        random = mutilation.random
        choice = random.random()
        if choice < 0.25:
            source, documents = "a definition", [mutilation.definition() for _ in range(2)]
        elif choice < 0.5:
            source, documents = "definitions", [mutilation.pool()]
        else:
            path = random.choice(sources)
            source = path.name
            documents = [mutilation.pruned(each, 3000) for each in _documents(path)]
        for each in documents if choice >= 0.5 else []:
            # what stands above the schemas is little, and spoils everything below it
            targets = [each] if random.random() < 0.15 else _schemas(each)
            for target in targets:
                mutilation.mutilate(target, random.randint(1, 25))
            spec = each.get("spec")
            if isinstance(spec, Pairs) and random.random() < 0.3:
                spec.set("names", Pairs([["kind", mutilation.name()]]))
        text = "\n---\n".join(map(written, documents)) + "\n"
        return cls(number, source, text, is_bare=number % 10 == 9)

    def run(self, tool, folder):
        """Imports it. Returns a fault, or nothing."""
        place = folder / str(self.number)
        place.mkdir(parents=True)
        (place / "input.yaml").write_text(self.text, encoding="utf-8")
        recipe = place / "recipe.yaml"
        recipe.write_text("module: M\nscope: {default: Namespaced}\n", encoding="utf-8")
        command = [
            tool, "import", place / "input.yaml", "--recipe", recipe, "--output", place / "out", "--status",
        ]
        if not self.is_bare:
            command += ["--namespace", self.name]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        except subprocess.TimeoutExpired:
            return f"case {self.number} ({self.source}): the importer does not end"
        if done.returncode not in (0, 1):
            return f"case {self.number} ({self.source}): {done.returncode}: {done.stderr[-300:]}"
        return None

    def swift(self, folder):
        """The files that were written, as one."""
        files = sorted((folder / str(self.number) / "out").rglob("*.swift"))
        return "".join(each.read_text("utf-8") for each in files)


def typechecked(texts, products, scratch, seconds):
    """Compiles files of one module; returns the messages by the file's name."""
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    files = []
    for name, text in texts.items():
        files.append(scratch / f"{name}.swift")
        files[-1].write_text(text, encoding="utf-8")
    command = [
        "swiftc", "-typecheck", "-parse-as-library", "-swift-version", "6", "-module-name", "Spoiled",
        "-I", products / "Modules", *files,
    ]
    # a process group of its own, because the driver does not take the compiler with it
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        try:
            messages = process.communicate(timeout=seconds)[1]
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            if len(texts) == 1:
                return {name: ["the compiler does not end"] for name in texts}
            found = {}
            for name, text in texts.items():
                found |= typechecked({name: text}, products, scratch, 20)
            return found
    found = {}
    for line in messages.splitlines():
        match = re.match(r".*/(\w+)\.swift:(\d+):\d+: (error|warning): (.*)", line)
        if match:
            name, number, _, message = match.groups()
            code = texts[name].splitlines()[int(number) - 1].strip()
            found.setdefault(name, []).append(f"{message}\n      {code[:200]}")
    if process.returncode and not found:
        found["?"] = [messages[-2000:]]
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--products", type=pathlib.Path, required=True, help="of a debug build")
    parser.add_argument("--scratch", type=pathlib.Path, required=True)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--cases", type=int, default=100)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--batch", type=int, default=100)
    parser.add_argument("--regressions", type=pathlib.Path, help="a folder to import as it is, instead")
    parser.add_argument("sources", type=pathlib.Path, nargs="*")
    arguments = parser.parse_args()
    sources = sorted(path for path in arguments.sources if path.stat().st_size < 100_000)
    tool = arguments.products / "swell-tool"
    if arguments.regressions:
        cases = [
            Case(number, path.name, path.read_text("utf-8"), is_bare=number % 2 == 0)
            for number, path in enumerate(
                each for path in sorted(arguments.regressions.iterdir()) for each in (path, path)
            )
        ]
    else:
        cases = [
            Case.spoiled(number, sources, arguments.seed)
            for number in range(arguments.first, arguments.first + arguments.cases)
        ]
    faults, compiled, empty, lines = [], 0, 0, 0
    for first in range(0, len(cases), arguments.batch):
        batch = cases[first : first + arguments.batch]
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for fault in pool.map(lambda case: case.run(tool, arguments.scratch), batch):
                faults += [fault] if fault else []
        texts = {case.name: case.swift(arguments.scratch) for case in batch}
        empty += sum(not text for text in texts.values())
        bare = [case.name for case in batch if case.is_bare and texts[case.name]]
        modules = [{name: texts[name]} for name in bare]
        modules.append({name: text for name, text in texts.items() if text and name not in bare})
        for module in modules:
            compiled += len(module)
            lines += sum(text.count("\n") for text in module.values())
            found = typechecked(module, arguments.products, arguments.scratch / "swift", 120)
            for name, messages in found.items():
                faults.append(f"case {name}: {len(messages)} messages\n    " + "\n    ".join(messages[:3]))
    for each in faults:
        print(f"FAIL {each}")
    print(
        f"{len(cases)} {'definitions that once failed' if arguments.regressions else 'spoiled definitions'}: "
        f"{compiled} modules of {lines} lines, of which "
        f"{compiled - len([each for each in faults if 'messages' in each])} compile; {empty} gave nothing"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
