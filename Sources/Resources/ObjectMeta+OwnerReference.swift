import Manifest

extension ObjectMeta {
  /// An object whose deletion takes this one along.
  public struct OwnerReference: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .required("apiVersion"), .required("kind"), .required("name"), .required("uid"),
      .optional("controller"), .optional("blockOwnerDeletion"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// `controller`: whether the owner manages this object.
    public var controller: Bool? {
      get { self[field: "controller"] }
      set { self[field: "controller"] = newValue }
    }

    /// `blockOwnerDeletion`: whether the owner stays until this object is gone.
    public var blockOwnerDeletion: Bool? {
      get { self[field: "blockOwnerDeletion"] }
      set { self[field: "blockOwnerDeletion"] = newValue }
    }

    /// A reference; the owner must be in the same namespace, or belong to the whole cluster.
    public init(
      name: String,
      apiVersion: String,
      kind: String,
      uid: String,
      blockOwnerDeletion: Bool? = nil,
      controller: Bool? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self[string: "name"] = name
      self[string: "apiVersion"] = apiVersion
      self[string: "kind"] = kind
      self[string: "uid"] = uid
      self[field: "blockOwnerDeletion"] = blockOwnerDeletion
      self[field: "controller"] = controller
      configure(&self)
    }
  }

  /// `ownerReferences`: deletion of all of them deletes this object.
  public var ownerReferences: [OwnerReference]? {
    get { self[field: 6] }
    set { self[field: 6] = newValue }
  }
}
