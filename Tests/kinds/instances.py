"""Objects of a kind that together set every field of every type that its schema has."""

import jsonschema

from coherence import make_coherent
from shapes import JUNCTIONS, Shapes, fits
from texts import text

METADATA_FIELDS = ("name", "namespace", "labels", "annotations", "finalizers")
# the server writes it, or the importer has nothing for it
LEFT_OUT = ("apiVersion", "kind", "metadata", "status")
ROUNDS = 100
TRIES = 50

# texts alone: the typed kinds write every quantity as text, which means the same
QUANTITIES = ["100m", "1Gi", "2", "0.5", "1e3", "128Mi"]
# an API reads it as a number of any size, so both ends of what a field may hold are tried
INT32 = [1, 42, 2147483647]
INT64 = [7, 9007199254740993, 1]
NUMBERS = [0.5, 2, 1.25]
SAMPLES = [
    {"sample": {"list": [1, "two", True, 0.5, []], "map": {}, "text": "on"}},
    {"a": "b", "a/b.c~d": [{"deep": [[1]]}]},
]
PORTS = [80, "http", 0, "25%"]


class Instances:
    """Makes the objects of a module's kinds, and remembers what they set."""

    def __init__(self):
        self.shapes = Shapes()
        # of the module: what some instance sets, by type
        self.set_by_type = {}
        # the paths that some instance sets, by kind
        self.set_paths = {}
        # shapes are known by the identity of their schemas, which must outlive them
        self.roots = []

    def of(self, kind):
        """Instances of a kind; each sets something that those before it leave out."""
        made = _Maker(self, kind)
        while len(made.instances) < ROUNDS and made.lacks_something():
            if not made.make():
                break
        for key, fields in made.covered.items():
            self.set_by_type.setdefault(key, set()).update(fields)
        self.set_paths[kind.name] = made.paths
        return made.instances


