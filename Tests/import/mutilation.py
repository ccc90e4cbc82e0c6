"""Definitions spoiled by a seed: the importer must end, and what it writes must compile."""

import random

import yaml


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Mappings are lists of pairs, because a key may stand in them twice."""


class Pairs(list):
    """A mapping, as the pairs that it is written with."""

    def get(self, key):
        return next((pair[1] for pair in self if pair[0] == key), None)

    def set(self, key, value):
        for pair in self:
            if pair[0] == key:
                pair[1] = value
                return
        self.append([key, value])


def _pairs(loader, node):
    found = Pairs()
    yield found
    for key, value in node.value:
        found.append([str(loader.construct_object(key)), loader.construct_object(value, deep=True)])


Loader.add_constructor("tag:yaml.org,2002:map", _pairs)
Loader.add_constructor("tag:yaml.org,2002:value", lambda loader, node: loader.construct_scalar(node))

WORDS = """
    Any any actor as associatedtype async await borrowing break case catch class consume consuming continue convenience
    copy default defer deinit didSet discard distributed do dynamic each else enum extension fallthrough false
    fileprivate final for func get guard if import in indirect infix init inout internal is isolated lazy left let
    macro mutating nil none nonisolated nonmutating open operator optional override package postfix precedence
    precedencegroup prefix private protocol public reasync repeat required rethrows return right self Self sending set
    some static struct subscript super switch then throw throws true try Type typealias unowned unsafe var weak where
    while willSet yield _modify _read modify read Protocol
    Array AnyObject Bool Character Codable Dictionary Double Equatable Error Float Hashable Int Int64 Never Never_
    Optional Sendable Set String Substring Swift Task UInt8 Void
    Acme Declaration DecimalAmount Diagnostic Diagnostics FieldPath FieldTable FieldValue Field Foundation GroupKind
    GroupVersion IntOrString Kind KindTable Manifest Mapping ObjectMeta ObjectIdentity OpenSet OrderedMap Quantity
    Resource ResourceType Resources SchemaObject Scope SourceLocation Value YAML
    apiVersion at body check configure custom declaration description element field fields fileID hash hashValue hasher
    id isEmpty kind line metadata name named namespace newValue object rawValue spec status text tree type types
    unchecked value yaml debugDescription dropFirst
    configure_ field_ self_ init_ Type_ type_ _ __ ___ _0 $0 $ $self `self` `
    StringObject ValueObject SpecItem SpecEntry Spec_ spec_ Spec spec2 spec3 V1 V1beta1 v1 Widget
""".split()
TEXTS = [
    "", " ", "  two  words ", '"', '"""', "\\", "\\(1)", "\\", "\n", "a\nb", "\r\n", "\t", "*/", "/*", "//", "///",
    "#if", "#", "`", "``", "'", "\0", "\x7f", "\x85", "\u2028", "\u202e", "\ufeff", "\U0001f600", "größe", "日本", "e\u0301",
    "+", "-", "<", "==", "->", "=", "&", "...", "..<", "?", "!", ".", ",", ":", ";", "{", "}", "[", "]", "(", ")", "@",
    "a-b", "a.b", "a/b", "a~b", "a~0b", "%41", "x-ray", "3d", "0", "007", "1.5", "-1", "true", "null", "1_000", "0x1f",
    "a" * 127, "A" * 128, "a" * 5000, "é" * 300, "$ref", "#/spec", "http://a", "u65e5", "u65e5u672c",
    "}; fatalError(); //", "\"]); fatalError(); //",
]
NAMES = WORDS + TEXTS
SCALARS = [None, True, False, 0, -1, 1.5, 10**30, "", "object", "array", "string", "integer", "nonsense"]
KEYWORDS = ["properties", "items", "additionalProperties", "type", "enum", "required", "default", "format", "$ref",
            "allOf", "anyOf", "oneOf", "nullable", "x-kubernetes-int-or-string", "x-kubernetes-list-map-keys",
            "x-kubernetes-preserve-unknown-fields", "x-kubernetes-embedded-resource", "pattern", "description"]


