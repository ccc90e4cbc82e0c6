import CustomResources
import Diagnostics
import Manifest
import Resources

extension Aphex {
  /// A repository whose pushes start a pipeline of an organisation.
  package struct RepoBinding: CustomResource {
    /// Its group, version, kind and scope.
    package static let type = ResourceType(
      group: group,
      version: version,
      kind: "RepoBinding",
      scope: .namespaced
    )
    /// The fields in the order in which they are written.
    package static let fields = resourceFields
    /// What is set.
    package var tree: Mapping
    /// Where it was declared.
    package var declaration = Declaration()
    /// A view of a mapping as it is.
    package init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// `spec` of a binding.
    package struct Spec: SchemaObject {
      /// The fields in the order in which they are written.
      package static let fields = FieldTable(specSchema)
      /// What is set.
      package var tree: Mapping
      /// A view of a mapping as it is.
      package init(tree: Mapping, unchecked: Void) { self.tree = tree }

      /// `aphexOrg`: the organisation's name.
      package var aphexOrg: String? {
        get { self[field: "aphexOrg"] }
        set { self[field: "aphexOrg"] = newValue }
      }

      /// `repoOrg`: the repository's owner at GitHub.
      package var repoOrg: String? {
        get { self[field: "repoOrg"] }
        set { self[field: "repoOrg"] = newValue }
      }

      /// `repoName`: the repository's name at GitHub.
      package var repoName: String? {
        get { self[field: "repoName"] }
        set { self[field: "repoName"] = newValue }
      }

      /// `pipelineName`: the pipeline, and the namespace that it runs in.
      package var pipelineName: String? {
        get { self[field: "pipelineName"] }
        set { self[field: "pipelineName"] = newValue }
      }

      /// `templateRef`: the shape of TriggerTemplate that starts it, from the catalog.
      package var templateRef: String? {
        get { self[field: "templateRef"] }
        set { self[field: "templateRef"] = newValue }
      }

      /// `pipelineSpec`: the Tekton Pipeline as YAML.
      package var pipelineSpec: String? {
        get { self[field: "pipelineSpec"] }
        set { self[field: "pipelineSpec"] = newValue }
      }

      /// `permissionProfile`: what the pipeline may do in its namespace; `standard` if absent.
      package var permissionProfile: PermissionProfile? {
        get { self[field: "permissionProfile"] }
        set { self[field: "permissionProfile"] = newValue }
      }

      /// `branch`: pushes to it start the pipeline; `main` if absent.
      package var branch: String? {
        get { self[field: "branch"] }
        set { self[field: "branch"] = newValue }
      }
    }
  }

  /// What a pipeline may do in its namespace.
  package struct PermissionProfile: OpenSet {
    /// As the manifest writes it.
    package let text: String
    /// A profile as it is, known or not.
    package init(text: String, unchecked: Void) { self.text = text }
    /// Pods, configuration and runs.
    package static var standard: Self { Self(text: "standard", unchecked: ()) }
    /// Workloads, services, volumes and pipelines too; the platform's spec must allow it for the organisation.
    package static var elevated: Self { Self(text: "elevated", unchecked: ()) }
  }
}

extension Aphex.RepoBinding {
  /// The names under which the API serves the kind.
  package static let names = ResourceNames(
    plural: "repobindings",
    singular: "repobinding",
    short: ["rb"],
    categories: ["aphex"]
  )
  /// What the kind is.
  package static let summary = "A repository whose pushes start a pipeline of an organisation."

