import Components
import KubernetesAPI
import PlatformDSL

/// What the reconciler may do outside the organisations' namespaces; nothing in it is of the cluster.
///
/// Everything is written by server-side apply: a creation by apply carries its object's name, so it can be limited by
/// name, which a plain creation can't.
struct ReconcilerAccess: Composite {
  let settings: ReconcilerSettings

  var body: [any Component] {
    Group(
      granting(
        Reconciler.name,
        in: settings.namespace,
        [
          // a finalizer stands in the object itself
          .allow(.readOnly + [.patch], on: Aphex.Organization.names.plural, group: Aphex.group),
          .allow(.readOnly, on: Aphex.RepoBinding.names.plural, group: Aphex.group),
          .allow(
            [.patch],
            on: "\(Aphex.Organization.names.plural)/status",
            "\(Aphex.RepoBinding.names.plural)/status",
            group: Aphex.group
          ),
          .applying(to: "leases", group: "coordination.k8s.io", named: Reconciler.name),
        ]
      )
    )
    let access = AuthenticationAccess(settings.authentication)
    Group(
      granting(
        Reconciler.name,
        in: settings.authentication.namespace,
        [.allow([.get], on: "secrets", named: [access.clientSecret.secret, access.token.secret])]
      )
    )
  }

  @ComponentBuilder private func granting(
    _ name: String,
    in namespace: String,
    _ rules: [PolicyRule]
  ) -> [any Component] {
    let role = Role(name, namespace: namespace, rules: rules)
    role
    RoleBinding(
      name,
      namespace: namespace,
      granting: role.reference,
      to: [.serviceAccount(Reconciler.account(in: settings.namespace).reference)]
    )
  }
}

extension PolicyRule {
  /// Reading and applying one object by its name, its creation by server-side apply included.
  ///
  /// The API server knows the name of what is created only then: a creation by POST is refused by this rule.
  static func applying(
    to resource: String,
    group: String = "",
    named name: String,
    also verbs: [RBACVerb] = []
  ) -> PolicyRule {
    PolicyRule(
      verbs: ([.get, .create, .patch] + verbs).map(\.text),
      apiGroups: [group],
      resourceNames: [name],
      resources: [resource]
    )
  }
}
