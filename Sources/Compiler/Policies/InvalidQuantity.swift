import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// Amounts that the API server can't read, in every field that the kind's schema calls a quantity.
///
/// A value that is filled in later, such as `$(params.memory)` or `{{inputs.parameters.memory}}`, isn't judged. Blanks
/// around a quantity are allowed, because the API server drops them.
///
/// Source: apimachinery, `resource.ParseQuantity` and `Quantity.UnmarshalJSON`.
struct InvalidQuantity: ObjectPolicy {
  let codes: [DiagnosticCode] = [.invalidQuantity]

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    var found: [Diagnostic] = []
    judge(object.tree, of: object.identity.groupKind, at: [], kinds) { fault, path in
      found.append(diagnostic(fault, FieldPath(path), object))
    }
    return found
  }

  private func judge(
    _ tree: Mapping,
    of kind: GroupKind,
    at path: [FieldPath.Step],
    _ kinds: KindTable,
    _ report: (Fault, [FieldPath.Step]) -> Void
  ) {
    guard let entry = kinds[kind] else { return }
    var reported: Set<[FieldPath.Step]> = []
    entry.facets.quantities.forEachValue(in: tree) { value, steps in
      guard let fault = Fault(value), reported.insert(steps).inserted else { return }
      report(fault, path + steps)
    }
    for pattern in entry.links.embedded {
      for (field, value) in pattern.matches(in: .mapping(tree)) {
        guard let inner = value.mapping, let kind = inner["kind"]?.string,
          let version = GroupVersion(apiVersion: inner["apiVersion"]?.string ?? "")
        else { continue }
        let groupKind = GroupKind(version.group, kind)
        judge(inner, of: groupKind, at: path + field.steps, kinds, report)
      }
    }
  }

  private func diagnostic(_ fault: Fault, _ path: FieldPath, _ object: ObjectNode) -> Diagnostic {
    Diagnostic(
      .invalidQuantity,
      fault.message,
      at: object.location(of: path),
      object: object.identity.description,
      field: path.description,
      help: fault.help
    )
  }

  /// What is wrong with a value where a quantity belongs.
  private struct Fault {
    let message: String
    let help: String

    /// Nil if the value is a quantity, or not known before something else fills it in.
    init?(_ value: Value) {
      let text: String
      switch value {
      // a field that is null counts as absent
      case .null, .integer: return nil
      case .string(let written) where Quantity.isPlain(written): return nil
      case .string(let written):
        if written.contains("$(") || written.contains("{{") { return nil }
        text = written
      case .double(let number): text = number.description
      case .bool, .sequence, .mapping:
        message = "a quantity is a string or a number, not \(value.typeName)"
        help = Self.grammar
        return
      }
      let isBlank = { (character: Character) in character == " " }
      let trimmed = text.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
      guard let fault = Quantity(String(trimmed)).fault else { return nil }
      message = fault.message
      help =
        fault.suggestions.isEmpty
        ? Self.grammar
        : "did you mean " + fault.suggestions.map { "'\($0)'" }.joined(separator: " or ") + "?"
    }

    private static let grammar =
      "write a number, and behind it no suffix or one of n, u, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei, "
      + "as in 500m, 2 or 1.5Gi"
  }
}

extension DiagnosticCode {
  static let invalidQuantity = DiagnosticCode(
    "policy.invalid-quantity",
    "An amount, such as a container's memory, is not a quantity.",
    why: """
      The API server refuses the object when Argo CD applies it, after the commit has been merged. Source: \
      https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
      """,
    example: .yaml(
      """
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata: {name: data, namespace: shop}
      spec:
        accessModes: [ReadWriteOnce]
        resources: {requests: {storage: 10 GB}}
      """
    )
  )
}
