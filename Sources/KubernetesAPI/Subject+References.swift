import Resources

extension Subject {
  /// A ServiceAccount.
  ///
  /// The API wants its namespace written out, so the ServiceAccount must be declared with one: that of its Application
  /// isn't known here, and a binding elsewhere would mean another.
  public static func serviceAccount(_ account: Reference<ServiceAccount>) -> Subject {
    Subject(name: account.name, kind: "ServiceAccount", namespace: account.namespace) {
      guard account.namespace == nil else { return }
      let reason =
        "the API requires the namespace of ServiceAccount '\(account.name)' here: "
        + "declare it with one, as in ServiceAccount(\"\(account.name)\", namespace: \"…\")"
      $0.refuse("namespace", because: reason)
    }
  }

  /// A group of users, as the authenticator names it.
  public static func group(_ name: String) -> Subject {
    Subject(name: name, kind: "Group", apiGroup: "rbac.authorization.k8s.io")
  }

  /// A user, as the authenticator names it.
  public static func user(_ name: String) -> Subject {
    Subject(name: name, kind: "User", apiGroup: "rbac.authorization.k8s.io")
  }
}
