// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let gatewayAPI = """
    outline 1
    kind gateway.networking.k8s.io/v1 BackendTLSPolicy namespaced #0
    kind gateway.networking.k8s.io/v1 GRPCRoute namespaced #7
    kind gateway.networking.k8s.io/v1 Gateway namespaced #23
    kind gateway.networking.k8s.io/v1 GatewayClass cluster #47
    kind gateway.networking.k8s.io/v1 HTTPRoute namespaced #50
    kind gateway.networking.k8s.io/v1 ReferenceGrant namespaced #68
    kind gateway.networking.k8s.io/v1 TLSRoute namespaced #72
    kind gateway.networking.k8s.io/v1beta1 Gateway namespaced #76
    kind gateway.networking.k8s.io/v1beta1 GatewayClass cluster #77
    kind gateway.networking.k8s.io/v1beta1 HTTPRoute namespaced #78
    kind gateway.networking.k8s.io/v1beta1 ReferenceGrant namespaced #79
    object GatewayNetworking.BackendTLSPolicy
    ! spec #1
    object GatewayNetworking.BackendTLSPolicy.Spec
    ? options *s
    ! targetRefs [#2
    ! validation #3
    object GatewayNetworking.BackendTLSPolicy.Spec.TargetRefsItem
    ! name s
    ! group s
    ! kind s
    ? sectionName s
    object GatewayNetworking.BackendTLSPolicy.Spec.Validation
    ? caCertificateRefs [#4
    ! hostname s
    ? subjectAltNames [#5
    ? wellKnownCACertificates s
    object GatewayNetworking.BackendTLSPolicy.Spec.Validation.CaCertificateRefsItem
    ! name s
    ! group s
    ! kind s
    object GatewayNetworking.BackendTLSPolicy.Spec.Validation.SubjectAltNamesItem
    ? hostname s
    ! type #6
    ? uri s
    set GatewayNetworking.BackendTLSPolicy.Spec.Validation.SubjectAltNamesItem.TypeObject
    - Hostname hostname
    - URI uri
    object GatewayNetworking.GRPCRoute
    ! spec #8
    object GatewayNetworking.GRPCRoute.Spec
    ? hostnames [s
    ? parentRefs [#9
    ? rules [#10
    object GatewayNetworking.GRPCRoute.Spec.ParentRefsItem
    ! name s
    ? group s
    ? kind s
    ? namespace s
    ? port i
    ? sectionName s
    object GatewayNetworking.GRPCRoute.Spec.RulesItem
    ? name s
    ? backendRefs [#11
    ? filters [#12
    ? matches [#19
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.BackendRefsItem
    ! name s
    ? filters [#12
    ? group s
    ? kind s
    ? namespace s
    ? port i
    ? weight i
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem
    ? extensionRef #4
    ? requestHeaderModifier #13
    ? requestMirror #15
    ? responseHeaderModifier #13
    ! type #18
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestHeaderModifier
    ? add [#14
    ? remove [s
    ? set [#14
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestHeaderModifier.AddItem
    ! name s
    ! value s
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestMirror
    ! backendRef #16
    ? fraction #17
    ? percent i
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestMirror.BackendRef
    ! name s
    ? group s
    ? kind s
    ? namespace s
    ? port i
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestMirror.Fraction
    ? denominator i
    ! numerator i
    set GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.TypeObject
    - ExtensionRef extensionRef
    - RequestHeaderModifier requestHeaderModifier
    - RequestMirror requestMirror
    - ResponseHeaderModifier responseHeaderModifier
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.MatchesItem
    ? headers [#20
    ? method #22
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.MatchesItem.HeadersItem
    ! name s
    ? type #21
    ! value s
    set GatewayNetworking.GRPCRoute.Spec.RulesItem.MatchesItem.HeadersItem.TypeObject
    - Exact exact
    - RegularExpression regularExpression
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.MatchesItem.Method
    ? method s
    ? service s
    ? type #21
    object GatewayNetworking.Gateway
    ! spec #24
    object GatewayNetworking.Gateway.Spec
    ? addresses [#25
    ? allowedListeners #26
    ! gatewayClassName s
    ? infrastructure #31
    ! listeners [#32
    ? tls #40
    object GatewayNetworking.Gateway.Spec.AddressesItem
    ? type s
    ? value s
    object GatewayNetworking.Gateway.Spec.AllowedListeners
    ? namespaces #27
    object GatewayNetworking.Gateway.Spec.AllowedListeners.Namespaces
    ? from #28
    ? selector #29
    set GatewayNetworking.Gateway.Spec.AllowedListeners.Namespaces.From
    - All all
    - None none
    - Same same
    - Selector selector
    object GatewayNetworking.Gateway.Spec.AllowedListeners.Namespaces.Selector
    ? matchExpressions [#30
    ? matchLabels *s
    object GatewayNetworking.Gateway.Spec.AllowedListeners.Namespaces.Selector.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    object GatewayNetworking.Gateway.Spec.Infrastructure
    ? annotations *s
    ? labels *s
    ? parametersRef #4
    object GatewayNetworking.Gateway.Spec.ListenersItem
    ! name s
    ? allowedRoutes #33
    ? hostname s
    ! port i
    ! protocol s
    ? tls #37
    object GatewayNetworking.Gateway.Spec.ListenersItem.AllowedRoutes
    ? kinds [#34
    ? namespaces #35
    object GatewayNetworking.Gateway.Spec.ListenersItem.AllowedRoutes.KindsItem
    ? group s
    ! kind s
    object GatewayNetworking.Gateway.Spec.ListenersItem.AllowedRoutes.Namespaces
    ? from #36
    ? selector #29
    set GatewayNetworking.Gateway.Spec.ListenersItem.AllowedRoutes.Namespaces.From
    - All all
    - Same same
    - Selector selector
    object GatewayNetworking.Gateway.Spec.ListenersItem.Tls
    ? certificateRefs [#38
    ? mode #39
    ? options *s
    object GatewayNetworking.Gateway.Spec.ListenersItem.Tls.CertificateRefsItem
    ! name s
    ? group s
    ? kind s
    ? namespace s
    set GatewayNetworking.Gateway.Spec.ListenersItem.Tls.Mode
    - Passthrough passthrough
    - Terminate terminate
    object GatewayNetworking.Gateway.Spec.Tls
    ? backend #41
    ? frontend #42
    object GatewayNetworking.Gateway.Spec.Tls.Backend
    ? clientCertificateRef #38
    object GatewayNetworking.Gateway.Spec.Tls.Frontend
    ! default #43
    ? perPort [#46
    object GatewayNetworking.Gateway.Spec.Tls.Frontend.Default
    ? validation #44
    object GatewayNetworking.Gateway.Spec.Tls.Frontend.Default.Validation
    ! caCertificateRefs [#49
    ? mode #45
    set GatewayNetworking.Gateway.Spec.Tls.Frontend.Default.Validation.Mode
    - AllowInsecureFallback allowInsecureFallback
    - AllowValidOnly allowValidOnly
    object GatewayNetworking.Gateway.Spec.Tls.Frontend.PerPortItem
    ! port i
    ! tls #43
    object GatewayNetworking.GatewayClass
    ! spec #48
    object GatewayNetworking.GatewayClass.Spec
    ! controllerName s
    ? description s
    ? parametersRef #49
    object GatewayNetworking.GatewayClass.Spec.ParametersRef
    ! name s
    ! group s
    ! kind s
    ? namespace s
    object GatewayNetworking.HTTPRoute
    ! spec #51
    object GatewayNetworking.HTTPRoute.Spec
    ? hostnames [s
    ? parentRefs [#9
    ? rules [#52
    object GatewayNetworking.HTTPRoute.Spec.RulesItem
    ? name s
    ? backendRefs [#53
    ? filters [#54
    ? matches [#63
    ? timeouts #67
    object GatewayNetworking.HTTPRoute.Spec.RulesItem.BackendRefsItem
    ! name s
    ? filters [#54
    ? group s
    ? kind s
    ? namespace s
    ? port i
    ? weight i
    object GatewayNetworking.HTTPRoute.Spec.RulesItem.FiltersItem
    ? cors #55
    ? extensionRef #4
    ? requestHeaderModifier #13
    ? requestMirror #15
    ? requestRedirect #57
    ? responseHeaderModifier #13
    ! type #61
    ? urlRewrite #62
    object GatewayNetworking.HTTPRoute.Spec.RulesItem.FiltersItem.Cors
    ? allowCredentials b
    ? allowHeaders [s
    ? allowMethods [#56
    ? allowOrigins [s
    ? exposeHeaders [s
    ? maxAge i
    set GatewayNetworking.HTTPRoute.Spec.RulesItem.FiltersItem.Cors.AllowMethodsItem
    - %2A field_
    - CONNECT connect
    - DELETE delete
    - GET get
    - HEAD head
    - OPTIONS options
    - PATCH patch
    - POST post
    - PUT put
    - TRACE trace
    object GatewayNetworking.HTTPRoute.Spec.RulesItem.FiltersItem.RequestRedirect
    ? hostname s
    ? path #58
    ? port i
    ? scheme #60
    ? statusCode i
    object GatewayNetworking.HTTPRoute.Spec.RulesItem.FiltersItem.RequestRedirect.Path
    ? replaceFullPath s
    ? replacePrefixMatch s
    ! type #59
    set GatewayNetworking.HTTPRoute.Spec.RulesItem.FiltersItem.RequestRedirect.Path.TypeObject
    - ReplaceFullPath replaceFullPath
    - ReplacePrefixMatch replacePrefixMatch
    set GatewayNetworking.HTTPRoute.Spec.RulesItem.FiltersItem.RequestRedirect.Scheme
    - http http
    - https https
    set GatewayNetworking.HTTPRoute.Spec.RulesItem.FiltersItem.TypeObject
    - CORS cors
    - ExtensionRef extensionRef
    - RequestHeaderModifier requestHeaderModifier
    - RequestMirror requestMirror
    - RequestRedirect requestRedirect
    - ResponseHeaderModifier responseHeaderModifier
    - URLRewrite urlRewrite
    object GatewayNetworking.HTTPRoute.Spec.RulesItem.FiltersItem.UrlRewrite
    ? hostname s
    ? path #58
    object GatewayNetworking.HTTPRoute.Spec.RulesItem.MatchesItem
    ? headers [#20
    ? method #64
    ? path #65
    ? queryParams [#20
    set GatewayNetworking.HTTPRoute.Spec.RulesItem.MatchesItem.Method
    - CONNECT connect
    - DELETE delete
    - GET get
    - HEAD head
    - OPTIONS options
    - PATCH patch
    - POST post
    - PUT put
    - TRACE trace
    object GatewayNetworking.HTTPRoute.Spec.RulesItem.MatchesItem.Path
    ? type #66
    ? value s
    set GatewayNetworking.HTTPRoute.Spec.RulesItem.MatchesItem.Path.TypeObject
    - Exact exact
    - PathPrefix pathPrefix
    - RegularExpression regularExpression
    object GatewayNetworking.HTTPRoute.Spec.RulesItem.Timeouts
    ? backendRequest s
    ? request s
    object GatewayNetworking.ReferenceGrant
    ! spec #69
    object GatewayNetworking.ReferenceGrant.Spec
    ! from [#70
    ! to [#71
    object GatewayNetworking.ReferenceGrant.Spec.FromItem
    ! group s
    ! kind s
    ! namespace s
    object GatewayNetworking.ReferenceGrant.Spec.ToItem
    ? name s
    ! group s
    ! kind s
    object GatewayNetworking.TLSRoute
    ! spec #73
    object GatewayNetworking.TLSRoute.Spec
    ! hostnames [s
    ? parentRefs [#9
    ! rules [#74
    object GatewayNetworking.TLSRoute.Spec.RulesItem
    ? name s
    ! backendRefs [#75
    object GatewayNetworking.TLSRoute.Spec.RulesItem.BackendRefsItem
    ! name s
    ? group s
    ? kind s
    ? namespace s
    ? port i
    ? weight i
    object GatewayNetworking.V1beta1.Gateway
    ! spec #24
    object GatewayNetworking.V1beta1.GatewayClass
    ! spec #48
    object GatewayNetworking.V1beta1.HTTPRoute
    ! spec #51
    object GatewayNetworking.V1beta1.ReferenceGrant
    ! spec #69
    """
}
