import Adoption
import Diagnostics
import Testing

/// What the cluster wrote into an object, which no spec should hold.
struct LiveObjectTests {
  private func adopted(_ yaml: String, isLive: Bool = false) -> Diagnosed<AdoptedCode> {
    var options = AdoptionOptions(name: "Test", source: "test.yaml")
    options.isLive = isLive
    return Adoption.code(
      from: [AdoptionInput(path: "test.yaml", bytes: Array(yaml.utf8))],
      options: options
    )
  }

  private static let deployment = """
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: api
      namespace: shop
      LIVE
      annotations: {deployment.kubernetes.io/revision: "7", team: blue}
    spec:
      progressDeadlineSeconds: 600
      revisionHistoryLimit: 3
      strategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 25%, maxUnavailable: 25%}}
      selector: {matchLabels: {app: api}}
      template:
        metadata:
          labels: {app: api}
          annotations: {kubectl.kubernetes.io/restartedAt: "2024-01-01T00:00:00Z"}
        spec:
          dnsPolicy: ClusterFirst
          terminationGracePeriodSeconds: 60
          containers:
            - name: api
              image: registry.example/api:1.0
              imagePullPolicy: IfNotPresent
              terminationMessagePath: /dev/termination-log
              readinessProbe: {httpGet: {path: /, port: 80, scheme: HTTP}, periodSeconds: 5, timeoutSeconds: 1}
    """

  @Test func `defaults of a live object are left out, and what differs from them is kept`() {
    let text = adopted(Self.deployment.replacing("LIVE", with: "uid: 7a1")).output.text
    for gone in [
      "revision\"", "progressDeadlineSeconds", "strategy", "restartedAt", "dnsPolicy",
      "imagePullPolicy", "terminationMessagePath", "timeoutSeconds", "scheme", "uid",
    ] {
      #expect(!text.contains(gone), "\(gone)")
    }
    for kept in [
      "revisionHistoryLimit = 3", "terminationGracePeriodSeconds = 60", "periodSeconds = 5",
      "\"team\": \"blue\"",
    ] {
      #expect(text.contains(kept), "\(kept)")
    }
  }

  @Test func `a manifest keeps what it says, whatever the defaults are`() {
    let text = adopted(Self.deployment.replacing("LIVE", with: "labels: {a: b}")).output.text
    for kept in ["progressDeadlineSeconds = 600", "clusterFirst", "ifNotPresent", "revision\""] {
      #expect(text.contains(kept), "\(kept)")
    }
  }

  @Test func `live is also said by hand`() {
    let yaml = Self.deployment.replacing("LIVE", with: "labels: {a: b}")
    #expect(!adopted(yaml, isLive: true).output.text.contains("progressDeadlineSeconds"))
  }

  @Test func `a Service loses its addresses and node ports, and stays headless`() {
    func service(_ address: String) -> String {
      adopted(
        """
        apiVersion: v1
        kind: Service
        metadata: {name: api, namespace: shop, resourceVersion: "4"}
        spec:
          clusterIP: \(address)
          clusterIPs: [\(address)]
          ipFamilies: [IPv4]
          type: NodePort
          ports: [{port: 80, nodePort: 31000, protocol: TCP, targetPort: 8080}]
        """
      ).output.text
    }
    let allocated = service("10.0.0.7")
    for gone in ["10.0.0.7", "31000", "IPv4", "\"TCP\""] {
      #expect(!allocated.contains(gone), "\(gone)")
    }
    #expect(allocated.contains("8080"))
    let headless = service("None")
    #expect(headless.contains("clusterIP: \"None\"") || headless.contains("clusterIP = \"None\""))
    #expect(!headless.contains("clusterIPs"))
  }

  @Test(arguments: [("pv.kubernetes.io/bound-by-controller: \"yes\"", false), ("a: b", true)])
  func `a claim keeps a volume that its author named`(annotation: String, isKept: Bool) {
    let text = adopted(
      """
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
        namespace: shop
        uid: u
        finalizers: [kubernetes.io/pvc-protection]
        annotations: {pv.kubernetes.io/bind-completed: "yes", \(annotation)}
      spec: {accessModes: [ReadWriteOnce], volumeName: the-volume, volumeMode: Filesystem}
      """
    ).output.text
    #expect(text.contains("the-volume") == isKept)
    #expect(!text.contains("pvc-protection"))
    #expect(!text.contains("Filesystem"))
  }

  @Test(arguments: [
    "{apiVersion: v1, kind: ConfigMap, metadata: {name: kube-root-ca.crt, namespace: team, uid: u}}",
    "{apiVersion: v1, kind: ServiceAccount, metadata: {name: default, namespace: team, uid: u}}",
    "{apiVersion: v1, kind: Secret, type: helm.sh/release.v1, metadata: {name: s, namespace: team, uid: u}, data: {release: eA==}}",
    "{apiVersion: v1, kind: Pod, metadata: {name: p, namespace: team, uid: u, ownerReferences: [{apiVersion: apps/v1, kind: ReplicaSet, name: r, uid: w, controller: true}]}}",
  ])
  func `what the cluster makes by itself is left out with a warning`(object: String) {
    let found = adopted("{apiVersion: v1, kind: Namespace, metadata: {name: team}}\n---\n" + object)
    #expect(found.output.objects == 1)
    #expect(found.diagnostics.map(\.code) == [.adoptServerField])
  }

  @Test(arguments: [
    "{apiVersion: v1, kind: ConfigMap, metadata: {name: kube-root-ca.crt, namespace: team}}",
    "{apiVersion: v1, kind: ServiceAccount, metadata: {name: default, namespace: team, uid: u}, imagePullSecrets: [{name: s}]}",
    "{apiVersion: v1, kind: ServiceAccount, metadata: {name: web, namespace: team, uid: u}}",
  ])
  func `what somebody wrote is adopted`(object: String) {
    #expect(adopted(object).output.objects == 1)
  }

  @Test func `Argo CD's own finalizer says what becomes of an Application's objects`() {
    let text = adopted(
      """
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: {name: a, namespace: argocd, uid: u, finalizers: [resources-finalizer.argocd.argoproj.io, foregroundDeletion]}
      spec: {project: default, destination: {namespace: a}, source: {repoURL: r, path: p}}
      """
    ).output.text
    #expect(text.contains("resources-finalizer.argocd.argoproj.io"))
    #expect(!text.contains("foregroundDeletion"))
  }

  @Test func `an object without a name keeps what its name begins with`() {
    let job = """
      apiVersion: batch/v1
      kind: Job
      metadata: {generateName: load-, namespace: shop}
      spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: "e.io/a:1"}]}}}
      """
    let twice = adopted(job + "\n---\n" + job)
    #expect(twice.output.objects == 2)
    #expect(twice.diagnostics.isEmpty)
    #expect(twice.output.text.contains("$0.metadata.name = nil"))
    #expect(twice.output.text.contains("$0.metadata.generateName = \"load-\""))
  }
}
