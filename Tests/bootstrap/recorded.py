"""`swell bootstrap` against a kubectl that writes down what it is asked: order, failures half-way, waits, a second run."""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

import subject

HERE = pathlib.Path(__file__).parent
CONTEXT = "kind-platform-cluster"
PASSWORD = "c3dlbGwtbXVzdC1ub3QtcHJpbnQtdGhpcw=="


def thing(version, kind, name, **fields):
    return {"apiVersion": version, "kind": kind, "metadata": {"name": name, "namespace": "argocd"}, **fields}


BUILT = [
    {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "argocd"}},
    {"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition",
     "metadata": {"name": "applications.argoproj.io"}, "spec": {"description": "a text\n---\nkind: Namespace\n"}},
    thing("v1", "ConfigMap", "argocd-cm", data={"url": "https://argocd.home.local"}),
    thing("v1", "Secret", "argocd-secret", data={"admin.password": PASSWORD}),
    thing("apps/v1", "Deployment", "argocd-server"),
    thing("apps/v1", "StatefulSet", "argocd-application-controller"),
    thing("argoproj.io/v1alpha1", "AppProject", "platform"),
]
FOUNDATIONS = "CustomResourceDefinition/applications.argoproj.io Namespace/argocd"
REST = ("ConfigMap/argocd-cm Secret/argocd-secret Deployment/argocd-server StatefulSet/argocd-application-controller "
        "AppProject/platform")
APPLY = "apply --server-side --force-conflicts --field-manager=argocd-controller -f"
STEPS = [
    f"kustomize {subject.TREE}/bootstrap",
    "get --raw=/readyz --request-timeout=20s",
    f"{APPLY} - < {FOUNDATIONS}",
    "wait --for=condition=Established --timeout=30m -f - < CustomResourceDefinition/applications.argoproj.io",
    f"{APPLY} - < {REST}",
    "rollout status --timeout=30m -f - < Deployment/argocd-server StatefulSet/argocd-application-controller",
    f"{APPLY} {subject.TREE}/root.yaml",
]


class Cluster:
    """A folder that the recording kubectl answers from; new for each case."""

    def __init__(self, scratch, name):
        self.state = scratch / name
        self.state.mkdir()
        self.write("contexts", f"production\n{CONTEXT}\n")
        self.write("current", f"{CONTEXT}\n")
        self.write("expected-context", CONTEXT)
        # Kustomize itself orders them so
        self.write("built.yaml", subject.dump([BUILT[1], BUILT[0], *BUILT[2:]]))
        self.converge()

    def write(self, name, text):
        (self.state / name).write_text(text, encoding="utf-8")

    def remove(self, name):
        (self.state / name).unlink()

    def applications(self, number, things):
        self.write(f"applications.{number}", subject.dump([{"apiVersion": "v1", "kind": "List", "items": things}]))

    def converge(self):
        self.applications("last", [subject.status(each) for each in [subject.root(), *subject.applications()]])

    def swell(self, *arguments, **options):
        self.write("log", "")
        return subject.swell(
            "--kubectl", str(HERE / "kubectl"), *arguments, environment={"STATE": str(self.state)}, **options
        )

    def log(self, polls=False):
        """What was asked, without the context, which the stand-in has checked."""
        lines = (self.state / "log").read_text(encoding="utf-8").splitlines()
        lines = [line.removeprefix(f"--context {CONTEXT} ") for line in lines]
        return [line for line in lines if polls or "get applications.argoproj.io" not in line]


def check_order(checks, scratch):
    cluster = Cluster(scratch, "order")
    waiting = [subject.status(subject.root(), "OutOfSync", "Progressing", "Running")]
    cluster.applications(0, waiting)
    first, *_ = subject.applications()
    cluster.applications(1, [*waiting, subject.status(first, "Synced", "Progressing", "Running")])
    done = cluster.swell()
    checks.expect("a first start ends well", done.returncode == 0, done)
    checks.expect("definitions, the rest, Argo CD, the root: in this order", cluster.log() == STEPS, "\n".join(cluster.log()))
    checks.expect("it asks until all have converged", len(cluster.log(polls=True)) - len(STEPS) == 3, cluster.log(polls=True))
    said = done.stdout
    checks.expect("it names the context that it writes to", f"into context '{CONTEXT}', the current one" in said, done)
    states = [line.split("  ", 1)[1] for line in said.splitlines() if "platform-bootstrap: " in line]
    checks.expect(
        "each change of an Application is a line with its wave",
        [each.strip().split("  ", 1)[-1] for each in states] == [
            "wave -10  platform-bootstrap: Synced, Progressing, sync Running",
            "wave -10  platform-bootstrap: Synced, Healthy, sync Succeeded",
        ], "\n".join(states))
    checks.expect("it says where Argo CD is, and where the password", "https://argocd.home.local" in said
                  and "argocd-initial-admin-secret" in said, done)
    checks.expect("no secret is printed", PASSWORD not in said + done.stderr, done)

    done = cluster.swell()
    checks.expect("a second run ends well", done.returncode == 0, done)
    checks.expect("and applies nothing but the root", cluster.log() == [*STEPS[:2], STEPS[5], STEPS[6]], cluster.log())

    cluster = Cluster(scratch, "no-wait")
    done = cluster.swell("--no-wait", "--context", CONTEXT)
    checks.expect("--no-wait ends with the root", done.returncode == 0 and cluster.log(polls=True) == STEPS, done, cluster.log())


