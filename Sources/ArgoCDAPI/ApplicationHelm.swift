import Manifest
import Resources

extension ArgoCD {
  /// `spec.source.helm`, with 15 fields.
  public struct ApplicationHelm: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("apiVersions"),
      .optional("fileParameters", listOf: ApplicationHelmFileParameter.self),
      .optional("ignoreMissingValueFiles"), .optional("kubeVersion"), .optional("namespace"),
      .optional("parameters", listOf: ApplicationHelmParameter.self), .optional("passCredentials"),
      .optional("releaseName"), .optional("skipCrds"), .optional("skipSchemaValidation"),
      .optional("skipTests"), .optional("valueFiles"), .optional("values"),
      .optional("valuesObject"), .optional("version"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      apiVersions: [String]? = nil,
      fileParameters: [ApplicationHelmFileParameter]? = nil,
      ignoreMissingValueFiles: Bool? = nil,
      kubeVersion: String? = nil,
      namespace: String? = nil,
      parameters: [ApplicationHelmParameter]? = nil,
      passCredentials: Bool? = nil,
      releaseName: String? = nil,
      skipCrds: Bool? = nil,
      skipSchemaValidation: Bool? = nil,
      skipTests: Bool? = nil,
      valueFiles: [String]? = nil,
      values: String? = nil,
      valuesObject: Value? = nil,
      version: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.apiVersions = apiVersions
      self.fileParameters = fileParameters
      self.ignoreMissingValueFiles = ignoreMissingValueFiles
      self.kubeVersion = kubeVersion
      self.namespace = namespace
      self.parameters = parameters
      self.passCredentials = passCredentials
      self.releaseName = releaseName
      self.skipCrds = skipCrds
      self.skipSchemaValidation = skipSchemaValidation
      self.skipTests = skipTests
      self.valueFiles = valueFiles
      self.values = values
      self.valuesObject = valuesObject
      self.version = version
      configure(&self)
    }

    /// `spec.source.helm.apiVersions`: a list of strings.
    public var apiVersions: [String]? {
      get { self[field: "apiVersions"] }
      set { self[field: "apiVersions"] = newValue }
    }

    /// `spec.source.helm.fileParameters`: a list of ``ApplicationHelmFileParameter``.
    public var fileParameters: [ApplicationHelmFileParameter]? {
      get { self[field: "fileParameters"] }
      set { self[field: "fileParameters"] = newValue }
    }

    /// `spec.source.helm.ignoreMissingValueFiles`: true or false.
    public var ignoreMissingValueFiles: Bool? {
      get { self[field: "ignoreMissingValueFiles"] }
      set { self[field: "ignoreMissingValueFiles"] = newValue }
    }

    /// `spec.source.helm.kubeVersion`: a string.
    public var kubeVersion: String? {
      get { self[field: "kubeVersion"] }
      set { self[field: "kubeVersion"] = newValue }
    }

    /// `spec.source.helm.namespace`: a string.
    public var namespace: String? {
      get { self[field: "namespace"] }
      set { self[field: "namespace"] = newValue }
    }

    /// `spec.source.helm.parameters`: a list of ``ApplicationHelmParameter``.
    public var parameters: [ApplicationHelmParameter]? {
      get { self[field: "parameters"] }
      set { self[field: "parameters"] = newValue }
    }

    /// `spec.source.helm.passCredentials`: true or false.
    public var passCredentials: Bool? {
      get { self[field: "passCredentials"] }
      set { self[field: "passCredentials"] = newValue }
    }

    /// `spec.source.helm.releaseName`: a string.
    public var releaseName: String? {
      get { self[field: "releaseName"] }
      set { self[field: "releaseName"] = newValue }
    }

    /// `spec.source.helm.skipCrds`: true or false.
    public var skipCrds: Bool? {
      get { self[field: "skipCrds"] }
      set { self[field: "skipCrds"] = newValue }
    }

    /// `spec.source.helm.skipSchemaValidation`: true or false.
    public var skipSchemaValidation: Bool? {
      get { self[field: "skipSchemaValidation"] }
      set { self[field: "skipSchemaValidation"] = newValue }
    }

    /// `spec.source.helm.skipTests`: true or false.
    public var skipTests: Bool? {
      get { self[field: "skipTests"] }
      set { self[field: "skipTests"] = newValue }
    }

    /// `spec.source.helm.valueFiles`: a list of strings.
    public var valueFiles: [String]? {
      get { self[field: "valueFiles"] }
      set { self[field: "valueFiles"] = newValue }
    }

    /// `spec.source.helm.values`: a string.
    public var values: String? {
      get { self[field: "values"] }
      set { self[field: "values"] = newValue }
    }

    /// `spec.source.helm.valuesObject`: any value.
    public var valuesObject: Value? {
      get { self[field: "valuesObject"] }
      set { self[field: "valuesObject"] = newValue }
    }

    /// `spec.source.helm.version`: a string.
    public var version: String? {
      get { self[field: "version"] }
      set { self[field: "version"] = newValue }
    }
  }
}
