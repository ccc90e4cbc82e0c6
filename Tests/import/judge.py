"""Judges rendered objects by the schemas of their own repository, made strict: `judge.py SCHEMAS RENDERED`.

Its modules are those of Tests/judging: PYTHONPATH leads there.
"""

import json
import pathlib
import sys

import jsonschema

import manifests
import schemas

POOL = "#/components/schemas/"


class Definitions:
    """The kinds of an OpenAPI document."""

    def __init__(self, path):
        pool = json.loads(path.read_text(encoding="utf-8"))["components"]["schemas"]
        self._validators = {}
        for schema in pool.values():
            if "properties" in schema:
                schema["additionalProperties"] = False
        for name, schema in pool.items():
            for each in schema.get("x-kubernetes-group-version-kind", []):
                root = {"$ref": POOL + name, "components": {"schemas": pool}}
                self._validators[each["group"], each["version"], each["kind"]] = (
                    jsonschema.Draft202012Validator(root)
                )

    def problems(self, identity, tree):
        validator = self._validators.get((identity.group, identity.version, identity.kind))
        if validator is None:
            return [f"{identity}: no schema"]
        return [f"{identity}: {error.message[:200]}" for error in validator.iter_errors(tree)]


def main():
    definitions, rendered = map(pathlib.Path, sys.argv[1:])
    judge = Judge(definitions)
    found, kinds = [], set()
    for path in sorted(rendered.rglob("*.yaml")):
        for tree in manifests.read(path):
            kinds.add((tree["apiVersion"], tree["kind"]))
            found += judge.problems(tree)
            # a judge that takes this would take anything
            holder = tree.get("spec", tree)
            if holder and judge.is_strict(tree) and not judge.problems(_misspelt(tree)):
                found.append(f"{path.name}: a misspelt field is taken")
    for each in found:
        print(f"FAIL {each}")
    print(f"{len(kinds)} kinds are what their schemas say, field for field")
    return 1 if found or not kinds else 0


def _misspelt(tree):
    holder = "spec" if "spec" in tree else next(
        key for key in tree if key not in ("apiVersion", "kind", "metadata")
    )
    return {**tree, holder: {**tree[holder], "misspelt": 1}}


class Judge:
    """CustomResourceDefinitions and OpenAPI documents of one folder."""

    def __init__(self, folder):
        files = sorted(folder.glob("*.yaml"))
        self._without = set()
        for path in files:
            for definition in manifests.read(path):
                for version in definition["spec"]["versions"]:
                    if "schema" not in version:
                        spec = definition["spec"]
                        self._without.add((spec["group"], version["name"], spec["names"]["kind"]))
        self._resources = schemas.Judge(files)
        self._documents = [Definitions(path) for path in sorted(folder.glob("*.json"))]

    def is_strict(self, tree):
        return self._name(tree) not in self._without

    def problems(self, tree):
        identity = manifests.identity(tree)
        if not self.is_strict(tree):
            return []
        if self._resources.knows(identity):
            return self._resources.problems(tree)
        return [each for document in self._documents for each in document.problems(identity, tree)]

    @staticmethod
    def _name(tree):
        identity = manifests.identity(tree)
        return identity.group, identity.version, identity.kind


if __name__ == "__main__":
    sys.exit(main())
