"""The platform that is bootstrapped: this repository's own, in its environment kind."""

import glob
import os
import subprocess

import yaml

TREE = "rendered/aphex/kind"
ROOT = "platform-root"
WAVE = "argocd.argoproj.io/sync-wave"


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Timestamps and `=` stay text, as for Kubernetes."""


Loader.yaml_implicit_resolvers = {
    key: [(tag, pattern) for tag, pattern in pairs if tag.rsplit(":", 1)[1] not in ("timestamp", "value")]
    for key, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def documents(text):
    return [each for each in yaml.load_all(text, Loader) if each]


def read(path):
    with open(path, encoding="utf-8") as file:
        return documents(file.read())


def dump(things):
    return yaml.dump_all(things, sort_keys=False, Dumper=getattr(yaml, "CSafeDumper", yaml.SafeDumper))


def applications():
    """The children as rendered, in the waves' order."""
    found = [thing for path in glob.glob(f"{TREE}/applications/*.yaml") for thing in read(path)]
    return sorted(found, key=lambda each: (int(each["metadata"]["annotations"][WAVE]), each["metadata"]["name"]))


def root():
    (thing,) = read(f"{TREE}/root.yaml")
    return thing


def status(thing, sync="Synced", health="Healthy", phase="Succeeded", message="", condition=None):
    """The Application with a status as Argo CD writes one."""
    compared = {"source": thing["spec"].get("source", {}), "destination": thing["spec"]["destination"]}
    if "sources" in thing["spec"]:
        compared["sources"] = thing["spec"]["sources"]
    value = {
        "sync": {"status": sync, "comparedTo": compared},
        "health": {"status": health, **({"message": message} if message else {})},
        "operationState": {"phase": phase, "operation": {}, "startedAt": "2026-01-01T00:00:00Z"},
    }
    if condition:
        value["conditions"] = [{"type": condition[0], "message": condition[1]}]
    return {**thing, "status": value}


def swell(*arguments, environment=None, timeout=120):
    return subprocess.run(
        ["bin/swell", "bootstrap", "--environment", "kind", *arguments],
        capture_output=True, text=True, check=False, timeout=timeout, env={**os.environ, **(environment or {})},
    )


class Checks:
    """What was expected, and what was found."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def expect(self, name, condition, *evidence):
        if condition:
            self.passed += 1
            print(f"ok   {name}", flush=True)
            return
        self.failed += 1
        print(f"FAIL {name}", flush=True)
        for each in evidence:
            text = f"{each.stdout}\n{each.stderr}\nstatus {each.returncode}" if hasattr(each, "stdout") else str(each)
            print("\n".join(f"     {line}" for line in text.splitlines()[-30:]))

    def summary(self):
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0
