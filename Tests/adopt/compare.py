"""Compares each object that was adopted with what the adopted code rendered: `compare.py INPUTS RENDERED`.

It shares nothing with Swell: PyYAML reads both sides, with the few words and numbers that kubectl reads otherwise.
"""
import os
import re
import sys
from decimal import Decimal

import yaml


class Loader(yaml.SafeLoader):
    """YAML as kubectl reads it: times are texts, y and n are booleans, 0o17 and 1e3 are numbers."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.rsplit(":", 1)[1] in ("null", "merge")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool",
    re.compile(r"^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$"),
    list("yYnNtTfFoO"),
)
Loader.add_implicit_resolver(
    "tag:yaml.org,2002:int",
    re.compile(r"^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|0|[1-9][0-9_]*)$"),
    list("-+0123456789"),
)
Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$"),
    list("-+0123456789."),
)


def integer(loader, node):
    text = node.value.replace("_", "")
    return int(re.sub(r"^([-+]?)0(?=[0-7])", r"\g<1>0o", text), 0)


def boolean(loader, node):
    return node.value.lower() in ("y", "yes", "true", "on")


def mapping(loader, node):
    loader.flatten_mapping(node)
    pairs = [(loader.construct_object(k, True), loader.construct_object(v, True)) for k, v in node.value]
    return {str(k).lower() if isinstance(k, bool) else str(k): v for k, v in pairs}


Loader.add_constructor("tag:yaml.org,2002:int", integer)
Loader.add_constructor("tag:yaml.org,2002:bool", boolean)
Loader.add_constructor("tag:yaml.org,2002:map", mapping)

SERVER = (
    "creationTimestamp deletionGracePeriodSeconds deletionTimestamp generation managedFields resourceVersion "
    "selfLink uid"
).split()
# where the API takes an amount, which may be written as a number and is rendered as text
AMOUNTS = re.compile(
    r"\.(requests|limits|hard|capacity|overhead|default|defaultRequest|max|min|maxLimitRequestRatio)\.[^\[]+$"
    r"|\.(sizeLimit|divisor)$"
)


def load(path):
    with open(path, encoding="utf-8") as file:
        for document in yaml.load_all(file, Loader):
            if document is not None:
                yield from items(document)


def items(document):
    if document["kind"].endswith("List") and isinstance(document.get("items"), list):
        for item in document["items"]:
            implied = {"apiVersion": document["apiVersion"], "kind": document["kind"][:-4]}
            yield from items(item if document["kind"] == "List" else {**implied, **item})
    else:
        yield document


def manifest(document):
    """Without what only a server writes."""
    document.pop("status", None)
    for field in SERVER:
        document["metadata"].pop(field, None)
    annotations = document["metadata"].get("annotations") or {}
    annotations.pop("kubectl.kubernetes.io/last-applied-configuration", None)
    strip(document)
    return document


def strip(value):
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        strip(child)
    if isinstance(value, dict) and isinstance(value.get("metadata"), dict):
        if value["metadata"].get("creationTimestamp", 0) is None:
            del value["metadata"]["creationTimestamp"]


def key(document):
    metadata = document["metadata"]
    return document["apiVersion"], document["kind"], metadata.get("namespace") or "default", metadata["name"]


def differences(wanted, found, path=""):
    if isinstance(wanted, dict) and isinstance(found, dict):
        for name in sorted(set(wanted) | set(found)):
            here = f"{path}.{name}"
            if name not in found:
                yield f"{here} is missing"
            elif name not in wanted:
                if not (here == ".metadata.namespace" and found[name] == "default"):
                    yield f"{here} is new"
            else:
                yield from differences(wanted[name], found[name], here)
    elif isinstance(wanted, list) and isinstance(found, list) and len(wanted) == len(found):
        for index, (left, right) in enumerate(zip(wanted, found)):
            yield from differences(left, right, f"{path}[{index}]")
    elif type(wanted) in (int, float) and type(found) is str and AMOUNTS.search(path):
        if Decimal(str(wanted)) != Decimal(found):
            yield f"{path}: {wanted!r} became {found!r}"
    elif isinstance(wanted, bool) != isinstance(found, bool) or wanted != found or (
        type(wanted) is not type(found) and {type(wanted), type(found)} != {int, float}
    ):
        yield f"{path}: {wanted!r} became {found!r}"


def main():
    inputs, rendered = sys.argv[1:]
    faults = total = 0
    for name in sorted(os.listdir(inputs)):
        group = name[:-5]
        wanted = {key(manifest(document)): document for document in load(os.path.join(inputs, name))}
        found = {}
        for path, _, names in os.walk(os.path.join(rendered, group.lower(), "adopted")):
            for file in names:
                for document in load(os.path.join(path, file)):
                    found[key(document)] = document
        problems = [f"{identity} was not rendered" for identity in wanted if identity not in found]
        problems += [f"{identity} is nobody's" for identity in found if identity not in wanted]
        for identity in wanted.keys() & found.keys():
            problems += [f"{identity} {text}" for text in differences(wanted[identity], found[identity])]
        for problem in problems:
            print(f"FAIL {group}: {problem}")
        if not problems:
            print(f"ok   {group}: {len(wanted)} objects are the same")
        total += len(wanted)
        faults += len(problems)
    print(f"{total} objects compared, {faults} differences")
    return 1 if faults or total < 100 else 0


sys.exit(main())
