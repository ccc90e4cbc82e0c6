"""What comes out of the folders that install Argo CD: its release cannot be read here, so a small one stands for it."""

import copy
import shutil

import kustomize
import manifests

NAMESPACE = "argocd"
SCRIPT = "resource.customizations.health.argoproj.io_Application"
OPTIONS = "argocd.argoproj.io/sync-options"


def _object(version, kind, name, **fields):
    labels = {"app.kubernetes.io/part-of": "argocd"}
    return {"apiVersion": version, "kind": kind, "metadata": {"name": name, "labels": labels}, **fields}


def release():
    """Of each sort of object in Argo CD's install.yaml one; none names a namespace, but subjects do."""
    container = {"name": "main", "image": "quay.io/argoproj/argocd"}
    workload = {"spec": {"template": {"spec": {"containers": [container]}}}}
    subject = {"kind": "ServiceAccount", "name": "argocd-server", "namespace": NAMESPACE}
    return [
        _object("apiextensions.k8s.io/v1", "CustomResourceDefinition", "applications.argoproj.io"),
        _object("v1", "ServiceAccount", "argocd-server"),
        _object("rbac.authorization.k8s.io/v1", "ClusterRoleBinding", "argocd-server", subjects=[subject]),
        _object("v1", "ConfigMap", "argocd-cm"),
        _object("v1", "ConfigMap", "argocd-rbac-cm"),
        _object("v1", "ConfigMap", "argocd-cmd-params-cm"),
        _object("v1", "Secret", "argocd-secret", type="Opaque"),
        _object("apps/v1", "Deployment", "argocd-server", **copy.deepcopy(workload)),
        _object("apps/v1", "StatefulSet", "argocd-application-controller", **copy.deepcopy(workload)),
    ]


def problems(folder, scratch):
    """Whether the folder builds to Argo CD with our settings, beside our objects as they are."""
    found, built = kustomize.problems_of_installation(folder, release(), scratch)
    objects = {(tree["kind"], tree["metadata"]["name"]): tree for tree in built}
    if not built:
        return found or ["nothing is built"]
    for original in release():
        tree = objects.get((original["kind"], original["metadata"]["name"]))
        if tree is None:
            continue
        unpatched = copy.deepcopy(original)
        if tree["kind"] not in kustomize.CLUSTER_SCOPED:
            unpatched["metadata"]["namespace"] = NAMESPACE
        is_patched = tree["kind"] in ("ConfigMap", "CustomResourceDefinition")
        if is_patched == (tree == unpatched):
            found.append(f"{tree['kind']} {tree['metadata']['name']} is {'not ' if is_patched else ''}patched")
    definition = objects["CustomResourceDefinition", "applications.argoproj.io"]
    if definition["metadata"].get("annotations", {}).get(OPTIONS) != "Prune=false":
        found.append("Argo CD could prune its own definitions")
    for name in ("argocd-cm", "argocd-rbac-cm", "argocd-cmd-params-cm"):
        if objects["ConfigMap", name]["metadata"]["labels"].get("app.kubernetes.io/part-of") != "argocd":
            found.append(f"{name} has lost the label by which Argo CD finds it")
    script = objects["ConfigMap", "argocd-cm"].get("data", {}).get(SCRIPT, "")
    if "compared_with_present_spec" not in script or "Succeeded" not in script:
        found.append("argocd-cm has no health script")
    return found


def spoiled(folder, scratch):
    """Copies of the folder that are wrong in one way each: (what is wrong, folder)."""

    def copied(name):
        shutil.copytree(folder, scratch / name)
        return scratch / name, *manifests.read(scratch / name / "kustomization.yaml")

    place, document = copied("no-patches")
    document.pop("patches")
    manifests.write(place / "kustomization.yaml", document)
    yield "an unpatched release", place

    place, document = copied("twice")
    twice = _object("v1", "ConfigMap", "argocd-cm")
    twice["metadata"]["namespace"] = NAMESPACE
    manifests.write(place / "twice.yaml", twice)
    document["resources"].append("twice.yaml")
    manifests.write(place / "kustomization.yaml", document)
    yield "a second argocd-cm", place

    place, document = copied("renamed")
    document.pop("transformers")
    document["namespace"] = NAMESPACE
    manifests.write(place / "kustomization.yaml", document)
    yield "a namespace for everything, Namespaces too", place
