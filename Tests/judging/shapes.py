"""What a schema allows, read as docs/IMPORT.md says it: objects of one shape are one type."""

from typing import NamedTuple, Optional

WELL_KNOWN = {
    "io.k8s.apimachinery.pkg.api.resource.Quantity": "quantity",
    "io.k8s.apimachinery.pkg.util.intstr.IntOrString": "int-or-string",
    "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta": "metadata",
    "io.k8s.apimachinery.pkg.runtime.RawExtension": "any",
}
QUANTITY = "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)"
JUNCTIONS = ("allOf", "anyOf", "oneOf")


class Shape(NamedTuple):
    # any, embedded, string, boolean, integer, number, quantity, int-or-string, metadata, list, map, object
    word: str
    schema: dict
    # of an object: what it shares with others of the same shape
    key: object = None
    # of a list or a map: what it holds; None is anything
    element: Optional[dict] = None

    @property
    def fields(self):
        return self.schema.get("properties", {}) if self.word == "object" else {}

    @property
    def required(self):
        # a default stands in for what is missing, and a name without a field is nobody's
        return [each for each in self.schema.get("required", []) if each in self.fields]


class Shapes:
    """The shapes of one module's schemas."""

    def __init__(self):
        self._shapes = {}
        self._keys = {}
        self._reached = {}
        # the numbers of the shapes' keys, so that a key of a deep object is not as long as its schema
        self._numbers = {}
        # kinds as others embed them; kept, because shapes are known by the identity of their schemas
        self._embedded = {}

    def shape(self, schema, definitions):
        known = self._shapes.get(id(schema))
        if known is None:
            known = self._shapes[id(schema)] = self._read(schema, definitions)
        return known

    def _read(self, schema, definitions):
        reference = schema.get("$ref")
        if reference is not None:
            name = reference.rpartition("/")[2]
            if name in WELL_KNOWN:
                return Shape(WELL_KNOWN[name], schema)
            target = self.shape(self._typed(name, definitions[name]), definitions)
            return target._replace(key=("definition", name)) if target.word == "object" else target
        if schema.get("x-kubernetes-int-or-string"):
            quantity = schema.get("pattern", "").startswith(QUANTITY)
            return Shape("quantity" if quantity else "int-or-string", schema)
        if schema.get("x-kubernetes-embedded-resource"):
            return Shape("embedded", schema)
        words = schema.get("type", [])
        words = [each for each in ([words] if isinstance(words, str) else words) if each != "null"]
        if set(words) == {"string", "integer"}:
            return Shape("int-or-string", schema)
        if not words:
            if "properties" in schema or isinstance(schema.get("additionalProperties"), dict):
                words = ["object"]
            elif "items" in schema:
                words = ["array"]
            elif any(each in schema for each in JUNCTIONS):
                raise ValueError(f"not understood: a schema of alternatives alone: {schema}")
        if len(words) != 1:
            return Shape("any", schema)
        if words == ["object"]:
            return self._object(schema)
        if words == ["array"]:
            return Shape("list", schema, element=schema.get("items"))
        return Shape(words[0], schema)

    def _typed(self, name, definition):
        """A definition as its type has it: a kind that others embed, such as a claim's template, has no status."""
        is_kind = "x-kubernetes-group-version-kind" in definition and "metadata" in definition.get("properties", {})
        if not is_kind:
            return definition
        if name not in self._embedded:
            fields = {key: value for key, value in definition["properties"].items() if key != "status"}
            self._embedded[name] = {**definition, "properties": fields}
        return self._embedded[name]

    def _object(self, schema):
        if schema.get("properties"):
            return Shape("object", schema, key=("shape", id(schema)))
        if schema.get("x-kubernetes-preserve-unknown-fields"):
            return Shape("any", schema)
        values = schema.get("additionalProperties")
        if isinstance(values, dict):
            return Shape("map", schema, element=values)
        if any(each in schema for each in JUNCTIONS):
            return Shape("any", schema)
        return Shape("map", schema)

    # --- which objects are one type ---

    def key(self, shape, definitions):
        """A number that objects of one shape share; a definition is a type of its own."""
        if shape.key[0] == "definition":
            signature = shape.key
        else:
            known = self._keys.get(shape.key[1])
            if known is not None:
                return known
            required = set(shape.schema.get("required", []))
            signature = tuple(
                (name, name in required, self._signature(self.shape(each, definitions), definitions))
                for name, each in sorted(shape.fields.items())
            )
        number = self._numbers.setdefault(signature, len(self._numbers))
        if shape.key[0] != "definition":
            self._keys[shape.key[1]] = number
        return number

    def _signature(self, shape, definitions):
        if shape.word == "object":
            return self.key(shape, definitions)
        if shape.word in ("list", "map"):
            if shape.element is None:
                return (shape.word, "any")
            inner = self.shape(shape.element, definitions)
            return (shape.word, self._signature(inner, definitions))
        values = shape.schema.get("enum") if shape.word == "string" else None
        if values:
            return ("enum", tuple(sorted(set(map(str, values)))))
        return "any" if shape.word == "embedded" else shape.word

    def reached(self, schema, definitions):
        """The types of the objects in a schema, itself included, with their fields."""
        known = self._reached.get(id(schema))
        if known is not None:
            return known
        found = {}
        waiting = [schema]
        while waiting:
            shape = self.shape(waiting.pop(), definitions)
            if shape.word == "object":
                key = self.key(shape, definitions)
                if key not in found:
                    found[key] = frozenset(shape.fields)
                    waiting += shape.fields.values()
            elif shape.element is not None:
                waiting.append(shape.element)
        self._reached[id(schema)] = found
        return found


def fits(schema, keys):
    """Whether an object with these keys can satisfy what a schema says of keys alone."""
    most, least = schema.get("maxProperties"), schema.get("minProperties", 0)
    if len(keys) < least or (most is not None and len(keys) > most):
        return False
    return _holds(schema, keys, inside=False)


def _holds(schema, keys, inside):
    if inside and not set(schema.get("required", [])) <= keys:
        return False
    if not all(_holds(each, keys, inside=True) for each in schema.get("allOf", [])):
        return False
    branches = schema.get("anyOf")
    if branches and not any(_holds(each, keys, inside=True) for each in branches):
        return False
    branches = schema.get("oneOf")
    if branches and all(map(_is_about_keys, branches)):
        if sum(_holds(each, keys, inside=True) for each in branches) != 1:
            return False
    negated = schema.get("not")
    return not (negated and _is_about_keys(negated) and _holds(negated, keys, inside=True))


def _is_about_keys(schema):
    return any(each in schema for each in ("required", *JUNCTIONS, "not"))
