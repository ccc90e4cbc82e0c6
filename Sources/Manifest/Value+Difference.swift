extension Value {
  /// Where and how this is not what a test expects, as RFC 6902, section 4.6 compares.
  func firstDifference(
    from expected: Value,
    at path: JSONPointer
  ) -> PointerFault? {
    switch (self, expected) {
    case (.mapping(let found), .mapping(let expected)):
      for entry in expected {
        guard let value = found[entry.key] else {
          return PointerFault(
            path: path.appending(entry.key),
            message: "test failed: \(found.absenceMessage(of: entry.key))"
          )
        }
        let difference = value.firstDifference(
          from: entry.value,
          at: path.appending(entry.key)
        )
        if let difference { return difference }
      }
      return found.first { expected[$0.key] == nil }
        .map { surplus in
          PointerFault(
            path: path.appending(surplus.key),
            message: "test failed: key '\(surplus.key)' was not expected"
          )
        }
    case (.sequence(let found), .sequence(let expected)):
      for (index, (value, expected)) in zip(found, expected).enumerated() {
        let difference = value.firstDifference(from: expected, at: path.appending(index))
        if let difference { return difference }
      }
      guard found.count != expected.count else { return nil }
      return PointerFault(
        path: path,
        message: "test failed: found \(found.count) elements, expected \(expected.count)"
      )
    default:
      guard !isEquivalent(to: expected) else { return nil }
      let message =
        typeName == expected.typeName
        ? "found \(typeName) other than the one expected"
        : "found \(typeName), expected \(expected.typeName)"
      return PointerFault(path: path, message: "test failed: \(message)")
    }
  }
}
