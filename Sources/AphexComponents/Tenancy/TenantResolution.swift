import CustomResources
import Diagnostics
import Manifest
import PlatformDSL

/// Tenants that keep their own rules to a registry that keeps those between them.
struct TenantResolution {
  private let reading: TenantReading
  let settings: TenancySettings
  var findings: [Diagnostic]

  private init(_ reading: TenantReading) {
    self.reading = reading
    settings = reading.settings
    findings = reading.findings
  }

  static func registry(of reading: TenantReading) -> TenantRegistry {
    var resolution = TenantResolution(reading)
    return resolution.resolve()
  }

  private mutating func resolve() -> TenantRegistry {
    let declared = unique(reading.organizations, .duplicateOrganization)
    let organizations = declared.filter { keepsSecretOut($0) }
    let names = Set(reading.organizations.map(\.name))
    var pipelines: [String: [PipelineTenant]] = [:]
    var owners: [String: TenantDeclaration<Aphex.RepoBinding>] = [:]
    for binding in unique(reading.bindings, .duplicateBinding) {
      let isKnown = belongs(binding, to: names)
      guard let pipeline = pipeline(of: binding, owners: &owners), isKnown else { continue }
      pipelines[pipeline.organization, default: []].append(pipeline)
    }
    return TenantRegistry(
      organizations: organizations.map { organization in
        OrganizationTenant(
          resource: excepted(organization.resource),
          pipelines: (pipelines[organization.name] ?? []).sorted { $0.name < $1.name }
        )
      },
      knowledgeBases: unique(reading.knowledgeBases, .duplicateBinding).map(\.resource),
      settings: settings,
      findings: findings
    )
  }

  /// The first of each name, ordered by name.
  private mutating func unique<Kind>(
    _ declarations: [TenantDeclaration<Kind>],
    _ code: DiagnosticCode
  ) -> [TenantDeclaration<Kind>] {
    var first: [String: TenantDeclaration<Kind>] = [:]
    for declaration in declarations {
      guard let other = first[declaration.name] else {
        first[declaration.name] = declaration
        continue
      }
      findings.append(
        declaration.diagnostic(
          code,
          "\(Kind.type.kind) '\(declaration.name)' is declared a second time",
          field: "metadata.name",
          notes: [.init("the first is here", at: other.location)]
        )
      )
    }
    return first.values.sorted { $0.name < $1.name }
  }

  private mutating func keepsSecretOut(
    _ organization: TenantDeclaration<Aphex.Organization>
  ) -> Bool {
    guard organization.resource.spec.webhookSecret != nil,
      settings.plainWebhookSecrets[organization.name] == nil
    else { return true }
    findings.append(
      organization.diagnostic(
        .plainWebhookSecret,
        "the webhook secret would be committed in plain text",
        field: "spec.webhookSecret",
        help: "leave it out: a random one is generated in the cluster"
      )
    )
    return false
  }

  /// The reason for a webhook secret in plain text is the exception's as well.
  private func excepted(_ organization: Aphex.Organization) -> Aphex.Organization {
    guard organization.spec.webhookSecret != nil,
      let reason = settings.plainWebhookSecrets[organization.metadata.name ?? ""]
    else { return organization }
    return organization.allowing(.literalSecret, because: reason)
  }
}

extension DiagnosticCode {
  static let plainWebhookSecret = DiagnosticCode(
    "tenant.plain-webhook-secret",
    "An organisation names its webhook secret in plain text; leave it out and one is generated in the cluster.",
    why: """
      The file is committed, and whoever has the secret can sign events that start the \
      organisation's pipelines.
      """,
    example: .yaml(
      """
      apiVersion: aphex.io/v1alpha1
      kind: Organization
      metadata: {name: acme}
      spec: {displayName: Acme, adminUsers: [], webhookSecret: hush}
      """
    )
  )

  static let duplicateOrganization = DiagnosticCode(
    "tenant.duplicate-organization",
    "Two organisations have the same name.",
    why: """
      The name is the organisation's namespace. The second declaration would replace the first \
      one's administrators and secrets.
      """,
    example: .swift(
      """
      Organization("acme", displayName: "Acme", adminUsers: [])
      Organization("acme", displayName: "Acme again", adminUsers: [])
      """
    )
  )

  static let duplicateBinding = DiagnosticCode(
    "tenant.duplicate-binding",
    "Two custom resources of one kind have the same name.",
    why: """
      They are one object in the cluster, and the later one would replace the other.
      """,
    example: .swift(
      """
      RepoBinding("shop", repository: "acme/one", pipeline: pipeline("one"))
      RepoBinding("shop", repository: "acme/two", pipeline: pipeline("two"))
      """
    )
  )
}
