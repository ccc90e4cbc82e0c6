import Diagnostics
import Resources

/// Something that is there though no spec renders it: a Secret that a controller or a person makes, a StorageClass of the
/// cluster.
///
/// ```swift
/// External(.secret("cloudflared-credentials-acme", namespace: "org-acme"), because: "the reconciler makes it")
/// ```
/// References to it are then no fault, in the whole environment; one that nothing refers to is reported as a warning. A
/// `*` in a name stands for any text. What a chart or a remote manifest brings is declared where those are, by their
/// `provides`. Where something of a typed kind is referred to, its `external` also hands out the reference:
/// `Secret.external("token", namespace: "shop", because: "…")`.
public struct External: Component {
  package let object: ExternalObject

  /// Something that is there.
  ///
  /// - Parameters:
  ///   - pattern: What is there.
  ///   - reason: Who makes it, and when: the next reader's question.
  public init(
    _ pattern: ObjectPattern,
    because reason: String,
    fileID: String = #fileID,
    line: Int = #line
  ) {
    self.init(pattern, because: reason, at: SourceLocation(fileID: fileID, line: line))
  }

  init(_ pattern: ObjectPattern, because reason: String, at location: SourceLocation) {
    object = ExternalObject(pattern, because: reason, at: location)
  }
}
