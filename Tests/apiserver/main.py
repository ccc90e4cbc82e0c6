"""Applies an environment's rendered objects to the API server of KUBECONFIG, wave by wave, and then again.

Exit 1 with every refusal. The server is Kubernetes 1.20: what it can't know is named in TOO_OLD, with the reason.
"""

import copy
import glob
import json
import os
import subprocess
import sys

import yaml

import rights

# what 1.20 doesn't serve in the version that we render; nothing so far
TOO_OLD = {}

# 1.20 reads an empty string in a custom resource as null and refuses it for its type: a stand-in takes its place
EMPTY = "stands-for-empty"

WAVE = "argocd.argoproj.io/sync-wave"
# Argo CD's order inside a wave, as far as our objects need it (gitops-engine, pkg/sync/sync_tasks.go)
FIRST = ["Namespace", "ResourceQuota", "LimitRange", "ServiceAccount", "ConfigMap", "CustomResourceDefinition",
         "ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"]


class Loader(yaml.SafeLoader):
    """Timestamps and `=` stay text, as for Kubernetes."""


Loader.yaml_implicit_resolvers = {
    key: [(tag, pattern) for tag, pattern in pairs if tag.rsplit(":", 1)[1] not in ("timestamp", "value")]
    for key, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def kubectl(*arguments, stdin=None):
    return subprocess.run(["kubectl", *arguments], input=stdin, capture_output=True, text=True, check=False)


def documents(path):
    with open(path, encoding="utf-8") as file:
        return [document for document in yaml.load_all(file, Loader) if document]


def wave(thing):
    return int(thing["metadata"].get("annotations", {}).get(WAVE, "0"))


def order(thing):
    kind = thing["kind"]
    return (wave(thing), FIRST.index(kind) if kind in FIRST else len(FIRST), kind, thing["metadata"]["name"])


def objects_of(folder, application):
    """The objects of a folder; what Kustomize adds to them from elsewhere isn't here."""
    files = glob.glob(f"{folder}/{application}/**/*.yaml", recursive=True)
    found = [thing for path in files for thing in documents(path) if thing["kind"] != "Kustomization"]
    return sorted(found, key=order)


def adapted(thing):
    """The object as 1.20 can read it: see EMPTY."""
    group = thing["apiVersion"].partition("/")[0] if "/" in thing["apiVersion"] else ""
    is_custom = "." in group and not group.endswith(".k8s.io") or group == "gateway.networking.k8s.io"
    return filled(thing) if is_custom else thing


def filled(value):
    if isinstance(value, dict):
        return {key: filled(each) for key, each in value.items()}
    if isinstance(value, list):
        return [filled(each) for each in value]
    return EMPTY if value == "" else value


def apply(things):
    text = json.dumps({"apiVersion": "v1", "kind": "List", "items": [adapted(thing) for thing in things]})
    return kubectl("apply", "--server-side", "--field-manager=argocd-controller", "-f", "-", stdin=text)


def contents(kinds):
    """Every object of the kinds applied, without the bookkeeping that each apply writes.

    1.20 dates its bookkeeping anew where a list that is replaced as a whole gets defaults inside; nothing else moves.
    """
    listed = kubectl("get", ",".join(sorted(kinds)), "--all-namespaces", "-o", "json")
    if listed.returncode:
        sys.exit(listed.stderr)
    found = {}
    for item in json.loads(listed.stdout)["items"]:
        metadata = item["metadata"]
        for field in ("managedFields", "resourceVersion"):
            metadata.pop(field, None)
        found[(item["kind"], metadata.get("namespace"), metadata["name"])] = item
    return found


def resource_name(thing):
    """What `kubectl get` takes: `kind.version.group`."""
    group, _, version = thing["apiVersion"].rpartition("/")
    return f"{thing['kind']}.{version}.{group}" if group else thing["kind"]


def apply_all(folder):
    """Applies the root, then each Application's objects in the waves' order; returns what was refused, how many, and of which kinds."""
    refused, count, kinds = [], 0, set()
    applications = sorted(
        (thing for path in glob.glob(f"{folder}/applications/*.yaml") for thing in documents(path)), key=order
    )
    batches = [("bootstrap", objects_of(folder, "bootstrap")), ("root", documents(f"{folder}/root.yaml")), ("applications", applications)]
    for application in applications:
        name = application["metadata"]["name"]
        batches.append((name, objects_of(folder, name)))
    for name, things in batches:
        known = [thing for thing in things if (thing["apiVersion"], thing["kind"]) not in TOO_OLD]
        # the definitions are loaded already, without the rules that 1.20 doesn't know
        known = [thing for thing in known if thing["kind"] != "CustomResourceDefinition"]
        count += len(known)
        kinds |= {resource_name(thing) for thing in known}
        if not known:
            continue
        done = apply(known)
        if done.returncode:
            refused.append(f"{name}: {done.stderr.strip()}")
    return refused, count, kinds


def changed(thing, path, value):
    """A copy with another value at a path; None removes it."""
    copied = copy.deepcopy(thing)
    *parents, last = path
    target = copied
    for step in parents:
        target = target[step]
    if value is None:
        del target[last]
    else:
        target[last] = value
    return copied


def bad_resources():
    """For each rule that a schema of 1.20 can say, a custom resource that breaks it and nothing else."""
    def resource(kind, spec):
        return {"apiVersion": "aphex.io/v1alpha1", "kind": kind,
                "metadata": {"name": "probe", "namespace": "platform-system"}, "spec": spec}

    organization = resource("Organization", {"displayName": "Probe", "adminUsers": ["a@b.example"]})
    binding = resource("RepoBinding", {
        "aphexOrg": "probe", "repoOrg": "probe", "repoName": "app", "pipelineName": "app",
        "templateRef": "run-pipeline-v1", "pipelineSpec": "kind: Pipeline",
    })
    base = resource("KnowledgeBase", {
        "displayName": "Probe", "repositories": [{"url": "https://github.com/a/b", "branch": "main", "paths": [".kiro/docs"]}],
    })
    yield from [("good", organization, None, None), ("good", binding, None, None), ("good", base, None, None)]
    for thing in (organization, binding, base):
        for field in list(thing["spec"]):
            yield (f"{thing['kind']} without {field}", thing, ("spec", field), None)
        yield (f"{thing['kind']} without spec", thing, ("spec",), None)
    for path, values in {
        ("displayName",): ["", "Acme & Co", 5], ("adminUsers",): [["root"], "a@b.example"], ("webhookSecret",): ["hush hush", ""],
    }.items():
        for value in values:
            yield (f"Organization {path} {value!r}", organization, ("spec", *path), value)
    for field in ("aphexOrg", "repoOrg", "repoName", "pipelineName"):
        for value in ("Upper", "under_score", "dot.ted", ""):
            yield (f"RepoBinding {field} {value!r}", binding, ("spec", field), value)
    for field, value in (("aphexOrg", "a" * 60), ("pipelineName", "a" * 64), ("templateRef", ""), ("pipelineSpec", ""),
                         ("permissionProfile", "root"), ("branch", "two words"), ("branch", "a~b"), ("branch", "")):
        yield (f"RepoBinding {field} {value!r}", binding, ("spec", field), value)
    for path, value in ((("displayName",), ""), (("repositories",), []), (("repositories", 0, "url"), "git@github.com:a/b"),
                        (("repositories", 0, "url"), None), (("repositories", 0, "branch"), "a^b"),
                        (("repositories", 0, "paths"), ["docs"])):
        yield (f"KnowledgeBase {path} {value!r}", base, ("spec", *path), value)


def judge_bad_resources():
    failures, refused = [], 0
    for name, thing, path, value in bad_resources():
        probe = thing if name == "good" else changed(thing, path, value)
        done = kubectl("create", "--dry-run=server", "--validate=false", "-f", "-", stdin=json.dumps(probe))
        if name == "good" and done.returncode:
            failures.append(f"a good {thing['kind']} was refused: {done.stderr.strip()}")
        elif name != "good" and done.returncode == 0:
            failures.append(f"{name} was accepted")
        elif name != "good":
            if "is invalid" not in done.stderr:
                failures.append(f"{name}: {done.stderr.strip()}")
            refused += 1
    return failures, refused


def main():
    folder = sys.argv[1]
    refused, count, kinds = apply_all(folder)
    if refused:
        sys.exit("\n".join(refused))
    before = contents(kinds)
    refused, _, _ = apply_all(folder)
    after = contents(kinds)
    moved = [key for key in after if before.get(key) != after[key]]
    if refused or moved:
        sys.exit(f"a second apply changed {moved}: {refused}")
    failures, bad = judge_bad_resources()
    failures += rights.failures()
    if failures:
        sys.exit("\n".join(failures))
    environment = os.path.basename(folder)
    print(f"ok: {environment}: {count} objects applied in the waves' order, none changed by a second apply; "
          f"{bad} bad custom resources refused; the reconciler may do what it needs and nothing else")


main()
