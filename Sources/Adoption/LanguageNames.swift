/// Names that adopted code can't give to something of its own.
enum LanguageNames {
  /// Types that a spec sees without importing a module of kinds; a test compares them with the sources.
  static let types: Set<String> = [
    // PlatformDSL, ResourceGraph, Resources, Manifest
    "Application", "ApplicationContent", "ApplicationNode", "ApplicationRule", "ApplicationView",
    "Bootstrap", "CELExpression",
    "Component", "ComponentBuilder", "ComponentCodes", "Composite", "Core", "DataDocument",
    "DataFiles",
    "Declaration", "DeclaredReference", "Deletion", "Destination",
    "DriftAspect", "DriftContract", "Environment", "External",
    "ExternalObject", "ExternalResource", "Field", "FieldFault", "FieldPath", "FieldTable",
    "FieldValue", "Finding",
    "GitDirectory", "GivenRule", "Group",
    "GroupKind",
    "GroupVersion", "HealthGate", "HelmChart", "IntOrString", "JSONPatch", "JSONPatchError",
    "JSONPointer", "KindFacets", "KindRule", "KindTable", "Kustomization", "LinkRules",
    "ManifestFiles",
    "Mapping", "MappingBacked",
    "MergePatchError", "NameGrammar", "ObjectIdentity", "ObjectMeta", "ObjectNode",
    "ObjectPattern", "ObjectRecord", "ObjectRule", "ObjectView", "OfferRule", "OpaqueRule",
    "OpenSet", "OrderedMap", "Owned",
    "OwnedObjects", "Owner", "Ownership", "PartKind", "PartRule",
    "PathPattern", "Platform", "PlatformRule", "PlatformSetting", "PlatformView", "PodRule",
    "PolicyAllowance", "PolicyExceptable",
    "PolicyException", "ProductRule", "Quantity",
    "Referable", "Reference", "ReferenceChecking", "ReferenceRule", "RenderedFile", "Resource",
    "ResourceGraph",
    "ResourceType", "Retry", "Rule",
    "SchemaObject", "Scope", "SelectorRule",
    "StandardLabels", "StrategicMergeError",
    "SyncOption", "SyncPolicy", "UnmanagedFile", "UnstructuredObject", "Value", "VariableRule",
    // Swift
    "Any", "AnyObject", "Array", "Bool", "Character", "Dictionary", "Double", "Error", "Int",
    "Never", "Optional", "Protocol", "Result", "Self", "Set", "String", "Task", "Type", "Void",
  ]

  /// Words that can't name a property, a function or a parameter as they are.
  static let words: Set<String> = [
    "as", "associatedtype", "await", "body", "break", "case", "catch", "class", "continue",
    "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
    "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal",
    "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw",
    "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// The letters and digits of a text as a name that begins with a small letter: `dex-tls` is `dexTLS`'s `dexTls`.
  static func member(_ text: String) -> String {
    let name = camelCase(text)
    guard let first = name.unicodeScalars.first else { return "value" }
    if ("0"..."9").contains(first) { return "_" + name }
    let capitals = name.prefix { $0.isUppercase }
    let rest = name.dropFirst(capitals.count)
    let begin =
      capitals.count > 1 && rest.first?.isLowercase == true ? capitals.dropLast() : capitals
    let member = begin.lowercased() + name.dropFirst(begin.count)
    return words.contains(member) ? member + "Value" : member
  }

  /// The letters and digits of a text as a name that begins with a capital.
  static func type(_ text: String) -> String {
    let name = camelCase(text)
    guard let first = name.unicodeScalars.first else { return "Adopted" }
    return ("0"..."9").contains(first)
      ? "Adopted" + name : name.prefix(1).uppercased() + name.dropFirst()
  }

  private static func camelCase(_ text: String) -> String {
    var name = ""
    var isSeam = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9":
        name += isSeam && !name.isEmpty ? String(scalar).uppercased() : String(scalar)
        isSeam = false
      default: isSeam = true
      }
    }
    return name
  }
}

/// Names that are given once each: the second of two that are equal gets a number.
struct DistinctNames {
  private var taken: Set<String>

  init(_ taken: Set<String> = []) { self.taken = taken }

  mutating func reserve(_ name: String) { taken.insert(name) }

  mutating func claim(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)\(number)"
      number += 1
    }
    return candidate
  }
}
