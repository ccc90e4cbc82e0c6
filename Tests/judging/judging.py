"""Judges objects by schemas made strict, and by Kubernetes' own in several versions."""

import base64
import datetime
import functools
import ipaddress
import json

import importlib_resources
import jsonschema
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

import schemas
from patterns import python_pattern

FORMATS = jsonschema.FormatChecker()
WORDS_WITHOUT_MEANING = {"description", "example", "externalDocs", "title", "default"}


@FORMATS.checks("byte", raises=ValueError)
def _is_base64(value):
    return not isinstance(value, str) or base64.b64decode(value, validate=True) is not None


@FORMATS.checks("date-time", raises=ValueError)
def _is_time(value):
    return not isinstance(value, str) or datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))


@FORMATS.checks("cidr", raises=ValueError)
def _is_cidr(value):
    return not isinstance(value, str) or ipaddress.ip_network(value) is not None


@FORMATS.checks("int32")
def _is_int32(value):
    return not isinstance(value, int) or -(2**31) <= value < 2**31


@FORMATS.checks("int64")
def _is_int64(value):
    return not isinstance(value, int) or -(2**63) <= value < 2**63


def _readable(schema):
    """Without descriptions, and with patterns that Python reads."""
    if isinstance(schema, list):
        return [_readable(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    found = {}
    for key, value in schema.items():
        if key == "properties":
            found[key] = {name: _readable(each) for name, each in value.items()}
        elif key == "pattern":
            found[key] = python_pattern(value)
        elif key not in WORDS_WITHOUT_MEANING:
            found[key] = _readable(value)
    return found


def _strict_definitions(definitions):
    """Kubernetes' definitions, with fields that they don't name refused."""
    found = {}
    for name, schema in definitions.items():
        schema = _readable(schema)
        if schema.get("properties"):
            schema["additionalProperties"] = False
        found[name] = schema
    return found


_definitions = {}


def validator(kind):
    """The validator of a kind's published schema, made strict."""
    if kind.definition:
        if id(kind.definitions) not in _definitions:
            _definitions[id(kind.definitions)] = _strict_definitions(kind.definitions)
        schema = {
            "$ref": f"#/$defs/{kind.definition}",
            "$defs": _definitions[id(kind.definitions)],
            "required": ["apiVersion", "kind", "metadata"],
        }
    else:
        schema = schemas.strict(_readable(kind.schema))
        schema["properties"]["apiVersion"] = {"const": kind.api_version}
        schema["properties"]["kind"] = {"const": kind.kind}
        schema["properties"]["metadata"] = schemas.METADATA
        schema["required"] = sorted(
            {"apiVersion", "kind", "metadata", *schema.get("required", [])}
        )
    return jsonschema.Draft202012Validator(schema, format_checker=FORMATS)


def problems(judge, tree):
    return [
        f"{'.'.join(map(str, error.absolute_path))}: {error.message[:160]}"
        for error in judge.iter_errors(tree)
    ]


# --- Kubernetes, as kubernetes-validate has it ---


class Release:
    """The strict schemas of one release of Kubernetes."""

    def __init__(self, version):
        self.version = version
        self._folder = importlib_resources.files("kubernetes_validate").joinpath(
            f"kubernetes-json-schema/v{version}.0-local-strict"
        )
        definitions = json.loads(self._folder.joinpath("_definitions.json").read_text("utf-8"))
        self._registry = Resource.from_contents(definitions, DRAFT202012) @ Registry()

    @functools.lru_cache(maxsize=None)
    def _validator(self, group, version, kind):
        name = "-".join(filter(None, [kind.lower(), group.partition(".")[0], version]))
        file = self._folder.joinpath(f"{name}.json")
        if not file.is_file():
            return None
        resource = Resource.from_contents(json.loads(file.read_text("utf-8")), DRAFT202012)
        return jsonschema.Draft202012Validator(
            resource.contents, registry=resource @ self._registry
        )

    def verdict(self, kind, tree, shapes):
        """What the release doesn't have, and what else it refuses."""
        judge = self._validator(kind.group, kind.version, kind.kind)
        if judge is None:
            return {f"{kind.kind} {kind.api_version}"}, []
        unknown, refused = set(), []
        for error in judge.iter_errors(tree):
            if error.validator == "additionalProperties":
                holder = _definition(kind, error.absolute_path, shapes)
                for name in set(error.instance) - set(error.schema.get("properties", {})):
                    unknown.add(f"{holder}.{name}")
            else:
                place = ".".join(map(str, error.absolute_path))
                refused.append(f"Kubernetes {self.version}: {place}: {error.message[:160]}")
        return unknown, refused


def _definition(kind, path, shapes):
    """The name of the definition that a path of an object of a kind leads to."""
    schema = {"$ref": f"#/$defs/{kind.definition}"}
    for step in path:
        shape = shapes.shape(schema, kind.definitions)
        schema = shape.fields.get(step) or shape.element or {}
    return schema.get("$ref", "an object").rpartition("/")[2]
