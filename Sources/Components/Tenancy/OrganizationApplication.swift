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
      project: organization.namespace
    ) {
      organization.resource
      OrganizationNamespace(organization: organization)
      OrganizationWebhooks(organization: organization)
      OrganizationTunnel(organization: organization, settings: settings)
      OrganizationSecrets(organization: organization)
      for pipeline in organization.pipelines {
        PipelineBinding(pipeline: pipeline, organization: organization)
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
      $0.spec.podSelector = .init()
      $0.spec.policyTypes = [.ingress]
      $0.spec.ingress = [.init(from: [.init(podSelector: .init())])]
    }
  }
}

/// The right to administer a namespace for those whom the organisation names, by the e-mail address that the API
/// server takes as their name.
struct OrganizationAdministrators: Composite {
  let organization: OrganizationTenant
  let namespace: String

  var body: [any Component] {
    RoleBinding("organization-admins", namespace: namespace) {
      $0.metadata.labels = organization.labels
      $0.roleRef = .clusterRole(TenantRoles.organizationAdmin)
      $0.subjects = organization.adminUsers.map {
        Subject(name: $0, kind: "User", apiGroup: "rbac.authorization.k8s.io")
      }
    }
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

extension RoleRef {
  static func clusterRole(_ name: String) -> RoleRef {
    RoleRef(name: name, kind: "ClusterRole", apiGroup: "rbac.authorization.k8s.io")
  }

  static func role(_ name: String) -> RoleRef {
    RoleRef(name: name, kind: "Role", apiGroup: "rbac.authorization.k8s.io")
  }
}

extension Subject {
  static func serviceAccount(_ name: String, namespace: String) -> Subject {
    Subject(name: name, kind: "ServiceAccount", namespace: namespace)
  }
}
