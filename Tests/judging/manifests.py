"""Kubernetes objects out of YAML, and who they are."""

from typing import NamedTuple, Optional

import yaml


class Identity(NamedTuple):
    group: str
    version: str
    kind: str
    namespace: Optional[str]
    name: str

    def __str__(self):
        place = f"{self.namespace}/" if self.namespace else ""
        group = f".{self.group}" if self.group else ""
        return f"{self.kind}{group}/{self.version} {place}{self.name}"


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """PyYAML takes the last of two equal keys; here they are an error."""

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if not isinstance(key, str) or key in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"key {key!r} is no string or stands here twice", node.start_mark
                )
            seen.add(key)
        return super().construct_mapping(node, deep)


def documents(text):
    return [document for document in yaml.load_all(text, _Loader) if document is not None]


def read(path):
    return documents(path.read_text(encoding="utf-8"))


def write(path, *trees):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump_all(trees, sort_keys=False), encoding="utf-8")


def identity(tree):
    version = tree["apiVersion"]
    group, _, version = version.rpartition("/")
    metadata = tree["metadata"]
    return Identity(group, version, tree["kind"], metadata.get("namespace"), metadata["name"])


def difference(found, expected):
    """What two lists of identities don't share, one line each; an identity may stand in a list once."""
    problems = []
    for word, one, other in (("unexpected", found, expected), ("missing", expected, found)):
        problems += [f"{word}: {each}" for each in sorted(set(one) - set(other), key=str)]
    problems += [
        f"twice: {each}" for each in sorted(set(found), key=str) if found.count(each) > 1
    ]
    return problems
