// An author's spec imports this module and the API modules of its kinds. Of what objects and values are made of, it passes on
// the names that an author writes and no others, so that completion offers the language and not the tables behind it;
// an imported kind or a component that needs more imports Manifest and Resources itself.
@_exported import struct Manifest.GroupKind
@_exported import enum Manifest.IntOrString
@_exported import struct Manifest.JSONPatch
@_exported import struct Manifest.Mapping
@_exported import struct Manifest.Quantity
@_exported import enum Manifest.Value
@_exported import struct Resources.CELExpression
@_exported import protocol Resources.Component
@_exported import enum Resources.Core
@_exported import struct Resources.ObjectMeta
@_exported import struct Resources.ObjectPattern
@_exported import struct Resources.OrderedMap
@_exported import struct Resources.PolicyException
@_exported import typealias Resources.Reference
@_exported import protocol Resources.Resource
@_exported import struct Resources.StandardLabels
