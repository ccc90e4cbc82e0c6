import Diagnostics

extension DiagnosticCode {
  package static let invalidDisplayName = DiagnosticCode(
    "tenant.invalid-display-name",
    "A display name is empty or holds characters that the platform's data model doesn't allow."
  )
  package static let invalidEmail = DiagnosticCode(
    "tenant.invalid-email",
    "An administrator of an organisation is not named by an e-mail address."
  )
  package static let invalidWebhookSecret = DiagnosticCode(
    "tenant.invalid-webhook-secret",
    "A webhook secret holds characters that the platform's data model doesn't allow."
  )
  package static let plainWebhookSecret = DiagnosticCode(
    "tenant.plain-webhook-secret",
    "An organisation names its webhook secret in plain text, which would stand in Git; leave it out and one is generated."
  )
  package static let invalidOrganizationName = DiagnosticCode(
    "tenant.invalid-organization-name",
    "An organisation's name is no DNS label of at most 59 characters; its namespace is named by it."
  )
  package static let unknownOrganization = DiagnosticCode(
    "tenant.unknown-organization",
    "A repository binding names an organisation that is not declared."
  )
  package static let duplicateOrganization = DiagnosticCode(
    "tenant.duplicate-organization",
    "Two organisations have the same name."
  )
  package static let invalidRepository = DiagnosticCode(
    "tenant.invalid-repository",
    "The owner or the name of a repository holds characters that the platform's data model doesn't allow."
  )
  package static let invalidPipelineName = DiagnosticCode(
    "tenant.invalid-pipeline-name",
    "A pipeline's name is no DNS label; its namespace is named by it."
  )
  package static let reservedPipelineName = DiagnosticCode(
    "tenant.reserved-pipeline-name",
    "A pipeline has the name of a namespace or a project that belongs to the platform or to Kubernetes."
  )
  package static let duplicatePipeline = DiagnosticCode(
    "tenant.duplicate-pipeline",
    "Two repository bindings name the same pipeline, which would be one namespace for both."
  )
  package static let overlappingPipelines = DiagnosticCode(
    "tenant.overlapping-pipelines",
    "Two organisations' pipelines have names of which one's AppProject would reach the other's namespace."
  )
  package static let duplicateBinding = DiagnosticCode(
    "tenant.duplicate-binding",
    "Two custom resources of one kind have the same name."
  )
  package static let unknownTemplate = DiagnosticCode(
    "tenant.unknown-template",
    "A repository binding names no trigger template that the catalog has."
  )
  package static let invalidPipeline = DiagnosticCode(
    "tenant.invalid-pipeline",
    "The pipelineSpec of a repository binding is not the YAML of a Tekton Pipeline with that name."
  )
  package static let catalogTaskReference = DiagnosticCode(
    "tenant.catalog-task-reference",
    "A pipeline names a task of the catalog as if it were in its own namespace, where Tekton doesn't find it."
  )
  package static let elevatedProfile = DiagnosticCode(
    "tenant.elevated-profile",
    "A repository binding asks for the elevated profile, which the platform doesn't allow for its organisation."
  )
  package static let invalidBranch = DiagnosticCode(
    "tenant.invalid-branch",
    "A branch has a name that git refuses."
  )
  package static let noRepositories = DiagnosticCode(
    "tenant.no-repositories",
    "A knowledge base lists no repository."
  )
  package static let invalidRepositoryURL = DiagnosticCode(
    "tenant.invalid-repository-url",
    "A knowledge base's repository is not named by a URL that begins with https://github.com/."
  )
  package static let invalidDocumentationPath = DiagnosticCode(
    "tenant.invalid-documentation-path",
    "A knowledge base's path leads out of .kiro/docs."
  )
  package static let renderedStatus = DiagnosticCode(
    "tenant.rendered-status",
    "A tenant's file has a status, which only controllers write."
  )
  package static let unknownTenantKind = DiagnosticCode(
    "tenant.unknown-kind",
    "A file of tenants holds something else than an Organization, a RepoBinding or a KnowledgeBase."
  )
  package static let wrongTenantNamespace = DiagnosticCode(
    "tenant.wrong-namespace",
    "A tenant's custom resource names another namespace than the platform's, where nobody looks for it."
  )

  /// Every code of tenants.
  package static let tenants: [DiagnosticCode] = [
    invalidDisplayName, invalidEmail, invalidWebhookSecret, plainWebhookSecret,
    invalidOrganizationName, unknownOrganization, duplicateOrganization, invalidRepository,
    invalidPipelineName, reservedPipelineName, duplicatePipeline,
    overlappingPipelines, duplicateBinding,
    unknownTemplate, invalidPipeline, catalogTaskReference, elevatedProfile, invalidBranch,
    noRepositories, invalidRepositoryURL, invalidDocumentationPath, renderedStatus,
    unknownTenantKind, wrongTenantNamespace,
  ]
}
