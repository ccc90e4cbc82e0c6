import Diagnostics
import Manifest
import Resources

extension CertManager {
  /// A `Certificate` of `cert-manager.io/v1`.
  ///
  /// Reference: https://cert-manager.io/docs/reference/api-docs/#cert-manager.io/v1.Certificate
  public struct Certificate: Resource {
    /// Its group, version, kind and scope.
    public static let type = ResourceType(
      group: "cert-manager.io",
      version: "v1",
      kind: "Certificate",
      scope: .namespaced
    )

    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .required("apiVersion"), .required("kind"), .required("metadata", ObjectMeta.self),
      .optional("spec", CertificateSpec.self),
    ]

    /// What is set.
    public var tree: Mapping
    /// Where it was declared.
    public var declaration = Declaration()

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with its name, the fields given, and what the closure sets.
    public init(
      _ name: String,
      namespace: String? = nil,
      spec: CertificateSpec? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        try configure(&$0)
      }
    }

    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta {
      get { self[object: "metadata"] }
      set { self[object: "metadata"] = newValue }
      _modify { yield &self[object: "metadata"] }
    }

    /// `spec`: ``CertificateSpec``.
    public var spec: CertificateSpec {
      get { self[object: "spec"] }
      set { self[object: "spec"] = newValue }
      _modify { yield &self[object: "spec"] }
    }
  }
}
