import Manifest
import Resources

extension ArgoCD {
  /// `spec.source.kustomize`, with 18 fields.
  public struct ApplicationKustomize: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("apiVersions"), .optional("commonAnnotations"),
      .optional("commonAnnotationsEnvsubst"), .optional("commonLabels"), .optional("components"),
      .optional("forceCommonAnnotations"), .optional("forceCommonLabels"),
      .optional("ignoreMissingComponents"), .optional("images"), .optional("kubeVersion"),
      .optional("labelIncludeTemplates"), .optional("labelWithoutSelector"),
      .optional("namePrefix"), .optional("nameSuffix"), .optional("namespace"),
      .optional("patches", listOf: ApplicationKustomizePatch.self),
      .optional("replicas", listOf: ApplicationKustomizeReplica.self), .optional("version"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      apiVersions: [String]? = nil,
      commonAnnotations: OrderedMap<String>? = nil,
      commonAnnotationsEnvsubst: Bool? = nil,
      commonLabels: OrderedMap<String>? = nil,
      components: [String]? = nil,
      forceCommonAnnotations: Bool? = nil,
      forceCommonLabels: Bool? = nil,
      ignoreMissingComponents: Bool? = nil,
      images: [String]? = nil,
      kubeVersion: String? = nil,
      labelIncludeTemplates: Bool? = nil,
      labelWithoutSelector: Bool? = nil,
      namePrefix: String? = nil,
      nameSuffix: String? = nil,
      namespace: String? = nil,
      patches: [ApplicationKustomizePatch]? = nil,
      replicas: [ApplicationKustomizeReplica]? = nil,
      version: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.apiVersions = apiVersions
      if let commonAnnotations { self.commonAnnotations = commonAnnotations }
      self.commonAnnotationsEnvsubst = commonAnnotationsEnvsubst
      if let commonLabels { self.commonLabels = commonLabels }
      self.components = components
      self.forceCommonAnnotations = forceCommonAnnotations
      self.forceCommonLabels = forceCommonLabels
      self.ignoreMissingComponents = ignoreMissingComponents
      self.images = images
      self.kubeVersion = kubeVersion
      self.labelIncludeTemplates = labelIncludeTemplates
      self.labelWithoutSelector = labelWithoutSelector
      self.namePrefix = namePrefix
      self.nameSuffix = nameSuffix
      self.namespace = namespace
      self.patches = patches
      self.replicas = replicas
      self.version = version
      configure(&self)
    }

    /// `spec.source.kustomize.apiVersions`: a list of strings.
    public var apiVersions: [String]? {
      get { self[field: "apiVersions"] }
      set { self[field: "apiVersions"] = newValue }
    }

    /// `spec.source.kustomize.commonAnnotations`: strings by name.
    public var commonAnnotations: OrderedMap<String> {
      get { self[object: "commonAnnotations"] }
      set { self[object: "commonAnnotations"] = newValue }
      _modify { yield &self[object: "commonAnnotations"] }
    }

    /// `spec.source.kustomize.commonAnnotationsEnvsubst`: true or false.
    public var commonAnnotationsEnvsubst: Bool? {
      get { self[field: "commonAnnotationsEnvsubst"] }
      set { self[field: "commonAnnotationsEnvsubst"] = newValue }
    }

    /// `spec.source.kustomize.commonLabels`: strings by name.
    public var commonLabels: OrderedMap<String> {
      get { self[object: "commonLabels"] }
      set { self[object: "commonLabels"] = newValue }
      _modify { yield &self[object: "commonLabels"] }
    }

    /// `spec.source.kustomize.components`: a list of strings.
    public var components: [String]? {
      get { self[field: "components"] }
      set { self[field: "components"] = newValue }
    }

    /// `spec.source.kustomize.forceCommonAnnotations`: true or false.
    public var forceCommonAnnotations: Bool? {
      get { self[field: "forceCommonAnnotations"] }
      set { self[field: "forceCommonAnnotations"] = newValue }
    }

    /// `spec.source.kustomize.forceCommonLabels`: true or false.
    public var forceCommonLabels: Bool? {
      get { self[field: "forceCommonLabels"] }
      set { self[field: "forceCommonLabels"] = newValue }
    }

    /// `spec.source.kustomize.ignoreMissingComponents`: true or false.
    public var ignoreMissingComponents: Bool? {
      get { self[field: "ignoreMissingComponents"] }
      set { self[field: "ignoreMissingComponents"] = newValue }
    }

    /// `spec.source.kustomize.images`: a list of strings.
    public var images: [String]? {
      get { self[field: "images"] }
      set { self[field: "images"] = newValue }
    }

    /// `spec.source.kustomize.kubeVersion`: a string.
    public var kubeVersion: String? {
      get { self[field: "kubeVersion"] }
      set { self[field: "kubeVersion"] = newValue }
    }

    /// `spec.source.kustomize.labelIncludeTemplates`: true or false.
    public var labelIncludeTemplates: Bool? {
      get { self[field: "labelIncludeTemplates"] }
      set { self[field: "labelIncludeTemplates"] = newValue }
    }

    /// `spec.source.kustomize.labelWithoutSelector`: true or false.
    public var labelWithoutSelector: Bool? {
      get { self[field: "labelWithoutSelector"] }
      set { self[field: "labelWithoutSelector"] = newValue }
    }

    /// `spec.source.kustomize.namePrefix`: a string.
    public var namePrefix: String? {
      get { self[field: "namePrefix"] }
      set { self[field: "namePrefix"] = newValue }
    }

    /// `spec.source.kustomize.nameSuffix`: a string.
    public var nameSuffix: String? {
      get { self[field: "nameSuffix"] }
      set { self[field: "nameSuffix"] = newValue }
    }

    /// `spec.source.kustomize.namespace`: a string.
    public var namespace: String? {
      get { self[field: "namespace"] }
      set { self[field: "namespace"] = newValue }
    }

    /// `spec.source.kustomize.patches`: a list of ``ApplicationKustomizePatch``.
    public var patches: [ApplicationKustomizePatch]? {
      get { self[field: "patches"] }
      set { self[field: "patches"] = newValue }
    }

    /// `spec.source.kustomize.replicas`: a list of ``ApplicationKustomizeReplica``.
    public var replicas: [ApplicationKustomizeReplica]? {
      get { self[field: "replicas"] }
      set { self[field: "replicas"] = newValue }
    }

    /// `spec.source.kustomize.version`: a string.
    public var version: String? {
      get { self[field: "version"] }
      set { self[field: "version"] = newValue }
    }
  }
}
