import Manifest

/// What identifies an object and what others may know about it without knowing its kind (`metadata`).
///
/// Server-set fields (uid, generation, managed fields) have no property: they never stand in a rendered manifest.
public struct ObjectMeta: SchemaObject {
  /// The annotation that holds the sync wave of an object, or of an Application among its siblings.
  public static let syncWaveAnnotation = "argocd.argoproj.io/sync-wave"
  /// The annotation that holds an object's own sync options, separated by commas.
  public static let syncOptionsAnnotation = "argocd.argoproj.io/sync-options"

  /// The fields in the order in which they are written.
  public static let fields: FieldTable = [
    .optional("name"), .optional("generateName"), .optional("namespace"), .optional("labels"),
    .optional("annotations"), .optional("finalizers"),
    .optional("ownerReferences", listOf: OwnerReference.self),
  ]

  /// What is set.
  public var tree: Mapping

  /// A view of a mapping as it is.
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }

  /// `name`: unique among the kind's objects of a namespace.
  public var name: String? {
    get { self[field: "name"] }
    set { self[field: "name"] = newValue }
  }

  /// `generateName`: what the server's own name for an object begins with, in templates of Jobs and runs.
  public var generateName: String? {
    get { self[field: "generateName"] }
    set { self[field: "generateName"] = newValue }
  }

  /// `namespace`; if a namespaced object has none, it takes its Application's.
  public var namespace: String? {
    get { self[field: "namespace"] }
    set { self[field: "namespace"] = newValue }
  }

  /// `labels`: what selectors select by.
  public var labels: OrderedMap<String> {
    get { self[object: "labels"] }
    set { self[object: "labels"] = newValue }
    _modify { yield &self[object: "labels"] }
  }

  /// `annotations`: what tools keep about the object.
  public var annotations: OrderedMap<String> {
    get { self[object: "annotations"] }
    set { self[object: "annotations"] = newValue }
    _modify { yield &self[object: "annotations"] }
  }

  /// `finalizers`: deletion waits until all are removed.
  public var finalizers: [String]? {
    get { self[field: "finalizers"] }
    set { self[field: "finalizers"] = newValue }
  }
}
