"""Evaluates the CEL rules of definitions over samples: `main.py DEFINITIONS SAMPLES`. Exit 1 where CEL and the samples differ."""

import json
import pathlib
import re
import sys

import celpy
import yaml


def rules(schema, steps):
    """The schema's rules at a path and on the way to it, with the steps that lead on from each."""
    yield from ((rule["rule"], steps) for rule in schema.get("x-kubernetes-validations", []))
    if steps:
        head, *rest = steps
        if isinstance(head, int):
            yield from rules(schema["items"], rest)
        elif head in schema.get("properties", {}):
            yield from rules(schema["properties"][head], rest)


def nested(steps, value):
    """An object that has a value at a path and nothing else."""
    for step in reversed(steps):
        value = [value] if isinstance(step, int) else {step: value}
    return value


def main():
    definitions = {}
    for path in pathlib.Path(sys.argv[1]).glob("*.yaml"):
        definition = yaml.safe_load(path.read_text(encoding="utf-8"))
        version = definition["spec"]["versions"][0]
        definitions[definition["spec"]["names"]["kind"]] = version["schema"]["openAPIV3Schema"]
    environment = celpy.Environment()
    faults, count, used = [], 0, set()
    for samples in json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")):
        steps = [int(number) if number else name for name, number in re.findall(r"([A-Za-z]+)|\[(\d+)\]", samples["field"])]
        found = list(rules(definitions[samples["kind"]], steps))
        if not found:
            faults.append(f"{samples['kind']} {samples['field']} has no rule")
        programs = [(environment.program(environment.compile(text)), text, left) for text, left in found]
        for expected in (True, False):
            for value in samples["holds" if expected else "fails"]:
                results = [
                    bool(program.evaluate({"self": celpy.json_to_cel(nested(left, value))})) for program, _, left in programs
                ]
                used |= {(samples["kind"], text) for (_, text, _), result in zip(programs, results) if not result}
                count += 1
                if all(results) != expected:
                    faults.append(f"{samples['kind']} {samples['field']} {value!r}: CEL says {all(results)}")
    for kind, schema in definitions.items():
        for text in re.findall(r'"rule": "((?:[^"\\]|\\.)*)"', json.dumps(schema)):
            if (kind, json.loads(f'"{text}"')) not in used:
                faults.append(f"{kind}: no sample breaks the rule {text}")
    print("\n".join(faults) or f"ok: CEL agrees with Swift on {count} samples, and each rule refuses one")
    sys.exit(bool(faults))


main()
