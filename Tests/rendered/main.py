"""Judges the rendered trees of this repository; run.sh says how it is called."""

import argparse
import json
import os
import pathlib
import shutil
import sys
from typing import NamedTuple

import discovery
import installation
import kustomize
import manifests
import published
import validation
from manifests import Identity
from outcome import Outcome

MARK = b"# Rendered by swell ("


class Tree(NamedTuple):
    """A platform's tree in an environment, and what `swell list` says of it."""

    name: str
    folder: pathlib.Path
    applications: list

    def path(self, source):
        """A source's folder in the repository, in the tree that is judged."""
        parts = pathlib.PurePosixPath(source["path"]).parts
        if parts[0] != "rendered" or "/".join(parts[1:3]) != self.name:
            raise discovery.Unsupported(f"{source['path']} is not of {self.name}")
        return self.folder.joinpath(*parts[3:])

    def objects_of(self, application):
        return [
            Identity(o["group"], o["version"], o["kind"], o.get("namespace"), o["name"])
            for o in application["objects"]
        ]


# --- What is there ---


def all_files(folder):
    return sorted(path for path in folder.rglob("*") if not path.is_dir())


def object_files(tree):
    """Every file with an object, except the bootstrap's, which hold objects of Applications again."""
    return [
        path
        for path in all_files(tree.folder)
        if path.relative_to(tree.folder).parts[0] != "bootstrap"
        and path.name not in discovery.KUSTOMIZATIONS
    ]


def bootstrap_files(bootstrap):
    """The bootstrap's files with objects."""
    return [path for path in all_files(bootstrap) if path.name not in discovery.KUSTOMIZATIONS]


def bootstrap_problems(tree):
    """Whether each object of the bootstrap is, byte for byte, one of an Application, and Kustomize is told of all."""
    bootstrap = tree.folder / "bootstrap"
    problems = []
    (document,) = manifests.read(bootstrap / "kustomization.yaml")
    named = [each for each in document["resources"] if "://" not in each]
    present = [str(path.relative_to(bootstrap)) for path in bootstrap_files(bootstrap)]
    if sorted(named) != sorted(present):
        problems.append(f"the kustomization names {sorted({*named} ^ {*present})} otherwise")
    for path in bootstrap_files(bootstrap):
        inside = path.relative_to(bootstrap)
        owners = [
            owner
            for application in tree.applications
            if (owner := tree.folder / application["name"] / inside).exists()
        ]
        if len(owners) != 1:
            problems.append(f"{inside} is owned by {len(owners)} Applications")
        elif owners[0].read_bytes() != path.read_bytes():
            problems.append(f"{inside} differs from {owners[0].relative_to(tree.folder)}")
    return problems


# --- What Argo CD finds ---


def sources_of(application):
    spec = application["spec"]
    return spec["sources"] if "sources" in spec else [spec["source"]]


def walk(tree, application, root):
    """All objects, charts and remotes that an Application's sources lead to."""
    home = sources_of(root)[0]
    objects, charts, remotes = [], [], []
    for source in sources_of(application):
        if "chart" in source:
            charts.append((source["chart"], source["repoURL"], source["targetRevision"]))
        elif source["repoURL"] == home["repoURL"]:
            if source["targetRevision"] != home["targetRevision"]:
                raise discovery.Unsupported(f"{source['path']} is read at another revision")
            paths, urls = discovery.files(source, tree.path(source))
            remotes += urls
            for path in paths:
                objects += [manifests.identity(each) for each in manifests.read(path)]
    return objects, charts, remotes


def discovery_problems(tree, entry):
    """What Argo CD would sync for an Application of the list, against the list."""
    (root,) = manifests.read(tree.folder / "root.yaml")
    (application,) = manifests.read(tree.folder / "applications" / f"{entry['name']}.yaml")
    try:
        objects, charts, remotes = walk(tree, application, root)
    except (discovery.Unsupported, OSError) as problem:
        return [str(problem)]
    problems = manifests.difference(objects, tree.objects_of(entry))
    expected = [(c["chart"], c["repository"], c["version"]) for c in entry["charts"]]
    if charts != expected:
        problems.append(f"charts {charts}, listed {expected}")
    if remotes != entry["remotes"]:
        problems.append(f"remotes {remotes}, listed {entry['remotes']}")
    return problems