class Mutilation:
    """What a seed does to a document."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def name(self):
        name = self.random.choice(NAMES if self.random.random() < 0.5 else WORDS)
        if self.random.random() < 0.2:
            name = self.random.choice([name.upper(), name.capitalize(), name + self.random.choice(NAMES), name * 2])
        return name

    def schema(self, depth=0):
        """A schema of any kind, with names of any kind."""
        choice = self.random.randrange(12 if depth < 4 else 6)
        if choice == 0:
            return Pairs([["type", "string"], ["enum", [self.name() for _ in range(self.random.randint(0, 12))]]])
        if choice == 1:
            return Pairs([["type", self.random.choice(["string", "integer", "boolean", "number", "null"])],
                          ["default", self.name()], ["format", self.name()], ["description", self.name()]])
        if choice == 2:
            return Pairs([["x-kubernetes-int-or-string", True]])
        if choice == 3:
            return Pairs([["$ref", self.random.choice(["#", "#/", "#/spec", "#/$defs/" + self.name(), "#/definitions/A",
                                                       "other.json", self.name()])]])
        if choice == 4:
            return Pairs([["type", "object"], ["x-kubernetes-preserve-unknown-fields", True]])
        if choice == 5:
            return Pairs([["type", [self.random.choice(["string", "integer", "null", "object"]) for _ in range(2)]]])
        if choice == 6:
            return Pairs([["type", "array"], ["items", self.schema(depth + 1)],
                          ["x-kubernetes-list-map-keys", [self.name()]]])
        if choice == 7:
            return Pairs([["type", "object"], ["additionalProperties", self.schema(depth + 1)]])
        if choice == 8:
            return Pairs([[self.random.choice(["allOf", "anyOf", "oneOf"]),
                           [self.schema(depth + 1) for _ in range(self.random.randint(0, 2))]]])
        names = list(dict.fromkeys(self.name() for _ in range(self.random.randint(0, 7))))
        return Pairs([["type", "object"], ["required", [each for each in names if self.random.random() < 0.3]],
                      ["properties", Pairs([each, self.schema(depth + 1)] for each in names)]])

    def definition(self):
        """A CustomResourceDefinition with names of any kind, and sound but for them."""
        fields = Pairs()
        for _ in range(self.random.randint(1, 12)):
            fields.set(self.name(), self.schema())
        kind = self.random.choice(["Widget", self.name().capitalize(), self.random.choice(WORDS)])
        versions = [self.random.choice(["v1", "v1beta1", "v2alpha1", self.name() or "v3"]) for _ in range(3)]
        schema = Pairs([["type", "object"], ["properties", fields]])
        return Pairs([
            ["apiVersion", "apiextensions.k8s.io/v1"], ["kind", "CustomResourceDefinition"],
            ["spec", Pairs([
                ["group", self.name() or "g"], ["scope", self.random.choice(["Namespaced", "Cluster"])],
                ["names", Pairs([["kind", kind]])],
                ["versions", [
                    Pairs([["name", each], ["served", True],
                           ["schema", Pairs([["openAPIV3Schema", self.mutilate(schema, index)]])]])
                    for index, each in enumerate(versions)
                ]],
            ])],
        ])

    def pool(self):
        """Definitions with names of any kind that refer to each other, and kinds among them."""
        names = list(dict.fromkeys(
            self.random.choice(["", "io.acme.api.v1.", "io.acme.core.v1.", "a."]) + self.name() for _ in range(12)
        ))
        pool = Pairs([["io.acme.ObjectMeta", Pairs([["type", "object"]])]])
        for each in names:
            schema = self.schema()
            if schema.get("properties") is None:
                schema = Pairs([["type", "object"], ["properties", Pairs([["inner", schema]])]])
            fields = schema.get("properties")
            for target in self.random.sample(names, min(3, len(names))):
                pointer = target.replace("~", "~0").replace("/", "~1")
                reference = Pairs([["$ref", f"#/$defs/{pointer}"]])
                fields.set(self.name(), self.random.choice([
                    reference, Pairs([["type", "array"], ["items", reference]]), Pairs([["allOf", [reference]]]),
                ]))
            if self.random.random() < 0.5:
                fields.set("metadata", Pairs([["$ref", "#/$defs/io.acme.ObjectMeta"]]))
                kind = self.random.choice(WORDS).capitalize()
                schema.append(["x-kubernetes-group-version-kind", [Pairs([
                    ["group", self.random.choice(["", "acme.io", self.name()])],
                    ["version", self.random.choice(["v1", "v1beta1", self.name() or "v"])], ["kind", kind],
                ])]])
            pool.append([each, schema])
        return Pairs([["$defs", pool]])

    def mutilate(self, tree, times):
        for _ in range(times):
            self._once(tree)
        return tree

    def _once(self, tree):
        mappings = []
        lists = []

        def walk(node, depth):
            if isinstance(node, Pairs):
                mappings.append(node)
                for pair in node:
                    if depth < 150:
                        walk(pair[1], depth + 1)
            elif isinstance(node, list):
                lists.append(node)
                for each in node:
                    if depth < 150:
                        walk(each, depth + 1)

        walk(tree, 0)
        holder = self.random.choice(mappings)
        choice = self.random.randrange(14)
        properties = [each.get("properties") for each in mappings]
        properties = [each for each in properties if isinstance(each, Pairs)] or [holder]
        fields = self.random.choice(properties)
        if choice < 4:
            # a name that stands in a schema already keeps its meaning half of the time
            fields.set(self.name(), self.schema())
        elif choice < 6 and fields:
            name = self.name()
            if fields.get(name) is None:
                self.random.choice(fields)[0] = name
        elif choice == 6 and holder:
            self.random.choice(holder)[1] = self.random.choice([*SCALARS, [], Pairs(), [Pairs()], self.name()])
        elif choice == 7 and holder:
            holder.remove(self.random.choice(holder))
        elif choice == 8 and holder and self.random.random() < 0.05:
            # the reader refuses the whole file
            holder.append(list(self.random.choice(holder)))
        elif choice == 9:
            holder.set(self.random.choice(KEYWORDS), self.schema() if self.random.random() < 0.7 else self.name())
        elif choice == 10 and len(fields) > 1:
            # the same shape at another path, or a shape inside another
            self.random.choice(fields)[1] = self.random.choice(fields)[1]
        elif choice == 11 and fields:
            inner = fields[0][1]
            for _ in range(self.random.randint(1, 40)):
                inner = Pairs([["type", "object"], ["properties", Pairs([[self.name(), inner]])]])
            fields[0][1] = inner
        elif choice == 12 and lists:
            chosen = self.random.choice(lists)
            chosen.append(self.random.choice([self.name(), self.schema(), None, 1]))
        elif holder:
            pair = self.random.choice(holder)
            pair[1] = self.schema()

    def pruned(self, tree, most):
        """A copy of a document with at most about so many mappings: fields are left out where there are more."""
        if isinstance(tree, Pairs):
            chosen = range(len(tree))
            if len(tree) > 8 and most < 300:
                chosen = sorted(self.random.sample(chosen, 8))
            share = max(3, most // max(1, len(chosen)))
            # what is small leaves its share to what is large
            return Pairs([tree[index][0], self.pruned(tree[index][1], share if len(chosen) > 3 else most)]
                         for index in chosen) if most > 3 else Pairs()
        if isinstance(tree, list):
            return [self.pruned(each, most) for each in tree[:20]]
        return tree


def written(node):
    """The node as YAML in flow style, every text in escapes, and keys said to be keys: some are too long else."""
    if isinstance(node, Pairs):
        return "{" + ", ".join(f"? {written(str(key))} : {written(value)}" for key, value in node) + "}"
    if isinstance(node, list):
        return "[" + ", ".join(map(written, node)) + "]"
    if isinstance(node, str):
        return '"' + "".join(map(_escaped, node)) + '"'
    if node is None:
        return "null"
    if isinstance(node, bool):
        return "true" if node else "false"
    return str(node)


def _escaped(character):
    if character in '"\\':
        return "\\" + character
    return character if " " <= character <= "~" else f"\\U{ord(character):08x}"
