"""What the reconciler may do, and may not: asked of the API server in its name, once everything is applied."""

import json
import subprocess

ACCOUNT = "system:serviceaccount:platform-system:platform-controllers"
ORGANIZATION = "org-acme-corp"
CREDENTIALS = "cloudflared-credentials-acme-corp"

# verb, resource with its name, namespace, and whether it may
QUESTIONS = [
    ("list", "organizations.aphex.io", "platform-system", True),
    ("watch", "repobindings.aphex.io", "platform-system", True),
    ("patch", "organizations.aphex.io/acme-corp", "platform-system", True),
    ("patch", "organizations.aphex.io/acme-corp --subresource=status", "platform-system", True),
    ("patch", "repobindings.aphex.io/billing --subresource=status", "platform-system", True),
    ("patch", "repobindings.aphex.io/billing", "platform-system", False),
    ("delete", "organizations.aphex.io/acme-corp", "platform-system", False),
    ("get", "secrets/dex-secrets", "auth-system", True),
    ("get", "secrets/authentik-api-token", "auth-system", True),
    ("get", "secrets/authentik-postgresql", "auth-system", False),
    ("list", "secrets", "auth-system", False),
    ("patch", "secrets/dex-secrets", "auth-system", False),
    ("get", f"secrets/{CREDENTIALS}", ORGANIZATION, True),
    ("get", "secrets/org-secrets", ORGANIZATION, False),
    ("list", "secrets", ORGANIZATION, False),
    ("get", f"secrets/{CREDENTIALS}", "org-engineering", False),
    ("get", "deployments.apps/cloudflared-acme-corp", ORGANIZATION, True),
    ("patch", "deployments.apps/cloudflared-acme-corp", ORGANIZATION, False),
    ("get", "secrets", "platform-system", False),
    ("create", "pods", "platform-system", False),
    ("create", "rolebindings.rbac.authorization.k8s.io", ORGANIZATION, False),
]
OF_THE_CLUSTER = [
    ("list", "namespaces"), ("list", "secrets"), ("get", "nodes"),
    ("create", "customresourcedefinitions.apiextensions.k8s.io"), ("list", "organizations.aphex.io"),
]


def kubectl(*arguments, stdin=None):
    return subprocess.run(
        ["kubectl", f"--as={ACCOUNT}", *arguments], input=stdin, capture_output=True, text=True, check=False
    )


def may(verb, resource, *place):
    return kubectl("auth", "can-i", verb, *resource.split(), *place).stdout.strip() == "yes"


def applied(tree):
    """Whether a server-side apply is let through; any other fault than a refusal is raised."""
    done = kubectl("apply", "--server-side", "--validate=false", "-f", "-", stdin=json.dumps(tree))
    if done.returncode and "Forbidden" not in done.stderr and "forbidden" not in done.stderr:
        raise RuntimeError(done.stderr)
    return done.returncode == 0


def secret(name, namespace=ORGANIZATION):
    return {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": name, "namespace": namespace}}


def lease(name):
    return {
        "apiVersion": "coordination.k8s.io/v1", "kind": "Lease",
        "metadata": {"name": name, "namespace": "platform-system"}, "spec": {"holderIdentity": "test"},
    }


def failures():
    """Every right that is not as it should be."""
    found = []
    for verb, resource, namespace, allowed in QUESTIONS:
        if may(verb, resource, "--namespace", namespace) != allowed:
            found.append(f"{verb} {resource} in {namespace} is {'refused' if allowed else 'allowed'}")
    for verb, resource in OF_THE_CLUSTER:
        if may(verb, resource, "--all-namespaces"):
            found.append(f"{verb} {resource} in all namespaces is allowed")
    # a creation carries its name only where it is an apply
    created = kubectl("create", "--validate=false", "-f", "-", stdin=json.dumps(secret(CREDENTIALS)))
    if created.returncode == 0:
        found.append("a Secret can be created by POST")
    for tree, allowed in [
        (secret("another"), False), (secret(CREDENTIALS, "org-engineering"), False), (secret(CREDENTIALS), True),
        (lease("another"), False), (lease("platform-controllers"), True),
    ]:
        metadata = tree["metadata"]
        if applied(tree) != allowed:
            word = "refused" if allowed else "allowed"
            found.append(f"applying {tree['kind']} {metadata['namespace']}/{metadata['name']} is {word}")
    deleted = kubectl("delete", "secret", CREDENTIALS, "--namespace", ORGANIZATION, "--wait=false")
    if deleted.returncode:
        found.append(f"the credentials can't be deleted: {deleted.stderr.strip()}")
    # the Lease is nobody's to delete but the cluster's
    subprocess.run(
        ["kubectl", "delete", "lease", "platform-controllers", "--namespace", "platform-system"],
        capture_output=True, check=True,
    )
    return found
