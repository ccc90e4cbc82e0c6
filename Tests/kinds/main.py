"""Objects of every kind with all of their fields: `generate` makes them, `validate` judges a folder of them, `compare` two."""

import argparse
import pathlib
import pickle
import random
import sys

import yaml

import published
from instances import LEFT_OUT, Instances, paths

TESTS = pathlib.Path(__file__).resolve().parent


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):
    """Quotes every text, so that none of the instances rests on what a reader takes for what."""

    def ignore_aliases(self, data):
        return True


_Dumper.add_representer(
    str,
    lambda dumper, text: dumper.represent_scalar(
        "tag:yaml.org,2002:str", text, style=None if text.isalpha() and len(text) > 5 else '"'
    ),
)


def listed(name):
    """The lines of a list that is reviewed like code, without its comments."""
    path = TESTS / name
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def path_of(kind, number):
    group = f".{kind.group}" if kind.group else ""
    return f"{kind.module}/{kind.kind}{group}.{kind.version}-{number}.yaml"


def made(kinds):
    """The text of every instance by its path, and what made them, by module."""
    modules, texts = {}, {}
    for kind in kinds:
        module = modules.setdefault(kind.module, Instances())
        for number, tree in enumerate(module.of(kind), 1):
            texts[path_of(kind, number)] = yaml.dump(
                tree, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10**6
            )
    return texts, modules


def generate(kinds, repository, folder):
    """Writes the instances and says what they set.

    Returns the faults: a field that nothing sets, or a type of a module that is none of the schemas'.
    """
    texts, modules = made(kinds)
    for path, text in texts.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    faults = []
    total, at_own_path, by_type = 0, 0, 0
    for kind in kinds:
        module = modules[kind.module]
        found = paths(kind, module.shapes)
        own = module.set_paths[kind.name]
        if own - set(found):
            faults.append(f"{kind}: set and not in its schema: {sorted(own - set(found))[:3]}")
        for path, (key, field) in found.items():
            total += 1
            if path in own:
                at_own_path += 1
            elif field in module.set_by_type.get(key, ()):
                by_type += 1
            else:
                faults.append(f"{kind}: no instance sets {path}")
    faults += _unknown_types(kinds, modules, repository)
    print(
        f"{len(kinds)} kinds of {len(modules)} modules in {len(texts)} instances: of {total} paths of the schemas "
        f"{at_own_path} are set where they stand, {by_type} where the same type stands elsewhere, "
        f"{total - at_own_path - by_type} nowhere"
    )
    print(f"left out by the importer in a kind: {', '.join(LEFT_OUT)}; metadata has its own type")
    return faults


def _unknown_types(kinds, modules, repository):
    """The structs of the modules must be the types that the instances set, field for field."""
    faults = []
    found = {(each.module, *each[1:4], each.is_namespaced) for each in kinds}
    committed = published.committed_kinds(repository)
    faults += [f"in the recipes and not in the modules: {each}" for each in sorted(found - committed)]
    faults += [f"in the modules and not in the recipes: {each}" for each in sorted(committed - found)]
    count = 0
    for module, types in published.committed_types(repository).items():
        filled = {frozenset(each) for each in modules[module].set_by_type.values()}
        for fields, place in types.items():
            count += 1
            if fields and fields not in filled:
                faults.append(f"{place}: no instance sets exactly {', '.join(sorted(fields))[:120]}")
    print(f"{count} sets of fields in the modules, each set whole in some instance")
    return faults


def regenerated(kinds, folder):
    """Faults where the files of a folder are not what is generated now, in a process of its own."""
    texts, _ = made(kinds)
    found = {str(path.relative_to(folder)) for path in folder.rglob("*.yaml")}
    return [f"{path}: generated one time and not the other" for path in found ^ set(texts)] + [
        f"{path}: another text when it is generated again"
        for path in sorted(found & set(texts))
        if (folder / path).read_text(encoding="utf-8") != texts[path]
    ]


def validate(kinds, folder, seed):
    """Judges every object of a folder, and objects that were spoiled. Returns the faults."""
    from judging import Release, problems, validator
    from mutations import spoiled

    by_name = {(each.group, each.version, each.kind): each for each in kinds}
    judges, modules, faults = {}, {}, []
    releases = [Release("1.31"), Release("1.37")]
    unknown = {release.version: set() for release in releases}
    count, refused, builtin = 0, 0, 0
    for file in sorted(folder.rglob("*.yaml")):
        for tree in published.documents(file):
            group, _, version = tree["apiVersion"].rpartition("/")
            kind = by_name.get((group, version, tree["kind"]))
            if kind is None:
                faults.append(f"{file.name}: no schema for {tree['kind']} {tree['apiVersion']}")
                continue
            count += 1
            if kind.name not in judges:
                judges[kind.name] = validator(kind)
            shapes = modules.setdefault(kind.module, Instances()).shapes
            faults += [f"{file.name}: {each}" for each in problems(judges[kind.name], tree)]
            own = [judges[kind.name]]
            if kind.definition:
                builtin += 1
                for release in releases:
                    missing, others = release.verdict(kind, tree, shapes)
                    unknown[release.version] |= missing
                    faults += [f"{file.name}: {each}" for each in others]
            for place, changed in spoiled(kind, tree, shapes, random.Random(f"{seed} {file.name}")):
                refused += 1
                where = ".".join(map(str, place))
                if not problems(own[0], changed):
                    faults.append(f"{file.name}: spoiled at {where}, and nothing is found wrong")
                if kind.definition:
                    before, _ = releases[-1].verdict(kind, tree, shapes)
                    missing, others = releases[-1].verdict(kind, changed, shapes)
                    if not (missing - before or others):
                        faults.append(f"{file.name}: spoiled at {where}, and Kubernetes takes it")
    for release in releases:
        name = f"kubernetes-{release.version}.txt"
        known, found = listed(name), unknown[release.version]
        faults += [f"{name} does not list: {each}" for each in sorted(found - known)]
        faults += [f"{name} lists what is known: {each}" for each in sorted(known - found)]
        print(f"Kubernetes {release.version} lacks {len(found)} of the kinds and fields{', as listed in ' + name if found else ''}")
    print(
        f"{count} objects of {len(judges)} kinds satisfy their schemas made strict, {builtin} of them "
        f"also Kubernetes 1.31 and 1.37; {refused} spoiled ones are refused"
    )
    if len(judges) != len(kinds):
        faults.append(f"objects of {len(judges)} kinds; the modules have {len(kinds)}")
    return faults


