"""Patterns of schemas, as Python reads them."""


def python_pattern(pattern):
    """A pattern of RE2 or ECMA-262 in Python's spelling: flags stand first, and \\PC is a class."""
    translated = pattern.replace("\\PC", "[^\\x00-\\x1f\\x7f-\\x9f]")
    if "(?i)" in translated:
        translated = "(?i)" + translated.replace("(?i)", "")
    return translated
