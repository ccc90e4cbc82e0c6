import AphexComponents
import Components
import Manifest
import PlatformDSL
import Testing

/// The examples of Argo CD's and Tekton's data in the platform's data models, and what is rendered of them.
struct PlatformModelTests {
  @Test(arguments: RenderedTree.all)
  func `Applications are in the waves of "Platform Sync Waves"`(tree: RenderedTree) throws {
    let everywhere = [
      "platform-ingress-controller": 0, "platform-tekton": 1, "platform-gpu": 3,
      "platform-crds": 5, "platform-rbac": 5, "platform-cert-manager": 10,
      "platform-external-secrets": 15, "platform-cert-foundation": 20, "platform-auth": 20,
      "platform-controllers": 20, "platform-catalog": 20,
    ]
    let here =
      tree.environment == "k3s"
      ? ["platform-gateway": 30, "platform-external-dns": 30] : ["platform-ingress": 30]
    // what the list doesn't have: the bootstrap before it, tenants and what belongs to them behind it
    let added = ["platform-bootstrap": -10, "platform-knowledge": 40]
    var found: [String: Int] = [:]
    for path in tree.files(below: "applications") {
      let application = try tree.object(path)
      let name = try #require(application["metadata.name"].string)
      let wave = application["metadata.annotations"].mapping?["argocd.argoproj.io/sync-wave"]?
        .string
      guard !name.hasPrefix("org-") else {
        #expect(wave == "40", "\(name)")
        continue
      }
      found[name] = wave.flatMap { Int($0) } ?? 0
    }
    #expect(found == everywhere.merging(here) { $1 }.merging(added) { $1 })
  }

  @Test(arguments: RenderedTree.all)
  func `the root is the Application of the example`(tree: RenderedTree) throws {
    try expect(
      tree.object("root.yaml")["spec"],
      follows: """
        project: default
        source:
          repoURL: https://github.com/bdchatham/AphexPlatformInfrastructure
          targetRevision: main
          path: platform/argocd/apps
        destination:
          server: https://kubernetes.default.svc
          namespace: argocd
        syncPolicy:
          automated:
            prune: true
            selfHeal: true
          retry:
            limit: 5
            backoff:
              duration: 5s
              factor: 2
              maxDuration: 3m
        """,
      except: [
        "project": "'default' is locked, nobody uses it",
        "source.path": "where the files are rendered",
        "source.directory": "written out: a directory whose subfolders are read",
        "syncPolicy.retry.limit":
          "a root that gave up would never see the commit that mends a child",
        "syncPolicy.retry.refresh": "each try takes the newest commit",
      ]
    )
  }

  @Test func `Argo CD's rights are those of the example, for the groups that there are`() throws {
    let platform = Platform("acme", repository: "r", environments: [Environment("test")]) { _ in
      Application("access", namespace: "argocd") {
        ArgoCDAccess(
          admins: [PlatformGroups.admins],
          readers: [PlatformGroups.operators, PlatformGroups.engineering]
        )
      }
    }
    let objects = try TenancyExample.objects(of: "access", in: platform)
    let map = try #require(objects["ConfigMap argocd/argocd-rbac-cm"])
    let data = try #require(map["data"].mapping)
    #expect(data["scopes"] == "[groups]")
    let example = """
      p, role:admin, applications, *, */*, allow
      p, role:admin, clusters, *, *, allow
      p, role:admin, repositories, *, *, allow
      p, role:readonly, applications, get, */*, allow
      p, role:readonly, clusters, get, *, allow
      p, role:readonly, repositories, get, *, allow
      g, admins, role:admin
      g, engineering, role:readonly
      """
    // the groups 'admins' and 'engineering' are older names; operators may look too
    let expected = Set(
      example.replacing("g, admins,", with: "g, platform-admins,")
        .replacing("g, engineering,", with: "g, platform-engineering,")
        .split(separator: "\n") + ["g, platform-operators, role:readonly"]
    )
    let policy = try #require(data["policy.csv"]?.string)
    #expect(Set(policy.split(separator: "\n")) == expected)
    // whoever is in no group has no right
    #expect(data["policy.default"] == "")
  }

  @Test(arguments: RenderedTree.all)
  func `Tekton's roles are those of the examples, bound to the groups that there are`(
    tree: RenderedTree
  ) throws {
    let file = "platform-rbac/_cluster/clusterrole"
    for (name, verbs) in [
      ("tekton-admin", ["*"]), ("tekton-readonly", ["get", "list", "watch"]),
    ] {
      try expect(
        tree.object("\(file).rbac.authorization.k8s.io-\(name).yaml"),
        follows: """
          apiVersion: rbac.authorization.k8s.io/v1
          kind: ClusterRole
          metadata: {name: \(name)}
          rules:
            - {apiGroups: [tekton.dev], resources: ["*"], verbs: \(verbs.debugDescription)}
            - {apiGroups: [""], resources: [pods, pods/log], verbs: [get, list, watch]}
          """
      )
    }
    func binding(_ name: String, of group: String) -> String {
      """
      apiVersion: rbac.authorization.k8s.io/v1
      kind: ClusterRoleBinding
      metadata: {name: \(name)-binding}
      subjects:
        - {kind: Group, name: \(group), apiGroup: rbac.authorization.k8s.io}
      roleRef: {kind: ClusterRole, name: \(name), apiGroup: rbac.authorization.k8s.io}
      """
    }
    let admin = try tree.object(
      "\(file)binding.rbac.authorization.k8s.io-tekton-admin-binding.yaml"
    )
    try expect(
      admin,
      follows: binding("tekton-admin", of: "admins"),
      except: ["subjects[0].name": "the group's name is platform-admins"]
    )
    let readers = try tree.object(
      "\(file)binding.rbac.authorization.k8s.io-tekton-readonly-binding.yaml"
    )
    try expect(
      readers,
      follows: binding("tekton-readonly", of: "engineering"),
      except: [
        "subjects[0].name": "operators look too",
        "subjects[1]": "the group's name is platform-engineering",
      ]
    )
    #expect(admin["subjects[0].name"] == "platform-admins")
    #expect(readers["subjects[0].name"] == "platform-operators")
    #expect(readers["subjects[1].name"] == "platform-engineering")
  }

  @Test(arguments: RenderedTree.all)
  func `a GPU's runtime is there under the same name: simulated on kind, the operator's on k3s`(
    tree: RenderedTree
  ) throws {
    guard tree.environment == "kind" else {
      let sources = try tree.object("applications/platform-gpu.yaml")["spec.source"]
      #expect(sources["chart"] == "gpu-operator")
      return
    }
    try expect(
      tree.object("platform-gpu/_cluster/runtimeclass.node.k8s.io-nvidia.yaml"),
      follows: """
        apiVersion: node.k8s.io/v1
        kind: RuntimeClass
        metadata: {name: nvidia}
        handler: runc
        """
    )
  }
}
