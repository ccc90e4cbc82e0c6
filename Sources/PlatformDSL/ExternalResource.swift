import Diagnostics
import Manifest
import Resources

/// One object of a typed kind that is there though no spec renders it, for others to refer to.
///
/// ```swift
/// let token = Secret.external("api-token", namespace: "shop", because: "put there by hand")
/// ```
/// It is declared where an ``External`` is, and ``reference`` is what a declared object of the kind hands out.
public struct ExternalResource<Kind: Resource>: Composite {
  private let name: String
  private let namespace: String?
  private let parts: [PartKind: [String]]
  private let reason: String
  private let location: SourceLocation

  fileprivate init(
    _ name: String,
    namespace: String?,
    parts: [PartKind: [String]],
    because reason: String,
    at location: SourceLocation
  ) {
    self.name = name
    self.namespace = namespace
    self.parts = parts
    self.reason = reason
    self.location = location
  }

  /// This object, for others that refer to it.
  public var reference: Reference<Kind> { .init(name: name, namespace: namespace) }

  /// That it is there, or what is wrong with it.
  public var body: [any Component] {
    if let fault {
      Finding(fault)
    } else {
      External(
        ObjectPattern(.objects(Kind.groupKind, namespace: namespace, name: name), parts: parts),
        because: reason,
        at: location
      )
    }
  }

  private var fault: Diagnostic? {
    let kind = Kind.type.kind
    if let pattern = [name, namespace ?? ""].first(where: { $0.contains("*") }) {
      return fault(
        "'\(pattern)' is a pattern, and a reference names one object",
        help: "name the \(kind); a pattern is declared by External(.object(…), because: …), which "
          + "hands out no reference"
      )
    }
    switch (Kind.type.scope, namespace) {
    case (.namespaced, nil):
      return fault(
        "the external \(kind) '\(name)' has no namespace",
        help: "say where it lies: namespace: \"…\""
      )
    case (.cluster, let namespace?):
      return fault(
        "the external \(kind) '\(name)' belongs to the whole cluster, and names the namespace "
          + "'\(namespace)'",
        help: "leave the namespace out"
      )
    case (.namespaced, _), (.cluster, nil): return nil
    }
  }

  private func fault(_ message: String, help: String) -> Diagnostic {
    Diagnostic(.invalidExternal, message, at: location, help: help)
  }
}

extension Resource {
  /// An object of this kind that is there though no spec renders it.
  ///
  /// - Parameters:
  ///   - name: Its name; a `*` is refused at render, because a reference names one object.
  ///   - namespace: Its namespace; a kind of the whole cluster has none.
  ///   - parts: What it is known to have, such as `[.key: ["token"]]`; of a part that isn't listed, any may be named.
  ///   - reason: Who makes it, and when: the next reader's question.
  public static func external(
    _ name: String,
    namespace: String? = nil,
    parts: [PartKind: [String]] = [:],
    because reason: String,
    fileID: String = #fileID,
    line: Int = #line
  ) -> ExternalResource<Self> {
    ExternalResource(
      name,
      namespace: namespace,
      parts: parts,
      because: reason,
      at: SourceLocation(fileID: fileID, line: line)
    )
  }
}

extension DiagnosticCode {
  package static let invalidExternal = DiagnosticCode(
    "spec.invalid-external",
    "An external object that is referred to has a pattern for a name, or a namespace that doesn't fit its kind.",
    why: """
      A reference hands one name to one field, so the external object behind it must be one \
      object. `External(.object(…))` declares a pattern and hands out no reference.
      """,
    example: .swift(
      """
      Secret.external("registry-*", namespace: "shop", because: "made by hand")
      Secret.external("registry", because: "made by hand")
      """
    )
  )
}
