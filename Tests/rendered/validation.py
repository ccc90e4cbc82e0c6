"""Judges every rendered object by the schema of its kind made strict, and built-in ones by two releases of Kubernetes too.

Kinds of the platform's own are judged by the definitions that are rendered beside them. An object that nothing judges is
a fault, unless its kind is listed here with the reason.
"""

import copy
import random

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


def embedded(tree):
    """Objects inside an object: what a TriggerTemplate makes, and the Pipeline that a RepoBinding holds as text."""
    spec = tree.get("spec") or {}
    if tree["kind"] == "TriggerTemplate":
        for each in spec["resourcetemplates"]:
            made = copy.deepcopy(each)
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


def check(outcome, kinds, trees, files_of):
    unjudged = set()
    for tree in trees:
        files = files_of(tree)
        judge = Judge(kinds, list(own_kinds(files)))
        count, made, builtin, refused = 0, 0, 0, 0
        names, problems, accepted = set(), [], []
        for path in files_with_kustomizations(tree, files):
            for each in manifests.read(path):
                name = f"{each['kind']} {each['apiVersion']}"
                if name in UNJUDGED:
                    unjudged.add(name)
                    problems += [f"{name} is listed without need"] if judge.kind(each) else []
                    continue
                inside = list(embedded(each))
                count, made = count + 1, made + len(inside)
                for one in [each, *inside]:
                    kind = judge.kind(one)
                    names.add(f"{one['kind']} {one['apiVersion']}")
                    problems += [f"{manifests.identity(one)}: {found}" for found in judge.problems(one)]
                    if kind is None:
                        continue
                    builtin += bool(kind.definition)
                    for word, wrong in mutated(one, kind, judge.shapes):
                        refused += 1
                        if not judge.problems(wrong):
                            accepted.append(f"{manifests.identity(one)} with {word}")
        releases = " and ".join(RELEASES)
        outcome.expect(
            f"{tree.name}: all {count} objects of {len(names)} kinds satisfy their schemas, with {made} objects inside "
            f"them; {builtin} also Kubernetes {releases}",
            problems or ([] if count else ["there is none"]),
        )
        outcome.expect(f"{tree.name}: and {refused} that are wrong in one way are refused", accepted)
    for name, reason in UNJUDGED.items():
        print(f"not judged: {name}: {reason}")
    outcome.expect(
        "every kind that is listed as not judged is rendered", sorted(set(UNJUDGED) - unjudged)
    )


def files_with_kustomizations(tree, files):
    return [*files, *sorted(tree.folder.rglob("kustomization.yaml"))]
