// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let tenantTexts: [String: String] = [
    "tenant.catalog-task-reference": #"""
      tenants:16:17: error: spec.tasks[0] names the catalog's Task 'git-clone' by a plain taskRef, which looks in the pipeline's own namespace [tenant.catalog-task-reference]
        RepoBinding app, spec.pipelineSpec
      help: write taskRef: {resolver: cluster, params: [{name: kind, value: task}, {name: name, value: git-clone}, {name: namespace, value: pipeline-system}]}

      """#,
    "tenant.duplicate-binding": #"""
      SwellKitTests/BadInput+Tenants.swift:LINE+1: error: RepoBinding 'shop' is declared a second time [tenant.duplicate-binding]
        RepoBinding shop, metadata.name
      SwellKitTests/BadInput+Tenants.swift:LINE: note: the first is here

      """#,
    "tenant.duplicate-organization": #"""
      SwellKitTests/BadInput+Tenants.swift:LINE+1: error: Organization 'acme' is declared a second time [tenant.duplicate-organization]
        Organization acme, metadata.name
      SwellKitTests/BadInput+Tenants.swift:LINE: note: the first is here

      """#,
    "tenant.duplicate-pipeline": #"""
      SwellKitTests/BadInput+Tenants.swift:LINE+1: error: pipeline 'shop' belongs to RepoBinding 'one' already [tenant.duplicate-pipeline]
        RepoBinding two, spec.pipelineName
      SwellKitTests/BadInput+Tenants.swift:LINE: note: the other binding is here
      help: every binding has a pipeline and a namespace of its own

      """#,
    "tenant.elevated-profile": #"""
      tenants:15:22: error: organisation 'acme' may not use the elevated profile [tenant.elevated-profile]
        RepoBinding app, spec.permissionProfile
      help: use 'standard', or add the organisation to 'elevatedOrganizations' in the platform's spec

      """#,
    "tenant.invalid-branch": #"""
      tenants:15:11: error: 'spec.branch' must be a name that git accepts for a branch, not 'feature/.hidden' [tenant.invalid-branch]
        RepoBinding app, spec.branch
      help: expected the name of a branch, such as 'main' or 'release/1.x'

      """#,
    "tenant.invalid-display-name": #"""
      tenants:4:21: error: 'spec.displayName' is 'Acme & Co' [tenant.invalid-display-name]
        Organization acme, spec.displayName
      help: expected letters, digits, spaces, hyphens and dots

      """#,
    "tenant.invalid-documentation-path": #"""
      tenants:8:15: error: 'spec.repositories[0].paths[0]' must be in the folder .kiro/docs and stay there, not '.kiro/docs/../secrets' [tenant.invalid-documentation-path]
        KnowledgeBase docs, spec.repositories[0].paths[0]
      help: expected a path in .kiro/docs

      """#,
    "tenant.invalid-email": #"""
      tenants:4:56: error: 'spec.adminUsers[1]' is 'root' [tenant.invalid-email]
        Organization acme, spec.adminUsers[1]
      help: expected an e-mail address, such as 'admin@acme.example'

      """#,
    "tenant.invalid-organization-name": #"""
      SwellKitTests/BadInput+Tenants.swift:LINE: error: Organization 'Acme_Corp' must have a name of at most 59 lower-case letters, digits and hyphens, ending in neither hyphen, because its namespace is org-{name} [tenant.invalid-organization-name]
        Organization Acme_Corp, metadata.name

      """#,
    "tenant.invalid-pipeline": #"""
      tenants:15:17: error: the Pipeline is named 'app', and the binding's pipelineName is 'shop' [tenant.invalid-pipeline]
        RepoBinding app, spec.pipelineSpec
      help: both must be the same

      """#,
    "tenant.invalid-pipeline-name": #"""
      tenants:13:17: error: 'spec.pipelineName' must begin and end with a letter or a digit, not '-app' [tenant.invalid-pipeline-name]
        RepoBinding app, spec.pipelineName
      help: expected at most 63 lower-case letters, digits and hyphens, ending in neither hyphen

      """#,
    "tenant.invalid-repository": #"""
      tenants:11:12: error: 'spec.repoOrg' is 'Acme.Corp' [tenant.invalid-repository]
        RepoBinding app, spec.repoOrg
      help: expected lower-case letters, digits and hyphens

      """#,
    "tenant.invalid-repository-url": #"""
      tenants:7:12: error: 'spec.repositories[0].url' is 'git@github.com:acme/docs.git' [tenant.invalid-repository-url]
        KnowledgeBase docs, spec.repositories[0].url
      help: expected a URL that begins with https://github.com/

      """#,
    "tenant.invalid-webhook-secret": #"""
      tenants:4:58: error: 'spec.webhookSecret' holds characters that are not allowed [tenant.invalid-webhook-secret]
        Organization acme, spec.webhookSecret
      help: expected letters, digits, '_' and '-'

      """#,
    "tenant.no-repositories": #"""
      tenants:4:27: error: 'spec.repositories' needs at least one element [tenant.no-repositories]
        KnowledgeBase docs, spec.repositories
      help: expected a list of repositories, each with its 'url'

      """#,
    "tenant.overlapping-pipelines": #"""
      SwellKitTests/BadInput+Tenants.swift:LINE+4: error: the projects of pipeline 'shop-two' and of 'shop' reach each other's namespaces [tenant.overlapping-pipelines]
        RepoBinding two, spec.pipelineName
      SwellKitTests/BadInput+Tenants.swift:LINE: note: the other organisation's binding is here
      help: choose another name: a project allows '{pipelineName}' and '{pipelineName}-*'

      """#,
    "tenant.plain-webhook-secret": #"""
      tenants:4:58: error: the webhook secret would be committed in plain text [tenant.plain-webhook-secret]
        Organization acme, spec.webhookSecret
      help: leave it out: a random one is generated in the cluster

      """#,
    "tenant.rendered-status": #"""
      tenants:5:1: error: 'status' is written by controllers and never rendered [tenant.rendered-status]
        Organization acme, status
      help: remove it

      """#,
    "tenant.reserved-pipeline-name": #"""
      SwellKitTests/BadInput+Tenants.swift:LINE: error: 'spec.pipelineName' must be none of 'default', 'platform', 'kube' and 'org', and not begin with 'kube-' or 'org-', not 'kube' [tenant.reserved-pipeline-name]
        RepoBinding kube, spec.pipelineName
      help: expected at most 63 lower-case letters, digits and hyphens, ending in neither hyphen
      SwellKitTests/BadInput+Tenants.swift:LINE: error: 'spec.pipelineName' must be none of 'default', 'platform', 'kube' and 'org', and not begin with 'kube-' or 'org-', not 'org' [tenant.reserved-pipeline-name]
        RepoBinding org, spec.pipelineName
      help: expected at most 63 lower-case letters, digits and hyphens, ending in neither hyphen
      SwellKitTests/BadInput+Tenants.swift:LINE: error: the pipeline's project would reach 'argocd', which belongs to the platform [tenant.reserved-pipeline-name]
        RepoBinding argocd, spec.pipelineName
      help: choose another name: the project allows 'argocd' and 'argocd-*'
      SwellKitTests/BadInput+Tenants.swift:LINE: error: the pipeline's project would reach 'cert-manager', which belongs to the platform [tenant.reserved-pipeline-name]
        RepoBinding cert, spec.pipelineName
      help: choose another name: the project allows 'cert' and 'cert-*'
      SwellKitTests/BadInput+Tenants.swift:LINE: error: the pipeline's project would reach 'pipeline-system', which belongs to the platform [tenant.reserved-pipeline-name]
        RepoBinding pipeline, spec.pipelineName
      help: choose another name: the project allows 'pipeline' and 'pipeline-*'
      SwellKitTests/BadInput+Tenants.swift:LINE: error: the pipeline's project would reach 'platform-system', which belongs to the platform [tenant.reserved-pipeline-name]
        RepoBinding platform-system, spec.pipelineName
      help: choose another name: the project allows 'platform-system' and 'platform-system-*'

      """#,
    "tenant.unknown-kind": #"""
      tenants:2:7: error: 'aphex.io/v1alpha1 Organisation' is not a tenant's kind [tenant.unknown-kind]
      help: did you mean aphex.io/v1alpha1 Organization?

      """#,
    "tenant.unknown-organization": #"""
      tenants:10:13: error: no organisation is named 'amce' [tenant.unknown-organization]
        RepoBinding app, spec.aphexOrg
      help: did you mean 'acme'?

      """#,
    "tenant.unknown-template": #"""
      tenants:14:16: error: the catalog has no template 'run-pipeline-v2' [tenant.unknown-template]
        RepoBinding app, spec.templateRef
      help: did you mean 'run-pipeline-v1'?

      """#,
    "tenant.wrong-namespace": #"""
      tenants:3:35: error: the namespace is 'default' [tenant.wrong-namespace]
        Organization acme, metadata.namespace
      help: tenants live in 'platform-system'; leave the field out

      """#,
  ]
}
