"""Which files of a source Argo CD takes as manifests.

Written from Argo CD's documentation and from what its repo-server does, not from our own code:

- `directory`, `helm`, `kustomize` or `plugin` in the source decides; without one, `Chart.yaml` at the
  top makes it Helm, a kustomization file at the top Kustomize, and all else is a directory.
- A directory gives its `.yaml`, `.yml`, `.json` and `.jsonnet` files; those of folders in it only with
  `directory.recurse`. Folders with a dot in front are no exception.
- A file that holds `+argocd:skip-file-rendering` anywhere is left out.
- `.argocd-source.yaml`, also with an Application's name in it, changes the source.
"""

import re

import manifests

KUSTOMIZATIONS = ("kustomization.yaml", "kustomization.yml", "Kustomization")
MANIFEST = re.compile(r".*\.(yaml|yml|json|jsonnet)$")
SKIPPED = b"+argocd:skip-file-rendering"


class Unsupported(Exception):
    """Something that none of our sources should hold."""


def source_type(source, folder):
    explicit = [each for each in ("directory", "helm", "kustomize", "plugin") if source.get(each)]
    if len(explicit) > 1:
        raise Unsupported(f"the source is {' and '.join(explicit)}")
    if explicit:
        return explicit[0]
    if (folder / "Chart.yaml").exists():
        return "helm"
    if any((folder / name).exists() for name in KUSTOMIZATIONS):
        return "kustomize"
    return "directory"


def files(source, folder):
    """The files of a directory source, and what a Kustomize source names: (paths, remotes)."""
    if not folder.is_dir():
        raise Unsupported(f"{folder} is no folder")
    overrides = list(folder.glob(".argocd-source*.yaml"))
    if overrides:
        raise Unsupported(f"{overrides[0]} changes the source")
    kind = source_type(source, folder)
    if kind == "kustomize":
        return _kustomize_files(folder)
    if kind != "directory":
        raise Unsupported(f"a {kind} source at {folder}")
    directory = source.get("directory") or {}
    unknown = set(directory) - {"recurse"}
    if unknown:
        raise Unsupported(f"directory.{unknown.pop()}")
    return _directory_files(folder, directory.get("recurse", False)), []


def _directory_files(folder, recurse):
    found = []
    for entry in sorted(folder.iterdir()):
        if entry.is_symlink():
            raise Unsupported(f"{entry} is a link")
        if entry.is_dir():
            if recurse:
                found += _directory_files(entry, recurse)
        elif MANIFEST.match(entry.name) and SKIPPED not in entry.read_bytes():
            if entry.suffix == ".jsonnet":
                raise Unsupported(f"{entry} is a program")
            found.append(entry)
    return found


def _kustomize_files(folder):
    (kustomization,) = [folder / name for name in KUSTOMIZATIONS if (folder / name).exists()]
    (document,) = manifests.read(kustomization)
    paths, remotes = [], []
    for resource in document.get("resources", []):
        if "://" in resource:
            remotes.append(resource)
        else:
            paths.append(folder / resource)
    return paths, remotes
