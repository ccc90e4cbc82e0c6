import Manifest
import Resources
import TypeOutlines

/// A field of a typed kind that looks like a reference, a selector or a pod specification.
struct ReferenceField: Hashable {
  let kind: GroupKind
  let path: PathPattern
  /// Whether a pod's whole specification stands there, whose fields are those of a Pod.
  let isPodSpec: Bool
}

extension ReferenceField: CustomStringConvertible {
  var description: String { "\(kind.group)/\(kind.kind) \(path)" }
}

extension ReferenceField {
  /// The fields of every kind of every module of typed kinds, ordered by kind and path; versions of a kind are one.
  static func all() throws -> [ReferenceField] {
    var fields: Set<ReferenceField> = []
    for (_, text) in KnownOutlines.texts {
      let outline = try TypeOutline(parsing: text)
      for kind in outline.kinds {
        var walk = OutlineWalk(kind: kind.groupKind, types: outline.types)
        walk.visit(.declared(kind.type), at: [])
        fields.formUnion(walk.found)
      }
    }
    return fields.map { (text: $0.description, field: $0) }.sorted { $0.text < $1.text }
      .map(\.field)
  }
}

extension TypeOutline.Kind {
  var groupKind: GroupKind {
    let parts = apiVersion.split(separator: "/")
    return GroupKind(parts.count == 2 ? String(parts[0]) : "", kind)
  }
}

/// Walks the fields of one kind; a type inside itself is not entered again.
private struct OutlineWalk {
  let kind: GroupKind
  let types: [TypeOutline.TypeEntry]
  var found: Set<ReferenceField> = []
  private var open: Set<Int> = []

  init(kind: GroupKind, types: [TypeOutline.TypeEntry]) {
    self.kind = kind
    self.types = types
  }

  mutating func visit(_ type: TypeOutline.FieldType, at path: [PathPattern.Step]) {
    switch type {
    case .list(let element): visit(element, at: path + [.each])
    case .map(let element): visit(element, at: path + [.any])
    case .declared(let id):
      guard let fields = fields(of: id), !open.contains(id) else { return }
      if ReferenceShape.isPodSpec(fields.map(\.name)), kind != GroupKind("", "Pod") {
        found.insert(ReferenceField(kind: kind, path: PathPattern(path), isPodSpec: true))
        return
      }
      open.insert(id)
      for field in fields where field.name != "metadata" && field.name != "status" {
        note(field, at: path + [.key(field.name)])
        visit(field.type, at: path + [.key(field.name)])
      }
      open.remove(id)
    case .any, .string, .bool, .integer, .number, .quantity, .intOrString, .objectMeta: break
    }
  }

  private mutating func note(_ field: TypeOutline.Field, at path: [PathPattern.Step]) {
    let (heart, steps) = field.type.heart
    let shape: ReferenceShape
    switch heart {
    case .string: shape = steps.last == .any ? .texts : .text
    case .any: shape = .anything
    case .declared(let id):
      guard let fields = fields(of: id) else { return }
      shape = .object(Set(fields.map(\.name)))
    default: return
    }
    guard shape.looksLikeReference(named: field.name) else { return }
    // a map of labels is one selector
    let end = shape.isSelector(named: field.name) ? [] : steps
    found.insert(ReferenceField(kind: kind, path: PathPattern(path + end), isPodSpec: false))
  }

  private func fields(of id: Int) -> [TypeOutline.Field]? {
    guard case .object(let fields) = types[id].body else { return nil }
    return fields
  }
}

extension TypeOutline.FieldType {
  /// What the elements of the innermost list or map are, with the steps to them.
  fileprivate var heart: (type: Self, steps: [PathPattern.Step]) {
    switch self {
    case .list(let element): (element.heart.type, [.each] + element.heart.steps)
    case .map(let element): (element.heart.type, [.any] + element.heart.steps)
    default: (self, [])
    }
  }
}
