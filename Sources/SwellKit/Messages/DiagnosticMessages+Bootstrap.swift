// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let bootstrapTexts: [String: String] = [
    "bootstrap.failed-step": #"""
      error: step 'the root Application acme-root' failed: 'kubectl --context kind-platform-cluster apply --server-side --force-conflicts --field-manager=argocd-controller -f rendered/acme/kind/root.yaml' ended with status 1 [bootstrap.failed-step]
      note: Error from server (Forbidden): applications.argoproj.io "acme-root" is forbidden
      help: correct it and run the same command again: every step may be repeated

      """#,
    "bootstrap.missing-program": #"""
      error: can't start '/no/such/kubectl': No such file or directory [bootstrap.missing-program]
      help: install it, or name kubectl with --kubectl

      """#,
    "bootstrap.no-argo-cd": #"""
      error: neither the bootstrap nor the cluster of context 'kind-platform-cluster' has Argo CD [bootstrap.no-argo-cd]
      help: put ArgoCDInstallation(version: …) into the spec's Bootstrap { … }, or install Argo CD in the cluster

      """#,
    "bootstrap.no-context": #"""
      error: kubectl has no current context; there is kind-platform-cluster, production [bootstrap.no-context]
      help: name a cluster's with --context, or make a cluster with --create-cluster
      error: kubectl knows no context 'kind-platform-clutser'; there is kind-platform-cluster, production [bootstrap.no-context]
      help: did you mean 'kind-platform-cluster'?

      """#,
    "bootstrap.not-converged": #"""
      error: not converged after 1ms: 3 of 3 Applications; wave 1 is held [bootstrap.not-converged]
      note: acme-root (root): OutOfSync, Progressing, sync Running; waiting for healthy state of first
      swell/Acme.swift:7: note: first (wave 1): Synced, Degraded, sync Succeeded; SyncError: one two; the pod restarts
      note: not created yet: second (wave 2)
      help: fix the first Application named, commit, and run the same command again to go on waiting

      """#,
    "bootstrap.other-tree": #"""
      error: the cluster of context 'kind-platform-cluster' follows 'rendered/acme/production/applications', not 'rendered/acme/kind/applications' [bootstrap.other-tree]
        Application acme-root, spec.source.path
      help: choose the right one with --context; if this cluster is to change, delete the Application there first

      """#,
    "bootstrap.stale-tree": #"""
      error: the rendered files of 'acme/kind' are not what the specs say, and nothing was applied [bootstrap.stale-tree]
      note: stale: rendered/acme/kind/root.yaml
      note: missing: rendered/acme/kind/applications/1.yaml
      note: missing: rendered/acme/kind/applications/2.yaml
      note: missing: rendered/acme/kind/applications/3.yaml
      note: missing: rendered/acme/kind/applications/4.yaml
      note: missing: rendered/acme/kind/applications/5.yaml
      note: missing: rendered/acme/kind/applications/6.yaml
      note: missing: rendered/acme/kind/applications/7.yaml
      note: missing: rendered/acme/kind/applications/8.yaml
      note: missing: rendered/acme/kind/applications/9.yaml
      note: and 3 more
      help: run 'bin/swell render', commit, and let Argo CD's branch have the commit

      """#,
    "bootstrap.unreachable": #"""
      error: the cluster of context 'kind-platform-cluster' does not answer: Unable to connect to the server: dial tcp 127.0.0.1:6443: connection refused [bootstrap.unreachable]
      help: start it, or choose another with --context

      """#,
  ]
}
