"""Texts that a schema allows: by its pattern, its format and its length. The same arguments give the same text."""

import re
import string

try:
    from re import _constants as constants, _parser as parser
except ImportError:  # before Python 3.11
    import sre_constants as constants
    import sre_parse as parser

from patterns import python_pattern

# what a reader of YAML could take for something else, or a writer could spoil
PLAIN = [
    "text", "on", "1e3", "two words", "null", "0x1f", "a: b # c", "line 1\nline 2\n", "größe", "'\"",
    "- item", "~", "true", " edge ", "{{ .Values.a }}", "\\(1)", "*/", "2024-01-01", "=", "",
]
FORMATS = {
    "byte": ["c3dlbGw=", "YQ=="],
    "cidr": ["10.0.0.0/8", "192.168.0.0/16"],
    "date": ["2024-01-31"],
    "date-time": ["2024-01-31T12:00:00Z", "2024-01-31T12:00:00.123456Z"],
    "duration": ["1h", "90s"],
    "email": ["a@example.org"],
    "hostname": ["host.example.org"],
    "idn-hostname": ["host.example.org"],
    "ipv4": ["192.0.2.1"],
    "ipv6": ["2001:db8::1"],
    "uri": ["https://example.org/a"],
    "uuid": ["123e4567-e89b-12d3-a456-426614174000"],
}


class Impossible(ValueError):
    """No text was found that a schema allows."""


def text(schema, number):
    """The `number`th text for a schema of type string."""
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    pattern = schema.get("pattern")
    candidates = FORMATS.get(schema.get("format"), [])
    if pattern is not None:
        allowed = re.compile(python_pattern(pattern))
        parsed = parser.parse(python_pattern(pattern))
        tries = [*candidates, *(_write(parsed, turn + number) for turn in range(64))]
    else:
        allowed = re.compile("")
        tries = [candidates[number % len(candidates)]] if candidates else []
        tries += [PLAIN[(number + turn) % len(PLAIN)] for turn in range(len(PLAIN))]
        tries.append("x" * least)
    for each in tries:
        fits = least <= len(each) and (most is None or len(each) <= most)
        if fits and allowed.search(each):
            return each
    raise Impossible(f"no text of {least} to {most} characters for {pattern!r}")


def _write(parsed, turn):
    """A text of a parsed pattern: which alternatives it takes and how often it repeats follows from `turn`."""
    written = ""
    for operation, argument in parsed:
        if operation is constants.LITERAL:
            written += chr(argument)
        elif operation is constants.NOT_LITERAL:
            written += "a" if argument != ord("a") else "b"
        elif operation is constants.ANY:
            written += "a"
        elif operation is constants.IN:
            written += _member(argument, turn)
        elif operation is constants.BRANCH:
            alternatives = argument[1]
            written += _write(alternatives[turn % len(alternatives)], turn // len(alternatives))
        elif operation is constants.SUBPATTERN:
            written += _write(argument[-1], turn)
        elif operation in (constants.MAX_REPEAT, constants.MIN_REPEAT):
            least, most, repeated = argument
            times = least + (turn + 1) % 4
            if most is not constants.MAXREPEAT:
                times = min(times, most)
            written += "".join(_write(repeated, turn + each) for each in range(times))
        elif operation is not constants.AT:
            raise Impossible(f"not understood in a pattern: {operation}")
    return written


def _member(members, turn):
    """A character of a class, letters and digits first."""
    allowed = []
    for operation, argument in members:
        if operation is constants.NEGATE:
            outside = [character for each in members[1:] for character in _characters(*each)]
            rest = string.ascii_letters + string.digits
            allowed = [each for each in rest if each not in outside]
            break
        allowed += _characters(operation, argument)
    allowed.sort(key=lambda each: (not each.isalnum(), each))
    return allowed[turn % len(allowed)]


def _characters(operation, argument):
    if operation is constants.LITERAL:
        return [chr(argument)]
    if operation is constants.RANGE:
        return [chr(each) for each in range(argument[0], argument[1] + 1)]
    if operation is constants.CATEGORY:
        return {
            constants.CATEGORY_DIGIT: list(string.digits),
            constants.CATEGORY_SPACE: [" ", "\t", "\n"],
            constants.CATEGORY_NOT_SPACE: list(string.ascii_letters),
            constants.CATEGORY_WORD: list(string.ascii_letters + "_"),
        }[argument]
    raise Impossible(f"not understood in a class of characters: {operation}")
