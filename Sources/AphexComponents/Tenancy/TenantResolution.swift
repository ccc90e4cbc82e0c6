import ComponentCodes
import CustomResources
import Diagnostics
import Manifest
import PlatformDSL

/// Tenants that keep their own rules to a registry that keeps those between them.
struct TenantResolution {
  private let reading: TenantReading
  private let settings: TenancySettings
  private var findings: [Diagnostic]

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
        "the webhook secret would stand in Git in plain text",
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

  private mutating func belongs(
    _ binding: TenantDeclaration<Aphex.RepoBinding>,
    to organizations: Set<String>
  ) -> Bool {
    let name = binding.resource.spec.aphexOrg ?? ""
    guard !organizations.contains(name) else { return true }
    let meant = Suggestion.closest(to: name, in: organizations)
    let known = organizations.sorted().map { "'\($0)'" }.joined(separator: ", ")
    findings.append(
      binding.diagnostic(
        .unknownOrganization,
        "no organisation is named '\(name)'",
        field: "spec.aphexOrg",
        help: meant.map { "did you mean '\($0)'?" } ?? "the organisations are \(known)"
      )
    )
    return false
  }

  private mutating func pipeline(
    of binding: TenantDeclaration<Aphex.RepoBinding>,
    owners: inout [String: TenantDeclaration<Aphex.RepoBinding>]
  ) -> PipelineTenant? {
    let faultsBefore = findings.count
    let spec = binding.resource.spec
    let name = spec.pipelineName ?? ""
    if let reserved = settings.reservation(of: name) {
      findings.append(
        binding.diagnostic(
          .reservedPipelineName,
          "the pipeline's project would reach '\(reserved)', which belongs to the platform",
          field: "spec.pipelineName",
          help: "choose another name: the project allows '\(name)' and '\(name)-*'"
        )
      )
    } else if let rival = owners.values.first(where: { overlaps(binding, $0) }) {
      findings.append(
        binding.diagnostic(
          .overlappingPipelines,
          "the projects of pipeline '\(name)' and of '\(rival.resource.spec.pipelineName ?? "")' reach each other's namespaces",
          field: "spec.pipelineName",
          notes: [.init("the other organisation's binding is here", at: rival.location)],
          help: "choose another name: a project allows '{pipelineName}' and '{pipelineName}-*'"
        )
      )
    } else if let owner = owners[name] {
      findings.append(
        binding.diagnostic(
          .duplicatePipeline,
          "pipeline '\(name)' belongs to RepoBinding '\(owner.name)' already",
          field: "spec.pipelineName",
          notes: [.init("the other binding is here", at: owner.location)],
          help: "every binding has a pipeline and a namespace of its own"
        )
      )
    }
    owners[name] = owners[name] ?? binding
    checkTemplate(of: binding)
    checkProfile(of: binding)
    let reading = PipelineReading(binding: binding, settings: settings)
    switch reading.pipeline() {
    case .success(let pipeline):
      return findings.count == faultsBefore
        ? PipelineTenant(resource: binding.resource, pipeline: pipeline) : nil
    case .failure(let faults):
      findings += faults.diagnostics
      return nil
    }
  }

  /// Whether two organisations' pipelines have names of which one's project reaches the other's namespace.
  ///
  /// Inside one organisation it is the team's own business.
  private func overlaps(
    _ binding: TenantDeclaration<Aphex.RepoBinding>,
    _ other: TenantDeclaration<Aphex.RepoBinding>
  ) -> Bool {
    let (spec, rival) = (binding.resource.spec, other.resource.spec)
    guard let name = spec.pipelineName, let theirs = rival.pipelineName,
      spec.aphexOrg != rival.aphexOrg
    else { return false }
    return name.hasPrefix("\(theirs)-") || theirs.hasPrefix("\(name)-")
  }

  private mutating func checkTemplate(of binding: TenantDeclaration<Aphex.RepoBinding>) {
    let template = binding.resource.spec.templateRef ?? ""
    guard !settings.templates.contains(template) else { return }
    let known = settings.templates.map { "'\($0)'" }.joined(separator: ", ")
    let meant = Suggestion.closest(to: template, in: settings.templates)
    findings.append(
      binding.diagnostic(
        .unknownTemplate,
        "the catalog has no template '\(template)'",
        field: "spec.templateRef",
        help: meant.map { "did you mean '\($0)'?" } ?? "the templates are \(known)"
      )
    )
  }

  private mutating func checkProfile(of binding: TenantDeclaration<Aphex.RepoBinding>) {
    let organization = binding.resource.spec.aphexOrg ?? ""
    guard binding.resource.spec.permissionProfile == .elevated,
      !settings.elevatedOrganizations.contains(organization)
    else { return }
    findings.append(
      binding.diagnostic(
        .elevatedProfile,
        "organisation '\(organization)' may not use the elevated profile",
        field: "spec.permissionProfile",
        help:
          "use 'standard', or add the organisation to 'elevatedOrganizations' in the platform's spec"
      )
    )
  }
}
