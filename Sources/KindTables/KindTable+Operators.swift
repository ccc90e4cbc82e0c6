import KindKnowledge
import Manifest

extension KindTable {
  /// Argo CD's kinds, at v3.5.
  public static let argoCD = KindTable(
    [
      Entry(GroupKind("argoproj.io", "Application"), .namespaced, health: .checked),
      Entry(GroupKind("argoproj.io", "ApplicationSet"), .namespaced, health: .checked),
      Entry(GroupKind("argoproj.io", "AppProject"), .namespaced),
    ],
    present: LinkRules.presentInArgoCD
  )
  .adding(LinkRules.argoCD)

  /// Argo Rollouts' kinds, at v1.8.
  public static let argoRollouts = KindTable([
    Entry(GroupKind("argoproj.io", "AnalysisRun"), .namespaced, health: .checked),
    Entry(GroupKind("argoproj.io", "AnalysisTemplate"), .namespaced),
    Entry(GroupKind("argoproj.io", "ClusterAnalysisTemplate"), .cluster),
    Entry(GroupKind("argoproj.io", "Experiment"), .namespaced, health: .checked),
    Entry(GroupKind("argoproj.io", "Rollout"), .namespaced, health: .checked),
  ])
  .adding(LinkRules.argoRollouts)

  /// Argo Workflows' kinds, at v4.1; Argo CD itself has checked a Workflow's health since 1.8.
  public static let argoWorkflows = KindTable([
    Entry(GroupKind("argoproj.io", "ClusterWorkflowTemplate"), .cluster),
    Entry(GroupKind("argoproj.io", "CronWorkflow"), .namespaced, health: .checked),
    Entry(GroupKind("argoproj.io", "Workflow"), .namespaced, health: .checked),
    Entry(GroupKind("argoproj.io", "WorkflowEventBinding"), .namespaced),
    Entry(GroupKind("argoproj.io", "WorkflowTemplate"), .namespaced),
  ])
  .adding(LinkRules.argoWorkflows)
  .adding(KindFacets.argoWorkflows)

  /// cert-manager's kinds, at v1.21.
  public static let certManager = KindTable([
    Entry(GroupKind("cert-manager.io", "Certificate"), .namespaced, health: .checked),
    Entry(GroupKind("cert-manager.io", "CertificateRequest"), .namespaced),
    Entry(GroupKind("cert-manager.io", "ClusterIssuer"), .cluster, health: .checked),
    Entry(GroupKind("cert-manager.io", "Issuer"), .namespaced, health: .checked),
    Entry(GroupKind("acme.cert-manager.io", "Challenge"), .namespaced, health: .checked),
    Entry(GroupKind("acme.cert-manager.io", "Order"), .namespaced, health: .checked),
  ])
  .adding(LinkRules.certManager)

  /// Cilium's policies, and what they name.
  public static let cilium = KindTable([
    Entry(GroupKind("cilium.io", "CiliumCIDRGroup"), .cluster),
    Entry(GroupKind("cilium.io", "CiliumClusterwideEnvoyConfig"), .cluster),
    Entry(GroupKind("cilium.io", "CiliumClusterwideNetworkPolicy"), .cluster),
    Entry(GroupKind("cilium.io", "CiliumEgressGatewayPolicy"), .cluster),
    Entry(GroupKind("cilium.io", "CiliumEnvoyConfig"), .namespaced),
    Entry(GroupKind("cilium.io", "CiliumNetworkPolicy"), .namespaced),
  ])
  .adding(LinkRules.cilium)

  /// CloudNativePG's kinds, at v1.30.
  public static let cloudNativePG = KindTable([
    Entry(GroupKind("postgresql.cnpg.io", "Backup"), .namespaced, health: .checked),
    Entry(GroupKind("postgresql.cnpg.io", "Cluster"), .namespaced, health: .checked),
    Entry(GroupKind("postgresql.cnpg.io", "ClusterImageCatalog"), .cluster),
    Entry(GroupKind("postgresql.cnpg.io", "Database"), .namespaced, health: .checked),
    Entry(GroupKind("postgresql.cnpg.io", "ImageCatalog"), .namespaced),
    Entry(GroupKind("postgresql.cnpg.io", "Pooler"), .namespaced),
    Entry(GroupKind("postgresql.cnpg.io", "Publication"), .namespaced),
    Entry(GroupKind("postgresql.cnpg.io", "ScheduledBackup"), .namespaced),
    Entry(GroupKind("postgresql.cnpg.io", "Subscription"), .namespaced),
  ])
  .adding(LinkRules.cloudNativePG)
  .adding(KindFacets.cloudNativePG)

  /// Crossplane's kinds.
  public static let crossplane = KindTable(
    [
      Entry(
        GroupKind("apiextensions.crossplane.io", "CompositeResourceDefinition"),
        .cluster,
        health: .checked
      ),
      Entry(GroupKind("apiextensions.crossplane.io", "Composition"), .cluster, health: .checked),
      Entry(
        GroupKind("apiextensions.crossplane.io", "EnvironmentConfig"),
        .cluster,
        health: .checked
      ),
      Entry(GroupKind("pkg.crossplane.io", "Configuration"), .cluster, health: .checked),
      Entry(GroupKind("pkg.crossplane.io", "DeploymentRuntimeConfig"), .cluster, health: .checked),
      Entry(GroupKind("pkg.crossplane.io", "Function"), .cluster, health: .checked),
      Entry(GroupKind("pkg.crossplane.io", "Provider"), .cluster, health: .checked),
    ],
    present: LinkRules.presentInCrossplane
  )
  .adding(LinkRules.crossplane)