def check_dry_run(checks, scratch):
    cluster = Cluster(scratch, "dry")
    done = cluster.swell("--dry-run")
    checks.expect("a dry run asks the cluster nothing", done.returncode == 0 and cluster.log(polls=True) == [], done)
    copied = subprocess.run(
        ["sh", "-eu", "-c", done.stdout], capture_output=True, text=True, check=False,
        env={**os.environ, "STATE": str(cluster.state)},
    )
    expected = [STEPS[0], *STEPS[2:]]
    checks.expect("its commands, copied into a shell, do the same", copied.returncode == 0 and cluster.log() == expected,
                  copied, "\n".join(cluster.log()))
    cluster.remove("current")
    done = cluster.swell("--dry-run", "--create-cluster", "--cluster-name", "other")
    checks.expect("it prints how a cluster would be made", done.returncode == 0 and "hostPort: 443" in done.stdout
                  and "kind create cluster --name other --config -" in done.stdout and "--context kind-other" in done.stdout, done)
    syntax = subprocess.run(["sh", "-n"], input=done.stdout, capture_output=True, text=True, check=False)
    checks.expect("in commands that a shell reads", syntax.returncode == 0, syntax)
    done = cluster.swell("--dry-run")
    checks.expect("without a cluster it prints the commands all the same", done.returncode == 0
                  and "kubectl apply" in done.stdout.replace(str(HERE / "kubectl"), "kubectl"), done)


def check_refusals(checks, scratch):
    def refused(name, code, *arguments, status=1, change=None, **options):
        cluster = Cluster(scratch, name.replace(" ", "-"))
        if change:
            change(cluster)
        done = cluster.swell(*arguments, **options)
        changing = [line for line in cluster.log() if line.startswith(("apply", "wait", "rollout"))]
        checks.expect(f"{name}: refused before anything is applied",
                      done.returncode == status and code in done.stderr and not changing, done, changing)
        return done, cluster

    tree = scratch / "tree"
    shutil.copytree("rendered", tree)
    with open(tree / "aphex/kind/root.yaml", "a", encoding="utf-8") as file:
        file.write("# changed\n")
    done, cluster = refused("a stale tree", "[bootstrap.stale-tree]", "--output", str(tree))
    checks.expect("and kubectl is not even asked", cluster.log(polls=True) == [] and "root.yaml" in done.stderr, done)
    done = cluster.swell("--output", str(tree), "--dry-run")
    checks.expect("a dry run refuses it too", done.returncode == 1 and done.stdout == "", done)
    refused("no current context", "[bootstrap.no-context]", change=lambda cluster: cluster.remove("current"))
    done, _ = refused("a context that is not there", "[bootstrap.no-context]", "--context", "kind-platform-clutser")
    checks.expect("with the one that was meant", f"did you mean '{CONTEXT}'?" in done.stderr, done)
    refused("a cluster that is down", "[bootstrap.unreachable]",
            change=lambda cluster: cluster.write("fail-readyz", "connection refused\n"))
    refused("a cluster of another tree", "[bootstrap.other-tree]", change=lambda cluster: (
        cluster.write("installed", ""),
        cluster.write("root", subject.dump([{"spec": {"source": {"path": "rendered/aphex/k3s/applications"}}}]))))
    refused("manifests that cannot be built", "could not fetch",
            change=lambda cluster: cluster.write("fail-kustomize", "could not fetch install.yaml\n"))
    refused("no platform without Argo CD", "[bootstrap.no-argo-cd]",
            change=lambda cluster: cluster.write("built.yaml", subject.dump(BUILT[:1])))
    refused("both a context and a new cluster", "--context", "--create-cluster", "--context", "x", status=64)
    refused("an unknown environment", "did you mean", "--environment", "knid", status=64)
    cluster = Cluster(scratch, "missing")
    done = cluster.swell("--kubectl", "/no/such/kubectl")
    checks.expect("no kubectl is a clear error", done.returncode == 1 and "[bootstrap.missing-program]" in done.stderr, done)


def check_failures(checks, scratch):
    cluster = Cluster(scratch, "half-way")
    cluster.write("fail-rest.once", "Error from server: etcdserver: request timed out\n")
    done = cluster.swell()
    checks.expect("a failure half-way stops before the root, with kubectl's words",
                  done.returncode == 1 and cluster.log() == STEPS[:5] and "[bootstrap.failed-step]" in done.stderr
                  and "request timed out" in done.stderr, done, cluster.log())
    done = cluster.swell()
    checks.expect("and the next run goes on from there", done.returncode == 0 and cluster.log() == STEPS, done, cluster.log())

    cluster = Cluster(scratch, "discovery")
    cluster.write("fail-rest.once", 'resource mapping not found: no matches for kind "AppProject"\n')
    done = cluster.swell()
    checks.expect("a kind that is not served yet is tried again",
                  done.returncode == 0 and cluster.log() == [*STEPS[:5], *STEPS[4:]], done, cluster.log())

    cluster = Cluster(scratch, "rollout")
    cluster.write("fail-rollout", "error: timed out waiting for the condition\n")
    done = cluster.swell("--timeout", "5m")
    checks.expect("Argo CD that does not come up holds the root back",
                  done.returncode == 1 and cluster.log()[-1].startswith("rollout status --timeout=5m"), done, cluster.log())