def root_problems(tree):
    """Whether the root Application yields the listed Applications in their waves, and nothing else."""
    (root,) = manifests.read(tree.folder / "root.yaml")
    (source,) = sources_of(root)
    paths, _ = discovery.files(source, tree.path(source))
    found, problems = [], []
    waves = {entry["name"]: entry["wave"] for entry in tree.applications}
    for path in paths:
        for each in manifests.read(path):
            identity = manifests.identity(each)
            found.append(identity)
            annotations = each["metadata"].get("annotations", {})
            wave = annotations.get("argocd.argoproj.io/sync-wave")
            expected = waves.get(identity.name)
            if wave != (None if expected is None else str(expected)):
                problems.append(f"{identity.name} is in wave {wave}, listed {expected}")
    place = root["metadata"]["namespace"]
    expected = [
        Identity("argoproj.io", "v1alpha1", "Application", place, name) for name in waves
    ]
    return problems + manifests.difference(found, expected)


# --- The checks ---


def check_kustomize(outcome, tree, scratch):
    files = object_files(tree)
    listed = 1 + sum(1 + len(each["objects"]) for each in tree.applications)
    outcome.expect(
        f"{tree.name}: there are as many objects as listed: {listed}",
        [] if len(files) == listed else [f"{len(files)} files"],
    )
    outcome.expect(
        f"{tree.name}: kubectl kustomize reads all {len(files)} as they are, no identity twice",
        kustomize.problems_of_listing(files, tree.folder, scratch / "objects"),
    )
    twice = scratch / "twice"
    shutil.copytree(tree.folder, twice)
    second = shutil.copy(twice / "root.yaml", twice / "second.yaml")
    outcome.expect_refusal(
        f"{tree.name}: an identity given twice is refused",
        kustomize.problems_of_listing(
            [twice / "root.yaml", pathlib.Path(second)], twice, scratch / "refused"
        ),
    )

    bootstrap = tree.folder / "bootstrap"
    if bootstrap.exists():
        files = bootstrap_files(bootstrap)
        outcome.expect(
            f"{tree.name}: kubectl kustomize reads all {len(files)} of the bootstrap as they are",
            kustomize.problems_of_listing(files, bootstrap, scratch / "bootstrap"),
        )
        outcome.expect(
            f"{tree.name}: each of the bootstrap is a file of one Application",
            bootstrap_problems(tree),
        )
        check_installation(outcome, tree, scratch)

    for entry in tree.applications:
        folder = tree.folder / entry["name"]
        if (folder / "kustomization.yaml").exists():
            outcome.expect(
                f"{tree.name}: the kustomization of {entry['name']} does what it says",
                kustomize.problems_of_remotes(folder, scratch / entry["name"]),
            )


def check_installation(outcome, tree, scratch):
    """The bootstrap, and the Application that keeps the same true afterwards."""
    (bootstrap,) = manifests.read(tree.folder / "bootstrap" / "kustomization.yaml")
    remotes = [each for each in bootstrap["resources"] if "://" in each]
    owners = [each["name"] for each in tree.applications if remotes and each["remotes"] == remotes]
    outcome.expect(
        f"{tree.name}: one Application keeps what the bootstrap installs", [] if len(owners) == 1 else [str(owners)]
    )
    for name in ["bootstrap", *owners]:
        outcome.expect(
            f"{tree.name}: {name} builds to Argo CD with its settings, and our objects as they are",
            installation.problems(tree.folder / name, scratch / f"installed-{name}"),
        )
    (scratch / "spoiled").mkdir()
    for index, (what, folder) in enumerate(installation.spoiled(tree.folder / "bootstrap", scratch / "spoiled")):
        outcome.expect_refusal(
            f"{tree.name}: {what} is found", installation.problems(folder, scratch / f"judged-{index}")
        )
    (application,) = manifests.read(tree.folder / "applications" / f"{owners[0]}.yaml")
    options = application["spec"]["syncPolicy"].get("syncOptions", [])
    outcome.expect(
        f"{tree.name}: Argo CD's definitions are applied on the server",
        [] if "ServerSideApply=true" in options else [str(options)],
    )


