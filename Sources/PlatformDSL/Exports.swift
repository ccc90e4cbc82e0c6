// An author's spec imports this module and the API modules of its kinds; the words of objects (Resource, OrderedMap, Value)
// are part of the same language.
@_exported import Manifest
@_exported import Resources
