import Manifest
import Resources

extension CertManager {
  /// `spec.privateKey`, with 4 fields.
  public struct CertificatePrivateKey: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("algorithm"), .optional("encoding"), .optional("rotationPolicy"), .optional("size"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      algorithm: String? = nil,
      encoding: String? = nil,
      rotationPolicy: String? = nil,
      size: Int? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.algorithm = algorithm
      self.encoding = encoding
      self.rotationPolicy = rotationPolicy
      self.size = size
      configure(&self)
    }

    /// `spec.privateKey.algorithm`: a string.
    public var algorithm: String? {
      get { self[field: "algorithm"] }
      set { self[field: "algorithm"] = newValue }
    }

    /// `spec.privateKey.encoding`: a string.
    public var encoding: String? {
      get { self[field: "encoding"] }
      set { self[field: "encoding"] = newValue }
    }

    /// `spec.privateKey.rotationPolicy`: a string.
    public var rotationPolicy: String? {
      get { self[field: "rotationPolicy"] }
      set { self[field: "rotationPolicy"] = newValue }
    }

    /// `spec.privateKey.size`: a whole number.
    public var size: Int? {
      get { self[field: "size"] }
      set { self[field: "size"] = newValue }
    }
  }
}