def check_discovery(outcome, tree, scratch):
    outcome.expect(f"{tree.name}: the root yields the Applications", root_problems(tree))
    for entry in tree.applications:
        outcome.expect(
            f"{tree.name}: Argo CD finds the objects of {entry['name']}",
            discovery_problems(tree, entry),
        )

    copied = tree._replace(folder=scratch / "walk")
    shutil.copytree(tree.folder, copied.folder)
    # of an Application that is no Kustomize source, which names its files
    entry = next(each for each in tree.applications if each["objects"] and not each["remotes"])
    stray = copied.folder / entry["name"] / ".stray" / "stray.json"
    stray.parent.mkdir()
    stray.write_text('{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "stray"}}')
    outcome.expect_refusal(
        f"{tree.name}: an object too many is found", discovery_problems(copied, entry)
    )
    shutil.rmtree(stray.parent)
    outcome.expect(
        f"{tree.name}: without it, nothing is found", discovery_problems(copied, entry)
    )
    path = all_files(copied.folder / entry["name"])[0]
    text = path.read_bytes()
    path.write_bytes(text + b"# +argocd:skip-file-rendering\n")
    outcome.expect_refusal(
        f"{tree.name}: a file that Argo CD skips is found", discovery_problems(copied, entry)
    )
    path.write_bytes(text)
    path = copied.folder / "applications" / f"{entry['name']}.yaml"
    (application,) = manifests.read(path)
    for source in sources_of(application):
        source.pop("directory", None)
    manifests.write(path, application)
    outcome.expect_refusal(
        f"{tree.name}: a source that reads no subfolders is found",
        discovery_problems(copied, entry),
    )


def check_schemas(outcome, trees, repository, folder):
    name = "every object satisfies its schema"
    if not (folder / "schemas.lock").is_file():
        outcome.skip(name, "the published schemas are not fetched: run bin/fetch-schemas")
        return
    kinds = published.kinds(repository, folder)
    validation.check(outcome, kinds, trees, object_files, repository / "fixtures/components")


def check_bytes(outcome, first, second, repository):
    """Whether two renderings and the committed one are equal, and tell nothing of the machine."""

    def contents(folder):
        return {str(path.relative_to(folder)): path.read_bytes() for path in all_files(folder)}

    def problems(one, other):
        return [path for path in sorted({*one, *other}) if one.get(path) != other.get(path)]

    rendered = contents(first)
    outcome.expect("rendering twice gives the same bytes", problems(rendered, contents(second)))
    committed = {
        path: text
        for path, text in contents(repository / "rendered").items()
        if text.startswith(MARK)
    }
    outcome.expect("rendered/ holds the same bytes", problems(rendered, committed))
    traces = [str(repository).encode(), str(first).encode(), os.uname().nodename.encode() + b"."]
    outcome.expect(
        "no file tells of the machine",
        [path for path, text in rendered.items() if any(trace in text for trace in traces)],
    )
    outcome.expect(
        "every file begins with its mark and the start of its document",
        [
            path
            for path, text in rendered.items()
            if not text.startswith(
                MARK + "/".join(path.split("/")[:2]).encode() + b"). Do not edit.\n---\n"
            )
        ],
    )
    outcome.expect(
        "every file ends with one newline",
        [
            path
            for path, text in rendered.items()
            if not text.endswith(b"\n") or text.endswith(b"\n\n") or b"\r" in text
        ],
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--repository", type=pathlib.Path, required=True)
    parser.add_argument("--list", type=pathlib.Path, required=True)
    parser.add_argument("--schemas", type=pathlib.Path, required=True)
    parser.add_argument("--scratch", type=pathlib.Path, required=True)
    parser.add_argument("first", type=pathlib.Path)
    parser.add_argument("second", type=pathlib.Path)
    arguments = parser.parse_args()

    outcome = Outcome()
    trees = []
    for each in json.loads(arguments.list.read_text(encoding="utf-8")):
        name = f"{each['platform']}/{each['environment']}"
        trees.append(Tree(name, arguments.first / name, each["applications"]))
    folders = {
        str(path.relative_to(arguments.first)) for path in arguments.first.glob("*/*")
    }
    outcome.expect(
        "a tree for each environment, and no other",
        sorted(folders ^ {tree.name for tree in trees}),
    )
    check_bytes(outcome, arguments.first, arguments.second, arguments.repository)
    for tree in trees:
        scratch = arguments.scratch / tree.name
        scratch.mkdir(parents=True)
        if shutil.which("kubectl"):
            check_kustomize(outcome, tree, scratch)
        else:
            outcome.skip(f"{tree.name}: kubectl kustomize", "kubectl is not installed")
        check_discovery(outcome, tree, scratch)
    check_schemas(outcome, trees, arguments.repository, arguments.schemas)
    return outcome.summary()


if __name__ == "__main__":
    sys.exit(main())
