import Manifest

extension FieldTable {
  /// The paths of required fields that are not set, in every object that is there.
  public func missingFields(in tree: Mapping) -> [FieldPath] {
    faults(in: tree).filter { $0.reason == .missing }.map(\.path)
  }

  /// The fields that are missing or were refused, in every object that is there.
  public func faults(in tree: Mapping) -> [FieldFault] {
    var faults: [FieldFault] = []
    collectFaults(in: tree, at: { FieldPath() }, into: &faults)
    return faults
  }

  /// What was refused anywhere in a value whose types are not known.
  public static func refusals(in value: Value, at path: FieldPath = FieldPath()) -> [FieldFault] {
    switch value {
    case .mapping(let mapping):
      mapping.flatMap { entry in
        guard entry.key == FieldFault.refusals else {
          return refusals(in: entry.value, at: path.appending(entry.key))
        }
        return (entry.value.mapping ?? [:]).map {
          FieldFault(
            path: path.appending($0.key),
            reason: .refused($0.value.string ?? "")
          )
        }
      }
    case .sequence(let elements):
      elements.enumerated().flatMap { refusals(in: $1, at: path.appending($0)) }
    default: []
    }
  }

  /// - Parameter path: Where the mapping stands; asked only when something is wrong, which it rarely is.
  private func collectFaults(
    in tree: Mapping,
    at path: @escaping () -> FieldPath,
    into faults: inout [FieldFault]
  ) {
    let refusals = tree[FieldFault.refusals]?.mapping ?? [:]
    for refusal in refusals {
      let reason = FieldFault.Reason.refused(refusal.value.string ?? "")
      faults.append(FieldFault(path: path().appending(refusal.key), reason: reason))
    }
    for field in fields where field.isRequired || field.nesting.isNested {
      let value = tree[field.name] ?? .null
      let here = { path().appending(field.name) }
      if field.isRequired, value == .null, refusals.position(of: field.name) == nil {
        let place = here()
        if !isEmbedding(field, at: place) {
          faults.append(FieldFault(path: place, reason: .missing))
        }
      }
      switch (field.nesting, value) {
      case (.object(let type), .mapping(let child)):
        type.fields.collectFaults(in: child, at: here, into: &faults)
      case (.list(let type), .sequence(let elements)):
        for (index, element) in elements.enumerated() {
          guard case .mapping(let child) = element else { continue }
          type.fields.collectFaults(in: child, at: { here().appending(index) }, into: &faults)
        }
      case (.map(let type), .mapping(let children)):
        for entry in children {
          guard case .mapping(let child) = entry.value else { continue }
          type.fields.collectFaults(
            in: child,
            at: { here().appending(entry.key) },
            into: &faults
          )
        }
      default: break
      }
    }
  }

  /// Whether the field says the kind of an object that stands inside another one, such as a claim's template: there
  /// the place says it, and the API server asks for nothing.
  private func isEmbedding(_ field: Field, at place: FieldPath) -> Bool {
    place.steps.count > 1 && fields.count > 2 && fields[2].name == "metadata"
      && fields.prefix(3).contains { $0.name == field.name }
  }
}
