import Manifest
import Resources

extension ArgoCD {
  /// `spec.source`, with 11 fields.
  public struct ApplicationSource: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("name"), .optional("chart"), .optional("directory", ApplicationDirectory.self),
      .optional("helm", ApplicationHelm.self), .optional("kustomize", ApplicationKustomize.self),
      .optional("path"), .optional("plugin", ApplicationPlugin.self), .optional("ref"),
      .required("repoURL"), .optional("tagPrefix"), .optional("targetRevision"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      repoURL: String,
      name: String? = nil,
      chart: String? = nil,
      directory: ApplicationDirectory? = nil,
      helm: ApplicationHelm? = nil,
      kustomize: ApplicationKustomize? = nil,
      path: String? = nil,
      plugin: ApplicationPlugin? = nil,
      ref: String? = nil,
      tagPrefix: String? = nil,
      targetRevision: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.repoURL = repoURL
      self.name = name
      self.chart = chart
      if let directory { self.directory = directory }
      if let helm { self.helm = helm }
      if let kustomize { self.kustomize = kustomize }
      self.path = path
      if let plugin { self.plugin = plugin }
      self.ref = ref
      self.tagPrefix = tagPrefix
      self.targetRevision = targetRevision
      configure(&self)
    }

    /// `spec.source.name`: a string.
    public var name: String? {
      get { self[field: "name"] }
      set { self[field: "name"] = newValue }
    }

    /// `spec.source.chart`: a string.
    public var chart: String? {
      get { self[field: "chart"] }
      set { self[field: "chart"] = newValue }
    }

    /// `spec.source.directory`: ``ApplicationDirectory``.
    public var directory: ApplicationDirectory {
      get { self[object: "directory"] }
      set { self[object: "directory"] = newValue }
      _modify { yield &self[object: "directory"] }
    }

    /// `spec.source.helm`: ``ApplicationHelm``.
    public var helm: ApplicationHelm {
      get { self[object: "helm"] }
      set { self[object: "helm"] = newValue }
      _modify { yield &self[object: "helm"] }
    }

    /// `spec.source.kustomize`: ``ApplicationKustomize``.
    public var kustomize: ApplicationKustomize {
      get { self[object: "kustomize"] }
      set { self[object: "kustomize"] = newValue }
      _modify { yield &self[object: "kustomize"] }
    }

    /// `spec.source.path`: a string.
    public var path: String? {
      get { self[field: "path"] }
      set { self[field: "path"] = newValue }
    }

    /// `spec.source.plugin`: ``ApplicationPlugin``.
    public var plugin: ApplicationPlugin {
      get { self[object: "plugin"] }
      set { self[object: "plugin"] = newValue }
      _modify { yield &self[object: "plugin"] }
    }

    /// `spec.source.ref`: a string.
    public var ref: String? {
      get { self[field: "ref"] }
      set { self[field: "ref"] = newValue }
    }

    /// `spec.source.repoURL`: a string, required.
    public var repoURL: String? {
      get { self[field: "repoURL"] }
      set { self[field: "repoURL"] = newValue }
    }

    /// `spec.source.tagPrefix`: a string.
    public var tagPrefix: String? {
      get { self[field: "tagPrefix"] }
      set { self[field: "tagPrefix"] = newValue }
    }

    /// `spec.source.targetRevision`: a string.
    public var targetRevision: String? {
      get { self[field: "targetRevision"] }
      set { self[field: "targetRevision"] = newValue }
    }
  }
}
