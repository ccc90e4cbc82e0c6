import CustomResources
import Diagnostics
import Manifest

extension TenantResolution {
  mutating func belongs(
    _ binding: TenantDeclaration<Aphex.RepoBinding>,
    to organizations: Set<String>
  ) -> Bool {
    let name = binding.resource.spec.aphexOrg ?? ""
    guard !organizations.contains(name) else { return true }
    let meant = Suggestion.help(for: name, in: organizations)
    let known = organizations.sorted().map { "'\($0)'" }.joined(separator: ", ")
    findings.append(
      binding.diagnostic(
        .unknownOrganization,
        "no organisation is named '\(name)'",
        field: "spec.aphexOrg",
        help: meant ?? "the organisations are \(known)"
      )
    )
    return false
  }

  mutating func pipeline(
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
    let meant = Suggestion.help(for: template, in: settings.templates)
    findings.append(
      binding.diagnostic(
        .unknownTemplate,
        "the catalog has no template '\(template)'",
        field: "spec.templateRef",
        help: meant ?? "the templates are \(known)"
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

extension DiagnosticCode {
  static let unknownOrganization = DiagnosticCode(
    "tenant.unknown-organization",
    "A repository binding names an organisation that is not declared.",
    why: """
      The organisation's namespace has the listener that receives the repository's webhooks. \
      Without it, no push ever starts the pipeline.
      """,
    example: .yaml(
      """
      kind: RepoBinding
      spec:
        aphexOrg: amce
      """
    )
  )

  static let duplicatePipeline = DiagnosticCode(
    "tenant.duplicate-pipeline",
    "Two repository bindings name the same pipeline, which would be one namespace for both.",
    why: """
      Both repositories' runs, secrets and service accounts would share a namespace, and whoever \
      can push to one could read the other's.
      """,
    example: .swift(
      """
      RepoBinding("one", repository: "acme/one", pipeline: pipeline("shop"))
      RepoBinding("two", repository: "acme/two", pipeline: pipeline("shop"))
      """
    )
  )

  static let overlappingPipelines = DiagnosticCode(
    "tenant.overlapping-pipelines",
    "Two organisations' pipelines have names of which one's AppProject would reach the other's namespace.",
    why: """
      An AppProject allows `{name}` and `{name}-*`, so the project of `shop` reaches `shop-two`. \
      Between organisations that is a breach; inside one it is the team's own business.
      """,
    example: .swift(
      """
      Organization("globex", displayName: "Globex", adminUsers: []) {
        RepoBinding("two", repository: "globex/two", pipeline: pipeline("shop-two"))
      }
      """
    )
  )

  static let unknownTemplate = DiagnosticCode(
    "tenant.unknown-template",
    "A repository binding names a trigger template that the catalog doesn't have.",
    why: """
      The template decides how a push starts the pipeline. Without it there is nothing that \
      swell could render for the trigger.
      """,
    example: .yaml(
      """
      kind: RepoBinding
      spec:
        templateRef: run-pipeline-v2
      """
    )
  )

  static let elevatedProfile = DiagnosticCode(
    "tenant.elevated-profile",
    "A repository binding asks for the elevated profile, which the platform doesn't allow for its organisation.",
    why: """
      The elevated profile may also change workloads, services, volumes and pipelines in its \
      namespace. A tenant's file may ask for it, but only the platform's own spec can grant it.
      """,
    example: .yaml(
      """
      kind: RepoBinding
      spec:
        permissionProfile: elevated
      """
    )
  )
}
