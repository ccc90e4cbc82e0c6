import Manifest
import Resources

extension CertManager {
  /// `spec.keystores`, with 2 fields.
  public struct CertificateKeystores: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("jks", CertificateJKS.self), .optional("pkcs12", CertificatePKCS12.self),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      jks: CertificateJKS? = nil,
      pkcs12: CertificatePKCS12? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      if let jks { self.jks = jks }
      if let pkcs12 { self.pkcs12 = pkcs12 }
      configure(&self)
    }

    /// `spec.keystores.jks`: ``CertificateJKS``.
    public var jks: CertificateJKS {
      get { self[object: "jks"] }
      set { self[object: "jks"] = newValue }
      _modify { yield &self[object: "jks"] }
    }

    /// `spec.keystores.pkcs12`: ``CertificatePKCS12``.
    public var pkcs12: CertificatePKCS12 {
      get { self[object: "pkcs12"] }
      set { self[object: "pkcs12"] = newValue }
      _modify { yield &self[object: "pkcs12"] }
    }
  }
}
