"""CustomResourceDefinitions as strict JSON Schemas: a field that the API server would drop is an error."""

import jsonschema

import manifests

UNDERSTOOD = {
    "additionalProperties", "allOf", "anyOf", "default", "description", "enum", "exclusiveMaximum",
    "exclusiveMinimum", "format", "items", "maxItems", "maxLength", "maxProperties", "maximum",
    "minItems", "minLength", "minProperties", "minimum", "multipleOf", "not", "nullable", "oneOf",
    "pattern", "properties", "required", "title", "type", "uniqueItems",
    "x-kubernetes-embedded-resource", "x-kubernetes-int-or-string", "x-kubernetes-list-map-keys",
    "x-kubernetes-list-type", "x-kubernetes-map-type", "x-kubernetes-preserve-unknown-fields",
    "x-kubernetes-validations",
}
COPIED = UNDERSTOOD - {
    "additionalProperties", "allOf", "anyOf", "default", "description", "exclusiveMaximum",
    "exclusiveMinimum", "items", "not", "nullable", "oneOf", "properties", "title", "type",
}

STRINGS = {"type": "object", "additionalProperties": {"type": "string"}}
METADATA = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "maxLength": 253},
        "namespace": {"type": "string", "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
        "labels": STRINGS,
        "annotations": STRINGS,
        "finalizers": {"type": "array", "items": {"type": "string"}},
    },
    "required": ["name"],
    "additionalProperties": False,
}


def strict(schema):
    """A structural schema, with fields that it doesn't name refused."""
    unknown = set(schema) - UNDERSTOOD
    if unknown:
        raise ValueError(f"not understood in a schema: {', '.join(sorted(unknown))}")
    result = {key: value for key, value in schema.items() if key in COPIED}
    if schema.get("x-kubernetes-int-or-string"):
        result["type"] = ["integer", "string"]
    elif "type" in schema:
        result["type"] = schema["type"]
    if schema.get("nullable") and "type" in result:
        kinds = result["type"]
        result["type"] = (kinds if isinstance(kinds, list) else [kinds]) + ["null"]
    for bound in ("Minimum", "Maximum"):
        # a boolean beside the bound, as in OpenAPI 3.0
        if schema.get(f"exclusive{bound}"):
            result[f"exclusive{bound}"] = result.pop(bound.lower())
    if "items" in schema:
        result["items"] = strict(schema["items"])
    if schema.get("type") == "object":
        result["properties"] = {
            name: strict(each) for name, each in schema.get("properties", {}).items()
        }
        rest = schema.get("additionalProperties")
        if isinstance(rest, dict):
            result["additionalProperties"] = strict(rest)
        elif rest is not True:
            result["additionalProperties"] = bool(
                schema.get("x-kubernetes-preserve-unknown-fields")
            )
    # inside these a schema only adds conditions; what is a field is said outside
    for junction in ("allOf", "anyOf", "oneOf"):
        if junction in schema:
            result[junction] = schema[junction]
    if "not" in schema:
        result["not"] = schema["not"]
    return result


class Judge:
    """The schemas of a folder of CustomResourceDefinitions, by group, version and kind."""

    def __init__(self, files):
        self._validators = {}
        for path in files:
            for definition in manifests.read(path):
                spec = definition["spec"]
                for version in spec["versions"]:
                    if "schema" not in version:
                        continue
                    schema = strict(version["schema"]["openAPIV3Schema"])
                    schema["properties"]["apiVersion"] = {
                        "const": f"{spec['group']}/{version['name']}"
                    }
                    schema["properties"]["kind"] = {"const": spec["names"]["kind"]}
                    schema["properties"]["metadata"] = METADATA
                    schema["required"] = sorted(
                        {"apiVersion", "kind", "metadata", *schema.get("required", [])}
                    )
                    key = (spec["group"], version["name"], spec["names"]["kind"])
                    scope = spec["scope"]
                    self._validators[key] = (jsonschema.Draft202012Validator(schema), scope)

    def knows(self, identity):
        return (identity.group, identity.version, identity.kind) in self._validators

    def problems(self, tree):
        identity = manifests.identity(tree)
        if not self.knows(identity):
            return [f"{identity}: no schema"]
        validator, scope = self._validators[identity.group, identity.version, identity.kind]
        found = [
            f"{identity}: {'.'.join(map(str, error.absolute_path))}: {error.message[:200]}"
            for error in validator.iter_errors(tree)
        ]
        if (scope == "Namespaced") != (identity.namespace is not None):
            found.append(f"{identity}: {scope}, but its namespace is {identity.namespace}")
        return found
