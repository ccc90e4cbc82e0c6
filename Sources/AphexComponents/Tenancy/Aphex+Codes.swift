import CustomResources
import Diagnostics
import PlatformDSL

extension Aphex {
  /// Every code of tenants, for `Swell.main(platforms:kinds:rules:)`.
  package static let codes = ComponentCodes(
    SchemaCheck.codes + [
      .invalidReconcilerSetting,
      .invalidDisplayName, .invalidEmail, .invalidWebhookSecret, .plainWebhookSecret,
      .invalidOrganizationName, .unknownOrganization, .duplicateOrganization, .invalidRepository,
      .invalidPipelineName, .reservedPipelineName, .duplicatePipeline, .overlappingPipelines,
      .duplicateBinding, .unknownTemplate, .invalidPipeline, .catalogTaskReference,
      .elevatedProfile, .invalidBranch, .noRepositories, .invalidRepositoryURL,
      .invalidDocumentationPath, .renderedStatus, .unknownTenantKind, .wrongTenantNamespace,
    ]
  )
}