  /// The External Secrets Operator's kinds, at v2.9.
  public static let externalSecrets = KindTable([
    Entry(GroupKind("external-secrets.io", "ClusterExternalSecret"), .cluster, health: .checked),
    Entry(GroupKind("external-secrets.io", "ClusterPushSecret"), .cluster),
    Entry(GroupKind("external-secrets.io", "ClusterSecretStore"), .cluster, health: .checked),
    Entry(GroupKind("external-secrets.io", "ExternalSecret"), .namespaced, health: .checked),
    Entry(GroupKind("external-secrets.io", "PushSecret"), .namespaced, health: .checked),
    Entry(GroupKind("external-secrets.io", "SecretStore"), .namespaced, health: .checked),
    Entry(GroupKind("generators.external-secrets.io", "ClusterGenerator"), .cluster),
    Entry(GroupKind("generators.external-secrets.io", "GithubAccessToken"), .namespaced),
    Entry(GroupKind("generators.external-secrets.io", "Password"), .namespaced),
    Entry(GroupKind("generators.external-secrets.io", "UUID"), .namespaced),
    Entry(GroupKind("generators.external-secrets.io", "VaultDynamicSecret"), .namespaced),
  ])
  .adding(LinkRules.externalSecrets)
  .adding(KindFacets.externalSecrets)

  /// The kinds of Gateway API.
  public static let gatewayAPI = KindTable([
    Entry(
      GroupKind("gateway.networking.k8s.io", "BackendTLSPolicy"),
      .namespaced,
      health: .checked
    ),
    Entry(GroupKind("gateway.networking.k8s.io", "Gateway"), .namespaced, health: .checked),
    Entry(GroupKind("gateway.networking.k8s.io", "GatewayClass"), .cluster, health: .checked),
    Entry(GroupKind("gateway.networking.k8s.io", "GRPCRoute"), .namespaced, health: .checked),
    Entry(GroupKind("gateway.networking.k8s.io", "HTTPRoute"), .namespaced, health: .checked),
    Entry(GroupKind("gateway.networking.k8s.io", "ReferenceGrant"), .namespaced),
    Entry(GroupKind("gateway.networking.k8s.io", "TLSRoute"), .namespaced, health: .checked),
  ])
  .adding(LinkRules.gatewayAPI)

  /// Kyverno's kinds, of chart 3.9.
  public static let kyverno = KindTable([
    Entry(GroupKind("kyverno.io", "ClusterPolicy"), .cluster, health: .checked),
    Entry(GroupKind("kyverno.io", "GlobalContextEntry"), .cluster),
    Entry(GroupKind("kyverno.io", "Policy"), .namespaced, health: .checked),
    Entry(GroupKind("kyverno.io", "PolicyException"), .namespaced),
    Entry(GroupKind("policies.kyverno.io", "ImageValidatingPolicy"), .cluster),
    Entry(GroupKind("policies.kyverno.io", "ValidatingPolicy"), .cluster),
  ])
  .adding(LinkRules.kyverno)

  /// The kinds of Tekton Pipelines v1.15 and Triggers v0.37; Argo CD checks the health of none.
  public static let tekton = KindTable([
    Entry(GroupKind("tekton.dev", "CustomRun"), .namespaced),
    Entry(GroupKind("tekton.dev", "Pipeline"), .namespaced),
    Entry(GroupKind("tekton.dev", "PipelineRun"), .namespaced),
    Entry(GroupKind("resolution.tekton.dev", "ResolutionRequest"), .namespaced),
    Entry(GroupKind("tekton.dev", "StepAction"), .namespaced),
    Entry(GroupKind("tekton.dev", "Task"), .namespaced),
    Entry(GroupKind("tekton.dev", "TaskRun"), .namespaced),
    Entry(GroupKind("tekton.dev", "VerificationPolicy"), .namespaced),
    Entry(GroupKind("triggers.tekton.dev", "ClusterInterceptor"), .cluster),
    Entry(GroupKind("triggers.tekton.dev", "ClusterTriggerBinding"), .cluster),
    Entry(GroupKind("triggers.tekton.dev", "EventListener"), .namespaced),
    Entry(GroupKind("triggers.tekton.dev", "Interceptor"), .namespaced),
    Entry(GroupKind("triggers.tekton.dev", "Trigger"), .namespaced),
    Entry(GroupKind("triggers.tekton.dev", "TriggerBinding"), .namespaced),
    Entry(GroupKind("triggers.tekton.dev", "TriggerTemplate"), .namespaced),
  ])
  .adding(LinkRules.tekton)
  .adding(LinkRules.triggers)
  .adding(KindFacets.tekton)

  /// Traefik's kinds, of chart 41.
  public static let traefik = KindTable(
    [
      "IngressRoute", "IngressRouteTCP", "IngressRouteUDP", "Middleware", "MiddlewareTCP",
      "ServersTransport", "ServersTransportTCP", "TLSOption", "TLSStore", "TraefikService",
    ].map { Entry(GroupKind("traefik.io", $0), .namespaced) },
    present: LinkRules.presentInTraefik
  )
  .adding(LinkRules.traefik)

  /// Every table of this module: what `verify` knows, and the default of a spec's `main`.
  public static let all = KindTable(union: [
    kubernetes, argoCD, argoRollouts, argoWorkflows, certManager, cilium, cloudNativePG,
    crossplane, externalSecrets, flux, gatewayAPI, istio, keda, knative, kyverno, metalLB,
    prometheus, sealedSecrets, strimzi, tekton, traefik,
  ])
}
