"""Spoils an object in one place, so that a judge which finds nothing wrong is seen to be blind."""

import copy


def spoiled(kind, tree, shapes, random):
    """A field with a name that nobody knows, and a field with a value of the wrong type; each with its place."""
    names, values = [], []
    _places(kind.schema, kind, tree, shapes, (), names, values)
    found = []
    if names:
        place = random.choice(names)
        changed = copy.deepcopy(tree)
        holder = _at(changed, place[:-1])
        holder[place[-1] + "Misspelt"] = holder.pop(place[-1])
        found.append((place, changed))
    if values:
        place = random.choice(values)
        changed = copy.deepcopy(tree)
        _at(changed, place[:-1])[place[-1]] = {"wrong": [True]}
        found.append((place, changed))
    return found


def _at(tree, place):
    for step in place:
        tree = tree[step]
    return tree


def _places(schema, kind, value, shapes, path, names, values):
    shape = shapes.shape(schema, kind.definitions)
    if shape.word == "object":
        is_free = shape.schema.get("x-kubernetes-preserve-unknown-fields") or shape.schema.get(
            "additionalProperties"
        )
        for name, each in shape.fields.items():
            if name not in value or (not path and name in ("apiVersion", "kind", "metadata")):
                continue
            if not is_free:
                names.append((*path, name))
            _places(each, kind, value[name], shapes, (*path, name), names, values)
    elif shape.word == "list" and shape.element is not None:
        for index, each in enumerate(value):
            _places(shape.element, kind, each, shapes, (*path, index), names, values)
    elif shape.word == "map" and shape.element is not None:
        for name, each in value.items():
            _places(shape.element, kind, each, shapes, (*path, name), names, values)
    elif shape.word in ("string", "boolean", "integer", "number", "quantity", "int-or-string"):
        values.append(path)