  /// What `spec` holds.
  package static let specSchema: Schema = .object(
    .required(
      "aphexOrg",
      .label(longest: 59, summary: "The organisation's name.")
        .reported(as: .invalidOrganizationName)
    ),
    .required("repoOrg", .repositoryPart("The repository's owner at GitHub.")),
    .required("repoName", .repositoryPart("The repository's name at GitHub.")),
    .required(
      "pipelineName",
      .label(longest: 63, summary: "The pipeline, and the namespace that it runs in.")
        .reported(as: .invalidPipelineName)
        .obeying(
          ValidationRule(
            "!(self in ['default', 'platform', 'kube', 'org']) && !self.startsWith('kube-') && !self.startsWith('org-')",
            "must be none of 'default', 'platform', 'kube' and 'org', and not begin with 'kube-' or 'org-'",
            code: .reservedPipelineName
          ) {
            guard let name = $0.string else { return true }
            return !["default", "platform", "kube", "org"].contains(name)
              && !name.hasPrefix("kube-")
              && !name.hasPrefix("org-")
          }
        )
    ),
    .required(
      "templateRef",
      .nonemptyString.described("The shape of TriggerTemplate that starts the pipeline.")
        .expecting("the name of a template of the catalog, such as 'run-pipeline-v1'")
        .reported(as: .unknownTemplate)
    ),
    .required(
      "pipelineSpec",
      .nonemptyString.described("The Tekton Pipeline as YAML.")
        .expecting("a Pipeline of tekton.dev/v1 as YAML")
        .reported(as: .invalidPipeline)
    ),
    .optional(
      "permissionProfile",
      .oneOf("standard", "elevated").defaulting(to: "standard")
        .described("What the pipeline may do in its namespace.")
    ),
    .optional("branch", .gitBranch.defaulting(to: "main"))
  )

  /// What the controller writes.
  package static let statusSchema: Schema? = .object(
    .optional("phase", .oneOf("Pending", "Provisioning", "Ready", "Failed")),
    .optional("message", .string().described("What the phase means, for humans.")),
    .optional("conditions", .conditions),
    .optional(
      "webhookConfiguration",
      .object(
        .optional("url", .string().described("What to enter at GitHub as payload URL.")),
        .optional("secret", .string().described("The Secret that holds the shared secret.")),
        .optional("events", .list(of: .string()).described("The events to send."))
      )
    ),
    .optional("provisionedResources", provisionedResources)
  )

  private static let provisionedResources: Schema = .object(
    .optional("namespace", .boolean),
    .optional("pipeline", .boolean),
    .optional("serviceAccount", .boolean),
    .optional("rbac", .boolean),
    .optional("appProject", .boolean),
    .optional("resourceQuota", .boolean),
    .optional("networkPolicy", .boolean),
    .optional("terraformSecret", .boolean),
    .optional("triggerBinding", .boolean),
    .optional("triggerTemplate", .boolean),
    .optional("trigger", .boolean),
    .optional("allowlistUpdated", .boolean)
  )

  /// What `kubectl get` prints.
  package static let printerColumns = [
    PrinterColumn("Organization", ".spec.aphexOrg", "The organisation."),
    PrinterColumn("Repository", ".spec.repoName", "The repository's name."),
    PrinterColumn("Pipeline", ".spec.pipelineName", "The pipeline and its namespace."),
    PrinterColumn("Phase", ".status.phase", "How far its provisioning is."),
  ]
}

extension DiagnosticCode {
  static let invalidPipelineName = DiagnosticCode(
    "tenant.invalid-pipeline-name",
    "A pipeline's name is not a DNS label; its namespace is named after it.",
    why: """
      Each pipeline has a namespace of its name, and a namespace is a DNS label.
      """,
    example: .yaml(
      """
      kind: RepoBinding
      spec:
        pipelineName: -app
      """
    )
  )

  static let reservedPipelineName = DiagnosticCode(
    "tenant.reserved-pipeline-name",
    "A pipeline has the name of a namespace or a project that belongs to the platform or to Kubernetes.",
    why: """
      The pipeline's AppProject allows the namespaces `{name}` and `{name}-*`. A pipeline named \
      `cert` could change `cert-manager`, one named `kube` the control plane.
      """,
    example: .swift(
      """
      for name in ["argocd", "cert", "kube", "org", "platform-system", "pipeline"] {
        RepoBinding(name, repository: "acme/one", pipeline: pipeline(name))
      }
      """
    )
  )
}
