import CustomResources
import Diagnostics
import Manifest
import PlatformDSL

/// Tenants as they are declared, in Swift or as YAML, to custom resources that keep their own rules.
struct TenantReading {
  let settings: TenancySettings
  private(set) var organizations: [TenantDeclaration<Aphex.Organization>] = []
  private(set) var bindings: [TenantDeclaration<Aphex.RepoBinding>] = []
  private(set) var knowledgeBases: [TenantDeclaration<Aphex.KnowledgeBase>] = []
  private(set) var findings: [Diagnostic] = []
  private var check = SchemaCheck()

  init(settings: TenancySettings) { self.settings = settings }

  mutating func read(_ tenant: Tenant) {
    switch tenant {
    case .organization(let organization):
      if let declaration = declaration(of: organization.resource) {
        organizations.append(declaration)
      }
      for binding in organization.bindings {
        if let declaration = declaration(of: binding.resource) { bindings.append(declaration) }
      }
    case .knowledgeBase(let base):
      if let declaration = declaration(of: base.resource) { knowledgeBases.append(declaration) }
    }
  }

  mutating func read(_ document: DataDocument) {
    let object = document.value.mapping ?? [:]
    guard object["apiVersion"]?.string == "\(Aphex.group)/\(Aphex.version)" else {
      return findings.append(stranger(document, object, field: "apiVersion"))
    }
    switch object["kind"]?.string {
    case "Organization":
      if let declaration: TenantDeclaration<Aphex.Organization> = declaration(document, object) {
        organizations.append(declaration)
      }
    case "RepoBinding":
      if let declaration: TenantDeclaration<Aphex.RepoBinding> = declaration(document, object) {
        bindings.append(declaration)
      }
    case "KnowledgeBase":
      if let declaration: TenantDeclaration<Aphex.KnowledgeBase> = declaration(document, object) {
        knowledgeBases.append(declaration)
      }
    default: findings.append(stranger(document, object, field: "kind"))
    }
  }

  private func stranger(
    _ document: DataDocument,
    _ object: Mapping,
    field: String
  ) -> Diagnostic {
    let kinds = ["KnowledgeBase", "Organization", "RepoBinding"]
    let kind = object["kind"]?.string ?? ""
    let what =
      if kind.isEmpty { "the document has no kind" } else {
        "'\(object["apiVersion"]?.string ?? "") \(kind)' is not a tenant's kind"
      }
    let meant = Suggestion.closest(to: kind, in: kinds)
    let version = "\(Aphex.group)/\(Aphex.version)"
    return Diagnostic(
      .unknownTenantKind,
      what,
      at: document.location(at: FieldPath([.key(field)])),
      help: meant.map { "did you mean \(version) \($0)?" }
        ?? "tenants are \(kinds.joined(separator: ", ")) of \(version)"
    )
  }

  private mutating func declaration<Kind: CustomResource>(
    of resource: Kind
  ) -> TenantDeclaration<Kind>? {
    let location = resource.declaration.location
    return checked(TenantDeclaration(resource: resource) { _ in location })
  }

  private mutating func declaration<Kind: CustomResource>(
    _ document: DataDocument,
    _ object: Mapping
  ) -> TenantDeclaration<Kind>? {
    var resource = Kind(tree: object, unchecked: ())
    resource.declaration.location = document.location(
      at: FieldPath([.key("metadata"), .key("name")])
    )
    return checked(TenantDeclaration(resource: resource) { document.location(at: $0) })
  }

  /// The declaration in the platform's namespace; nil if its kind's rules refuse it, which is reported.
  private mutating func checked<Kind: CustomResource>(
    _ declaration: TenantDeclaration<Kind>
  ) -> TenantDeclaration<Kind>? {
    var faults = Kind.faults(in: declaration.resource.tree, by: &check).map { fault in
      Diagnostic(
        fault.code,
        fault.message,
        at: declaration.locate(fault.path),
        object: "\(Kind.type.kind) \(declaration.name)",
        field: fault.path.description,
        help: fault.help
      )
    }
    if declaration.resource.tree["status"] != nil {
      faults.append(
        declaration.diagnostic(
          .renderedStatus,
          "'status' is written by controllers and never rendered",
          field: "status",
          help: "remove it"
        )
      )
    }
    if let namespace = declaration.resource.metadata.namespace, namespace != settings.namespace {
      faults.append(
        declaration.diagnostic(
          .wrongTenantNamespace,
          "the namespace is '\(namespace)'",
          field: "metadata.namespace",
          help: "tenants live in '\(settings.namespace)'; leave the field out"
        )
      )
    }
    findings += faults
    guard faults.isEmpty else { return nil }
    var placed = declaration
    placed.resource.metadata.namespace = settings.namespace
    return placed
  }
}

extension DiagnosticCode {
  static let renderedStatus = DiagnosticCode(
    "tenant.rendered-status",
    "A tenant's file has a status, which only controllers write.",
    why: """
      `status` is a subresource: the API server ignores it on apply, and Argo CD would report a \
      difference that never ends. It usually comes from `kubectl get -o yaml`.
      """,
    example: .yaml(
      """
      apiVersion: aphex.io/v1alpha1
      kind: Organization
      metadata: {name: acme}
      spec: {displayName: Acme, adminUsers: []}
      status: {phase: Active}
      """
    )
  )

  static let unknownTenantKind = DiagnosticCode(
    "tenant.unknown-kind",
    "A file of tenants holds something other than an Organization, a RepoBinding or a KnowledgeBase.",
    why: """
      Anything else in the folder would be ignored, and its author would wait for something that \
      never happens.
      """,
    example: .yaml(
      """
      apiVersion: aphex.io/v1alpha1
      kind: Organisation
      metadata: {name: acme}
      spec: {}
      """
    )
  )

  static let wrongTenantNamespace = DiagnosticCode(
    "tenant.wrong-namespace",
    "A tenant's custom resource names another namespace than the platform's, where nobody looks for it.",
    why: """
      The platform's controller watches one namespace. An object in another one is accepted by \
      the API server and then ignored.
      """,
    example: .yaml(
      """
      apiVersion: aphex.io/v1alpha1
      kind: Organization
      metadata: {name: acme, namespace: default}
      spec: {displayName: Acme, adminUsers: []}
      """
    )
  )
}