class _Maker:
    def __init__(self, owner, kind):
        self.owner = owner
        self.kind = kind
        self.shapes = owner.shapes
        self.root = {
            **kind.schema,
            "properties": {
                name: each
                for name, each in kind.schema.get("properties", {}).items()
                if name not in LEFT_OUT
            },
        }
        owner.roots.append(self.root)
        self.instances = []
        self.covered = {}
        self.paths = set()
        self.count = sum(map(ord, str(kind))) % 17

    def lacks_something(self):
        if not self.instances:
            return True
        reached = self.shapes.reached(self.root, self.kind.definitions)
        return any(fields - self.covered.get(key, set()) for key, fields in reached.items())

    def make(self):
        """Makes one more; false if it sets nothing new."""
        before = sum(map(len, self.covered.values()))
        self.expanded = set()
        body = self.value(self.root, "")
        if self.instances and sum(map(len, self.covered.values())) == before:
            return False
        make_coherent(body)
        number = len(self.instances) + 1
        # versions of a kind are the same objects to the server
        version = self.kind.api_version.rpartition("/")[2]
        metadata = self.metadata(f"{self.kind.kind.lower()}-{version}-{number}")
        if not self.kind.is_namespaced:
            del metadata["namespace"]
        self.instances.append(
            {
                "apiVersion": self.kind.api_version,
                "kind": self.kind.kind,
                "metadata": metadata,
                **(body if isinstance(body, dict) else {}),
            }
        )
        return True

    def next(self, values):
        self.count += 1
        return values[self.count % len(values)]

    def metadata(self, name):
        return {
            "name": name,
            "namespace": "kinds",
            "labels": {"app.kubernetes.io/name": "a-1", "tier": "on"},
            "annotations": {
                "example.org/note": self.next(["true", "two\nlines\n", "{\"a\": 1}"]),
                # fields that hold secrets are set as well
                "swell.dev/allow": "policy.exposed-secret: it is made up",
            },
            "finalizers": ["example.org/guard"],
        }

    # --- values ---

    def value(self, schema, path):
        shape = self.shapes.shape(schema, self.kind.definitions)
        schema = shape.schema
        word = shape.word
        if word == "object":
            return self.object(shape, path)
        if word == "list":
            if shape.element is None:
                return [self.next(SAMPLES)]
            return self.elements(schema, shape.element, path + "[]")
        if word == "map":
            if shape.element is None:
                # a server keeps nothing of what a CRD's object without fields holds
                return dict(self.next(SAMPLES)) if self.kind.definitions else {}
            names = ["first", "second.example-2"][: schema.get("maxProperties", 2)]
            if path.lower().endswith(("selector", "labels")) and "string" in str(shape.element):
                # rendering refuses labels that the server would
                return {name: self.next(["on", "1e3", "a-b.c_d", ""]) for name in names}
            return {name: self.value(shape.element, path + ".*") for name in names}
        if "enum" in schema and word in ("string", "integer", "number"):
            return self.next([each for each in schema["enum"] if each is not None])
        return self.scalar(word, schema)

    def scalar(self, word, schema):
        if word == "string":
            self.count += 1
            return text(schema, self.count)
        if word == "boolean":
            return self.next([True, False])
        if word in ("integer", "number"):
            return self.number(word, schema)
        if word == "quantity":
            return self.next(QUANTITIES)
        if word == "int-or-string":
            if "pattern" in schema:
                return self.next([80, text(schema, self.count)])
            return self.next(PORTS)
        if word == "metadata":
            return self.metadata(self.next(["inner", "inner-2"]))
        if word == "embedded":
            return {
                "apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "embedded"},
                "data": {"a": "b"},
            }
        if word == "any":
            return dict(self.next(SAMPLES))
        raise ValueError(f"not understood: {word}")

    def number(self, word, schema):
        least, most = schema.get("minimum"), schema.get("maximum")
        candidates = [self.next(INT64 if schema.get("format") == "int64" else INT32)]
        if word == "number":
            candidates = [self.next(NUMBERS)]
        candidates += [each for each in (least, most) if each is not None] + [1, 0]
        for each in candidates:
            if (least is None or each >= least) and (most is None or each <= most):
                return each
        raise ValueError(f"no number from {least} to {most}")

    def elements(self, schema, element, path):
        shape = self.shapes.shape(element, self.kind.definitions)
        wanted = 1 if shape.word in ("object", "list", "map", "any", "metadata") else 2
        wanted = max(schema.get("minItems", 0), min(wanted, schema.get("maxItems", wanted)))
        found = []
        for _ in range(4 * wanted):
            each = self.value(element, path)
            if each not in found:
                found.append(each)
            if len(found) == wanted:
                break
        return found

    # --- objects ---

    def object(self, shape, path):
        key = self.shapes.key(shape, self.kind.definitions)
        known = self.covered.setdefault(key, set())
        required = set(shape.required)
        fields = set(shape.fields)
        fresh = {each for each in fields - known if self.best(shape, {each}) is not None}
        if fresh and key not in self.expanded and not self.instances:
            chosen = self.best(shape, fresh, fields)
        else:
            # what is new here, or what leads to something new
            wanted = fresh | {name for name in fields - fresh if self.leads_on(shape, name)}
            chosen = self.best(shape, wanted) if wanted and self.may_descend(key, fresh) else None
        if chosen is None:
            chosen = self.least(shape, required)
        self.expanded.add(key)
        known |= chosen
        found = {}
        for name in shape.fields:
            if name in chosen:
                inner = f"{path}.{name}" if path else name
                self.paths.add(inner)
                found[name] = self.value(shape.fields[name], inner)
        self.settle(found, shape, path)
        return found

    def settle(self, found, shape, path):
        """Tries other scalars until alternatives that are about values, not keys, are satisfied."""
        rules = {each: shape.schema[each] for each in JUNCTIONS if each in shape.schema}
        if not rules:
            return
        judge = jsonschema.Draft202012Validator(
            rules, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
        )
        for _ in range(TRIES):
            if judge.is_valid(found):
                return
            for name in found:
                word = self.shapes.shape(shape.fields[name], self.kind.definitions).word
                if word in ("string", "integer", "number", "boolean"):
                    found[name] = self.value(shape.fields[name], path)
        raise ValueError(f"{self.kind}: no values were found for the alternatives of {path}")

    def may_descend(self, key, fresh):
        # an object inside its own kind leads to itself for ever, unless it has something new to set
        return bool(fresh) or key not in self.expanded

    def leads_on(self, shape, name):
        reached = self.shapes.reached(shape.fields[name], self.kind.definitions)
        return any(fields - self.covered.get(key, set()) for key, fields in reached.items())

    def least(self, shape, keys):
        """The smallest set of keys with these that a schema allows."""
        if fits(shape.schema, keys):
            return keys
        others = [each for each in shape.fields if each not in keys]
        for first in others:
            if fits(shape.schema, keys | {first}):
                return keys | {first}
        for first in others:
            for second in others:
                if fits(shape.schema, keys | {first, second}):
                    return keys | {first, second}
        return None

    def best(self, shape, wanted, also=frozenset()):
        """A set of keys that a schema allows, with as many of the wanted ones as go together."""
        required = set(shape.required)
        if fits(shape.schema, required | wanted | also):
            return required | wanted | also
        order = [each for each in shape.fields if each in wanted]
        order += [each for each in shape.fields if each in also and each not in wanted]
        for first in order:
            if first not in wanted:
                break
            chosen = self.least(shape, required | {first})
            if chosen is None:
                continue
            chosen = set(chosen)
            for each in order:
                if fits(shape.schema, chosen | {each}):
                    chosen.add(each)
            return chosen
        return None


def paths(kind, shapes):
    """Every path of a kind's schema that a manifest may set, with its type and field; a cycle is followed once."""
    found = {}

    def walk(schema, path, above):
        shape = shapes.shape(schema, kind.definitions)
        if shape.word == "object":
            key = shapes.key(shape, kind.definitions)
            if key in above:
                return
            for name, each in shape.fields.items():
                if path or name not in LEFT_OUT:
                    inner = f"{path}.{name}" if path else name
                    found[inner] = (key, name)
                    walk(each, inner, above | {key})
        elif shape.element is not None:
            walk(shape.element, path + ("[]" if shape.word == "list" else ".*"), above)

    walk(kind.schema, "", frozenset())
    return found
