"""What `kubectl kustomize` makes of rendered files. It reads no network: remotes get stand-ins."""

import shutil
import subprocess

import manifests


CLUSTER_SCOPED = ("ClusterRole", "ClusterRoleBinding", "CustomResourceDefinition", "Namespace")


class Refused(Exception):
    """kubectl's own words."""


def build(folder):
    result = subprocess.run(
        ["kubectl", "kustomize", str(folder)], capture_output=True, text=True, check=False
    )
    if result.returncode != 0:
        raise Refused(result.stderr.strip())
    return manifests.documents(result.stdout)


def listing(files, folder, scratch):
    """A copy of the files with a kustomization that names them all."""
    paths = [str(path.relative_to(folder)) for path in files]
    for path in paths:
        (scratch / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(folder / path, scratch / path)
    manifests.write(scratch / "kustomization.yaml", {"resources": paths})
    return scratch


def problems_of_listing(files, folder, scratch):
    """Whether Kustomize reads every file as the one object in it, and changes none."""
    try:
        built = build(listing(files, folder, scratch))
    except Refused as refusal:
        return [str(refusal)]
    expected = {}
    for path in files:
        for tree in manifests.read(path):
            expected[manifests.identity(tree)] = tree
    found = [manifests.identity(tree) for tree in built]
    problems = manifests.difference(found, list(expected))
    if len(built) != len(files):
        problems.append(f"{len(files)} files, {len(built)} objects")
    problems += [
        f"read differently: {manifests.identity(tree)}"
        for tree in built
        if expected.get(manifests.identity(tree), tree) != tree
    ]
    return problems


def problems_of_remotes(folder, scratch):
    """Whether the kustomization of an Application does what it says, on stand-ins for its remotes.

    The first stand-in holds what each patch targets; all hold bystanders that must come through.
    """
    shutil.copytree(folder, scratch)
    (document,) = manifests.read(scratch / "kustomization.yaml")
    patches = document.get("patches", [])
    resources, bystanders, remotes = [], [], 0
    targets = _targets(patches)
    standins = {each["metadata"]["name"] for each in targets}
    for resource in document["resources"]:
        if "://" in resource:
            standin = [
                {"apiVersion": "v1", "kind": kind, "metadata": {"name": f"bystander-{remotes}"}}
                # Kustomize gives every Namespace the name of its `namespace`, unlike the transformer's
                for kind in ("ConfigMap", *(() if "namespace" in document else ("Namespace",)))
            ]
            bystanders += standin
            standins |= {each["metadata"]["name"] for each in standin}
            resource = f"stand-in-{remotes}.yaml"
            manifests.write(scratch / resource, *standin, *([] if remotes else targets))
            remotes += 1
        resources.append(resource)
    try:
        manifests.write(scratch / "kustomization.yaml", {"resources": resources})
        unpatched = {_key(tree) for tree in build(scratch)}
        manifests.write(scratch / "kustomization.yaml", {**document, "resources": resources})
        built = build(scratch)
    except Refused as refusal:
        return [str(refusal)]

    problems = []
    kept = {_key(tree): tree for tree in built}
    for each in bystanders:
        if _key(each) not in kept:
            problems.append(f"{each['kind']} {each['metadata']['name']} is lost")
    for patch in patches:
        target = next(each for each in targets if _key(each) == _target_key(patch["target"]))
        if _key(target) not in unpatched:
            problems.append(f"{_key(target)} is no stand-in")
        (change,) = manifests.documents(patch["patch"])
        if isinstance(change, dict) and change.get("$patch") == "delete":
            if _key(target) in kept:
                problems.append(f"{_key(target)} is not deleted")
        elif kept.get(_key(target)) == target:
            problems.append(f"{_key(target)} is not changed")
    namespace = document.get("namespace")
    unplaced = _default_namespace(document)
    for tree in built:
        if tree["kind"] in CLUSTER_SCOPED:
            continue
        expected = namespace or (unplaced if tree["metadata"]["name"] in standins else None)
        if expected and tree["metadata"].get("namespace") != expected:
            problems.append(f"{_key(tree)} is not in {expected}")
    return problems


def problems_of_installation(folder, release, scratch):
    """What a folder of ours makes of Argo CD's release, for which the objects of `release` stand.

    Gives the problems, and what was built.
    """
    shutil.copytree(folder, scratch)
    (document,) = manifests.read(scratch / "kustomization.yaml")
    remotes = [each for each in document["resources"] if "://" in each]
    if len(remotes) != 1:
        return [f"{len(remotes)} remotes"], []
    own = [each for path in document["resources"] if "://" not in path for each in manifests.read(folder / path)]
    resources = ["release.yaml", *(each for each in document["resources"] if each not in remotes)]
    manifests.write(scratch / "release.yaml", *release)
    manifests.write(scratch / "kustomization.yaml", {**document, "resources": resources})
    try:
        built = build(scratch)
    except Refused as refusal:
        return [str(refusal)], []
    place = _default_namespace(document)
    expected = [
        manifests.identity(tree)._replace(
            namespace=None if tree["kind"] in CLUSTER_SCOPED else tree["metadata"].get("namespace", place)
        )
        for tree in own + release
    ]
    problems = manifests.difference([manifests.identity(tree) for tree in built], expected)
    problems += [f"{_key(tree)} is not as rendered" for tree in own if tree not in built]
    return problems, built


def _default_namespace(document):
    for text in document.get("transformers", []):
        (transformer,) = manifests.documents(text)
        return transformer["metadata"]["namespace"]
    return None


def _target_key(target):
    return target["kind"], target.get("name", "whatever-its-name")


def _targets(patches):
    """One object for each target, which holds what its patches expect to find."""
    targets = {}
    for patch in patches:
        target = patch["target"]
        standin = targets.setdefault(_target_key(target), _target(target))
        (change,) = manifests.documents(patch["patch"])
        for operation in change if isinstance(change, list) else []:
            if operation["op"] == "test":
                _put(standin, operation["path"], operation["value"])
            elif operation["op"] == "replace":
                _put(standin, operation["path"], "before", only_absent=True)
    return list(targets.values())


def _put(tree, pointer, value, only_absent=False):
    """Sets a value by its pointer; lists are filled up to its position."""
    *steps, last = pointer.strip("/").split("/")
    for step, following in zip(steps, [*steps[1:], last]):
        if isinstance(tree, list):
            tree = tree[int(step)]
        else:
            tree = tree.setdefault(step, [] if following.isdigit() else {})
    if isinstance(tree, list):
        tree += ["filler"] * (int(last) + 1 - len(tree))
        last = int(last)
    elif only_absent and last in tree:
        return
    if not (only_absent and isinstance(tree, list) and tree[last] != "filler"):
        tree[last] = value


def _target(target):
    group, version = target.get("group", ""), target.get("version", "v1")
    metadata = {"name": _target_key(target)[1]}
    if "namespace" in target:
        metadata["namespace"] = target["namespace"]
    standin = {
        "apiVersion": f"{group}/{version}" if group else version,
        "kind": target["kind"],
        "metadata": metadata,
    }
    if target["kind"] == "Deployment":
        # patches change its first container
        standin["spec"] = {"template": {"spec": {"containers": [{"name": "main", "args": ["first"]}]}}}
    return standin


def _key(tree):
    return tree["kind"], tree["metadata"]["name"]
