import KindKnowledge
import Manifest

extension KindTable {
  /// Cilium's policies, and what they name; source: the definitions of `cilium.io/v2`.
  ///
  /// A policy stands whether or not what it names is there, so that none of these references orders waves. Where a Secret or
  /// a Service is named without a namespace, the default is the version's, so that it is left alone.
  public static let cilium = KindTable([
    Entry(kind("CiliumCIDRGroup"), .cluster),
    Entry(kind("CiliumClusterwideEnvoyConfig"), .cluster),
    Entry(
      kind("CiliumClusterwideNetworkPolicy"),
      .cluster,
      links: policy(envoyConfig: nil)
    ),
    Entry(kind("CiliumEgressGatewayPolicy"), .cluster),
    Entry(kind("CiliumEnvoyConfig"), .namespaced),
    Entry(
      kind("CiliumNetworkPolicy"),
      .namespaced,
      links: policy(envoyConfig: kind("CiliumEnvoyConfig"))
    ),
  ])

  private static func kind(_ name: String) -> GroupKind { GroupKind("cilium.io", name) }

  /// A policy in the whole cluster can only mean an Envoy configuration of the whole cluster.
  private static func policy(envoyConfig namespaced: GroupKind?) -> LinkRules {
    var envoyConfigs = ["CiliumClusterwideEnvoyConfig": kind("CiliumClusterwideEnvoyConfig")]
    envoyConfigs["CiliumEnvoyConfig"] = namespaced
    let usual = namespaced ?? envoyConfigs["CiliumClusterwideEnvoyConfig"]
    let rules =
      ["ingress[].toPorts[]", "egress[].toPorts[]"].flatMap { port in
        [
          ReferenceRule(
            .named("kind", among: envoyConfigs, default: usual),
            at: PathPattern("\(port).listener.envoyConfig"),
            timing: .used
          )
        ]
          + [
            "originatingTLS.secret", "terminatingTLS.secret", "rules.http[].headerMatches[].secret",
          ].map {
            ReferenceRule(
              .kind(.secret),
              at: PathPattern("\(port).\($0)"),
              namespace: .named("namespace"),
              timing: .used,
              when: [.present("namespace")]
            )
          }
      }
      + ["egress", "egressDeny"].map {
        ReferenceRule(
          .kind(.service),
          at: PathPattern("\($0)[].toServices[].k8sService"),
          name: "serviceName",
          namespace: .named("namespace"),
          timing: .used,
          when: [.present("namespace")]
        )
      }
      + [
        "egress[].toCIDRSet[]", "egressDeny[].toCIDRSet[]", "ingress[].fromCIDRSet[]",
        "ingressDeny[].fromCIDRSet[]",
      ].map {
        ReferenceRule(
          .kind(kind("CiliumCIDRGroup")),
          at: PathPattern("\($0).cidrGroupRef"),
          name: "",
          timing: .used
        )
      }
    let places: [PathPattern] = ["spec", "specs[]"]
    // a policy of the whole cluster selects pods of every namespace, of which the files hold some
    let selectors =
      namespaced == nil
      ? []
      : [
        "endpointSelector", "ingress[].fromEndpoints[]", "ingressDeny[].fromEndpoints[]",
        "egress[].toEndpoints[]", "egressDeny[].toEndpoints[]",
      ]
    return LinkRules(
      references: places.flatMap { place in rules.map { $0.below(place) } },
      selectors: places.flatMap { place in
        selectors.map {
          SelectorRule(
            pods: place.appending(PathPattern($0)),
            form: .endpoints,
            isAdvisory: true
          )
        }
      },
      networks: places.map { NetworkRule(.cilium, at: $0) }
    )
  }
}
