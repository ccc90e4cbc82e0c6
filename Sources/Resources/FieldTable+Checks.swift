import Manifest

extension FieldTable {
  /// A field at which something can be missing or refused: one that is required, or that nests objects.
  struct Check: Sendable {
    /// The field's position in the table.
    let index: Int
    let name: String
    let nesting: Field.Nesting
    private let isRequired: Bool
    /// An object inside another one, such as a claim's template, need not tell its kind: its place says it.
    private let isImpliedInside: Bool

    /// Nil if nothing can be wrong at the field.
    init?(_ field: Field, at index: Int, of fields: [Field]) {
      guard field.isRequired || field.nesting.isNested else { return nil }
      self.index = index
      name = field.name
      nesting = field.nesting
      isRequired = field.isRequired
      isImpliedInside = index < 3 && fields.count > 2 && fields[2].name == "metadata"
    }

    /// Whether the API refuses an object without the field.
    ///
    /// - Parameter isInside: Whether the object stands inside another one.
    func isRequired(inside isInside: Bool) -> Bool {
      isRequired && !(isInside && isImpliedInside)
    }
  }

  /// Whether nothing is missing in a mapping and nothing in it was refused.
  ///
  /// Entries and checks are both in the table's order, so one walk along the two finds what is missing. Of a
  /// LimitRangeItem's table `type` alone is required, at 5: an entry of a higher rank, or the end, without one of rank 5
  /// before it means that it is missing. No path is made, and no name is searched for.
  func isFlawless(_ tree: Mapping, isInside: Bool = false) -> Bool {
    withStorage { storage in
      var remaining = storage.checks[...]
      var last = -1
      for position in tree.entries.indices {
        let rank = Int(tree.entries[position].rank)
        guard rank > last, rank < storage.names.count,
          tree.entries[position].key == storage.names[rank]
        else { return isFlawlessByName(tree, isInside: isInside) }
        last = rank
        while let check = remaining.first, check.index <= rank {
          let isAbsent = check.index < rank
          if isAbsent && check.isRequired(inside: isInside) { return false }
          if !isAbsent, !check.passes(tree.entries[position].value, isInside) { return false }
          remaining = remaining.dropFirst()
        }
      }
      return !remaining.contains { $0.isRequired(inside: isInside) }
    }
  }

  /// The same for a mapping that is not in the table's order, or has fields that the table doesn't know.
  private func isFlawlessByName(_ tree: Mapping, isInside: Bool) -> Bool {
    tree.position(of: FieldFault.refusals) == nil
      && withStorage { storage in
        storage.checks.allSatisfy { $0.passes(tree[$0.name] ?? .null, isInside) }
      }
  }
}

extension FieldTable.Check {
  /// Whether nothing is missing in the field's value or refused, and it isn't missing itself.
  fileprivate func passes(_ value: Value, _ isInside: Bool) -> Bool {
    switch (nesting, value) {
    case (_, .null):
      return !isRequired(inside: isInside)
    case (.object(let type), .mapping(let child)):
      return type.fields.isFlawless(child, isInside: true)
    case (.list(let type), .sequence(let elements)):
      let fields = type.fields
      return elements.allSatisfy { element in
        guard case .mapping(let child) = element else { return true }
        return fields.isFlawless(child, isInside: true)
      }
    case (.map(let type), .mapping(let children)):
      let fields = type.fields
      return children.entries.allSatisfy { entry in
        guard case .mapping(let child) = entry.value else { return true }
        return fields.isFlawless(child, isInside: true)
      }
    default: return true
    }
  }
}
