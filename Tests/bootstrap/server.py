"""`swell bootstrap` with the real kubectl at the real API server of KUBECONFIG (1.20), as far as it goes without Argo CD.

Argo CD's release stands in as its real definitions and one object of each of its other sorts, because nothing can be
downloaded here; what its controllers and Kubernetes' would do, a thread does: it reports workloads as rolled out, makes the
children of the root, wave after wave, and lets them converge.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import threading
import time

import subject

MANAGER = "argocd-controller"


def kubectl(*arguments, stdin=None):
    return subprocess.run(["kubectl", *arguments], input=stdin, capture_output=True, text=True, check=False)


def adapted(node):
    """A definition as 1.20 can read it; ../shared/tools/load-crds says why."""
    if isinstance(node, list):
        return [adapted(each) for each in node]
    if not isinstance(node, dict):
        return node
    unknown = ("x-kubernetes-validations", "selectableFields", "x-kubernetes-map-type")
    return {key: adapted(value) for key, value in node.items() if key not in unknown}


def release(schemas):
    labels = {"app.kubernetes.io/part-of": "argocd"}

    def thing(version, kind, name, **fields):
        return {"apiVersion": version, "kind": kind, "metadata": {"name": name, "labels": labels}, **fields}

    def workload(name, **fields):
        return {
            "selector": {"matchLabels": {"app.kubernetes.io/name": name}},
            "template": {
                "metadata": {"labels": {"app.kubernetes.io/name": name}},
                "spec": {"serviceAccountName": name, "containers": [{"name": name, "image": "quay.io/argoproj/argocd"}]},
            },
            **fields,
        }

    definitions = [
        adapted(each)
        for path in sorted(pathlib.Path(schemas, "crds/argo-cd").glob("*/*.yaml"))
        for each in subject.read(path)
    ]
    subjects = [{"kind": "ServiceAccount", "name": "argocd-server", "namespace": "argocd"}]
    role = {"apiGroup": "rbac.authorization.k8s.io", "kind": "ClusterRole", "name": "argocd-server"}
    controller = "argocd-application-controller"
    return definitions + [
        thing("v1", "ServiceAccount", "argocd-server"),
        thing("rbac.authorization.k8s.io/v1", "ClusterRole", "argocd-server",
              rules=[{"apiGroups": ["*"], "resources": ["*"], "verbs": ["get"]}]),
        thing("rbac.authorization.k8s.io/v1", "ClusterRoleBinding", "argocd-server", subjects=subjects, roleRef=role),
        *[thing("v1", "ConfigMap", name) for name in ("argocd-cm", "argocd-rbac-cm", "argocd-cmd-params-cm")],
        thing("v1", "Secret", "argocd-secret", type="Opaque"),
        thing("apps/v1", "Deployment", "argocd-server", spec=workload("argocd-server")),
        thing("apps/v1", "Deployment", "argocd-repo-server", spec=workload("argocd-repo-server", replicas=2)),
        thing("apps/v1", "StatefulSet", controller, spec=workload(controller, serviceName=controller)),
    ]


def wrapper(scratch, schemas):
    """kubectl, with a file in the place of the release."""
    (scratch / "release.yaml").write_text(subject.dump(release(schemas)), encoding="utf-8")
    script = scratch / "kubectl"
    real = shutil.which("kubectl")
    script.write_text(f"""#!/bin/sh
set -eu
case $1 in
  kustomize)
    # building takes two seconds, and gives the same each time
    copy={scratch}/built-$(cat "$2/kustomization.yaml" | cksum | tr -d ' ')
    [ ! -e "$copy.yaml" ] || exec cat "$copy.yaml"
    cp -R "$2" "$copy"
    cp '{scratch}/release.yaml' "$copy/release.yaml"
    sed 's|- https://raw.githubusercontent.com/argoproj/argo-cd/.*|- release.yaml|' "$2/kustomization.yaml" \\
      >"$copy/kustomization.yaml"
    '{real}' kustomize "$copy" >"$copy.part"
    mv "$copy.part" "$copy.yaml"
    exec cat "$copy.yaml"
    ;;
