import KubernetesAPI
import PlatformDSL

/// Everything of one organisation: its namespace and webhooks, its secrets, and each repository's pipeline.
struct OrganizationApplication: Composite {
  let organization: OrganizationTenant
  let settings: TenancySettings

  var body: [any Component] {
    Application(
      organization.namespace,
      wave: 40,
      namespace: organization.namespace,
      project: organization.namespace,
      owner: organization.name
    ) {
      organization.resource
      OrganizationNamespace(organization: organization)
      OrganizationWebhooks(organization: organization)
      OrganizationTunnel(organization: organization, settings: settings)
      OrganizationSecrets(organization: organization)
      for pipeline in organization.pipelines {
        PipelineBinding(pipeline: pipeline, organization: organization)
          .declared(at: pipeline.resource.declaration.location)
      }
    }
  }
}

/// An organisation's namespace, who administers it, and what reaches it.
struct OrganizationNamespace: Composite {
  let organization: OrganizationTenant

  var body: [any Component] {
    Namespace(organization.namespace) {
      $0.metadata.labels = organization.labels.merging(["aphex.dev/org": organization.name])
    }
    OrganizationAdministrators(organization: organization, namespace: organization.namespace)
    NetworkPolicy("isolation", namespace: organization.namespace) {
      $0.spec = .allow([:], ingress: [.from([.pods([:])])])
    }
  }
}

/// The right to administer a namespace for those whom the organisation names, by the e-mail address that the API
/// server takes as their name.
struct OrganizationAdministrators: Composite {
  let organization: OrganizationTenant
  let namespace: String

  var body: [any Component] {
    RoleBinding(
      "organization-admins",
      namespace: namespace,
      granting: TenantRoles.organizationAdmin.reference,
      to: organization.adminUsers.map { .user($0) }
    )
    .labels(organization.labels)
  }
}

extension OrganizationTenant {
  /// The labels of what belongs to an organisation, as the platform's data model gives them.
  var labels: OrderedMap<String> {
    [
      "platform.aphex/organization": name,
      "platform.aphex/managed-by": "organization-controller",
    ]
  }
}
