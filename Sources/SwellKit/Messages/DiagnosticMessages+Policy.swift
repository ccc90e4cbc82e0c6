// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let policyTexts: [String: String] = [
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
  ]
}
