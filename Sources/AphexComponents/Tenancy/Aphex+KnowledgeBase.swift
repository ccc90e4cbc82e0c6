import CustomResources
import Diagnostics
import Manifest
import Resources

extension Aphex {
  /// Repositories whose documentation Archon reads.
  package struct KnowledgeBase: CustomResource {
    /// Its group, version, kind and scope.
    package static let type = ResourceType(
      group: group,
      version: version,
      kind: "KnowledgeBase",
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

    /// `spec` of a knowledge base.
    package struct Spec: SchemaObject {
      /// The fields in the order in which they are written.
      package static let fields = FieldTable(
        specSchema,
        nested: ["repositories": Repository.self]
      )
      /// What is set.
      package var tree: Mapping
      /// A view of a mapping as it is.
      package init(tree: Mapping, unchecked: Void) { self.tree = tree }

      /// `displayName`: the name for humans.
      package var displayName: String? {
        get { self[field: "displayName"] }
        set { self[field: "displayName"] = newValue }
      }

      /// `description`: what the knowledge is about.
      package var description: String? {
        get { self[field: "description"] }
        set { self[field: "description"] = newValue }
      }

      /// `repositories`: at least one.
      package var repositories: [Repository]? {
        get { self[field: "repositories"] }
        set { self[field: "repositories"] = newValue }
      }
    }

    /// A repository whose documentation is read.
    package struct Repository: SchemaObject {
      /// The fields in the order in which they are written.
      package static let fields = FieldTable(repositorySchema)
      /// What is set.
      package var tree: Mapping
      /// A view of a mapping as it is.
      package init(tree: Mapping, unchecked: Void) { self.tree = tree }

      /// A repository.
      ///
      /// - Parameters:
      ///   - url: `https://github.com/owner/name`.
      ///   - branch: The branch; `main` if absent.
      ///   - paths: The folders, in `.kiro/docs`; all of it if absent.
      package init(url: String, branch: String? = nil, paths: [String]? = nil) {
        self.init(tree: [:], unchecked: ())
        self.url = url
        self.branch = branch
        self.paths = paths
      }

      /// `url`: `https://github.com/owner/name`.
      package var url: String? {
        get { self[field: "url"] }
        set { self[field: "url"] = newValue }
      }

      /// `branch`: `main` if absent.
      package var branch: String? {
        get { self[field: "branch"] }
        set { self[field: "branch"] = newValue }
      }

      /// `paths`: folders in `.kiro/docs`.
      package var paths: [String]? {
        get { self[field: "paths"] }
        set { self[field: "paths"] = newValue }
      }
    }
  }
}

extension Aphex.KnowledgeBase {
  /// The names under which the API serves the kind.
  package static let names = ResourceNames(
    plural: "knowledgebases",
    singular: "knowledgebase",
    short: ["kb"],
    categories: ["aphex"]
  )
  /// What the kind is.
  package static let summary = "Repositories whose documentation Archon reads."

  /// What `spec` holds.
  package static let specSchema: Schema = .object(
    .required(
      "displayName",
      .nonemptyString.described("The knowledge base's name for humans.")
        .expecting("a name for humans")
        .reported(as: .invalidDisplayName)
    ),
    .optional("description", .string().described("What the knowledge is about.")),
    .required(
      "repositories",
      .list(of: repositorySchema, atLeast: 1).described("The repositories that are read.")
        .expecting("a list of repositories, each with its 'url'")
        .reported(as: .noRepositories)
    )
  )

  static let repositorySchema: Schema = .object(
    .required(
      "url",
      .string(matching: "^https://github\\.com/")
        .described("The repository, https://github.com/owner/name.")
        .expecting("a URL that begins with https://github.com/")
        .reported(as: .invalidRepositoryURL)
    ),
    .optional("branch", .gitBranch.defaulting(to: "main")),
    .optional(
      "paths",
      .list(
        of: .string(matching: "^\\.kiro/docs")
          .expecting("a path in .kiro/docs")
          .reported(as: .invalidDocumentationPath)
          .obeying(
            ValidationRule(
              "(self == '.kiro/docs' || self.startsWith('.kiro/docs/')) && !self.contains('..')",
              "must be in the folder .kiro/docs and stay there"
            ) {
              guard let path = $0.string else { return true }
              return (path == ".kiro/docs" || path.hasPrefix(".kiro/docs/"))
                && !path.contains("..")
            }
          )
      )
      .defaulting(to: [".kiro/docs"])
      .described("The folders with documentation.")
    )
  )

  /// What the controller writes.
  package static let statusSchema: Schema? = .object(
    .optional("phase", .oneOf("Pending", "Ready", "Failed")),
    .optional("message", .string().described("What the phase means, for humans.")),
    .optional(
      "lastReconcileTime",
      .string(format: "date-time").described("When the controller last looked.")
    )
  )

  /// What `kubectl get` prints.
  package static let printerColumns = [
    PrinterColumn("Display Name", ".spec.displayName", "The knowledge base's name for humans."),
    PrinterColumn("Phase", ".status.phase", "Whether its specification is valid."),
    PrinterColumn("Message", ".status.message", "What the phase means.", isWide: true),
  ]
}

extension DiagnosticCode {
  static let noRepositories = DiagnosticCode(
    "tenant.no-repositories",
    "A knowledge base lists no repository.",
    why: """
      There would be nothing to index. The definition requires at least one, so the API server \
      would reject it too.
      """,
    example: .yaml(
      """
      apiVersion: aphex.io/v1alpha1
      kind: KnowledgeBase
      metadata: {name: docs}
      spec: {displayName: Docs, repositories: []}
      """
    )
  )

  static let invalidRepositoryURL = DiagnosticCode(
    "tenant.invalid-repository-url",
    "A knowledge base's repository is not named by a URL that begins with https://github.com/.",
    why: """
      The definition accepts HTTPS addresses at GitHub only, so the API server would reject any \
      other. An SSH address needs a key, and a knowledge base has no field for one.
      """,
    example: .yaml(
      """
      apiVersion: aphex.io/v1alpha1
      kind: KnowledgeBase
      metadata: {name: docs}
      spec:
        displayName: Docs
        repositories:
          - url: git@github.com:acme/docs.git
      """
    )
  )

  static let invalidDocumentationPath = DiagnosticCode(
    "tenant.invalid-documentation-path",
    "A knowledge base's path leads out of .kiro/docs.",
    why: """
      Everything that is indexed can be read by whoever may ask the knowledge base. A path with \
      `..` would publish files that were never meant as documentation.
      """,
    example: .yaml(
      """
      apiVersion: aphex.io/v1alpha1
      kind: KnowledgeBase
      metadata: {name: docs}
      spec:
        displayName: Docs
        repositories:
          - url: https://github.com/acme/docs
            paths: [.kiro/docs/../secrets]
      """
    )
  )
}
