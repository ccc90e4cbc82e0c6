// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let ciliumAPI = """
    outline 1
    kind cilium.io/v2 CiliumClusterwideNetworkPolicy cluster #0
    kind cilium.io/v2 CiliumEgressGatewayPolicy cluster #50
    kind cilium.io/v2 CiliumNetworkPolicy namespaced #56
    object Cilium.CiliumClusterwideNetworkPolicy
    ? spec #1
    ? specs [#1
    object Cilium.CiliumClusterwideNetworkPolicy.Spec
    ? description s
    ? egress [#2
    ? egressDeny [#36
    ? enableDefaultDeny #38
    ? endpointSelector #39
    ? ingress [#42
    ? ingressDeny [#46
    ? labels [#47
    ? log #48
    ? nodeSelector #49
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem
    ? authentication #3
    ? icmps [#5
    ? toCIDR [s
    ? toCIDRSet [#8
    ? toEndpoints [#39
    ? toEntities [#10
    ? toFQDNs [#11
    ? toGroups [#12
    ? toNodes [#14
    ? toPorts [#15
    ? toRequires [#31
    ? toServices [#32
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
    ? cidrGroupSelector #9
    ? except [s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToCIDRSetItem.CidrGroupSelector
    ? matchExpressions [#40
    ? matchLabels *s
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
    ? aws #13
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToGroupsItem.Aws
    ? labels *s
    ? region s
    ? securityGroupsIds [s
    ? securityGroupsNames [s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToNodesItem
    ? matchExpressions [#40
    ? matchLabels *s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem
    ? listener #16
    ? originatingTLS #19
    ? ports [#21
    ? rules #23
    ? serverNames [s
    ? terminatingTLS #30
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Listener
    ! name s
    ! envoyConfig #17
    ? priority i
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Listener.EnvoyConfig
    ! name s
    ? kind #18
    set Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Listener.EnvoyConfig.Kind
    - CiliumClusterwideEnvoyConfig ciliumClusterwideEnvoyConfig
    - CiliumEnvoyConfig ciliumEnvoyConfig
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.OriginatingTLS
    ? certificate s
    ? privateKey s
    ! secret #20
    ? trustedCA s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.OriginatingTLS.Secret
    ! name s
    ? namespace s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.PortsItem
    ? endPort i
    ! port s
    ? protocol #22
    set Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.PortsItem.ProtocolObject
    - ANY any
    - SCTP sctp
    - TCP tcp
    - UDP udp
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Rules
    ? dns [#24
    ? http [#25
    ? kafka [#28
    ? l7 [*s
    ? l7proto s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Rules.DnsItem
    ? matchName s
    ? matchPattern s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Rules.HttpItem
    ? headerMatches [#26
    ? headers [s
    ? host s
    ? method s
    ? path s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Rules.HttpItem.HeaderMatchesItem
    ! name s
    ? mismatch #27
    ? secret #20
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
    ? role #29
    ? topic s
    set Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.Rules.KafkaItem.Role
    - consume consume
    - produce produce
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToPortsItem.TerminatingTLS
    ? certificate s
    ? privateKey s
    ! secret #20
    ? trustedCA s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToRequiresItem
    ? matchExpressions [#40
    ? matchLabels *s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToServicesItem
    ? k8sService #33
    ? k8sServiceSelector #34
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToServicesItem.K8sService
    ? namespace s
    ? serviceName s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToServicesItem.K8sServiceSelector
    ? namespace s
    ! selector #35
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressItem.ToServicesItem.K8sServiceSelector.Selector
    ? matchExpressions [#40
    ? matchLabels *s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressDenyItem
    ? icmps [#5
    ? toCIDR [s
    ? toCIDRSet [#8
    ? toEndpoints [#39
    ? toEntities [#10
    ? toGroups [#12
    ? toNodes [#14
    ? toPorts [#37
    ? toRequires [#31
    ? toServices [#32
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EgressDenyItem.ToPortsItem
    ? ports [#21
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EnableDefaultDeny
    ? egress b
    ? ingress b
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector
    ? matchExpressions [#40
    ? matchLabels *s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.EndpointSelector.MatchExpressionsItem
    ! key s
    ! operator #41
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
    ? fromEndpoints [#39
    ? fromEntities [#10
    ? fromGroups [#43
    ? fromNodes [#44
    ? fromRequires [#45
    ? icmps [#5
    ? toPorts [#15
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.IngressItem.FromGroupsItem
    ? aws #13
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.IngressItem.FromNodesItem
    ? matchExpressions [#40
    ? matchLabels *s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.IngressItem.FromRequiresItem
    ? matchExpressions [#40
    ? matchLabels *s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.IngressDenyItem
    ? fromCIDR [s
    ? fromCIDRSet [#8
    ? fromEndpoints [#39
    ? fromEntities [#10
    ? fromGroups [#43
    ? fromNodes [#44
    ? fromRequires [#45
    ? icmps [#5
    ? toPorts [#37
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.LabelsItem
    ! key s
    ? source s
    ? value s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.Log
    ? value s
    object Cilium.CiliumClusterwideNetworkPolicy.Spec.NodeSelector
    ? matchExpressions [#40
    ? matchLabels *s
    object Cilium.CiliumEgressGatewayPolicy
    ? spec #51
    object Cilium.CiliumEgressGatewayPolicy.Spec
    ! destinationCIDRs [s
    ! egressGateway #52
    ? excludedCIDRs [s
    ! selectors [#53
    object Cilium.CiliumEgressGatewayPolicy.Spec.EgressGateway
    ? egressIP s
    ? interface s
    ! nodeSelector #49
    object Cilium.CiliumEgressGatewayPolicy.Spec.SelectorsItem
    ? namespaceSelector #54
    ? nodeSelector #49
    ? podSelector #55
    object Cilium.CiliumEgressGatewayPolicy.Spec.SelectorsItem.NamespaceSelector
    ? matchExpressions [#40
    ? matchLabels *s
    object Cilium.CiliumEgressGatewayPolicy.Spec.SelectorsItem.PodSelector
    ? matchExpressions [#40
    ? matchLabels *s
    object Cilium.CiliumNetworkPolicy
    ? spec #1
    ? specs [#1
    """
}