def check_timeout(checks, scratch):
    cluster = Cluster(scratch, "timeout")
    children = subject.applications()
    held = next(each for each in children if each["metadata"]["name"] == "platform-cert-manager")
    number = children.index(held)
    cluster.applications("last", [
        subject.status(subject.root(), "OutOfSync", "Degraded", "Running"),
        *[subject.status(each) for each in children[:number]],
        subject.status(held, "Synced", "Degraded", "Failed", "the webhook does not answer", ("SyncError", "job failed\nat last")),
    ])
    done = cluster.swell("--timeout", "3s")
    said = done.stderr
    checks.expect("a wait that ends in vain says so", done.returncode == 1 and "[bootstrap.not-converged]" in said
                  and "not converged after 3s" in said and "wave 10 is held" in said, done)
    checks.expect("with what the Application says itself, and its line in the spec",
                  "SyncError: job failed at last; the webhook does not answer" in said
                  and "specs/Aphex/Operators.swift:" in said, done)
    checks.expect("and which ones wait", "not created yet: " in said and "platform-external-secrets (wave 15)" in said, done)
    cluster.write("fail-applications.once", "connection reset\n")
    cluster.converge()
    done = cluster.swell()
    checks.expect("the next run goes on waiting, over a connection that breaks", done.returncode == 0, done)
    cluster.write("fail-applications", "connection reset\n")
    done = cluster.swell("--timeout", "2s")
    checks.expect("one that stays broken is named", done.returncode == 1 and "connection reset" in done.stderr, done)


def check_interruption(checks, scratch):
    cluster = Cluster(scratch, "interruption")
    cluster.write("hang-rollout", "")
    cluster.write("log", "")
    environment = {**os.environ, "STATE": str(cluster.state)}
    process = subprocess.Popen(
        ["bin/swell", "bootstrap", "--environment", "kind", "--kubectl", str(HERE / "kubectl")],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, start_new_session=True,
    )
    deadline = time.monotonic() + 30
    while not (cluster.state / "hanging").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=20)
    child = int((cluster.state / "hanging").read_text(encoding="utf-8"))
    gone = False
    for _ in range(40):
        state = subprocess.run(["ps", "-o", "stat=", "-p", str(child)], capture_output=True, text=True, check=False).stdout
        # nobody may have waited for it yet
        gone = not state.strip() or state.startswith("Z")
        if gone:
            break
        time.sleep(0.05)
    checks.expect("an interrupted run ends at once with what it waited for, and says how to go on",
                  process.returncode == 130 and gone and "goes on from here" in said, said, process.returncode, gone)


def check_creation(checks, scratch):
    cluster = Cluster(scratch, "creation")
    tools = scratch / "tools"
    tools.mkdir()
    kind = tools / "kind"
    kind.write_text("""#!/bin/sh
case "$1 $2" in
  'get clusters') cat "$STATE/clusters" 2>/dev/null || printf 'No kind clusters found.\\n' >&2 ;;
  'create cluster')
    printf 'kind %s\\n' "$*" >>"$STATE/log"
    cat >"$STATE/config"
    printf '%s\\n' "$4" >"$STATE/clusters"
    ;;
esac
""", encoding="utf-8")
    kind.chmod(0o755)
    path = {"PATH": f"{tools}:{os.environ['PATH']}"}

    def run():
        cluster.write("log", "")
        return subject.swell("--kubectl", str(HERE / "kubectl"), "--create-cluster",
                             environment={**path, "STATE": str(cluster.state)})

    cluster.remove("current")
    done = run()
    made = "kind create cluster --name platform-cluster --config - --wait 5m"
    checks.expect("a kind cluster is made when asked for", done.returncode == 0 and cluster.log()[1] == made, done, cluster.log())
    (config,) = subject.read(cluster.state / "config")
    (node,) = config["nodes"]
    checks.expect("that takes the ports 80 and 443, with the label of the entrance",
                  [each["hostPort"] for each in node["extraPortMappings"]] == [80, 443]
                  and node["labels"] == {"ingress-ready": "true"}, config)
    done = run()
    checks.expect("and left alone when it is there", done.returncode == 0 and made not in cluster.log(), done, cluster.log())


def main():
    scratch = pathlib.Path(sys.argv[1])
    checks = subject.Checks()
    for check in (check_order, check_dry_run, check_refusals, check_failures, check_timeout, check_interruption, check_creation):
        check(checks, scratch)
    return checks.summary()


sys.exit(main())