esac
exec '{real}' "$@"
""", encoding="utf-8")
    script.chmod(0o755)
    return script


class Controllers(threading.Thread):
    """Kubernetes' and Argo CD's, as far as a bootstrap looks at them."""

    def __init__(self):
        super().__init__(daemon=True)
        self.ended = threading.Event()
        self.problems = []
        self.root_when_rolled_out = None

    def run(self):
        while not self.ended.wait(0.3):
            self.roll_out()
            self.sync()

    def patch(self, kind, name, value, *arguments):
        done = kubectl("--namespace", "argocd", "patch", kind, name, "--type=merge", "--patch", json.dumps(value), *arguments)
        if done.returncode:
            self.problems.append(done.stderr.strip())

    def list(self, kinds):
        done = kubectl("--namespace", "argocd", "get", kinds, "--output", "json")
        return json.loads(done.stdout)["items"] if done.returncode == 0 else []

    def roll_out(self):
        for each in self.list("deployments,statefulsets"):
            if each.get("status", {}).get("observedGeneration") == each["metadata"]["generation"]:
                continue
            replicas = each["spec"]["replicas"]
            counts = {key: replicas for key in ("replicas", "readyReplicas", "updatedReplicas")}
            status = {"observedGeneration": each["metadata"]["generation"], **counts}
            if each["kind"] == "Deployment":
                status["availableReplicas"] = replicas
            else:
                status |= {"currentReplicas": replicas, "currentRevision": "one", "updateRevision": "one"}
            if self.root_when_rolled_out is None:
                self.root_when_rolled_out = bool(self.list("applications.argoproj.io"))
            self.patch(each["kind"], each["metadata"]["name"], {"status": status}, "--subresource=status")

    def sync(self):
        """One wave more is created each time, and converges."""
        present = {each["metadata"]["name"]: each for each in self.list("applications.argoproj.io")}
        if subject.ROOT not in present:
            return
        missing = [each for each in subject.applications() if each["metadata"]["name"] not in present]
        if missing:
            wave = missing[0]["metadata"]["annotations"][subject.WAVE]
            wanted = [each for each in missing if each["metadata"]["annotations"][subject.WAVE] == wave]
            done = kubectl("create", "-f", "-", stdin=json.dumps({"apiVersion": "v1", "kind": "List", "items": wanted}))
            if done.returncode:
                self.problems.append(done.stderr.strip())
            for each in wanted:
                self.report(subject.status(each))
        elif present[subject.ROOT].get("status", {}).get("health", {}).get("status") != "Healthy":
            self.report(subject.status(present[subject.ROOT]))

    def report(self, application):
        self.patch("applications.argoproj.io", application["metadata"]["name"], {"status": application["status"]})

    def stop(self):
        self.ended.set()
        self.join()


def versions():
    """Every object of the bootstrap and the root by its resource version."""
    done = kubectl("get", "namespaces,customresourcedefinitions,configmaps,secrets,serviceaccounts,deployments,statefulsets,"
                   "appprojects.argoproj.io,applications.argoproj.io,clusterroles,clusterrolebindings",
                   "--all-namespaces", "--output", "json", "--show-managed-fields")
    return {
        (each["kind"], each["metadata"].get("namespace"), each["metadata"]["name"]): each["metadata"]["resourceVersion"]
        for each in json.loads(done.stdout)["items"]
    }


def check_start(checks, tool):
    print("a first start", flush=True)
    controllers = Controllers()
    controllers.start()
    start = time.monotonic()
    done = subject.swell("--kubectl", str(tool), "--timeout", "2m")
    controllers.stop()
    checks.expect("a first start converges at a real API server", done.returncode == 0, done, *controllers.problems)
    if done.returncode:
        return False
    print(f"     in {time.monotonic() - start:.0f} s", flush=True)
    checks.expect("what stands for the controllers had no trouble", not controllers.problems, *controllers.problems)
    checks.expect("the root came after Argo CD was rolled out", controllers.root_when_rolled_out is False)
    waves = [line.split("wave ")[1].split()[0] for line in done.stdout.splitlines() if "  wave " in line]
    checks.expect("waves were told in their order", waves == sorted(waves, key=int) and len(set(waves)) > 5, done)

    built = subject.documents(subprocess.run([tool, "kustomize", f"{subject.TREE}/bootstrap"],
                                             capture_output=True, text=True, check=True).stdout)
    listed = versions()
    missing = [
        (each["kind"], each["metadata"]["name"]) for each in built
        if (each["kind"], each["metadata"].get("namespace"), each["metadata"]["name"]) not in listed
    ]
    checks.expect(f"all {len(built)} objects of the bootstrap are there", not missing, missing)
    found = json.loads(kubectl("--namespace", "argocd", "get", "configmap", "argocd-cm", "--output", "json",
                               "--show-managed-fields").stdout)
    managers = {(each["manager"], each["operation"]) for each in found["metadata"]["managedFields"]}
    checks.expect("under Argo CD's own name, so that it takes them over", managers == {(MANAGER, "Apply")}, managers)
    checks.expect("argocd-cm has the health script before the root was read",
                  "resource.customizations.health.argoproj.io_Application" in found["data"])
    definition = kubectl("get", "customresourcedefinition", "applications.argoproj.io", "--output", "json").stdout
    checks.expect("with its real definitions, which are larger than a client-side apply can note", len(definition) > 262_144)
    return True


def check_repetition(checks, tool):
    before = versions()
    done = subject.swell("--kubectl", str(tool), "--timeout", "30s")
    after = versions()
    moved = [key for key in after if before.get(key) != after[key]]
    checks.expect("a second run ends well and changes nothing", done.returncode == 0 and not moved, done, moved)


def check_timeout(checks, tool):
    children = subject.applications()
    (held,) = [each for each in children if each["metadata"]["name"] == "platform-cert-manager"]
    later = [each["metadata"]["name"] for each in children[children.index(held) + 1:]]
    kubectl("--namespace", "argocd", "delete", "applications.argoproj.io", *later)
    change = {"status": subject.status(held, "Synced", "Degraded", "Failed", "no node takes the pod")["status"]}
    kubectl("--namespace", "argocd", "patch", "applications.argoproj.io", held["metadata"]["name"], "--type=merge",
            "--patch", json.dumps(change))
    done = subject.swell("--kubectl", str(tool), "--timeout", "3s")
    checks.expect("an Application that fails is named when the time is over",
                  done.returncode == 1 and "wave 10 is held" in done.stderr
                  and "platform-cert-manager (wave 10): Synced, Degraded, sync Failed; no node takes the pod" in done.stderr, done)


def check_refusal(checks, tool):
    other = subject.root()
    other["spec"]["source"]["path"] = "rendered/aphex/k3s/applications"
    kubectl("apply", "--server-side", "--force-conflicts", "-f", "-", stdin=json.dumps(other))
    before = versions()
    done = subject.swell("--kubectl", str(tool))
    checks.expect("a cluster of another environment is refused untouched",
                  done.returncode == 1 and "[bootstrap.other-tree]" in done.stderr and versions() == before, done)
    done = subject.swell("--kubectl", str(tool), "--context", "reader")
    checks.expect("somebody without the rights is told by the server",
                  done.returncode == 1 and "forbidden" in done.stderr and versions() == before, done)


def main():
    scratch, schemas = pathlib.Path(sys.argv[1]), sys.argv[2]
    checks = subject.Checks()
    tool = wrapper(scratch, schemas)
    if check_start(checks, tool):
        check_repetition(checks, tool)
        check_timeout(checks, tool)
        check_refusal(checks, tool)
    return checks.summary()


sys.exit(main())
