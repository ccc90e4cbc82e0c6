"""The published schemas, as the recipes of the modules choose them: one schema for each version of each kind."""

import json
import re
from typing import NamedTuple, Optional

import yaml


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """A text of '=' alone is a text, as every YAML 1.2 reader has it."""


_Loader.add_constructor("tag:yaml.org,2002:value", lambda loader, node: loader.construct_scalar(node))


class Kind(NamedTuple):
    module: str
    group: str
    version: str
    kind: str
    is_namespaced: bool
    schema: dict
    # what a '$ref' may name; empty for schemas that need none
    definitions: dict
    source: str
    # the name of its definition, by which others may refer to it
    definition: Optional[str] = None

    @property
    def api_version(self):
        return f"{self.group}/{self.version}" if self.group else self.version

    @property
    def name(self):
        return (self.module, self.group, self.version, self.kind)

    def __str__(self):
        return f"{self.kind} {self.api_version}"


def documents(path):
    return [each for each in yaml.load_all(path.read_text(encoding="utf-8"), _Loader) if each]


def kinds(repository, schemas):
    """Every kind of every recipe, in the order of modules and names."""
    found = []
    for path in sorted((repository / "Sources/SchemaImport/Recipes").glob("*.yaml")):
        recipe = documents(path)[0]
        found += _of_recipe(recipe, schemas)
    return sorted(found, key=lambda kind: kind.name)


def _of_recipe(recipe, schemas):
    module = recipe["module"]
    listed = recipe.get("kinds", [])
    overlays = {
        (each["group"], each["version"], each["kind"]): each["schema"]
        for each in listed
        if "schema" in each
    }
    files = {each["file"]: each for each in listed if "file" in each}
    found = []
    for folder in recipe["inputs"]:
        for path in sorted((schemas / folder).iterdir()):
            source = str(path.relative_to(schemas))
            if path.name in files:
                each = files[path.name]
                schema = json.loads(path.read_text(encoding="utf-8"))
                found.append(
                    Kind(
                        module, each["group"], each["version"], each["kind"],
                        each["scope"] == "Namespaced", schema, {}, source,
                    )
                )
            elif path.suffix == ".json":
                found += _definitions(module, recipe, json.loads(path.read_text("utf-8")), source)
            else:
                found += resource_definitions(module, overlays, path, source)
    return [each for each in found if each.kind not in recipe.get("exclude", [])]


def resource_definitions(module, overlays, path, source):
    for definition in documents(path):
        if definition["kind"] != "CustomResourceDefinition":
            continue
        spec = definition["spec"]
        for version in spec["versions"]:
            if not version.get("served", True):
                continue
            name = (spec["group"], version["name"], spec["names"]["kind"])
            schema = overlays.get(name) or version["schema"]["openAPIV3Schema"]
            yield Kind(module, *name, spec["scope"] == "Namespaced", schema, {}, source)


def _definitions(module, recipe, document, source):
    definitions = document["$defs"]
    for name, fields in recipe.get("enumerations", {}).items():
        for field, values in fields.items():
            schema = definitions[name]["properties"][field]
            (schema["items"] if "items" in schema else schema)["enum"] = values
    scope = recipe["scope"]
    for name, schema in definitions.items():
        identities = schema.get("x-kubernetes-group-version-kind", [])
        reference = schema.get("properties", {}).get("metadata", {}).get("$ref", "")
        if len(identities) != 1 or not reference.endswith("ObjectMeta"):
            continue
        identity = identities[0]
        group, version, kind = identity.get("group", ""), identity["version"], identity["kind"]
        if recipe.get("versions") and (f"{group}/{version}".lstrip("/")) not in recipe["versions"]:
            continue
        is_namespaced = kind not in scope.get("cluster", []) and scope["default"] == "Namespaced"
        yield Kind(
            module, group, version, kind, is_namespaced, schema, definitions, source, definition=name
        )


# --- what the committed modules hold ---

_TYPE = re.compile(
    r'ResourceType\(\s*group: "(.*?)",\s+version: "(.*?)",\s+kind: "(.*?)",\s+scope: \.(\w+)\s*\)'
)
# marks, on a line or on several, and then the names
_TABLE = re.compile(
    r'FieldTable\(\s*(?:"""\s*(?P<lines>.*?)"""|"(?P<line>[^"]*)"),\s*\[(?P<names>(?:"(?:[^"\\]|\\.)*"|[\s,])*)\]',
    re.DOTALL,
)
# an object inside another one, such as a claim, has the same names and requires none of them
_OF_A_KIND = ("!- !- !{", ["apiVersion", "kind", "metadata"])
_NAME = re.compile(r'"((?:[^"\\]|\\.)*)"')


def committed_kinds(repository):
    """Module, group, version, kind and whether it is namespaced, of every kind that was imported."""
    found = set()
    for path in sorted(repository.glob("Sources/*API/Generated/*.swift")):
        for group, version, kind, scope in _TYPE.findall(path.read_text(encoding="utf-8")):
            found.add((path.parts[-3], group, version, kind, scope == "namespaced"))
    return found


def committed_types(repository):
    """The names of the fields of every type that was imported, by module, with the place of one of them."""
    found = {}
    for path in sorted(repository.glob("Sources/*API/Generated/*.swift")):
        types = found.setdefault(path.parts[-3], {})
        text = path.read_text(encoding="utf-8")
        for table in _TABLE.finditer(text):
            names = [_unescaped(each) for each in _NAME.findall(table["names"])]
            marks = table["lines"] or table["line"]
            if marks.startswith(_OF_A_KIND[0]) and names[:3] == _OF_A_KIND[1]:
                names = names[3:]
            number = text.count("\n", 0, table.start()) + 1
            types.setdefault(frozenset(names), f"{path.parts[-3]}/{path.name}:{number}")
    return found


def _unescaped(literal):
    text = re.sub(r"\\u\{([0-9A-F]+)\}", lambda match: chr(int(match.group(1), 16)), literal)
    return re.sub(r'\\(["\\])', r"\1", text)
