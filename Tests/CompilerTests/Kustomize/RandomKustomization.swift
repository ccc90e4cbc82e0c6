import TestSupport

/// Small kustomizations with everything that is modelled: an overlay over a base, maybe with a layer and a component.
struct RandomKustomization {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private mutating func chance(_ number: Int = 2) -> Bool {
    Int.random(in: 0..<number, using: &random) == 0
  }

  private mutating func one(of texts: [String]) -> String {
    texts.randomElement(using: &random) ?? ""
  }

  mutating func files() -> [String: String] {
    var files: [String: String] = [:]
    let objects = Self.objects.filter { _ in chance(3) == false }
    var base: [String] = []
    for (index, object) in objects.enumerated() {
      let file = "object-\(index).yaml"
      files["base/\(file)"] = object.replacing(
        "NAMESPACE",
        with: chance() ? ", namespace: old" : ""
      )
      base.append(file)
    }
    files["base/kustomization.yaml"] = kustomization(resources: base, in: "base", &files)
    let isLayered = chance()
    if isLayered {
      files["layer/kustomization.yaml"] = kustomization(resources: ["../base"], in: "layer", &files)
    }
    var overlay = [isLayered ? "../layer" : "../base"]
    if chance() {
      files["overlay/own.yaml"] =
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: own}\ndata: {a: b}\n"
      overlay.append("own.yaml")
    }
    files["overlay/kustomization.yaml"] = kustomization(
      resources: overlay,
      in: "overlay",
      &files
    )
    return files
  }

  private mutating func kustomization(
    resources: [String],
    in folder: String,
    _ files: inout [String: String]
  ) -> String {
    var lines = ["resources: [\(resources.joined(separator: ", "))]"]
    if chance() { lines.append("namespace: \(one(of: ["shop", "prod"]))") }
    if chance(3) { lines.append("namePrefix: \(one(of: ["a-", "eu-"]))") }
    if chance(4) { lines.append("nameSuffix: \(one(of: ["-v1", "-x"]))") }
    if chance(4) { lines.append("commonLabels: {team: \(folder)}") }
    if chance(4) {
      lines.append("labels: [{pairs: {part: \(folder)}, includeSelectors: \(chance())}]")
    }
    if chance(4) {
      lines.append(
        "labels: [{pairs: {part: \(folder)}, includeTemplates: true}]".unless(lines, "labels:")
      )
    }
    if chance(4) { lines.append("commonAnnotations: {note: \(folder)}") }
    if chance(4) { lines.append("images: [{name: registry.example/web, newTag: '2'}]") }
    if chance(4) { lines.append("replicas: [{name: web, count: 3}]") }
    if chance() {
      var generator = "{name: settings-\(folder), literals: [a=b, c=d]"
      if chance(3) { generator += ", options: {disableNameSuffixHash: true, labels: {l: m}}" }
      if chance(3) {
        generator += ", files: [data.txt, other=data.txt]"
        files["\(folder)/data.txt"] = "text"
      }
      lines.append("configMapGenerator:\n  - \(generator)}")
      if chance(3) { lines.append("generatorOptions: {annotations: {made: '1'}}") }
    }
    if chance(3) { lines.append("secretGenerator: [{name: login, literals: [p=q]}]") }
    if chance(3) { lines.append("patches:\n" + patches(folder, &files)) }
    if chance(4) {
      files["\(folder)-part/kustomization.yaml"] =
        "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [extra.yaml]\n"
        + (chance() ? "namePrefix: c-\n" : "")
      files["\(folder)-part/extra.yaml"] =
        "apiVersion: v1\nkind: Secret\nmetadata: {name: extra-\(folder)}\nstringData: {a: b}\n"
      lines.append("components: [../\(folder)-part]")
    }
    if chance(5) {
      lines.append(
        """
        replacements:
          - source: {kind: ConfigMap, name: settings, fieldPath: metadata.name}
            targets:
              - select: {kind: Deployment}
                fieldPaths: ['spec.template.spec.containers.[name=web].image']
        """
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func patches(
    _ folder: String,
    _ files: inout [String: String]
  ) -> String {
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      files["\(folder)/patch.yaml"] = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web, labels: {patched: 'yes'}}
        spec:
          template:
            spec:
              serviceAccountName: other
              containers:
                - name: web
                  env: [{name: NEW, value: x}]
                - {name: side, image: 'registry.example/side:1'}

        """
      return "  - path: patch.yaml"
    case 1:
      return """
          - target: {kind: Deployment, name: w.*}
            patch: |
              - {op: replace, path: /spec/template/spec/serviceAccountName, value: json}
              - {op: add, path: /metadata/annotations, value: {x: z}}
        """
    case 2:
      return """
          - target: {kind: ConfigMap, name: settings}
            patch: |
              - {op: replace, path: /metadata/name, value: renamed}
        """
    case 3:
      return """
          - target: {kind: Service}
            options: {allowNameChange: true}
            patch: |
              {apiVersion: v1, kind: Service, metadata: {name: renamed}}
        """
    default:
      return """
          - patch: |
              $patch: delete
              apiVersion: v1
              kind: ServiceAccount
              metadata: {name: robot}
        """
    }
  }

  private static let objects = [
    "apiVersion: v1\nkind: Namespace\nmetadata: {name: old}\n",
    "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settingsNAMESPACE}\ndata: {a: b}\n",
    "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: robotNAMESPACE}\n",
    "apiVersion: v1\nkind: Service\nmetadata: {name: webNAMESPACE}\nspec: {selector: {app: web}, ports: [{port: 80}]}\n",
    """
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: webNAMESPACE}
    spec:
      selector: {matchLabels: {app: web}}
      template:
        metadata: {labels: {app: web}}
        spec:
          serviceAccountName: robot
          containers:
            - name: web
              image: registry.example/web:1
              envFrom: [{configMapRef: {name: settings}}, {secretRef: {name: login}}]
          volumes:
            - {name: s, configMap: {name: settings-base}}

    """,
    """
    apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata: {name: robotNAMESPACE}
    roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: robot}
    subjects: [{kind: ServiceAccount, name: robot}, {kind: ServiceAccount, name: default}]

    """,
    """
    apiVersion: rbac.authorization.k8s.io/v1
    kind: ClusterRole
    metadata: {name: robot}
    rules: [{apiGroups: [''], resources: [configmaps], resourceNames: [settings], verbs: [get]}]

    """,
    """
    apiVersion: rbac.authorization.k8s.io/v1
    kind: ClusterRoleBinding
    metadata: {name: robot}
    roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: robot}
    subjects: [{kind: ServiceAccount, name: robot, namespace: old}]

    """,
    """
    apiVersion: autoscaling/v2
    kind: HorizontalPodAutoscaler
    metadata: {name: webNAMESPACE}
    spec: {maxReplicas: 3, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}

    """,
    """
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: {name: webNAMESPACE}
    spec:
      tls: [{secretName: login}]
      rules:
        - http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}

    """,
    """
    apiVersion: example.org/v1
    kind: Robot
    metadata: {name: roboNAMESPACE}
    spec: {configMapRef: {name: settings}}

    """,
  ]
}

extension String {
  /// The line, or nothing if one like it is there.
  fileprivate func unless(_ lines: [String], _ start: String) -> String {
    lines.contains { $0.hasPrefix(start) } ? "" : self
  }
}
