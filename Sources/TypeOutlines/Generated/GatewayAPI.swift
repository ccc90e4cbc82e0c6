// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let gatewayAPI = """
    outline 1
    kind gateway.networking.k8s.io/v1 BackendTLSPolicy namespaced #0
    kind gateway.networking.k8s.io/v1 GRPCRoute namespaced #7
    kind gateway.networking.k8s.io/v1 Gateway namespaced #24
    kind gateway.networking.k8s.io/v1 GatewayClass cluster #52
    kind gateway.networking.k8s.io/v1 HTTPRoute namespaced #55
    kind gateway.networking.k8s.io/v1 ReferenceGrant namespaced #74
    kind gateway.networking.k8s.io/v1 TLSRoute namespaced #78
    kind gateway.networking.k8s.io/v1beta1 Gateway namespaced #82
    kind gateway.networking.k8s.io/v1beta1 GatewayClass cluster #83
    kind gateway.networking.k8s.io/v1beta1 HTTPRoute namespaced #84
    kind gateway.networking.k8s.io/v1beta1 ReferenceGrant namespaced #85
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
    ? matches [#20
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.BackendRefsItem
    ! name s
    ? filters [#12
    ? group s
    ? kind s
    ? namespace s
    ? port i
    ? weight i
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem
    ? extensionRef #13
    ? requestHeaderModifier #14
    ? requestMirror #16
    ? responseHeaderModifier #14
    ! type #19
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.ExtensionRef
    ! name s
    ! group s
    ! kind s
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestHeaderModifier
    ? add [#15
    ? remove [s
    ? set [#15
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestHeaderModifier.AddItem
    ! name s
    ! value s
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.FiltersItem.RequestMirror
    ! backendRef #17
    ? fraction #18
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
    ? headers [#21
    ? method #23
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.MatchesItem.HeadersItem
    ! name s
    ? type #22
    ! value s
    set GatewayNetworking.GRPCRoute.Spec.RulesItem.MatchesItem.HeadersItem.TypeObject
    - Exact exact
    - RegularExpression regularExpression
    object GatewayNetworking.GRPCRoute.Spec.RulesItem.MatchesItem.Method
    ? method s
    ? service s
    ? type #22
    object GatewayNetworking.Gateway
    ! spec #25
    object GatewayNetworking.Gateway.Spec
    ? addresses [#26
    ? allowedListeners #27
    ! gatewayClassName s
    ? infrastructure #32
    ! listeners [#34
    ? tls #42
    object GatewayNetworking.Gateway.Spec.AddressesItem
    ? type s
    ? value s
    object GatewayNetworking.Gateway.Spec.AllowedListeners
    ? namespaces #28
    object GatewayNetworking.Gateway.Spec.AllowedListeners.Namespaces
    ? from #29
    ? selector #30
    set GatewayNetworking.Gateway.Spec.AllowedListeners.Namespaces.From
    - All all
    - None none
    - Same same
    - Selector selector
    object GatewayNetworking.Gateway.Spec.AllowedListeners.Namespaces.Selector
    ? matchExpressions [#31
    ? matchLabels *s
    object GatewayNetworking.Gateway.Spec.AllowedListeners.Namespaces.Selector.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    object GatewayNetworking.Gateway.Spec.Infrastructure
    ? annotations *s
    ? labels *s
    ? parametersRef #33
    object GatewayNetworking.Gateway.Spec.Infrastructure.ParametersRef
    ! name s
    ! group s
    ! kind s
    object GatewayNetworking.Gateway.Spec.ListenersItem
    ! name s
    ? allowedRoutes #35
    ? hostname s
    ! port i
    ! protocol s
    ? tls #39
    object GatewayNetworking.Gateway.Spec.ListenersItem.AllowedRoutes
    ? kinds [#36
    ? namespaces #37
    object GatewayNetworking.Gateway.Spec.ListenersItem.AllowedRoutes.KindsItem
    ? group s
    ! kind s
    object GatewayNetworking.Gateway.Spec.ListenersItem.AllowedRoutes.Namespaces
    ? from #38
    ? selector #30
    set GatewayNetworking.Gateway.Spec.ListenersItem.AllowedRoutes.Namespaces.From
    - All all
    - Same same
    - Selector selector
    object GatewayNetworking.Gateway.Spec.ListenersItem.Tls
    ? certificateRefs [#40
    ? mode #41
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
    ? backend #43
    ? frontend #45
    object GatewayNetworking.Gateway.Spec.Tls.Backend
    ? clientCertificateRef #44
    object GatewayNetworking.Gateway.Spec.Tls.Backend.ClientCertificateRef
    ! name s
    ? group s
    ? kind s
    ? namespace s
    object GatewayNetworking.Gateway.Spec.Tls.Frontend
    ! default #46
    ? perPort [#50
    object GatewayNetworking.Gateway.Spec.Tls.Frontend.Default
    ? validation #47
    object GatewayNetworking.Gateway.Spec.Tls.Frontend.Default.Validation
    ! caCertificateRefs [#48
    ? mode #49
    object GatewayNetworking.Gateway.Spec.Tls.Frontend.Default.Validation.CaCertificateRefsItem
    ! name s
    ! group s
    ! kind s
    ? namespace s
    set GatewayNetworking.Gateway.Spec.Tls.Frontend.Default.Validation.Mode
    - AllowInsecureFallback allowInsecureFallback
    - AllowValidOnly allowValidOnly
    object GatewayNetworking.Gateway.Spec.Tls.Frontend.PerPortItem
    ! port i
    ! tls #51
    object GatewayNetworking.Gateway.Spec.Tls.Frontend.PerPortItem.Tls
    ? validation #47
    object GatewayNetworking.GatewayClass
    ! spec #53
    object GatewayNetworking.GatewayClass.Spec
    ! controllerName s
    ? description s
    ? parametersRef #54
    object GatewayNetworking.GatewayClass.Spec.ParametersRef
    ! name s
    ! group s
    ! kind s
    ? namespace s
    object GatewayNetworking.HTTPRoute
    ! spec #56
    object GatewayNetworking.HTTPRoute.Spec
    ? hostnames [s
    ? parentRefs [#9
    ? rules [#57
    object GatewayNetworking.HTTPRoute.Spec.RulesItem
    ? name s
    ? backendRefs [#58
    ? filters [#59
    ? matches [#68
    ? timeouts #73
    object GatewayNetworking.HTTPRoute.Spec.RulesItem.BackendRefsItem
    ! name s
    ? filters [#59
    ? group s
    ? kind s
    ? namespace s
    ? port i
    ? weight i
    object GatewayNetworking.HTTPRoute.Spec.RulesItem.FiltersItem
    ? cors #60
    ? extensionRef #13
    ? requestHeaderModifier #14
    ? requestMirror #16
    ? requestRedirect #62
    ? responseHeaderModifier #14
    ! type #66
    ? urlRewrite #67
    object GatewayNetworking.HTTPRoute.Spec.RulesItem.FiltersItem.Cors
    ? allowCredentials b
    ? allowHeaders [s
    ? allowMethods [#61
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
    ? path #63
    ? port i
    ? scheme #65
    ? statusCode i
    object GatewayNetworking.HTTPRoute.Spec.RulesItem.FiltersItem.RequestRedirect.Path
    ? replaceFullPath s
    ? replacePrefixMatch s
    ! type #64
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
    ? path #63
    object GatewayNetworking.HTTPRoute.Spec.RulesItem.MatchesItem
    ? headers [#21
    ? method #69
    ? path #70
    ? queryParams [#72
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
    ? type #71
    ? value s
    set GatewayNetworking.HTTPRoute.Spec.RulesItem.MatchesItem.Path.TypeObject
    - Exact exact
    - PathPrefix pathPrefix
    - RegularExpression regularExpression
    object GatewayNetworking.HTTPRoute.Spec.RulesItem.MatchesItem.QueryParamsItem
    ! name s
    ? type #22
    ! value s
    object GatewayNetworking.HTTPRoute.Spec.RulesItem.Timeouts
    ? backendRequest s
    ? request s
    object GatewayNetworking.ReferenceGrant
    ! spec #75
    object GatewayNetworking.ReferenceGrant.Spec
    ! from [#76
    ! to [#77
    object GatewayNetworking.ReferenceGrant.Spec.FromItem
    ! group s
    ! kind s
    ! namespace s
    object GatewayNetworking.ReferenceGrant.Spec.ToItem
    ? name s
    ! group s
    ! kind s
    object GatewayNetworking.TLSRoute
    ! spec #79
    object GatewayNetworking.TLSRoute.Spec
    ! hostnames [s
    ? parentRefs [#9
    ! rules [#80
    object GatewayNetworking.TLSRoute.Spec.RulesItem
    ? name s
    ! backendRefs [#81
    object GatewayNetworking.TLSRoute.Spec.RulesItem.BackendRefsItem
    ! name s
    ? group s
    ? kind s
    ? namespace s
    ? port i
    ? weight i
    object GatewayNetworking.V1beta1.Gateway
    ! spec #25
    object GatewayNetworking.V1beta1.GatewayClass
    ! spec #53
    object GatewayNetworking.V1beta1.HTTPRoute
    ! spec #56
    object GatewayNetworking.V1beta1.ReferenceGrant
    ! spec #75
    """
}
