import KubernetesAPI
import PlatformDSL

/// What the reconciler may do in an organisation's namespace: keep the tunnel's credentials, and see whether it is still
/// connected before it takes the tunnel away.
struct OrganizationTunnelAccess: Composite {
  private static let name = "tunnel-reconciler"

  let tunnel: OrganizationTunnel

  private var organization: OrganizationTenant { tunnel.organization }

  var body: [any Component] {
    let role = Role(Self.name, namespace: organization.namespace) {
      $0.rules = [
        // credentials are immutable: others take their place only after they are deleted
        .applying(to: "secrets", named: tunnel.credentials.reference.name, also: [.delete]),
        .allow([.get], on: "deployments", group: "apps", named: [tunnel.name]),
      ]
    }
    .labels(organization.labels)
    role
    RoleBinding(
      Self.name,
      namespace: organization.namespace,
      granting: role.reference,
      to: [.serviceAccount(Reconciler.account(in: tunnel.settings.namespace).reference)]
    )
    .labels(organization.labels)
  }
}
