import Foundation

/// `verify` of 2,000 Applications, each of a folder of four manifests, against `cp -r` of them.
func verifyMany() -> Comparison {
  let manifests = ManyManifests(applications: 2000)
  return Comparison(
    name: "verify-many",
    bytes: manifests.bytes,
    scalars: 10_000,
    unit: "file",
    ours: .init(name: "verify") { manifests.verify() },
    reference: .init(
      name: "cp -r of the same",
      run: { manifests.copy() },
      prepare: { manifests.clear() }
    ),
    minimumRatio: 0.1
  )
}

/// Applications and their folders, as text in files.
private final class ManyManifests: Sendable {
  private let root = "\(temporaryFolder)/swell-verify-\(getpid())"
  let bytes: Int

  init(applications: Int) {
    var bytes = 0
    for number in 0..<applications {
      let team = "team-\(number)"
      for (path, text) in Self.files(of: team) {
        bytes += text.utf8.count
        let file = URL(filePath: "\(root)/many/\(path)")
        try? FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try? text.write(to: file, atomically: false, encoding: .utf8)
      }
    }
    self.bytes = bytes
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func verify() {
    // what it finds is not the question, only that it read everything
    Child.swell("verify", "\(root)/many", tenants: 0, root: root).run()
  }

  func copy() {
    Child(program: "/bin/cp", arguments: ["-r", "\(root)/many", "\(root)/copy"]).run()
  }

  func clear() { try? FileManager.default.removeItem(atPath: "\(root)/copy") }

  private static func files(of team: String) -> [String: String] {
    [
      "applications/\(team).yaml": """
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata:
        name: \(team)
        namespace: argocd
      spec:
        project: default
        destination:
          server: https://kubernetes.default.svc
          namespace: \(team)
        source:
          repoURL: https://git.example/deploy
          targetRevision: main
          path: deploy/\(team)

      """,
      "deploy/\(team)/namespace.yaml": """
      apiVersion: v1
      kind: Namespace
      metadata:
        name: \(team)

      """,
      "deploy/\(team)/settings.yaml": """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: settings
        namespace: \(team)
      data:
        team: \(team)

      """,
      "deploy/\(team)/web.yaml": """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: \(team)
      spec:
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            containers:
              - name: web
                image: registry.example/web:1.2.3
                envFrom:
                  - configMapRef:
                      name: settings

      """,
      "deploy/\(team)/service.yaml": """
      apiVersion: v1
      kind: Service
      metadata:
        name: web
        namespace: \(team)
      spec:
        selector:
          app: web
        ports:
          - port: 80

      """,
    ]
  }
}
