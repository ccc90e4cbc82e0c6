import Manifest
import Resources

extension ArgoCD {
  /// `spec.roles[].jwtTokens[]`, with 3 fields.
  public struct AppProjectToken: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [.optional("exp"), .required("iat"), .optional("id")]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      iat: Int,
      exp: Int? = nil,
      id: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.iat = iat
      self.exp = exp
      self.id = id
      configure(&self)
    }

    /// `spec.roles[].jwtTokens[].exp`: a whole number.
    public var exp: Int? {
      get { self[field: "exp"] }
      set { self[field: "exp"] = newValue }
    }

    /// `spec.roles[].jwtTokens[].iat`: a whole number, required.
    public var iat: Int? {
      get { self[field: "iat"] }
      set { self[field: "iat"] = newValue }
    }

    /// `spec.roles[].jwtTokens[].id`: a string.
    public var id: String? {
      get { self[field: "id"] }
      set { self[field: "id"] = newValue }
    }
  }
}
