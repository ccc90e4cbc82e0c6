// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

/// What each code's bad input prints, for `swell explain` and `docs/diagnostics.md`.
enum DiagnosticMessages {
  /// By code.
  static let texts: [String: String] = [
    "adopt.application": #"""
      argo/web.yaml:7: warning: an Application of a spec has no 'spec.ignoreDifferences', and 'web' is adopted without it [adopt.application]
        Application web, spec.ignoreDifferences

      """#,
    "adopt.damaged-outline": #"""
      Sources/AcmeAPI/Generated/TypeOutline.swift:2: error: not an outline of types: 'kind v1' is not a line of an outline [adopt.damaged-outline]
      help: run 'bin/swell import' again

      """#,
    "adopt.duplicate": #"""
      deploy/bad.yaml:7:18: error: PodDisruptionBudget shop/web is declared twice [adopt.duplicate]
        PodDisruptionBudget shop/web
      deploy/bad.yaml:3:18: note: the first, which is adopted, is here
      help: remove one of them

      """#,
    "adopt.existing-file": #"""
      error: 'Shop.swift' exists already, and adopted code is never overwritten [adopt.existing-file]
      help: name another file with --output, or remove this one

      """#,
    "adopt.invalid-name": #"""
      error: 'my-shop' is not a valid name for a struct [adopt.invalid-name]
      help: a struct's name begins with a capital letter and has letters and digits
      error: '' is not a valid name for an Application [adopt.invalid-name]
      help: it has at most 63 lower-case letters, digits and '-', and begins and ends with a letter or digit
      error: 'UP_per' is not a valid name for an Application [adopt.invalid-name]
      help: it has at most 63 lower-case letters, digits and '-', and begins and ends with a letter or digit

      """#,
    "adopt.kustomization": #"""
      shop/kustomization.yaml:1: error: the kustomization 'shop/kustomization.yaml' is not built, and its objects are not adopted: error: no such file 'absent.yaml' [adopt.kustomization]
      help: build it, and pipe the result to 'bin/swell adopt -'

      """#,
    "adopt.not-an-object": #"""
      deploy/bad.yaml:3:1: error: not a Kubernetes object: 'metadata.name' is missing or not a string [adopt.not-an-object]
      help: every document needs apiVersion, kind and metadata.name

      """#,
    "adopt.secret": #"""
      deploy/bad.yaml:3:18: error: Secret shop/db has values for 'user', 'password', and a spec never contains secret values [adopt.secret]
        Secret shop/db
      help: store the values outside Git, and declare an ExternalSecret with these keys

      """#,
    "adopt.server-field": #"""
      deploy/bad.yaml:3:18: warning: 'metadata.creationTimestamp', 'metadata.uid', 'status' of Namespace are the server's to write, and left out [adopt.server-field]

      """#,
    "adopt.unknown-kind": #"""
      deploy/bad.yaml:3:18: warning: no module has the kind 'Widget' of 'acme.io/v1'; it is written as UnstructuredObject [adopt.unknown-kind]
      help: import its definition with 'bin/swell import', and name the module with --types

      """#,
    "adopt.unreadable": #"""
      error: can't read 'absent.yaml': No such file or directory [adopt.unreadable]
      help: name a file or folder of Kubernetes manifests, or '-'

      """#,
    "adopt.untyped": #"""
      deploy/bad.yaml:4:8: warning: a sequence at 'spec.ports' doesn't fit Service; it is set by its path [adopt.untyped]
        Service shop/web, spec.ports
      deploy/bad.yaml:4:47: warning: Service has no field 'spec.sesionAffinity'; it is set by its path [adopt.untyped]
        Service shop/web, spec.sesionAffinity
      help: did you mean 'sessionAffinity'?
      deploy/bad.yaml:9:18: warning: text '2' at 'spec.replicas' doesn't fit Deployment; it is set by its path [adopt.untyped]
        Deployment shop/web, spec.replicas
      deploy/bad.yaml:14:1: warning: DaemonSet requires 'spec.template', so the object is written as UnstructuredObject [adopt.untyped]
        DaemonSet shop/web, spec.template

      """#,
    "auth.ambiguous-client": #"""
      SwellKitTests/BadInput+Tenants.swift:LINE: error: client 'argo.cd' and another one would have their secrets in the variable 'ARGO_CD_CLIENT_SECRET' [auth.ambiguous-client]
      help: give one of them a variable of its own: .init("argo.cd", …, variable: "…")
      SwellKitTests/BadInput+Tenants.swift:LINE: error: client 'authentik' and another one would have their secrets in the variable 'AUTHENTIK_CLIENT_SECRET' [auth.ambiguous-client]
      help: give one of them a variable of its own: .init("authentik", …, variable: "…")
      SwellKitTests/BadInput+Tenants.swift:LINE: warning: a second variable 'ARGO_CD_CLIENT_SECRET' is in the same container [policy.duplicate-pod-part]
        Deployment auth-system/dex, spec.template.spec.containers[0].env[3].name
      Components/Dex.swift:36: note: the component makes it here
      help: take one of them away, or give it another name
      SwellKitTests/BadInput+Tenants.swift:LINE: warning: a second variable 'AUTHENTIK_CLIENT_SECRET' is in the same container [policy.duplicate-pod-part]
        Deployment auth-system/dex, spec.template.spec.containers[0].env[1].name
      Components/Dex.swift:36: note: the component makes it here
      help: take one of them away, or give it another name

      """#,
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
    "certificates.invalid-acme": #"""
      SwellKitTests/BadInput+Components.swift:LINE: error: '*.previews.acme.example' can't be validated over HTTP: ACME validates a wildcard by a DNS record [certificates.invalid-acme]
      help: use .dns01Cloudflare(secret: …), or name the hosts one by one
      SwellKitTests/BadInput+Components.swift:LINE: error: 'http://ca.acme.example' is not an ACME server: it must be an https URL [certificates.invalid-acme]
      help: give the authority's directory, such as https://acme-v02.api.letsencrypt.org/directory
      SwellKitTests/BadInput+Components.swift:LINE: error: 'platform' is not an e-mail address: the authority would refuse the account [certificates.invalid-acme]
      help: give the address of those who run the platform, such as platform@example.com

      """#,
    "drift.undeclared": #"""
      SwellKitTests/BadInput+Drift.swift:LINE: error: environments 'one' and 'two' differ in 'data.size': '1' and '3' [drift.undeclared]
        ConfigMap default/settings, data.size
      help: make them the same, or declare it in the drift contract: .fields("data.size", of: "ConfigMap", named: "settings", in: "web", because: "…")
      SwellKitTests/BadInput+Drift.swift:LINE: error: environments 'one' and 'two' differ in 'data["key.password"]': a value that isn't shown and a value that isn't shown [drift.undeclared]
        ConfigMap default/settings, data["key.password"]
      help: make them the same, or declare it in the drift contract: .fields("data[\"key.password\"]", of: "ConfigMap", named: "settings", in: "web", because: "…")
      SwellKitTests/BadInput+Drift.swift:LINE+7: error: ConfigMap default/more is in environment 'two' and not in 'one' [drift.undeclared]
        ConfigMap default/more
      help: render it in both, or declare it in the drift contract: .objects("ConfigMap", named: "more", in: "web", because: "…")
      SwellKitTests/BadInput+Drift.swift:LINE+9: error: Application 'old' is in environment 'one' and not in 'two' [drift.undeclared]
      help: render it in both, or declare it in the drift contract: .application("old", because: "…")

      """#,
    "drift.unused-aspect": #"""
      SwellKitTests/BadInput+Drift.swift:LINE: warning: the drift contract allows a difference in 'spec.replicas' of Deployment.apps 'web', and there is none [drift.unused-aspect]
      help: remove it, or correct its names: what is allowed and not needed hides the next mistake
      SwellKitTests/BadInput+Drift.swift:LINE+6: warning: the drift contract allows a difference in Ingress.* '*', and there is none [drift.unused-aspect]
      help: remove it, or correct its names: what is allowed and not needed hides the next mistake
      SwellKitTests/BadInput+Drift.swift:LINE+7: warning: the drift contract allows a difference in Application 'web', and there is none [drift.unused-aspect]
      help: remove it, or correct its names: what is allowed and not needed hides the next mistake

      """#,
    "generate.foreign-sources": #"""
      acme/Chart.swift:3: error: Application 'a' has sources that Argo CD renders itself [generate.foreign-sources]
      help: let its Application read the rendered folder instead of the plugin

      """#,
    "import.duplicate-kind": #"""
      crds/bad.yaml:22:7: error: Widget acme.io/v1 is defined a second time [import.duplicate-kind]
      crds/bad.yaml:9:7: note: the first definition is here

      """#,
    "import.failed": #"""
      error: can't read '/repository/Generated': Not a directory [import.failed]

      """#,
    "import.foreign-file": #"""
      error: 'Generated/Widget.swift' would be overwritten, and swell did not import it [import.foreign-file]
      help: name a folder of its own with --output

      """#,
    "import.invalid-name": #"""
      crds/bad.yaml:9:7: error: 'Widget {}?fatalError()' is not a valid name for a kind [import.invalid-name]
      help: a kind begins with a capital letter and has letters and digits

      """#,
    "import.malformed": #"""
      crds/bad.yaml:12:60: error: 'properties' is a mapping, not a list [import.malformed]
        spec.versions[0].schema.openAPIV3Schema

      """#,
    "import.no-schema": #"""
      crds/bad.yaml:9:7: warning: Widget acme.io/v1 has no schema, so its fields are unchecked [import.no-schema]
        spec.versions[0]
      help: a recipe's 'kinds' can give it a schema

      """#,
    "import.unknown-document": #"""
      crds/bad.yaml:1:1: error: an object of kind 'ConfigMap' defines no kinds [import.unknown-document]
      help: give CustomResourceDefinitions or definitions with 'x-kubernetes-group-version-kind'; a recipe names the kind of a single schema

      """#,
    "import.unknown-field": #"""
      recipes/WidgetsAPI.yaml:3:35: error: Widget.acme.io has no field 'spec.pasword' to hold a secret value [import.unknown-field]
      help: name a field of the kind's own schema from the object down, as 'spec.password', without '[]' where a list is; what a '$ref' leads to is shared with others
      recipes/WidgetsAPI.yaml:3:49: error: Widget.acme.io has no field 'spec.password.key' to hold a secret value [import.unknown-field]
      help: name a field of the kind's own schema from the object down, as 'spec.password', without '[]' where a list is; what a '$ref' leads to is shared with others
      recipes/WidgetsAPI.yaml:4:20: error: no input has the kind 'Widgte.acme.io' of 'secretValues' [import.unknown-kind]
      help: did you mean 'Widget.acme.io'?
      recipes/WidgetsAPI.yaml:5:20: error: no input has a field 'secert' [import.unknown-field]
      help: name a field as its schema does, without the path that leads to it
      recipes/WidgetsAPI.yaml:6:12: error: field 'password' is listed twice [import.unknown-field]
      help: name a field once, in one list of 'share' or in 'separate'

      """#,
    "import.unknown-kind": #"""
      error: no input has a kind 'Widgte' [import.unknown-kind]
      help: did you mean 'Widget'?

      """#,
    "import.unknown-scope": #"""
      crds/bad.yaml:3:5: error: nothing says whether Thing acme.io/v1 lives in namespaces [import.unknown-scope]
        Thing
      help: write 'scope: {default: Namespaced, cluster: […]}' into a recipe

      """#,
    "import.unknown-type": #"""
      crds/bad.yaml:12:60: error: there is no type 'strng' [import.unknown-type]
        spec.versions[0].schema.openAPIV3Schema.spec
      help: did you mean 'string'?

      """#,
    "import.unreadable": #"""
      error: can't read 'absent.yaml': No such file or directory [import.unreadable]
      help: name a file or folder of CustomResourceDefinitions or JSON Schema, or '-'

      """#,
    "import.unresolved-reference": #"""
      crds/bad.yaml:12:60: error: '#/definitions/Absent' is not in this document [import.unresolved-reference]
        spec.versions[0].schema.openAPIV3Schema.spec

      """#,
    "kustomize.build": #"""
      web/kustomization.yaml:3:5: error: nothing is there that the patch of ConfigMap setings could change [kustomize.build]
        Kustomization web/kustomization.yaml, patches[0]
      note: Kustomize builds nothing of this folder
      help: give it the kind, name and namespace that the object has in its own file

      """#,
    "kustomize.missing": #"""
      web/deployment.yaml:3:18: warning: no kustomization lists 'web/deployment.yaml', so that ConfigMap settings isn't applied [kustomize.unlisted]
        ConfigMap settings
      web/kustomization.yaml:1:1: note: the kustomization of its folder is here
      help: list it under resources or patches, or remove the file
      web/kustomization.yaml:1:13: error: resource 'depoyment.yaml' isn't there [kustomize.missing]
        Kustomization web/kustomization.yaml, resources[0]
      note: Kustomize builds nothing of this folder
      help: did you mean 'deployment.yaml'?

      """#,
    "kustomize.unlisted": #"""
      web/settings.yaml:3:18: warning: no kustomization lists 'web/settings.yaml', so that ConfigMap settings isn't applied [kustomize.unlisted]
        ConfigMap settings
      web/kustomization.yaml:1:1: note: the kustomization of its folder is here
      help: list it under resources or patches, or remove the file

      """#,
    "layout.path-clash": #"""
      roles.yaml:3:80: error: ClusterRole reader and ClusterRole Reader would be written to 'acme/test/a/_cluster/clusterrole.rbac.authorization.k8s.io-reader.yaml' [layout.path-clash]
        ClusterRole reader
      roles.yaml:1:80: note: the other declaration is here
      help: rename one of the two

      """#,
    "link.blocked-eviction": #"""
      SwellKitTests/BadInput+Pods.swift:LINE: warning: PodDisruptionBudget 'web' asks for 2 pods, and there are 2: none can ever be evicted [link.blocked-eviction]
        PodDisruptionBudget default/web, spec.minAvailable
      help: ask for fewer than there are, or run more of them

      """#,
    "link.contested-claim": #"""
      SwellKitTests/BadInput+Linking.swift:LINE: warning: Ingress default/new and Ingress default/old both have host 'shop.example', path '/', path type '' [link.contested-claim]
        Ingress default/new, spec.rules[0].http.paths[0]
      SwellKitTests/BadInput+Linking.swift:LINE: note: Ingress default/old has it here
      help: let one of the two have it: requests go to the older object, or to either

      """#,
    "link.contested-product": #"""
      SwellKitTests/BadInput+Linking.swift:LINE: error: Secret 'login' in namespace 'default' is made by both ExternalSecret default/first and ExternalSecret default/second [link.contested-product]
        ExternalSecret default/second
      SwellKitTests/BadInput+Linking.swift:LINE: note: ExternalSecret default/first makes it here
      help: give one of the two another name, or let both use what one makes

      """#,
    "link.contested-replicas": #"""
      SwellKitTests/BadInput+Pods.swift:LINE: warning: Deployment 'web' in namespace 'default' declares 2 replicas, and HorizontalPodAutoscaler default/by-cpu changes the number: every sync sets it back [link.contested-replicas]
        Deployment default/web, spec.replicas
      SwellKitTests/BadInput+Pods.swift:LINE+8: note: HorizontalPodAutoscaler default/by-cpu scales it here
      help: leave the number to the autoscaler: take 'spec.replicas' away

      """#,
    "link.contested-scaling": #"""
      SwellKitTests/BadInput+Pods.swift:LINE: warning: Deployment 'web' in namespace 'default' is scaled by both HorizontalPodAutoscaler default/by-cpu and HorizontalPodAutoscaler default/by-requests [link.contested-scaling]
        HorizontalPodAutoscaler default/by-requests, spec.scaleTargetRef.name
      SwellKitTests/BadInput+Pods.swift:LINE: note: HorizontalPodAutoscaler default/by-cpu scales it here
      help: put the metrics of both into one of them, or name another object

      """#,
    "link.cycle": #"""
      SwellKitTests/BadInput+Linking.swift:LINE+153: error: ExternalSecret default/token waits for itself, by way of 1 other object [link.cycle]
        ExternalSecret default/token, spec.secretStoreRef.name
      SwellKitTests/BadInput+Linking.swift:LINE+153: note: ExternalSecret default/token needs SecretStore 'key' in namespace 'default' ('spec.secretStoreRef.name')
      SwellKitTests/BadInput+Linking.swift:LINE: note: SecretStore default/key needs Secret 'token' in namespace 'default' ('spec.provider.vault.auth.tokenSecretRef.name')
      help: take one of these references away; nothing in the cycle can ever start

      """#,
    "link.missing-part": #"""
      SwellKitTests/BadInput+Linking.swift:LINE+1: error: ConfigMap 'settings' in namespace 'shop' has no key 'color' [link.missing-part]
        Deployment shop/web, spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef.key
      SwellKitTests/BadInput+Linking.swift:LINE: note: it has 'colour', 'size'
      help: did you mean 'colour'?
      SwellKitTests/BadInput+Linking.swift:LINE+18: error: Service 'web' in namespace 'shop' has no port '8080' [link.missing-part]
        Ingress shop/web, spec.rules[0].http.paths[0].backend.service.port.number
      SwellKitTests/BadInput+Linking.swift:LINE+14: note: it has '80', 'http'

      """#,
    "link.not-allowed": #"""
      SwellKitTests/BadInput+Linking.swift:LINE: error: no ReferenceGrant in namespace 'infra' lets HTTPRoute of namespace 'shop' refer to Service 'api' [link.not-allowed]
        HTTPRoute shop/site, spec.rules[0].backendRefs[0].name
      help: add a ReferenceGrant to namespace 'infra', or use what is in namespace 'shop'

      """#,
    "link.selects-nothing": #"""
      SwellKitTests/BadInput+Linking.swift:LINE: error: Service 'web' selects no pods: none in namespace 'default' has app=website [link.selects-nothing]
        Service default/web, spec.selector
      note: the pods of Deployment default/web have app=web
      help: give a pod template these labels, or select the ones that it has

      """#,
    "link.undeclared-part": #"""
      SwellKitTests/BadInput+Linking.swift:LINE: error: Pipeline 'ship' has no task 'bulid' [link.undeclared-part]
        Pipeline default/ship, spec.tasks[1].runAfter[0]
      note: it has 'build', 'sign'
      help: did you mean 'build'?

      """#,
    "link.undeclared-variable": #"""
      SwellKitTests/BadInput+Linking.swift:LINE: error: Task 'build' uses parameter 'build', which it doesn't declare [link.undeclared-variable]
        Task default/build, spec.steps[0].args[1]
      note: it declares 'build.args', 'image'
      help: a name with dots is written $(params["build.args"])
      SwellKitTests/BadInput+Linking.swift:LINE: error: Task 'build' uses parameter 'imgae', which it doesn't declare [link.undeclared-variable]
        Task default/build, spec.steps[0].args[0]
      note: it declares 'build.args', 'image'
      help: did you mean 'image'?
      SwellKitTests/BadInput+Linking.swift:LINE: error: Task 'build' uses parameter 'tag', which it doesn't declare [link.undeclared-variable]
        Task default/build, spec.steps[0].args[2]
      note: it declares 'build.args', 'image'
      help: declare it in 'spec.params[].name'

      """#,
    "link.undefined-kind": #"""
      SwellKitTests/BadInput+Linking.swift:LINE: error: nothing defines kind Certificate.cert-manager.io [link.undefined-kind]
        Certificate default/web
      help: render its CustomResourceDefinition, or say which source brings it: provides: [.customResources(of: "cert-manager.io")]

      """#,
    "link.unresolvable-names": #"""
      SwellKitTests/BadInput+Pods.swift:LINE: warning: NetworkPolicy 'web' closes port 53 to its pods, so that they can't resolve any name [link.unresolvable-names]
        NetworkPolicy default/web, spec.egress
      help: allow UDP and TCP port 53 to the cluster's DNS

      """#,
    "link.unresolved": #"""
      SwellKitTests/BadInput+Linking.swift:LINE+6: error: no Namespace 'typo' [link.unresolved]
        ConfigMap typo/c, metadata.namespace
      note: 1 more object is in this namespace
      help: declare it, give the Application the sync option .createNamespace, or say who makes it: External(.namespace("typo"), because: "…")
      SwellKitTests/BadInput+Linking.swift:LINE+9: error: no AppProject 'tenants' in namespace 'argocd' [link.unresolved]
        Application argocd/tenants, spec.project
      SwellKitTests/BadInput+Linking.swift:LINE+11: note: AppProject 'tenant' in namespace 'argocd' is declared here
      help: did you mean 'tenant'?
      SwellKitTests/BadInput+Linking.swift:LINE+247: error: no Secret 'api-tokens' in namespace 'shop' [link.unresolved]
        Deployment shop/near, spec.template.spec.volumes[0].secret.secretName
      SwellKitTests/BadInput+Linking.swift:LINE+291: note: Secret 'api-token' in namespace 'shop' is made here by ExternalSecret shop/api-token
      help: did you mean 'api-token'?
      SwellKitTests/BadInput+Linking.swift:LINE+247: error: no Secret 'elsewhere' in namespace 'shop' [link.unresolved]
        Deployment shop/far, spec.template.spec.volumes[0].secret.secretName
      SwellKitTests/BadInput+Linking.swift:LINE: note: Secret 'elsewhere' in namespace 'other' is declared here
      help: it is in namespace 'other'
      SwellKitTests/BadInput+Linking.swift:LINE+247: error: no Secret 'unheard-of' in namespace 'shop' [link.unresolved]
        Deployment shop/nowhere, spec.template.spec.volumes[0].secret.secretName
      help: declare it, or say who makes it: External(.secret("unheard-of", namespace: "shop"), because: "…")

      """#,
    "link.unused-external": #"""
      SwellKitTests/BadInput+Linking.swift:LINE: warning: Secret default/registry is declared external, and nothing refers to it [link.unused-external]
      help: remove it, or correct its name and namespace

      """#,
    "load.not-an-object": #"""
      data/bad.yaml:1:1: error: not a Kubernetes object: the document is a sequence [load.not-an-object]
      help: every document needs apiVersion, kind and metadata.name
      data/bad.yaml:5:1: error: not a Kubernetes object: 'metadata.name' is missing or not a string [load.not-an-object]
      help: every document needs apiVersion, kind and metadata.name
      data/bad.yaml:7:13: error: not a Kubernetes object: 'apiVersion' is missing or not a version [load.not-an-object]
      help: every document needs apiVersion, kind and metadata.name
      data/bad.yaml:10:1: error: not a Kubernetes object: 'kind' is missing or not a kind's name [load.not-an-object]
      help: every document needs apiVersion, kind and metadata.name

      """#,
    "load.unknown-scope": #"""
      data/bad.yaml:1:31: error: nothing says whether a Thing.own.io is namespaced [load.unknown-scope]
        Thing t
      help: set metadata.namespace, or give main a KindTable with this kind

      """#,
    "load.unreadable": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: can't read 'data/absent.yaml': it does not exist [load.unreadable]
      help: the path is taken from the repository's root

      """#,
    "owner.outside": #"""
      SwellKitTests/BadInput+Ownership.swift:LINE+10: error: owner 'payments' may not render Namespace ledger: it belongs to the whole cluster [owner.outside]
        Namespace ledger
      SwellKitTests/BadInput+Ownership.swift:LINE: note: its namespaces are 'pay-*', its kinds there 'ConfigMap', '*.apps'
      help: add .cluster("Namespace", named: "ledger") to also: of its Ownership
      SwellKitTests/BadInput+Ownership.swift:LINE+12: error: owner 'payments' may not render ConfigMap shop/a: namespace 'shop' is not one of its namespaces [owner.outside]
        ConfigMap shop/a
      note: 2 more objects of it for the same reason
      SwellKitTests/BadInput+Ownership.swift:LINE: note: its namespaces are 'pay-*', its kinds there 'ConfigMap', '*.apps'
      help: choose one of its namespaces, or add 'shop' to its Ownership
      SwellKitTests/BadInput+Ownership.swift:LINE+13: error: owner 'payments' may not render ServiceAccount pay-ledger/robot: ServiceAccount is not one of its kinds [owner.outside]
        ServiceAccount pay-ledger/robot
      SwellKitTests/BadInput+Ownership.swift:LINE: note: its namespaces are 'pay-*', its kinds there 'ConfigMap', '*.apps'
      help: add "ServiceAccount" to the kinds of its Ownership, or .namespaced("ServiceAccount", in: "pay-ledger") to also:
      SwellKitTests/BadInput+Ownership.swift:LINE+14: error: owner 'payments' may not render DaemonSet pay-ledger/agent: DaemonSet.apps is forbidden to it [owner.outside]
        DaemonSet pay-ledger/agent
      SwellKitTests/BadInput+Ownership.swift:LINE: note: its namespaces are 'pay-*', its kinds there 'ConfigMap', '*.apps'
      help: render it for another owner, or none
      SwellKitTests/BadInput+Ownership.swift:LINE+16: error: owner 'payments' may not sync Application 'cache' into namespace 'shop', which is not one of its namespaces [owner.outside]
      SwellKitTests/BadInput+Ownership.swift:LINE: note: its namespaces are 'pay-*', its kinds there 'ConfigMap', '*.apps'
      help: choose one of its namespaces, or add 'shop' to its Ownership

      """#,
    "owner.unknown": #"""
      SwellKitTests/BadInput+Ownership.swift:LINE: error: no Ownership says what owner 'paymnts' may render [owner.unknown]
      help: did you mean 'payments'?
      SwellKitTests/BadInput+Ownership.swift:LINE+2: error: no Ownership says what owner 'logistics' may render [owner.unknown]
      help: declare it beside the Applications: Ownership("logistics", namespaces: […])

      """#,
    "policy.duplicate-object": #"""
      SwellKitTests/BadInput+Specs.swift:LINE+2: error: ConfigMap shop/settings is rendered twice, by Application 'first' and by Application 'second' [policy.duplicate-object]
        ConfigMap shop/settings
      SwellKitTests/BadInput+Specs.swift:LINE: note: the other declaration is here
      help: rename or remove one of the two
      SwellKitTests/BadInput+Specs.swift:LINE+3: error: ConfigMap shop/settings is rendered twice, by Application 'first' and by Application 'second' [policy.duplicate-object]
        ConfigMap shop/settings
      SwellKitTests/BadInput+Specs.swift:LINE: note: the other declaration is here
      help: rename or remove one of the two

      """#,
    "policy.duplicate-pod-part": #"""
      SwellKitTests/BadInput+Pods.swift:LINE: error: a second container 'web' is in the same pod [policy.duplicate-pod-part]
        Deployment a/web, spec.template.spec.containers[1].name
      help: take one of them away, or give it another name

      """#,
    "policy.exposed-secret": #"""
      SwellKitTests/BadInput+Policies.swift:LINE: error: this looks like a GitHub token, and would be committed in plain text [policy.exposed-secret]
        ConfigMap a/c, data["ci.yaml"]
      help: keep the value in a Secret that an ExternalSecret makes, and refer to it; replace it if it was ever committed; where it is meant, .allowing(.exposedSecret, because: …), or the annotation swell.dev/allow: 'policy.exposed-secret: …'
      SwellKitTests/BadInput+Policies.swift:LINE+6: error: this looks like the value of 'adminPassword', and would be committed in plain text [policy.exposed-secret]
        Helm chart 'web', values.auth.adminPassword
      help: keep the value in a Secret that an ExternalSecret makes, and refer to it; replace it if it was ever committed; where it is meant, .allowing(.exposedSecret, because: …), or the annotation swell.dev/allow: 'policy.exposed-secret: …'
      SwellKitTests/BadInput+Policies.swift:LINE+49: error: this looks like the value of '--api-token', and would be committed in plain text [policy.exposed-secret]
        Deployment a/web, spec.template.spec.containers[0].args[1]
      help: keep the value in a Secret that an ExternalSecret makes, and refer to it; replace it if it was ever committed; where it is meant, .allowing(.exposedSecret, because: …), or the annotation swell.dev/allow: 'policy.exposed-secret: …'
      SwellKitTests/BadInput+Policies.swift:LINE+49: error: this looks like the value of 'DB_PASSWORD', and would be committed in plain text [policy.exposed-secret]
        Deployment a/web, spec.template.spec.containers[0].env[0].value
      help: keep the value in a Secret that an ExternalSecret makes, and refer to it; replace it if it was ever committed; where it is meant, .allowing(.exposedSecret, because: …), or the annotation swell.dev/allow: 'policy.exposed-secret: …'

      """#,
    "policy.foreign-health-script": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: warning: the health check for Applications is not one that swell knows, so it can't tell whether waves wait for it [policy.foreign-health-script]
        ConfigMap argocd/argocd-cm, data["resource.customizations.health.argoproj.io_Application"]
      help: use ArgoCDConfiguration(), or make sure that only what is healthy, in sync and synced with success counts as healthy

      """#,
    "policy.hooks-only": #"""
      SwellKitTests/BadInput+Verification.swift:LINE: warning: Application 'once' holds hooks alone and syncs itself: it is in sync from the beginning, so that nothing starts the hooks [policy.hooks-only]
      SwellKitTests/BadInput+Verification.swift:LINE+1: note: the first hook is here
      help: take the hook annotation off one object, or put an object beside them that changes with them

      """#,
    "policy.invalid-destination": #"""
      data/bad.yaml:9:11: error: the destination has both server 'https://kubernetes.default.svc' and name 'in-cluster', and Argo CD refuses it [policy.invalid-destination]
        Application argocd/web, spec.destination
      help: keep one of the two

      """#,
    "policy.invalid-exception": #"""
      SwellKitTests/BadInput+Policies.swift:LINE: error: the exception from 'policy.unpinned-image' gives no reason [policy.invalid-exception]
        Deployment a/web
      help: say why it is right here, for whoever reviews it next year
      excepted.yaml:6:22: error: 'policy.exposed-secrets' is not a policy that has exceptions; those are policy.exposed-secret, policy.literal-secret, policy.privileged-pod, policy.unpinned-image, policy.wildcard-rbac [policy.invalid-exception]
        ConfigMap a/excepted, metadata.annotations["swell.dev/allow"]
      help: did you mean 'policy.exposed-secret'?

      """#,
    "policy.invalid-folder": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: '../elsewhere' is not a folder inside the repository [policy.invalid-folder]
      help: write its path from the repository's root without '.', '..' and empty parts, such as 'rendered'

      """#,
    "policy.invalid-label": #"""
      SwellKitTests/BadInput+Policies.swift:LINE+1: error: 'Example.com/x' is not a label's key: a name of at most 63 letters, digits, '-', '_' and '.', behind a DNS subdomain and '/' if it has a prefix [policy.invalid-label]
        ConfigMap a/c, metadata.labels["Example.com/x"]
      help: such as 'app.kubernetes.io/name'
      SwellKitTests/BadInput+Policies.swift:LINE+1: error: 'a b' is not an annotation's key: a name of at most 63 letters, digits, '-', '_' and '.', behind a DNS subdomain and '/' if it has a prefix [policy.invalid-label]
        ConfigMap a/c, metadata.annotations["a b"]
      help: such as 'app.kubernetes.io/name'
      SwellKitTests/BadInput+Policies.swift:LINE+1: error: 'acme/web' is not a label's value: at most 63 letters, digits, '-', '_' and '.', beginning and ending with a letter or digit [policy.invalid-label]
        ConfigMap a/c, metadata.labels.repo
      help: use an annotation for longer or free text
      SwellKitTests/BadInput+Policies.swift:LINE+1: error: the annotations have 262149 bytes, and an object may have 262144 in all [policy.invalid-label]
        ConfigMap a/c, metadata.annotations
      help: keep large text in a ConfigMap
      SwellKitTests/BadInput+Policies.swift:LINE+1: error: the object has 262304 bytes, and Argo CD keeps a copy of what it applies in an annotation, which may have 262144 [policy.oversized-object]
        ConfigMap a/c
      SwellKitTests/BadInput+Policies.swift:LINE: note: Application 'a' syncs it
      help: give the Application the sync option .serverSideApply, or the object the annotation argocd.argoproj.io/sync-options: ServerSideApply=true
      SwellKitTests/BadInput+Policies.swift:LINE+113: error: '1.0+' is not a label's value: at most 63 letters, digits, '-', '_' and '.', beginning and ending with a letter or digit [policy.invalid-label]
        Deployment a/web, spec.template.metadata.labels.version
      help: use an annotation for longer or free text
      numbers.yaml:1:52: error: not a Kubernetes object: 'metadata.name' is missing or not a string [load.not-an-object]
      help: every document needs apiVersion, kind and metadata.name

      """#,
    "policy.invalid-name": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: Application name 'My_App' is not a DNS-1123 label: at most 63 lower-case letters, digits and '-', beginning and ending with a letter or digit [policy.invalid-name]
      help: did you mean 'my-app'?
      SwellKitTests/BadInput+Specs.swift:LINE+1: error: 'Settings_Main' is not a DNS-1123 subdomain: at most 253 lower-case letters, digits, '-' and '.', each part beginning and ending with a letter or digit [policy.invalid-name]
        ConfigMap a/Settings_Main, metadata.name
      help: did you mean 'settings-main'?
      SwellKitTests/BadInput+Specs.swift:LINE+2: error: 'a.b' is not a DNS-1123 label: at most 63 lower-case letters, digits and '-', beginning and ending with a letter or digit [policy.invalid-name]
        ConfigMap a.b/c, metadata.namespace
      help: did you mean 'a-b'?
      SwellKitTests/BadInput+Specs.swift:LINE+3: error: '-shop' is not a DNS-1123 label: at most 63 lower-case letters, digits and '-', beginning and ending with a letter or digit [policy.invalid-name]
        Namespace -shop, metadata.name
      help: did you mean 'shop'?
      SwellKitTests/BadInput+Specs.swift:LINE+5: error: 'bootstrap' is the name of a folder that swell writes, and can't be an Application's [policy.invalid-name]

      """#,
    "policy.invalid-quantity": #"""
      SwellKitTests/BadInput+Policies.swift:LINE: error: '128Mib' is not a quantity: unknown suffix 'Mib' [policy.invalid-quantity]
        Deployment a/web, spec.template.spec.containers[0].resources.requests.memory
      help: did you mean '128Mi'?
      SwellKitTests/BadInput+Policies.swift:LINE: error: 'half' is not a quantity: it has no number [policy.invalid-quantity]
        Deployment a/web, spec.template.spec.containers[0].resources.requests.cpu
      help: write a number, and behind it no suffix or one of n, u, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei, as in 500m, 2 or 1.5Gi
      claim.yaml:6:35: error: '10 GB' is not a quantity: unknown suffix ' GB' [policy.invalid-quantity]
        PersistentVolumeClaim a/data, spec.resources.requests.storage
      help: did you mean '10G' or '10Gi'?
      claim.yaml:6:51: error: a quantity is a string or a number, not a boolean [policy.invalid-quantity]
        PersistentVolumeClaim a/data, spec.resources.requests.objects
      help: write a number, and behind it no suffix or one of n, u, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei, as in 500m, 2 or 1.5Gi

      """#,
    "policy.invalid-source": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: the platform names no repository [policy.invalid-source]
      SwellKitTests/BadInput+Specs.swift:LINE+7: error: release name 'Not_A_Name' is not one that Helm accepts [policy.invalid-source]
      help: at most 53 lower-case letters, digits, '-' and '.'
      SwellKitTests/BadInput+Specs.swift:LINE+7: error: version '>=1.0' of chart 'c' is not an exact one [policy.invalid-source]
      help: pin it, such as '1.2.3': a range changes what is synced without a commit
      SwellKitTests/BadInput+Specs.swift:LINE+8: error: a folder needs a repository and a revision [policy.invalid-source]
      SwellKitTests/BadInput+Specs.swift:LINE+10: error: the Kustomization has nothing to build [policy.invalid-source]
      SwellKitTests/BadInput+Specs.swift:LINE+13: error: ConfigMap mine/c would be moved to namespace 'other' by the Kustomization [policy.invalid-source]
      help: put it into an Application of its own, or into that namespace
      SwellKitTests/BadInput+Specs.swift:LINE+14: error: Namespace renamed would be renamed to 'other' by the Kustomization [policy.invalid-source]
      help: give the Kustomization defaultNamespace: instead, or put the Namespace into another Application
      SwellKitTests/BadInput+Specs.swift:LINE+17: error: 'Other' is not a namespace's name [policy.invalid-source]
      SwellKitTests/BadInput+Specs.swift:LINE+17: error: the Kustomization puts every object into 'mine', so that none is left for 'Other' [policy.invalid-source]
      help: give namespace: or defaultNamespace:, not both
      SwellKitTests/BadInput+Specs.swift:LINE+23: error: ConfigMap theirs/c has the kind and name that a patch of the remote manifests is for; Kustomize would change it too, or refuse it as a second object [policy.invalid-source]
      SwellKitTests/BadInput+Specs.swift:LINE+26: note: the Kustomization is here
      help: say in the patch what the object should be and remove it, or put it into another Application and out of the bootstrap
      SwellKitTests/BadInput+Specs.swift:LINE+30: error: ConfigMap yours/c has the kind and name that a patch of the remote manifests is for; Kustomize would change it too, or refuse it as a second object [policy.invalid-source]
      SwellKitTests/BadInput+Specs.swift:LINE+26: note: the Kustomization is here
      help: say in the patch what the object should be and remove it, or put it into another Application and out of the bootstrap

      """#,
    "policy.literal-secret": #"""
      SwellKitTests/BadInput+Policies.swift:LINE: error: the Secret's values would be committed in plain text [policy.literal-secret]
        Secret a/db, stringData.password
      help: let an ExternalSecret make it from a store or a generator, or make it by hand and declare it External; where it is meant, .allowing(.literalSecret, because: …), or the annotation swell.dev/allow: 'policy.literal-secret: …'

      """#,
    "policy.mismatched-selector": #"""
      SwellKitTests/BadInput+Pods.swift:LINE: error: the selector of Deployment 'web' doesn't match the labels of its own template: app=web [policy.mismatched-selector]
        Deployment a/web, spec.selector
      note: the template has app=website
      help: give the template the labels that the selector asks for; a selector can't be changed once the object is there

      """#,
    "policy.missing-health-script": #"""
      SwellKitTests/BadInput.swift:LINE: error: the Applications have 2 different waves, but the bootstrap's argocd-cm has no health check for Applications, so that no wave waits for another [policy.missing-health-script]
      help: add Bootstrap { ArgoCDConfiguration() } to the Application of the lowest wave, or Bootstrap { ArgoCDInstallation(version: …) } if Argo CD is to be installed too

      """#,
    "policy.namespaced-cluster-object": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: Namespace is cluster-scoped and can't be in namespace 'a' [policy.namespaced-cluster-object]
        Namespace n, metadata.namespace
      help: remove the namespace

      """#,
    "policy.oversized-object": #"""
      SwellKitTests/BadInput+Policies.swift:LINE+1: error: the object has 300098 bytes, and Argo CD keeps a copy of what it applies in an annotation, which may have 262144 [policy.oversized-object]
        ConfigMap a/c
      SwellKitTests/BadInput+Policies.swift:LINE: note: Application 'a' syncs it
      help: give the Application the sync option .serverSideApply, or the object the annotation argocd.argoproj.io/sync-options: ServerSideApply=true

      """#,
    "policy.privileged-pod": #"""
      SwellKitTests/BadInput+Policies.swift:LINE: error: container 'main' gets the capability SYS_ADMIN [policy.privileged-pod]
        Deployment a/agent, spec.template.spec.containers[0].securityContext.capabilities.add[0]
      help: remove it; where it is meant, .allowing(.privilegedPod, because: …), or the annotation swell.dev/allow: 'policy.privileged-pod: …'
      SwellKitTests/BadInput+Policies.swift:LINE: error: container 'main' is privileged, which is root on its node [policy.privileged-pod]
        Deployment a/agent, spec.template.spec.containers[0].securityContext.privileged
      help: remove it; where it is meant, .allowing(.privilegedPod, because: …), or the annotation swell.dev/allow: 'policy.privileged-pod: …'
      SwellKitTests/BadInput+Policies.swift:LINE: error: container 'main' may gain more rights than it starts with [policy.privileged-pod]
        Deployment a/agent, spec.template.spec.containers[0].securityContext.allowPrivilegeEscalation
      help: remove it; where it is meant, .allowing(.privilegedPod, because: …), or the annotation swell.dev/allow: 'policy.privileged-pod: …'
      SwellKitTests/BadInput+Policies.swift:LINE: error: the pod mounts '/var/log' of its node [policy.privileged-pod]
        Deployment a/agent, spec.template.spec.volumes[0].hostPath
      help: remove it; where it is meant, .allowing(.privilegedPod, because: …), or the annotation swell.dev/allow: 'policy.privileged-pod: …'
      SwellKitTests/BadInput+Policies.swift:LINE: error: the pod shares its node's network [policy.privileged-pod]
        Deployment a/agent, spec.template.spec.hostNetwork
      help: remove it; where it is meant, .allowing(.privilegedPod, because: …), or the annotation swell.dev/allow: 'policy.privileged-pod: …'

      """#,
    "policy.skipped-manifest": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: the manifest holds '+argocd:skip-file-rendering', and Argo CD skips every file that does [policy.skipped-manifest]
        ConfigMap a/c, data.note
      help: break the text up, or leave the object out of the spec

      """#,
    "policy.undeclared-pod-part": #"""
      SwellKitTests/BadInput+Pods.swift:LINE: error: the container has no port named 'htpp' [policy.undeclared-pod-part]
        Deployment a/web, spec.template.spec.containers[0].readinessProbe.httpGet.port
      note: it has 'http'
      help: did you mean 'http'?
      SwellKitTests/BadInput+Pods.swift:LINE: error: the pod has no volume named 'dat' [policy.undeclared-pod-part]
        Deployment a/web, spec.template.spec.containers[0].volumeMounts[0].name
      note: it has none
      help: declare it, or write another name

      """#,
    "policy.unknown-hook": #"""
      SwellKitTests/BadInput+Verification.swift:LINE: error: 'PreSynk' is no hook that Argo CD knows: Argo CD never applies the ConfigMap [policy.unknown-hook]
        ConfigMap shop/settings, metadata.annotations["argocd.argoproj.io/hook"]
      help: did you mean 'PreSync'?

      """#,
    "policy.unknown-metadata": #"""
      a.yaml:3:28: error: metadata has no field 'lables' [policy.unknown-metadata]
        ConfigMap settings, metadata.lables
      help: did you mean 'labels'?
      a.yaml:3:75: error: metadata has no field 'app.kubernetes.io/name' [policy.unknown-metadata]
        ConfigMap settings, metadata["app.kubernetes.io/name"]
      help: a label is below 'labels', an annotation below 'annotations'

      """#,
    "policy.unknown-resource": #"""
      SwellKitTests/BadInput+Pods.swift:LINE: warning: the core group has no resource 'deployments', so that the rule grants nothing for it [policy.unknown-resource]
        ClusterRole reader, rules[0].resources[0]
      help: it is of group 'apps'

      """#,
    "policy.unknown-sync-option": #"""
      SwellKitTests/BadInput+Verification.swift:LINE: warning: 'Prun=false' is no sync option that Argo CD knows, and has no effect [policy.unknown-sync-option]
        ConfigMap shop/settings, metadata.annotations["argocd.argoproj.io/sync-options"]
      help: did you mean 'Prune=false'?
      SwellKitTests/BadInput+Verification.swift:LINE+4: warning: Application 'web': 'CreateNamespace' is no sync option that Argo CD knows, and has no effect [policy.unknown-sync-option]
      help: write 'CreateNamespace=false' or 'CreateNamespace=true'

      """#,
    "policy.unpinned-image": #"""
      SwellKitTests/BadInput+Policies.swift:LINE: error: image 'registry.example:5000/web' has no tag: what runs would change without a commit [policy.unpinned-image]
        Deployment a/untagged, spec.template.spec.containers[0].image
      help: name a version, such as 'registry.example:5000/web:1.2.3', or a digest; where it is meant, .allowing(.unpinnedImage, because: …), or the annotation swell.dev/allow: 'policy.unpinned-image: …'
      SwellKitTests/BadInput+Policies.swift:LINE: error: image 'web:latest' has the tag 'latest': what runs would change without a commit [policy.unpinned-image]
        Deployment a/newest, spec.template.spec.containers[0].image
      help: name a version, such as 'web:1.2.3', or a digest; where it is meant, .allowing(.unpinnedImage, because: …), or the annotation swell.dev/allow: 'policy.unpinned-image: …'

      """#,
    "policy.unquoted-name": #"""
      a.yaml:3:18: error: the name is an integer, and the API server takes a string only [policy.unquoted-name]
        ServiceAccount false/7, metadata.name
      help: write it in quotes
      a.yaml:3:34: error: the namespace is a boolean, and the API server takes a string only [policy.unquoted-name]
        ServiceAccount false/7, metadata.namespace
      help: write it in quotes
      a.yaml:8:28: error: the name is an integer, and the API server takes a string only [policy.unquoted-name]
        Pod shop/web, spec.serviceAccountName
      help: write it in quotes

      """#,
    "policy.unserved-kind": #"""
      SwellKitTests/BadInput+Policies.swift:LINE: error: kind Ingress is not served as 'extensions/v1beta1' since Kubernetes 1.22 [policy.unserved-kind]
        Ingress a/web, kind
      help: write 'apiVersion: networking.k8s.io/v1'

      """#,
    "policy.unused-exception": #"""
      SwellKitTests/BadInput+Policies.swift:LINE: warning: nothing in Deployment a/web breaks 'policy.unpinned-image', from which it is excepted [policy.unused-exception]
        Deployment a/web
      help: remove the exception
      SwellKitTests/BadInput+Policies.swift:LINE+2: warning: nothing in Helm chart 'web' breaks 'policy.exposed-secret', from which it is excepted [policy.unused-exception]
        Helm chart 'web'
      help: remove the exception

      """#,
    "policy.unused-volume": #"""
      SwellKitTests/BadInput+Pods.swift:LINE: warning: no container mounts volume 'cache' [policy.unused-volume]
        Deployment a/web, spec.template.spec.volumes[0].name
      help: mount it, or take it away

      """#,
    "policy.wave-annotation": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: sync wave 'first' is not a whole number, and Argo CD would take it as 0 [policy.wave-annotation]
        ConfigMap a/text, metadata.annotations["argocd.argoproj.io/sync-wave"]
      help: write it as a number, such as "10", or use .wave(10)
      SwellKitTests/BadInput+Specs.swift:LINE+3: error: sync wave 5 is a number, and annotations hold strings only [policy.wave-annotation]
        ConfigMap a/number, metadata.annotations["argocd.argoproj.io/sync-wave"]
      help: write it as "5", or use .wave(5)
      SwellKitTests/BadInput+Specs.swift:LINE+7: error: the annotations of Application 'b' set sync wave '7' [policy.wave-annotation]
      help: give it as wave:

      """#,
    "policy.wildcard-rbac": #"""
      SwellKitTests/BadInput+Policies.swift:LINE: error: '*' grants every API group, also those that are added later [policy.wildcard-rbac]
        ClusterRole everything, rules[0].apiGroups
      help: name each API group that is needed; where it is meant, .allowing(.wildcardRBAC, because: …), or the annotation swell.dev/allow: 'policy.wildcard-rbac: …'
      SwellKitTests/BadInput+Policies.swift:LINE: error: '*' grants every resource, also those that are added later [policy.wildcard-rbac]
        ClusterRole everything, rules[0].resources
      help: name each resource that is needed; where it is meant, .allowing(.wildcardRBAC, because: …), or the annotation swell.dev/allow: 'policy.wildcard-rbac: …'
      SwellKitTests/BadInput+Policies.swift:LINE: error: '*' grants every verb, also those that are added later [policy.wildcard-rbac]
        ClusterRole everything, rules[0].verbs
      help: name each verb that is needed; where it is meant, .allowing(.wildcardRBAC, because: …), or the annotation swell.dev/allow: 'policy.wildcard-rbac: …'
      SwellKitTests/BadInput+Policies.swift:LINE+1: error: 'cluster-admin' grants every right there is [policy.wildcard-rbac]
        ClusterRoleBinding admins, roleRef.name
      help: bind a role that names what is needed; where it is meant, .allowing(.wildcardRBAC, because: …), or the annotation swell.dev/allow: 'policy.wildcard-rbac: …'

      """#,
    "project.application-namespace": #"""
      SwellKitTests/BadInput+Projects.swift:LINE: error: Application 'own' is in namespace 'shop', where AppProject 'shop' allows none [project.application-namespace]
      SwellKitTests/BadInput+Projects.swift:LINE+49: note: AppProject 'shop' is declared here
      help: put it into a namespace that the project allows, or use another AppProject

      """#,
    "project.destination": #"""
      SwellKitTests/BadInput+Projects.swift:LINE: error: Application 'web' puts 2 objects into namespace 'shop-eu', a destination that AppProject 'shop' doesn't allow [project.destination]
        ConfigMap shop-eu/b
      SwellKitTests/BadInput+Projects.swift:LINE+2: note: the first such object is here
      SwellKitTests/BadInput+Projects.swift:LINE+78: note: AppProject 'shop' is declared here
      help: '!shop-eu' of the project's destinations denies it

      """#,
    "project.kind": #"""
      SwellKitTests/BadInput+Projects.swift:LINE: error: Application 'web' creates 1 Namespace, which AppProject 'shop' doesn't allow [project.kind]
        Namespace other
      SwellKitTests/BadInput+Projects.swift:LINE+66: note: AppProject 'shop' is declared here
      help: move it to an Application of another AppProject
      SwellKitTests/BadInput+Projects.swift:LINE: error: Application 'web' renders 1 ResourceQuota, which AppProject 'shop' doesn't allow [project.kind]
        ResourceQuota other/quota
      SwellKitTests/BadInput+Projects.swift:LINE+9: note: the first such object is here
      SwellKitTests/BadInput+Projects.swift:LINE+66: note: AppProject 'shop' is declared here
      help: move it to an Application of another AppProject: Resource* of the project's namespaceResourceBlacklist denies it
      SwellKitTests/BadInput+Projects.swift:LINE: error: Application 'web' renders 2 objects of kind ClusterRole.rbac.authorization.k8s.io, which AppProject 'shop' doesn't allow [project.kind]
        ClusterRole reader
      SwellKitTests/BadInput+Projects.swift:LINE+7: note: the first such object is here
      SwellKitTests/BadInput+Projects.swift:LINE+66: note: AppProject 'shop' is declared here
      help: move it to an Application of another AppProject

      """#,
    "project.namespace": #"""
      argo/web.yaml:3:18: error: Application 'web' uses AppProject 'team', which is in namespace 'team-a': Argo CD reads those of 'argocd' alone [project.namespace]
        AppProject team-a/team
      argo/projects.yaml:9:18: note: AppProject 'team' is declared here
      help: put the AppProject into namespace 'argocd'

      """#,
    "project.overlap": #"""
      SwellKitTests/BadInput+Projects.swift:LINE: warning: AppProjects 'pay' and 'payments' both allow namespace 'pay-eu', by 'pay-*' and 'pay-eu' [project.overlap]
        AppProject argocd/pay, spec.destinations
      SwellKitTests/BadInput+Projects.swift:LINE: note: the other AppProject is declared here
      help: name the namespaces of 'pay-*' in full, deny the other team's with '!', or declare both one owner's: Ownership(…, namespaces: […])

      """#,
    "project.pattern": #"""
      SwellKitTests/BadInput+Projects.swift:LINE: error: '!*' denies everything, and Argo CD refuses it [project.pattern]
        AppProject argocd/shop, spec.destinations[0].namespace
      help: leave the list empty to allow nothing
      SwellKitTests/BadInput+Projects.swift:LINE: error: '!*' denies everything, and Argo CD refuses it [project.pattern]
        AppProject argocd/shop, spec.sourceRepos[0]
      help: leave the list empty to allow nothing

      """#,
    "project.source": #"""
      SwellKitTests/BadInput+Projects.swift:LINE: error: Application 'web' reads 'r', a source that AppProject 'shop' doesn't allow [project.source]
      SwellKitTests/BadInput+Projects.swift:LINE+91: note: AppProject 'shop' is declared here
      help: '!r' of the project's sourceRepos denies it

      """#,
    "project.too-late": #"""
      SwellKitTests/BadInput+Projects.swift:LINE: error: Application 'projects' uses AppProject 'platform', which only its own sync creates: Argo CD never starts it [project.too-late]
        AppProject argocd/platform
      SwellKitTests/BadInput+Projects.swift:LINE+1: note: AppProject 'platform' is declared here
      help: declare the AppProject in a Bootstrap { … }

      """#,
    "reconciler.invalid-setting": #"""
      SwellKitTests/BadInput+Components.swift:LINE: error: '' is not a Cloudflare account id, which has 32 hexadecimal digits [reconciler.invalid-setting]
      help: copy it from the account's overview in Cloudflare's dashboard
      SwellKitTests/BadInput+Components.swift:LINE: error: 'Acme-Production' is not a cluster id: it must have eight lower-case letters and digits [reconciler.invalid-setting]
      help: choose one that no other cluster of the Cloudflare account has, such as 'acmeprod'
      SwellKitTests/BadInput+Components.swift:LINE: error: 'acme.example' is not a Cloudflare zone id, which has 32 hexadecimal digits [reconciler.invalid-setting]
      help: copy it from the zone's overview in Cloudflare's dashboard

      """#,
    "render.failed": #"""
      error: can't rename to '/repository/rendered/acme/test/a.yaml': Is a directory [render.failed]

      """#,
    "render.foreign-file": #"""
      error: 'rendered/acme/test/root.yaml' would be overwritten, and swell did not make it [render.foreign-file]
      help: move or delete it, then render again

      """#,
    "render.foreign-manifest": #"""
      error: 'rendered/acme/test/app/mine.yaml' was not made by swell, and Argo CD applies it with the others [render.foreign-manifest]
      help: declare it with ManifestFiles in the spec, or move it out of the folder; if it is there on purpose, say UnmanagedFile("mine.yaml", because: "…") in the Application

      """#,
    "render.locked": #"""
      error: another swell is working on 'rendered' [render.locked]
      help: wait until it has ended and try again

      """#,
    "render.refused-output": #"""
      error: can't render into '.': it is the repository's root [render.refused-output]
      help: name a folder of its own, such as 'rendered'

      """#,
    "render.unreadable": #"""
      error: can't read '/repository/rendered/acme/test': Not a directory [render.unreadable]

      """#,
    "render.unused-unmanaged-file": #"""
      SwellKitTests/BadInput+UnmanagedFiles.swift:LINE: warning: no file 'rendered/acme/test/app/mine.yaml' that Argo CD would apply is there [render.unused-unmanaged-file]
      help: remove the UnmanagedFile, or correct its path

      """#,
    "resource.invalid-value": #"""
      tenants:15:22: error: 'spec.permissionProfile' is 'elevate' [resource.invalid-value]
        RepoBinding app, spec.permissionProfile
      help: did you mean 'elevated'?

      """#,
    "resource.missing-field": #"""
      tenants:4:1: error: 'spec.aphexOrg' is missing [resource.missing-field]
        RepoBinding app, spec.aphexOrg
      help: expected at most 59 lower-case letters, digits and hyphens, ending in neither hyphen
      tenants:4:1: error: 'spec.pipelineName' is missing [resource.missing-field]
        RepoBinding app, spec.pipelineName
      help: expected at most 63 lower-case letters, digits and hyphens, ending in neither hyphen
      tenants:4:1: error: 'spec.pipelineSpec' is missing [resource.missing-field]
        RepoBinding app, spec.pipelineSpec
      help: expected a Pipeline of tekton.dev/v1 as YAML
      tenants:4:1: error: 'spec.repoName' is missing [resource.missing-field]
        RepoBinding app, spec.repoName
      help: expected lower-case letters, digits and hyphens
      tenants:4:1: error: 'spec.repoOrg' is missing [resource.missing-field]
        RepoBinding app, spec.repoOrg
      help: expected lower-case letters, digits and hyphens
      tenants:4:1: error: 'spec.templateRef' is missing [resource.missing-field]
        RepoBinding app, spec.templateRef
      help: expected the name of a template of the catalog, such as 'run-pipeline-v1'

      """#,
    "resource.unknown-field": #"""
      tenants:4:54: error: there is no field 'spec.adminUser' [resource.unknown-field]
        Organization acme, spec.adminUser
      help: did you mean 'adminUsers'?
      tenants:4:64: error: there is no field 'spec.color' [resource.unknown-field]
        Organization acme, spec.color
      help: the fields are 'displayName', 'adminUsers', 'webhookSecret'

      """#,
    "resource.wrong-type": #"""
      tenants:3:39: error: 'metadata.labels.tier' is an integer and not a string [resource.wrong-type]
        Organization acme, metadata.labels.tier
      help: put it in quotes
      tenants:4:21: error: 'spec.displayName' is an integer and not a string [resource.wrong-type]
        Organization acme, spec.displayName
      help: expected letters, digits, spaces, hyphens and dots
      tenants:4:36: error: 'spec.adminUsers' is a string and not a list [resource.wrong-type]
        Organization acme, spec.adminUsers

      """#,
    "source.left-out": #"""
      deploy/extra/settings.yaml:3:18: warning: Application 'web' reads 'deploy' without the folders below, so that ConfigMap settings isn't applied [source.left-out]
        ConfigMap settings
      argo/web.yaml:6:3: note: the Application's source is here
      help: say directory: {recurse: true}, or move the file up

      """#,
    "source.path": #"""
      argo/web.yaml:6:61: error: Application 'web' reads path 'deploy/wbe', which isn't in its repository [source.path]
        Application argocd/web, spec.source.path
      help: did you mean 'deploy/web'?

      """#,
    "spec.ambiguous-sources": #"""
      SwellKitTests/BadInput+Specs.swift:LINE+1: error: a second Kustomization in one Application [spec.ambiguous-sources]
      SwellKitTests/BadInput+Specs.swift:LINE: note: the first is here
      help: name all remotes in one Kustomization
      SwellKitTests/BadInput+Specs.swift:LINE+6: error: a second Kustomization in the bootstrap [spec.ambiguous-sources]
      SwellKitTests/BadInput+Specs.swift:LINE+4: note: the first is here
      help: name all remotes in one Kustomization, or leave one of the two out of its Bootstrap

      """#,
    "spec.configuration": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: 'deeper': a string has no keys [spec.configuration]
        ConfigMap a/c
      SwellKitTests/BadInput+Specs.swift:LINE+3: error: 'deeper': a string has no keys [spec.configuration]
        ConfigMap patched
      SwellKitTests/BadInput+Specs.swift:LINE+5: error: 'subjects[0].namespace': the API requires the namespace of ServiceAccount 'reader' here: declare it with one, as in ServiceAccount("reader", namespace: "…") [spec.configuration]
        RoleBinding a/readers, subjects[0].namespace

      """#,
    "spec.duplicate-application": #"""
      SwellKitTests/BadInput+Specs.swift:LINE+1: error: a second Application is named 'a' [spec.duplicate-application]
      SwellKitTests/BadInput+Specs.swift:LINE: note: the first is here

      """#,
    "spec.duplicate-platform": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: platform 'acme' names environment 'test' twice [spec.duplicate-platform]
      SwellKitTests/BadInput+Specs.swift:LINE+1: error: a second platform is named 'acme' [spec.duplicate-platform]
      SwellKitTests/BadInput+Specs.swift:LINE: note: the first is here

      """#,
    "spec.empty-application": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: Application 'a' has nothing to sync [spec.empty-application]
      help: declare an object or a source in it, or remove the Application

      """#,
    "spec.invalid-external": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: 'registry-*' is a pattern, and a reference names one object [spec.invalid-external]
      help: name the Secret; a pattern is declared by External(.object(…), because: …), which hands out no reference
      SwellKitTests/BadInput+Specs.swift:LINE+1: error: the external Secret 'registry' has no namespace [spec.invalid-external]
      help: say where it lies: namespace: "…"
      SwellKitTests/BadInput+Specs.swift:LINE+4: error: the external StorageClass 'fast' belongs to the whole cluster, and names the namespace 'a' [spec.invalid-external]
      help: leave the namespace out

      """#,
    "spec.misplaced": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: ConfigMap 'lost' is outside every Application [spec.misplaced]
      help: put it into an Application(…) { … }
      SwellKitTests/BadInput+Specs.swift:LINE+2: error: Application 'inner' can't be here [spec.misplaced]
      help: an Application contains objects and sources; declare this one next to it

      """#,
    "spec.missing-field": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: the core group of Kubernetes has no kind 'Incomplete' [policy.unserved-kind]
        Incomplete a/pod-reader, kind
      help: no definition can add a kind to the group: correct the kind or the group
      SwellKitTests/BadInput+Specs.swift:LINE: error: required field 'data' is never set [spec.missing-field]
        Incomplete a/pod-reader, data

      """#,
    "spec.nondeterministic": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: Application 'a' gave different objects when it was evaluated again [spec.nondeterministic]
      help: use no clock, no randomness and no global state in a spec

      """#,
    "tenant.catalog-task-reference": #"""
      tenants:16:17: error: spec.tasks[0] names the catalog's Task 'git-clone' by a plain taskRef, which looks in the pipeline's own namespace [tenant.catalog-task-reference]
        RepoBinding app, spec.pipelineSpec
      help: write taskRef: {resolver: cluster, params: [{name: kind, value: task}, {name: name, value: git-clone}, {name: namespace, value: pipeline-system}]}

      """#,
    "tenant.duplicate-binding": #"""
      SwellKitTests/BadInput+Tenants.swift:LINE+1: error: RepoBinding 'shop' is declared a second time [tenant.duplicate-binding]
        RepoBinding shop, metadata.name
      SwellKitTests/BadInput+Tenants.swift:LINE: note: the first is here

      """#,
    "tenant.duplicate-organization": #"""
      SwellKitTests/BadInput+Tenants.swift:LINE+1: error: Organization 'acme' is declared a second time [tenant.duplicate-organization]
        Organization acme, metadata.name
      SwellKitTests/BadInput+Tenants.swift:LINE: note: the first is here

      """#,
    "tenant.duplicate-pipeline": #"""
      SwellKitTests/BadInput+Tenants.swift:LINE+1: error: pipeline 'shop' belongs to RepoBinding 'one' already [tenant.duplicate-pipeline]
        RepoBinding two, spec.pipelineName
      SwellKitTests/BadInput+Tenants.swift:LINE: note: the other binding is here
      help: every binding has a pipeline and a namespace of its own

      """#,
    "tenant.elevated-profile": #"""
      tenants:15:22: error: organisation 'acme' may not use the elevated profile [tenant.elevated-profile]
        RepoBinding app, spec.permissionProfile
      help: use 'standard', or add the organisation to 'elevatedOrganizations' in the platform's spec

      """#,
    "tenant.invalid-branch": #"""
      tenants:15:11: error: 'spec.branch' must be a name that git accepts for a branch, not 'feature/.hidden' [tenant.invalid-branch]
        RepoBinding app, spec.branch
      help: expected the name of a branch, such as 'main' or 'release/1.x'

      """#,
    "tenant.invalid-display-name": #"""
      tenants:4:21: error: 'spec.displayName' is 'Acme & Co' [tenant.invalid-display-name]
        Organization acme, spec.displayName
      help: expected letters, digits, spaces, hyphens and dots

      """#,
    "tenant.invalid-documentation-path": #"""
      tenants:8:15: error: 'spec.repositories[0].paths[0]' must be in the folder .kiro/docs and stay there, not '.kiro/docs/../secrets' [tenant.invalid-documentation-path]
        KnowledgeBase docs, spec.repositories[0].paths[0]
      help: expected a path in .kiro/docs

      """#,
    "tenant.invalid-email": #"""
      tenants:4:56: error: 'spec.adminUsers[1]' is 'root' [tenant.invalid-email]
        Organization acme, spec.adminUsers[1]
      help: expected an e-mail address, such as 'admin@acme.example'

      """#,
    "tenant.invalid-organization-name": #"""
      SwellKitTests/BadInput+Tenants.swift:LINE: error: Organization 'Acme_Corp' must have a name of at most 59 lower-case letters, digits and hyphens, ending in neither hyphen, because its namespace is org-{name} [tenant.invalid-organization-name]
        Organization Acme_Corp, metadata.name

      """#,
    "tenant.invalid-pipeline": #"""
      tenants:15:17: error: the Pipeline is named 'app', and the binding's pipelineName is 'shop' [tenant.invalid-pipeline]
        RepoBinding app, spec.pipelineSpec
      help: both must be the same

      """#,
    "tenant.invalid-pipeline-name": #"""
      tenants:13:17: error: 'spec.pipelineName' must begin and end with a letter or a digit, not '-app' [tenant.invalid-pipeline-name]
        RepoBinding app, spec.pipelineName
      help: expected at most 63 lower-case letters, digits and hyphens, ending in neither hyphen

      """#,
    "tenant.invalid-repository": #"""
      tenants:11:12: error: 'spec.repoOrg' is 'Acme.Corp' [tenant.invalid-repository]
        RepoBinding app, spec.repoOrg
      help: expected lower-case letters, digits and hyphens

      """#,
    "tenant.invalid-repository-url": #"""
      tenants:7:12: error: 'spec.repositories[0].url' is 'git@github.com:acme/docs.git' [tenant.invalid-repository-url]
        KnowledgeBase docs, spec.repositories[0].url
      help: expected a URL that begins with https://github.com/

      """#,
    "tenant.invalid-webhook-secret": #"""
      tenants:4:58: error: 'spec.webhookSecret' holds characters that are not allowed [tenant.invalid-webhook-secret]
        Organization acme, spec.webhookSecret
      help: expected letters, digits, '_' and '-'

      """#,
    "tenant.no-repositories": #"""
      tenants:4:27: error: 'spec.repositories' needs at least one element [tenant.no-repositories]
        KnowledgeBase docs, spec.repositories
      help: expected a list of repositories, each with its 'url'

      """#,
    "tenant.overlapping-pipelines": #"""
      SwellKitTests/BadInput+Tenants.swift:LINE+4: error: the projects of pipeline 'shop-two' and of 'shop' reach each other's namespaces [tenant.overlapping-pipelines]
        RepoBinding two, spec.pipelineName
      SwellKitTests/BadInput+Tenants.swift:LINE: note: the other organisation's binding is here
      help: choose another name: a project allows '{pipelineName}' and '{pipelineName}-*'

      """#,
    "tenant.plain-webhook-secret": #"""
      tenants:4:58: error: the webhook secret would be committed in plain text [tenant.plain-webhook-secret]
        Organization acme, spec.webhookSecret
      help: leave it out: a random one is generated in the cluster

      """#,
    "tenant.rendered-status": #"""
      tenants:5:1: error: 'status' is written by controllers and never rendered [tenant.rendered-status]
        Organization acme, status
      help: remove it

      """#,
    "tenant.reserved-pipeline-name": #"""
      SwellKitTests/BadInput+Tenants.swift:LINE: error: 'spec.pipelineName' must be none of 'default', 'platform', 'kube' and 'org', and not begin with 'kube-' or 'org-', not 'kube' [tenant.reserved-pipeline-name]
        RepoBinding kube, spec.pipelineName
      help: expected at most 63 lower-case letters, digits and hyphens, ending in neither hyphen
      SwellKitTests/BadInput+Tenants.swift:LINE: error: 'spec.pipelineName' must be none of 'default', 'platform', 'kube' and 'org', and not begin with 'kube-' or 'org-', not 'org' [tenant.reserved-pipeline-name]
        RepoBinding org, spec.pipelineName
      help: expected at most 63 lower-case letters, digits and hyphens, ending in neither hyphen
      SwellKitTests/BadInput+Tenants.swift:LINE: error: the pipeline's project would reach 'argocd', which belongs to the platform [tenant.reserved-pipeline-name]
        RepoBinding argocd, spec.pipelineName
      help: choose another name: the project allows 'argocd' and 'argocd-*'
      SwellKitTests/BadInput+Tenants.swift:LINE: error: the pipeline's project would reach 'cert-manager', which belongs to the platform [tenant.reserved-pipeline-name]
        RepoBinding cert, spec.pipelineName
      help: choose another name: the project allows 'cert' and 'cert-*'
      SwellKitTests/BadInput+Tenants.swift:LINE: error: the pipeline's project would reach 'pipeline-system', which belongs to the platform [tenant.reserved-pipeline-name]
        RepoBinding pipeline, spec.pipelineName
      help: choose another name: the project allows 'pipeline' and 'pipeline-*'
      SwellKitTests/BadInput+Tenants.swift:LINE: error: the pipeline's project would reach 'platform-system', which belongs to the platform [tenant.reserved-pipeline-name]
        RepoBinding platform-system, spec.pipelineName
      help: choose another name: the project allows 'platform-system' and 'platform-system-*'

      """#,
    "tenant.unknown-kind": #"""
      tenants:2:7: error: 'aphex.io/v1alpha1 Organisation' is not a tenant's kind [tenant.unknown-kind]
      help: did you mean aphex.io/v1alpha1 Organization?

      """#,
    "tenant.unknown-organization": #"""
      tenants:10:13: error: no organisation is named 'amce' [tenant.unknown-organization]
        RepoBinding app, spec.aphexOrg
      help: did you mean 'acme'?

      """#,
    "tenant.unknown-template": #"""
      tenants:14:16: error: the catalog has no template 'run-pipeline-v2' [tenant.unknown-template]
        RepoBinding app, spec.templateRef
      help: did you mean 'run-pipeline-v1'?

      """#,
    "tenant.wrong-namespace": #"""
      tenants:3:35: error: the namespace is 'default' [tenant.wrong-namespace]
        Organization acme, metadata.namespace
      help: tenants live in 'platform-system'; leave the field out

      """#,
    "verify.baseline-file": #"""
      baseline.json:1:29: error: a finding has no 'code' or no 'message' [verify.baseline-file]
      help: write a new one with --update-baseline

      """#,
    "verify.external-file": #"""
      external.yaml:1:3: error: the entry doesn't say who makes it [verify.external-file]
        because
      help: a list of entries with kind, name, namespace and because, or with group and because
      external.yaml:4:8: error: an entry has no field 'nam' [verify.external-file]
      help: did you mean 'name'?
      external.yaml:6:3: error: the entry says neither kind and name nor group [verify.external-file]
      help: a list of entries with kind, name, namespace and because, or with group and because
      external.yaml:7:3: error: the entry is a string [verify.external-file]
      help: a list of entries with kind, name, namespace and because, or with group and because

      """#,
    "verify.unreadable": #"""
      error: can't read 'absent': No such file or directory [verify.unreadable]
      help: name a file or folder of Kubernetes manifests, or '-'

      """#,
    "verify.unusable-document": #"""
      a.yaml:6:5: error: a document that kubectl and Argo CD refuse: the document is a string [verify.unusable-document]
      help: an object needs apiVersion, kind and metadata.name; keep data in files of its own
      b.yaml:1:1: warning: a document that kubectl and Argo CD refuse: 'apiVersion' is missing [verify.unusable-document]
        apiVersion
      help: an object needs apiVersion, kind and metadata.name; keep data in files of its own
      c.yaml:3:1: error: a ConfigMap that kubectl and Argo CD refuse: 'metadata.name' is missing [verify.unusable-document]
        metadata.name
      help: an object needs apiVersion, kind and metadata.name; keep data in files of its own

      """#,
    "wave.application-order": #"""
      SwellKitTests/BadInput+Linking.swift:LINE+69: error: Application 'web' in wave 10 needs ConfigMap 'settings' in namespace 'default', which Application 'data' brings in wave 20: wave 10 never ends [wave.application-order]
        Deployment default/web, spec.template.spec.volumes[0].configMap.name
      SwellKitTests/BadInput+Linking.swift:LINE: note: Application 'data' is declared here
      note: 1 more of its references are to that Application
      help: give 'data' a wave of at most 10, or 'web' one of at least 20

      """#,
    "wave.cycle": #"""
      SwellKitTests/BadInput+Linking.swift:LINE: error: no order of waves is possible: Application 'first' needs itself, by way of 'second' [wave.cycle]
      SwellKitTests/BadInput+Linking.swift:LINE+50: note: 'first' needs 'second': Deployment default/first refers to ConfigMap 'two' in namespace 'default'
      SwellKitTests/BadInput+Linking.swift:LINE+50: note: 'second' needs 'first': Deployment default/second refers to ConfigMap 'one' in namespace 'default'
      help: move what both need into an Application of its own, or pin a wave

      """#,
    "wave.deleted-hook": #"""
      SwellKitTests/BadInput+Linking.swift:LINE+91: error: Deployment 'web' needs ConfigMap 'settings' in namespace 'default', a hook that Argo CD deletes once the sync has succeeded [wave.deleted-hook]
        Deployment default/web, spec.template.spec.volumes[0].configMap.name
      SwellKitTests/BadInput+Linking.swift:LINE: note: ConfigMap default/settings is declared here
      help: take the hook off it, or the delete policy HookSucceeded

      """#,
    "wave.object-order": #"""
      SwellKitTests/BadInput+Linking.swift:LINE+1: error: Job 'migration' is applied in wave 0 of PreSync and never becomes healthy: ServiceAccount 'migration' in namespace 'default' is applied in wave 0 [wave.object-order]
        Job default/migration, spec.template.spec.serviceAccountName
      SwellKitTests/BadInput+Linking.swift:LINE: note: ServiceAccount default/migration is declared here
      help: make it a hook of PreSync too, in a lower wave, or take the hook off what needs it
      SwellKitTests/BadInput+Linking.swift:LINE+82: error: Deployment 'web' is applied in wave 0 and never becomes healthy: ConfigMap 'settings' in namespace 'default' is applied in wave 5 [wave.object-order]
        Deployment default/web, spec.template.spec.volumes[0].configMap.name
      SwellKitTests/BadInput+Linking.swift:LINE+7: note: ConfigMap default/settings is declared here
      help: give it wave 0 or a lower one

      """#,
    "wave.same-wave-definition": #"""
      SwellKitTests/BadInput+Linking.swift:LINE+7: error: Application 'issuers' has objects of kind ClusterIssuer.cert-manager.io, which Application 'kinds' defines in the same wave 5: until then each of its syncs is rejected [wave.same-wave-definition]
        ClusterIssuer self-signed
      SwellKitTests/BadInput+Linking.swift:LINE: note: Application 'kinds' is declared here
      help: give 'issuers' a later wave, or the sync option .skipDryRunOnMissingResource

      """#,
    "yaml.alias-expansion": #"""
      data/bad.yaml:17:18: error: aliases up to '*a15' expand to more than 400000 nodes [yaml.alias-expansion]

      """#,
    "yaml.converted-key": #"""
      data/bad.yaml:1:63: warning: key 'on' is read as 'true' [yaml.converted-key]
      help: put it in double quotes

      """#,
    "yaml.duplicate-key": #"""
      data/bad.yaml:3:1: error: duplicate key 'a' [yaml.duplicate-key]
      data/bad.yaml:1:1: note: the first is here

      """#,
    "yaml.encoding": #"""
      data/bad.yaml:1:4: error: control character U+0001 [yaml.encoding]
      help: save the file as UTF-8; in double quotes any character can be written as '\u0000'

      """#,
    "yaml.invalid-key": #"""
      data/bad.yaml:1:1: error: a key is a sequence, not a string [yaml.invalid-key]
      help: put the key in double quotes if it is meant as a string

      """#,
    "yaml.invalid-merge": #"""
      data/bad.yaml:1:1: error: '<<' takes a mapping or a sequence of mappings [yaml.invalid-merge]
      help: put '<<' in double quotes if it is meant as a key

      """#,
    "yaml.invalid-scalar": #"""
      data/bad.yaml:1:4: error: '.inf' is not a number that JSON can hold [yaml.invalid-scalar]
      help: put it in double quotes if it is meant as a string

      """#,
    "yaml.recursive-alias": #"""
      data/bad.yaml:1:8: error: alias '*a' is inside the node that it names [yaml.recursive-alias]

      """#,
    "yaml.refused-by-kubectl": #"""
      data/bad.yaml:1:1: error: a directive is before the document, such as '%YAML' [yaml.refused-by-kubectl]
      help: remove the lines that begin with '%'
      data/bad.yaml:4:5: error: something other than a comment is behind '---' on its line [yaml.refused-by-kubectl]
      help: put what is behind '---' on a line of its own, and quote a text that begins so
      data/bad.yaml:6:1: error: did not find expected <document start> [yaml.syntax]

      """#,
    "yaml.syntax": #"""
      data/bad.yaml:2:2: error: did not find expected ',' or ']' [yaml.syntax]
      data/bad.yaml:1:4: note: while parsing a flow sequence
      help: a string that begins with '{' or '[' needs double quotes; templates have to be rendered first

      """#,
    "yaml.too-deep": #"""
      data/bad.yaml:1:257: error: mappings and sequences are nested deeper than 256 [yaml.too-deep]

      """#,
    "yaml.unknown-anchor": #"""
      data/bad.yaml:1:4: error: no anchor '&nowhere' before this alias [yaml.unknown-anchor]
      help: a string that begins with '*' needs double quotes

      """#,
    "yaml.unknown-tag": #"""
      data/bad.yaml:1:4: error: tag '!secret' means nothing here [yaml.unknown-tag]
      help: remove the tag; a string that begins with '!' needs double quotes

      """#,
  ]
}
