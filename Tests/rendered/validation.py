"""Judges every rendered object by the schema of its kind made strict, and built-in ones by two releases of Kubernetes too.

Kinds of the platform's own are judged by the definitions that are rendered beside them. An object that nothing judges is
a fault, unless its kind is listed here with the reason.
"""

import copy
import random
import re

import judging
import manifests
import mutations
import published
from shapes import Shapes

# kinds without a schema, each with the reason
UNJUDGED = {
    "Kustomization kustomize.config.k8s.io/v1beta1": "a file of Kustomize and no object: kubectl kustomize reads it"
}
RELEASES = ("1.31", "1.37")
REQUIRED = {"Application": "destination", "Certificate": "issuerRef", "Deployment": "selector"}


class Judge:
    """What judges the objects of a tree: the published schemas, and the definitions of the tree itself."""

    def __init__(self, kinds, own):
        self._kinds = {(each.group, each.version, each.kind): each for each in [*kinds, *own]}
        self._validators = {}
        self._releases = [judging.Release(version) for version in RELEASES]
        self.shapes = Shapes()

    def kind(self, tree):
        group, _, version = tree["apiVersion"].rpartition("/")
        return self._kinds.get((group, version, tree["kind"]))

    def problems(self, tree):
        kind = self.kind(tree)
        if kind is None:
            return [f"no schema for {tree['kind']} {tree['apiVersion']}"]
        if kind.name not in self._validators:
            self._validators[kind.name] = judging.validator(kind)
        found = judging.problems(self._validators[kind.name], tree)
        if kind.is_namespaced != ("namespace" in tree["metadata"]):
            found.append(f"namespaced: {kind.is_namespaced}, in {tree['metadata'].get('namespace')}")
        if kind.definition:
            for release in self._releases:
                missing, refused = release.verdict(kind, tree, self.shapes)
                found += refused + [f"Kubernetes {release.version} has no {each}" for each in sorted(missing)]
        return found


def own_kinds(files):
    """The kinds that a tree's definitions define."""
    for path in files:
        if "customresourcedefinition." in path.name:
            yield from published.resource_definitions("the tree's own", {}, path, path.name)


def filled(value, given):
    """A copy in which Tekton has put the parameters."""
    if isinstance(value, dict):
        return {key: filled(each, given) for key, each in value.items()}
    if isinstance(value, list):
        return [filled(each, given) for each in value]
    if isinstance(value, str):
        return re.sub(r"\$\(tt\.params\.([\w-]+)\)", lambda match: given.get(match[1], match[0]), value)
    return value


def embedded(tree):
    """Objects inside an object: what a TriggerTemplate makes, and the Pipeline that a RepoBinding holds as text."""
    spec = tree.get("spec") or {}
    if tree["kind"] == "TriggerTemplate":
        given = {param["name"]: param.get("default", "given") for param in spec.get("params", [])}
        for each in spec["resourcetemplates"]:
            made = filled(each, given)
            metadata = made["metadata"]
            # the API server names it
            metadata.setdefault("name", metadata.pop("generateName", "") + "made")
            yield made
    elif tree["kind"] == "RepoBinding":
        for each in manifests.documents(spec["pipelineSpec"]):
            # its namespace is the binding's to give
            each["metadata"].setdefault("namespace", spec["pipelineName"])
            yield each


def mutated(tree, kind, shapes):
    """The object, wrong in one way each time."""

    def changed(change):
        result = copy.deepcopy(tree)
        change(result)
        return result

    yield "a misspelt version", changed(lambda t: t.update(apiVersion="example.com/v1"))
    yield "a number as a label", changed(lambda t: t["metadata"].update(labels={"a": 1}))
    yield "an unknown field", changed(lambda t: t.update(swell=True))
    if isinstance(tree.get("spec"), dict) and tree["kind"] in REQUIRED:
        missing = REQUIRED[tree["kind"]]
        yield f"no {missing}", changed(lambda t: t["spec"].pop(missing))
    seed = random.Random(f"{tree['kind']} {tree['metadata']['name']}")
    for place, spoiled in mutations.spoiled(kind, tree, shapes, seed):
        yield f"{'.'.join(map(str, place))} spoiled", spoiled


class Verdict:
    """What was judged, and what was found wrong."""

    def __init__(self, judge):
        self._judge = judge
        self.objects, self.inside, self.builtin, self.refused = 0, 0, 0, 0
        self.kinds, self.unjudged = set(), set()
        self.problems, self.accepted = [], []

    def read(self, paths):
        for path in paths:
            for tree in manifests.read(path):
                self._read(tree)

    def _read(self, tree):
        name = f"{tree['kind']} {tree['apiVersion']}"
        if name in UNJUDGED:
            self.unjudged.add(name)
            self.problems += [f"{name} is listed without need"] if self._judge.kind(tree) else []
            return
        inside = list(embedded(tree))
        self.objects, self.inside = self.objects + 1, self.inside + len(inside)
        for each in [tree, *inside]:
            identity, kind = manifests.identity(each), self._judge.kind(each)
            self.kinds.add(f"{each['kind']} {each['apiVersion']}")
            self.problems += [f"{identity}: {problem}" for problem in self._judge.problems(each)]
            if kind is None:
                continue
            self.builtin += bool(kind.definition)
            for word, wrong in mutated(each, kind, self._judge.shapes):
                self.refused += 1
                if not self._judge.problems(wrong):
                    self.accepted.append(f"{identity} with {word}")

    def tell(self, outcome, name):
        releases = " and ".join(RELEASES)
        outcome.expect(
            f"{name}: all {self.objects} objects of {len(self.kinds)} kinds satisfy their schemas, with {self.inside} "
            f"objects inside them; {self.builtin} also Kubernetes {releases}",
            self.problems or ([] if self.objects else ["there is none"]),
        )
        outcome.expect(
            f"{name}: and {self.refused} that are wrong in one way are refused", self.accepted
        )


def check(outcome, kinds, trees, files_of, examples):
    """Judges trees, and a folder of objects that components make and no tree has."""
    unjudged = set()
    for tree in trees:
        files = [*files_of(tree), *sorted(tree.folder.rglob("kustomization.yaml"))]
        verdict = Verdict(Judge(kinds, list(own_kinds(files))))
        verdict.read(files)
        verdict.tell(outcome, tree.name)
        unjudged |= verdict.unjudged
    verdict = Verdict(Judge(kinds, []))
    verdict.read(sorted(examples.glob("*.yaml")))
    verdict.tell(outcome, "components that no platform here has")
    for name, reason in UNJUDGED.items():
        print(f"not judged: {name}: {reason}")
    outcome.expect(
        "every kind that is listed as not judged is rendered", sorted(set(UNJUDGED) - unjudged)
    )
