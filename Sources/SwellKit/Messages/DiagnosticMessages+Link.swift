// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let linkTexts: [String: String] = [
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
  ]
}
