import Manifest

/// What identifies an object and what others may know about it without knowing its kind (`metadata`).
///
/// Server-set fields (uid, generation, managed fields) have no property: they never stand in a rendered manifest.
public struct ObjectMeta: SchemaObject {
  /// The annotation that holds the sync wave of an object, or of an Application among its siblings.
  public static let syncWaveAnnotation = "argocd.argoproj.io/sync-wave"
  /// The annotation that holds an object's own sync options, separated by commas.
  package static let syncOptionsAnnotation = "argocd.argoproj.io/sync-options"

  /// The fields in the order in which they are written; the accessors name them by their positions here.
  public static let fields: FieldTable = [
    .optional("name"), .optional("generateName"), .optional("namespace"), .optional("labels"),
    .optional("annotations"), .optional("finalizers").merging(.set),
    .optional("ownerReferences", listOf: OwnerReference.self).merging(.keys(["uid"])),
  ]

  /// What is set.
  public var tree: Mapping

  /// A view of a mapping as it is.
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }

  /// `name`: unique among the kind's objects of a namespace.
  public var name: String? {
    get { self[string: 0] }
    set { self[string: 0] = newValue }
  }

  /// `generateName`: what the server's own name for an object begins with, in templates of Jobs and runs.
  public var generateName: String? {
    get { self[string: 1] }
    set { self[string: 1] = newValue }
  }

  /// `namespace`; if a namespaced object has none, it takes its Application's.
  public var namespace: String? {
    get { self[string: 2] }
    set { self[string: 2] = newValue }
  }

  /// `labels`: what selectors select by.
  public var labels: OrderedMap<String> {
    get { self[object: 3] }
    set { self[object: 3] = newValue }
    _modify { yield &self[object: 3] }
  }

  /// `annotations`: what tools keep about the object.
  public var annotations: OrderedMap<String> {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }

  /// `finalizers`: deletion waits until all are removed.
  public var finalizers: [String]? {
    get { self[field: 5] }
    set { self[field: 5] = newValue }
  }
}
