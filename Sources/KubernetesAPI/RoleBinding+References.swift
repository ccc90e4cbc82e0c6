import Diagnostics
import Manifest
import Resources

extension RoleBinding {
  /// Grants a Role's rights in the namespace, which must be the Role's own.
  public init(
    _ name: String,
    namespace: String? = nil,
    granting role: Reference<Role>,
    to subjects: [Subject],
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(
      named: name,
      namespace: namespace,
      at: SourceLocation(fileID: fileID, line: line)
    ) {
      $0.roleRef = .role(role)
      $0.subjects = subjects
      if let theirs = role.namespace, let ours = namespace, theirs != ours {
        let reason =
          "Role '\(role.name)' is in namespace '\(theirs)', and a RoleBinding of '\(ours)' can't grant it"
        $0.roleRef.refuse("name", because: reason)
      }
      try configure(&$0)
    }
  }

  /// Grants a ClusterRole's rights in the namespace alone.
  public init(
    _ name: String,
    namespace: String? = nil,
    granting role: Reference<ClusterRole>,
    to subjects: [Subject],
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(
      named: name,
      namespace: namespace,
      at: SourceLocation(fileID: fileID, line: line)
    ) {
      $0.roleRef = .clusterRole(role)
      $0.subjects = subjects
      try configure(&$0)
    }
  }
}

extension ClusterRoleBinding {
  /// Grants a ClusterRole's rights in the whole cluster.
  public init(
    _ name: String,
    granting role: Reference<ClusterRole>,
    to subjects: [Subject],
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
      $0.roleRef = .clusterRole(role)
      $0.subjects = subjects
      try configure(&$0)
    }
  }
}

extension RoleRef {
  /// A Role of the binding's own namespace.
  public static func role(_ role: Reference<Role>) -> RoleRef {
    RoleRef(name: role.name, kind: "Role", apiGroup: "rbac.authorization.k8s.io")
  }

  /// A ClusterRole.
  public static func clusterRole(_ role: Reference<ClusterRole>) -> RoleRef {
    RoleRef(name: role.name, kind: "ClusterRole", apiGroup: "rbac.authorization.k8s.io")
  }
}

extension DeclaredReference where Target == ClusterRole {
  /// Everything, everywhere: `cluster-admin`, which every cluster has.
  public static var clusterAdmin: Self { Self(name: "cluster-admin", namespace: nil) }
  /// A namespace with its roles, without its quotas: `admin`, which every cluster has.
  public static var admin: Self { Self(name: "admin", namespace: nil) }
  /// What runs in a namespace, with its Secrets, without its roles: `edit`, which every cluster has.
  public static var edit: Self { Self(name: "edit", namespace: nil) }
  /// Reading in a namespace, without its Secrets: `view`, which every cluster has.
  public static var view: Self { Self(name: "view", namespace: nil) }
}
