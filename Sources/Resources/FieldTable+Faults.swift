import Manifest

extension FieldTable {
  /// The paths of required fields that are not set, in every object that is there.
  public func missingFields(in tree: Mapping) -> [FieldPath] {
    faults(in: tree).filter { $0.reason == .missing }.map(\.path)
  }

  /// The fields that are missing or were refused, in every object that is there.
  public func faults(in tree: Mapping) -> [FieldFault] {
    // nearly every object has none, which is found without making a path
    if isFlawless(tree) { return [] }
    var faults: [FieldFault] = []
    collectFaults(in: tree, at: FieldPath(), into: &faults)
    return faults
  }

  /// What was refused anywhere in a value whose types are not known.
  package static func refusals(in value: Value, at path: FieldPath = FieldPath()) -> [FieldFault] {
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

  private func collectFaults(
    in tree: Mapping,
    at path: FieldPath,
    into faults: inout [FieldFault]
  ) {
    let refusals = tree[FieldFault.refusals]?.mapping ?? [:]
    for refusal in refusals {
      let reason = FieldFault.Reason.refused(refusal.value.string ?? "")
      faults.append(FieldFault(path: path.appending(refusal.key), reason: reason))
    }
    for check in withStorage({ $0.checks }) {
      let name = check.name
      let value = tree[name] ?? .null
      let here = path.appending(name)
      if value == .null, check.isRequired(inside: !path.steps.isEmpty),
        refusals.position(of: name) == nil
      {
        faults.append(FieldFault(path: here, reason: .missing))
      }
      switch (check.nesting, value) {
      case (.object(let type), .mapping(let child)):
        type.fields.collectFaults(in: child, at: here, into: &faults)
      case (.list(let type), .sequence(let elements)):
        for (index, element) in elements.enumerated() {
          guard case .mapping(let child) = element else { continue }
          type.fields.collectFaults(in: child, at: here.appending(index), into: &faults)
        }
      case (.map(let type), .mapping(let children)):
        for entry in children {
          guard case .mapping(let child) = entry.value else { continue }
          type.fields.collectFaults(in: child, at: here.appending(entry.key), into: &faults)
        }
      default: break
      }
    }
  }
}