def compare(kinds, folder, rendered):
    """Faults where an object that was rendered is not, field for field, the one that was adopted."""
    expected, faults = _objects(folder.glob("*/*.yaml")), []
    by_name = {(each.api_version, each.kind): each for each in kinds}
    modules = {each.module: Instances().shapes for each in kinds}
    for identity, tree in expected.items():
        kind = by_name[identity[:2]]
        expected[identity] = typed(kind.schema, kind, tree, modules[kind.module])
    found = _objects(rendered.glob("kinds/*/kinds/**/*.yaml"))
    faults += [f"not rendered: {each}" for each in sorted(expected.keys() - found.keys())]
    faults += [f"nobody's: {each}" for each in sorted(found.keys() - expected.keys())]
    for identity in sorted(expected.keys() & found.keys()):
        difference = _difference(expected[identity], found[identity], "")
        if difference:
            faults.append(f"{' '.join(identity)}: {difference}")
    print(
        f"{len(found)} objects of {len({each[:2] for each in found})} kinds, built as typed Swift, are rendered "
        "as they were adopted, value for value"
    )
    return faults


def typed(schema, kind, value, shapes):
    """The value as the types write it: a quantity is a text, a number that need not be whole has a point."""
    shape = shapes.shape(schema, kind.definitions)
    if shape.word == "object":
        return {
            name: typed(shape.fields[name], kind, each, shapes) if name in shape.fields else each
            for name, each in value.items()
        }
    if shape.word == "list" and shape.element is not None:
        return [typed(shape.element, kind, each, shapes) for each in value]
    if shape.word == "map" and shape.element is not None:
        return {name: typed(shape.element, kind, each, shapes) for name, each in value.items()}
    if shape.word == "quantity":
        return str(value)
    return float(value) if shape.word == "number" else value


def _objects(files):
    trees = [tree for file in files for tree in published.documents(file)]
    return {(each["apiVersion"], each["kind"], each["metadata"]["name"]): each for each in trees}


def _difference(one, other, path):
    """Where two values first differ; 1 is not true, and 1.0 is not 1."""
    if type(one) is not type(other):
        return f"{path}: {one!r} and {other!r}"
    if isinstance(one, dict):
        if one.keys() != other.keys():
            return f"{path}: {sorted(one.keys() ^ other.keys())}"
        pairs = [(f"{path}.{key}", one[key], other[key]) for key in one]
    elif isinstance(one, list):
        if len(one) != len(other):
            return f"{path}: {len(one)} and {len(other)} elements"
        pairs = [(f"{path}[{index}]", *pair) for index, pair in enumerate(zip(one, other))]
    else:
        return None if one == other else f"{path}: {one!r} and {other!r}"
    return next(filter(None, (_difference(*pair[1:], pair[0]) for pair in pairs)), None)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=["generate", "validate", "compare"])
    parser.add_argument("--repository", type=pathlib.Path, required=True)
    parser.add_argument("--schemas", type=pathlib.Path, required=True)
    parser.add_argument("--cache", type=pathlib.Path, help="where the schemas are kept between runs")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--again", action="store_true", help="generate again, and compare")
    parser.add_argument("--rendered", type=pathlib.Path, help="what is compared with the folder")
    parser.add_argument("folder", type=pathlib.Path)
    arguments = parser.parse_args()
    kinds = cached(arguments)
    if arguments.command == "compare":
        return report(compare(kinds, arguments.folder, arguments.rendered))
    if arguments.command == "generate":
        faults = generate(kinds, arguments.repository, arguments.folder)
    else:
        faults = validate(kinds, arguments.folder, arguments.seed)
        faults += regenerated(kinds, arguments.folder) if arguments.again else []
    return report(faults)


def cached(arguments):
    """The kinds, out of a file if an earlier run wrote it: 20 MB of YAML take six seconds."""
    cache = arguments.cache
    if cache and cache.exists():
        return pickle.loads(cache.read_bytes())
    kinds = published.kinds(arguments.repository, arguments.schemas)
    if cache:
        cache.write_bytes(pickle.dumps(kinds))
    return kinds


def report(faults):
    for each in faults[:40]:
        print(f"FAIL {each}")
    if len(faults) > 40:
        print(f"FAIL and {len(faults) - 40} more")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
