// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let ciliumAPI = """
    outline 1
    kind cilium.io/v2 CiliumClusterwideNetworkPolicy cluster #0
    kind cilium.io/v2 CiliumEgressGatewayPolicy cluster #40
    kind cilium.io/v2 CiliumNetworkPolicy namespaced #44
    object Cilium.CiliumClusterwideNetworkPolicy
    ? spec #1
    ? specs [#1
    object Cilium.CiliumClusterwideNetworkPolicy.Spec
    ? description s
    ? egress [#2
    ? egressDeny [#30
    ? enableDefaultDeny #32
    ? endpointSelector #33
    ? ingress [#36
    ? ingressDeny [#37
    ? labels [#38
    ? log #39
    ? nodeSelector #33
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem
    ? authentication #3
    ? icmps [#5
    ? toCIDR [s
    ? toCIDRSet [#8
    ? toEndpoints [#33
    ? toEntities [#9
    ? toFQDNs [#10
    ? toGroups [#11
    ? toNodes [#33
    ? toPorts [#13
    ? toRequires [#33
    ? toServices [#27
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.Authentication
    ! mode #4
    set Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.Authentication.Mode
    - disabled disabled
    - required required
    - test-always-fail testAlwaysFail
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.IcmpsItem
    ? fields [#6
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.IcmpsItem.FieldsItem
    ? family #7
    ! type x
    set Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.IcmpsItem.FieldsItem.Family
    - IPv4 iPv4
    - IPv6 iPv6
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToCIDRSetItem
    ? cidr s
    ? cidrGroupRef s
    ? cidrGroupSelector #33
    ? except [s
    set Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToEntitiesItem
    - all all
    - cluster cluster
    - health health
    - host host
    - ingress ingress
    - init init_
    - kube-apiserver kubeApiserver
    - none none
    - remote-node remoteNode
    - unmanaged unmanaged
    - world world
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToFQDNsItem
    ? matchName s
    ? matchPattern s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToGroupsItem
    ? aws #12
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToGroupsItem.Aws
    ? labels *s
    ? region s
    ? securityGroupsIds [s
    ? securityGroupsNames [s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem
    ? listener #14
    ? originatingTLS #17
    ? ports [#19
    ? rules #21
    ? serverNames [s
    ? terminatingTLS #17
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Listener
    ! name s
    ! envoyConfig #15
    ? priority i
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Listener.EnvoyConfig
    ! name s
    ? kind #16
    set Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Listener.EnvoyConfig.Kind
    - CiliumClusterwideEnvoyConfig ciliumClusterwideEnvoyConfig
    - CiliumEnvoyConfig ciliumEnvoyConfig
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.OriginatingTLS
    ? certificate s
    ? privateKey s
    ! secret #18
    ? trustedCA s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.OriginatingTLS.Secret
    ! name s
    ? namespace s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.PortsItem
    ? endPort i
    ! port s
    ? protocol #20
    set Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.PortsItem.ProtocolObject
    - ANY any
    - SCTP sctp
    - TCP tcp
    - UDP udp
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Rules
    ? dns [#10
    ? http [#22
    ? kafka [#25
    ? l7 [*s
    ? l7proto s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Rules.HttpItem
    ? headerMatches [#23
    ? headers [s
    ? host s
    ? method s
    ? path s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Rules.HttpItem.HeaderMatchesItem
    ! name s
    ? mismatch #24
    ? secret #18
    ? value s
    set Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Rules.HttpItem.HeaderMatchesItem.Mismatch
    - ADD add
    - DELETE delete
    - LOG log
    - REPLACE replace
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Rules.KafkaItem
    ? apiKey s
    ? apiVersion s
    ? clientID s
    ? role #26
    ? topic s
    set Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Rules.KafkaItem.Role
    - consume consume
    - produce produce
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToServicesItem
    ? k8sService #28
    ? k8sServiceSelector #29
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToServicesItem.K8sService
    ? namespace s
    ? serviceName s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToServicesItem.K8sServiceSelector
    ? namespace s
    ! selector #33
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressDenyItem
    ? icmps [#5
    ? toCIDR [s
    ? toCIDRSet [#8
    ? toEndpoints [#33
    ? toEntities [#9
    ? toGroups [#11
    ? toNodes [#33
    ? toPorts [#31
    ? toRequires [#33
    ? toServices [#27
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressDenyItem.ToPortsItem
    ? ports [#19
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EnableDefaultDeny
    ? egress b
    ? ingress b
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector
    ? matchExpressions [#34
    ? matchLabels *s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem
    ! key s
    ! operator #35
    ? values [s
    set Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem.Operator
    - DoesNotExist doesNotExist
    - Exists exists
    - In in
    - NotIn notIn
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.IngressItem
    ? authentication #3
    ? fromCIDR [s
    ? fromCIDRSet [#8
    ? fromEndpoints [#33
    ? fromEntities [#9
    ? fromGroups [#11
    ? fromNodes [#33
    ? fromRequires [#33
    ? icmps [#5
    ? toPorts [#13
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.IngressDenyItem
    ? fromCIDR [s
    ? fromCIDRSet [#8
    ? fromEndpoints [#33
    ? fromEntities [#9
    ? fromGroups [#11
    ? fromNodes [#33
    ? fromRequires [#33
    ? icmps [#5
    ? toPorts [#31
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.LabelsItem
    ! key s
    ? source s
    ? value s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.Log
    ? value s
    object Cilium.CiliumEgressGatewayPolicy
    ? spec #41
    object Cilium.CiliumEgressGatewayPolicy.Spec
    ! destinationCIDRs [s
    ! egressGateway #42
    ? excludedCIDRs [s
    ! selectors [#43
    object Cilium.CiliumEgressGatewayPolicy.Spec.EgressGateway
    ? egressIP s
    ? interface s
    ! nodeSelector #33
    object Cilium.CiliumEgressGatewayPolicy.Spec.SelectorsItem
    ? namespaceSelector #33
    ? nodeSelector #33
    ? podSelector #33
    object Cilium.CiliumNetworkPolicy
    ? spec #1
    ? specs [#1
    """
}
