"""Gathers what is adopted: `inputs.py REPOSITORY FOLDER` writes a file of YAML documents for each group."""
import os
import sys

root, folder = sys.argv[1:]
schemas = os.path.join(root, ".build", "schemas")
# code that builds a schema is as long as the schema; the largest alone has a hundred thousand lines
LARGEST_CRD = 80_000


def write(group, texts):
    if texts:
        with open(os.path.join(folder, f"{group}.yaml"), "w", encoding="utf-8") as file:
            file.write("\n---\n".join(texts) + "\n")


def files(base):
    for path, _, names in sorted(os.walk(base)):
        for name in sorted(names):
            if name.endswith((".yaml", ".yml")):
                yield os.path.join(path, name)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


for path in files(os.path.join(root, "fixtures", "adopt")):
    write(os.path.basename(path)[:-5].capitalize(), [read(path)])

# tenants that are nearly alike: what differs must not be lost in a loop
fleet = []
for number in range(40):
    tenant = f"team-{number:02}"
    owner = f"owner: {'platform' if number % 7 == 0 else tenant}"
    fleet += [
        f"apiVersion: v1\nkind: Namespace\nmetadata: {{name: {tenant}, labels: {{{owner}}}}}",
        f"apiVersion: v1\nkind: ServiceAccount\nmetadata: {{name: {tenant}-ci, namespace: {tenant}}}",
        f"apiVersion: v1\nkind: ResourceQuota\nmetadata: {{name: quota, namespace: {tenant}}}\n"
        f"spec: {{hard: {{pods: '{10 + number % 3}', requests.cpu: {number % 4 + 1}}}}}",
    ]
    if number % 10 != 3:
        fleet.append(
            "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\n"
            f"metadata: {{name: {tenant}-ci, namespace: {tenant}}}\n"
            "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: edit}\n"
            f"subjects: [{{kind: ServiceAccount, name: {tenant}-ci, namespace: {tenant}}}]"
        )
    if number % 2:
        fleet.append(
            f"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: settings, namespace: {tenant}}}\n"
            f"data: {{url: 'https://{tenant}.example.com/', mode: {'a' if number % 4 == 1 else 'b'}}}"
        )
write("Fleet", fleet)

# our own trees, each environment by itself; what the bootstrap holds is there twice. Without the Applications, which become
# Applications of a spec: here all is put into one of them, and AdoptionTests has repositories with their own
rendered = os.path.join(root, "rendered")
for platform in sorted(os.listdir(rendered)):
    for environment in sorted(os.listdir(os.path.join(rendered, platform))):
        base = os.path.join(rendered, platform, environment)
        write(
            f"Rendered{platform}{environment}".replace("-", "").capitalize(),
            [
                read(path)
                for path in files(base)
                if not path.startswith(
                    (os.path.join(base, "bootstrap"), os.path.join(base, "applications"))
                )
                and os.path.basename(path) != "root.yaml"
                and os.path.basename(path) != "kustomization.yaml"
            ],
        )

crds, left = [], 0
for path in files(os.path.join(schemas, "crds")):
    if os.path.getsize(path) <= LARGEST_CRD:
        crds.append(read(path))
    else:
        left += 1
write("Definitions", crds)
if not crds:
    print("skipped: adopting published definitions: they are not fetched: run bin/fetch-schemas")
if left:
    print(f"note {left} definitions larger than {LARGEST_CRD:,} bytes are left out")
