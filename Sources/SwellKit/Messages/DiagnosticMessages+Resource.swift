// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let resourceTexts: [String: String] = [
    "resource.invalid-value": #"""
      tenants:15:22: error: 'spec.permissionProfile' is 'elevate' [resource.invalid-value]
        RepoBinding app, spec.permissionProfile
      help: did you mean 'elevated'?

      """#,
    "resource.missing-field": #"""
      tenants:4:1: error: 'spec.aphexOrg' is missing [resource.missing-field]
        RepoBinding app, spec.aphexOrg
      help: expected at most 59 lower-case letters, digits and hyphens, ending in neither hyphen
      tenants:4:1: error: 'spec.pipelineName' is missing [resource.missing-field]
        RepoBinding app, spec.pipelineName
      help: expected at most 63 lower-case letters, digits and hyphens, ending in neither hyphen
      tenants:4:1: error: 'spec.pipelineSpec' is missing [resource.missing-field]
        RepoBinding app, spec.pipelineSpec
      help: expected a Pipeline of tekton.dev/v1 as YAML
      tenants:4:1: error: 'spec.repoName' is missing [resource.missing-field]
        RepoBinding app, spec.repoName
      help: expected lower-case letters, digits and hyphens
      tenants:4:1: error: 'spec.repoOrg' is missing [resource.missing-field]
        RepoBinding app, spec.repoOrg
      help: expected lower-case letters, digits and hyphens
      tenants:4:1: error: 'spec.templateRef' is missing [resource.missing-field]
        RepoBinding app, spec.templateRef
      help: expected the name of a template of the catalog, such as 'run-pipeline-v1'

      """#,
    "resource.unknown-field": #"""
      tenants:4:54: error: there is no field 'spec.adminUser' [resource.unknown-field]
        Organization acme, spec.adminUser
      help: did you mean 'adminUsers'?
      tenants:4:64: error: there is no field 'spec.color' [resource.unknown-field]
        Organization acme, spec.color
      help: the fields are 'displayName', 'adminUsers', 'webhookSecret'

      """#,
    "resource.wrong-type": #"""
      tenants:3:39: error: 'metadata.labels.tier' is an integer and not a string [resource.wrong-type]
        Organization acme, metadata.labels.tier
      help: put it in quotes
      tenants:4:21: error: 'spec.displayName' is an integer and not a string [resource.wrong-type]
        Organization acme, spec.displayName
      help: expected letters, digits, spaces, hyphens and dots
      tenants:4:36: error: 'spec.adminUsers' is a string and not a list [resource.wrong-type]
        Organization acme, spec.adminUsers

      """#,
  ]
}
