// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let traefikAPI = """
    outline 1
    kind traefik.io/v1alpha1 IngressRoute namespaced #0
    kind traefik.io/v1alpha1 IngressRouteTCP namespaced #13
    kind traefik.io/v1alpha1 IngressRouteUDP namespaced #20
    kind traefik.io/v1alpha1 Middleware namespaced #24
    kind traefik.io/v1alpha1 MiddlewareTCP namespaced #61
    kind traefik.io/v1alpha1 ServersTransport namespaced #66
    kind traefik.io/v1alpha1 ServersTransportTCP namespaced #71
    kind traefik.io/v1alpha1 TLSOption namespaced #75
    kind traefik.io/v1alpha1 TLSStore namespaced #79
    kind traefik.io/v1alpha1 TraefikService namespaced #85
    object Traefik.IngressRoute
    ! spec #1
    object Traefik.IngressRoute.Spec
    ? entryPoints [s
    ? ingressClassName s
    ? parentRefs [#2
    ! routes [#3
    ? tls #9
    object Traefik.IngressRoute.Spec.ParentRefsItem
    ! name s
    ? namespace s
    object Traefik.IngressRoute.Spec.RoutesItem
    ? kind #4
    ! match s
    ? middlewares [#5
    ? observability #6
    ? priority i
    ? services [#8
    ? syntax s
    set Traefik.IngressRoute.Spec.RoutesItem.Kind
    - Rule rule
    object Traefik.IngressRoute.Spec.RoutesItem.MiddlewaresItem
    ! name s
    ? namespace s
    object Traefik.IngressRoute.Spec.RoutesItem.Observability
    ? accessLogs b
    ? metrics b
    ? traceVerbosity #7
    ? tracing b
    set Traefik.IngressRoute.Spec.RoutesItem.Observability.TraceVerbosity
    - detailed detailed
    - minimal minimal
    object Traefik.IngressRoute.Spec.RoutesItem.ServicesItem
    ! name s
    ? healthCheck #92
    ? kind #93
    ? middlewares [#5
    ? namespace s
    ? nativeLB b
    ? nodePortLB b
    ? passHostHeader b
    ? passiveHealthCheck #96
    ? port x
    ? responseForwarding #97
    ? scheme s
    ? serversTransport s
    ? sticky #98
    ? strategy #101
    ? weight i
    object Traefik.IngressRoute.Spec.Tls
    ? certResolver s
    ? domains [#10
    ? options #11
    ? secretName s
    ? store #12
    object Traefik.IngressRoute.Spec.Tls.DomainsItem
    ? main s
    ? sans [s
    object Traefik.IngressRoute.Spec.Tls.Options
    ! name s
    ? namespace s
    object Traefik.IngressRoute.Spec.Tls.Store
    ! name s
    ? namespace s
    object Traefik.IngressRouteTCP
    ! spec #14
    object Traefik.IngressRouteTCP.Spec
    ? entryPoints [s
    ? ingressClassName s
    ! routes [#15
    ? tls #19
    object Traefik.IngressRouteTCP.Spec.RoutesItem
    ! match s
    ? middlewares [#16
    ? priority i
    ? services [#17
    ? syntax #18
    object Traefik.IngressRouteTCP.Spec.RoutesItem.MiddlewaresItem
    ! name s
    ? namespace s
    object Traefik.IngressRouteTCP.Spec.RoutesItem.ServicesItem
    ! name s
    ? namespace s
    ? nativeLB b
    ? nodePortLB b
    ! port x
    ? proxyProtocol #73
    ? serversTransport s
    ? terminationDelay i
    ? tls b
    ? weight i
    set Traefik.IngressRouteTCP.Spec.RoutesItem.Syntax
    - v2 v2
    - v3 v3
    object Traefik.IngressRouteTCP.Spec.Tls
    ? certResolver s
    ? domains [#10
    ? options #11
    ? passthrough b
    ? secretName s
    ? store #12
    object Traefik.IngressRouteUDP
    ! spec #21
    object Traefik.IngressRouteUDP.Spec
    ? entryPoints [s
    ? ingressClassName s
    ! routes [#22
    object Traefik.IngressRouteUDP.Spec.RoutesItem
    ? services [#23
    object Traefik.IngressRouteUDP.Spec.RoutesItem.ServicesItem
    ! name s
    ? namespace s
    ? nativeLB b
    ? nodePortLB b
    ! port x
    ? weight i
    object Traefik.Middleware
    ! spec #25
    object Traefik.Middleware.Spec
    ? addPrefix #26
    ? basicAuth #27
    ? buffering #28
    ? chain #29
    ? circuitBreaker #31
    ? compress #32
    ? contentType #33
    ? digestAuth #34
    ? encodedCharacters #35
    ? errors #36
    ? forwardAuth #38
    ? grpcWeb #40
    ? headers #41
    ? inFlightReq #42
    ? ipAllowList #44
    ? ipWhiteList #46
    ? passTLSClientCert #47
    ? plugin *v
    ? rateLimit #51
    ? redirectRegex #54
    ? redirectScheme #55
    ? replacePath #56
    ? replacePathRegex #57
    ? retry #58
    ? stripPrefix #59
    ? stripPrefixRegex #60
    object Traefik.Middleware.Spec.AddPrefix
    ? prefix s
    object Traefik.Middleware.Spec.BasicAuth
    ? headerField s
    ? realm s
    ? removeHeader b
    ? secret s
    object Traefik.Middleware.Spec.Buffering
    ? maxRequestBodyBytes i
    ? maxResponseBodyBytes i
    ? memRequestBodyBytes i
    ? memResponseBodyBytes i
    ? retryExpression s
    object Traefik.Middleware.Spec.Chain
    ? middlewares [#30
    object Traefik.Middleware.Spec.Chain.MiddlewaresItem
    ! name s
    ? namespace s
    object Traefik.Middleware.Spec.CircuitBreaker
    ? checkPeriod x
    ? expression s
    ? fallbackDuration x
    ? recoveryDuration x
    ? responseCode i
    object Traefik.Middleware.Spec.Compress
    ? defaultEncoding s
    ? encodings [s
    ? excludedContentTypes [s
    ? includedContentTypes [s
    ? minResponseBodyBytes i
    object Traefik.Middleware.Spec.ContentType
    ? autoDetect b
    object Traefik.Middleware.Spec.DigestAuth
    ? headerField s
    ? realm s
    ? removeHeader b
    ? secret s
    object Traefik.Middleware.Spec.EncodedCharacters
    ? allowEncodedBackSlash b
    ? allowEncodedHash b
    ? allowEncodedNullCharacter b
    ? allowEncodedPercent b
    ? allowEncodedQuestionMark b
    ? allowEncodedSemicolon b
    ? allowEncodedSlash b
    object Traefik.Middleware.Spec.Errors
    ? errorRequestHeaders [s
    ? query s
    ? service #37
    ? status [s
    ? statusRewrites *i
    object Traefik.Middleware.Spec.Errors.Service
    ! name s
    ? healthCheck #92
    ? kind #93
    ? middlewares [#30
    ? namespace s
    ? nativeLB b
    ? nodePortLB b
    ? passHostHeader b
    ? passiveHealthCheck #96
    ? port x
    ? responseForwarding #97
    ? scheme s
    ? serversTransport s
    ? sticky #98
    ? strategy #101
    ? weight i
    object Traefik.Middleware.Spec.ForwardAuth
    ? addAuthCookiesToResponse [s
    ? address s
    ? authRequestHeaders [s
    ? authResponseHeaders [s
    ? authResponseHeadersRegex s
    ? authSigninURL s
    ? forwardBody b
    ? headerField s
    ? maxBodySize i
    ? maxResponseBodySize i
    ? preserveLocationHeader b
    ? preserveRequestMethod b
    ? tls #39
    ? trustForwardHeader b
    object Traefik.Middleware.Spec.ForwardAuth.Tls
    ? caOptional b
    ? caSecret s
    ? certSecret s
    ? insecureSkipVerify b
    object Traefik.Middleware.Spec.GrpcWeb
    ? allowOrigins [s
    object Traefik.Middleware.Spec.Headers
    ? accessControlAllowCredentials b
    ? accessControlAllowHeaders [s
    ? accessControlAllowMethods [s
    ? accessControlAllowOriginList [s
    ? accessControlAllowOriginListRegex [s
    ? accessControlExposeHeaders [s
    ? accessControlMaxAge i
    ? addVaryHeader b
    ? allowedHosts [s
    ? browserXssFilter b
    ? contentSecurityPolicy s
    ? contentSecurityPolicyReportOnly s
    ? contentTypeNosniff b
    ? customBrowserXSSValue s
    ? customFrameOptionsValue s
    ? customRequestHeaders *s
    ? customResponseHeaders *s
    ? featurePolicy s
    ? forceSTSHeader b
    ? frameDeny b
    ? hostsProxyHeaders [s
    ? isDevelopment b
    ? permissionsPolicy s
    ? publicKey s
    ? referrerPolicy s
    ? sslForceHost b
    ? sslHost s
    ? sslProxyHeaders *s
    ? sslRedirect b
    ? sslTemporaryRedirect b
    ? stsIncludeSubdomains b
    ? stsPreload b
    ? stsSeconds i
    object Traefik.Middleware.Spec.InFlightReq
    ? amount i
    ? sourceCriterion #43
    object Traefik.Middleware.Spec.InFlightReq.SourceCriterion
    ? ipStrategy #45
    ? requestHeaderName s
    ? requestHost b
    object Traefik.Middleware.Spec.IpAllowList
    ? ipStrategy #45
    ? rejectStatusCode i
    ? sourceRange [s
    object Traefik.Middleware.Spec.IpAllowList.IpStrategy
    ? depth i
    ? excludedIPs [s
    ? ipv6Subnet i
    object Traefik.Middleware.Spec.IpWhiteList
    ? ipStrategy #45
    ? sourceRange [s
    object Traefik.Middleware.Spec.PassTLSClientCert
    ? info #48
    ? pem b
    object Traefik.Middleware.Spec.PassTLSClientCert.Info
    ? issuer #49
    ? notAfter b
    ? notBefore b
    ? sans b
    ? serialNumber b
    ? subject #50
    object Traefik.Middleware.Spec.PassTLSClientCert.Info.Issuer
    ? commonName b
    ? country b
    ? domainComponent b
    ? locality b
    ? organization b
    ? province b
    ? serialNumber b
    object Traefik.Middleware.Spec.PassTLSClientCert.Info.Subject
    ? commonName b
    ? country b
    ? domainComponent b
    ? locality b
    ? organization b
    ? organizationalUnit b
    ? province b
    ? serialNumber b
    object Traefik.Middleware.Spec.RateLimit
    ? average i
    ? burst i
    ? period x
    ? redis #52
    ? sourceCriterion #43
    object Traefik.Middleware.Spec.RateLimit.Redis
    ? db i
    ? dialTimeout x
    ? endpoints [s
    ? maxActiveConns i
    ? minIdleConns i
    ? poolSize i
    ? readTimeout x
    ? secret s
    ? tls #53
    ? writeTimeout x
    object Traefik.Middleware.Spec.RateLimit.Redis.Tls
    ? caSecret s
    ? certSecret s
    ? insecureSkipVerify b
    object Traefik.Middleware.Spec.RedirectRegex
    ? permanent b
    ? regex s
    ? replacement s
    object Traefik.Middleware.Spec.RedirectScheme
    ? permanent b
    ? port s
    ? scheme s
    object Traefik.Middleware.Spec.ReplacePath
    ? path s
    object Traefik.Middleware.Spec.ReplacePathRegex
    ? regex s
    ? replacement s
    object Traefik.Middleware.Spec.Retry
    ? attempts i
    ? disableRetryOnNetworkError b
    ? initialInterval x
    ? maxRequestBodyBytes i
    ? retryNonIdempotentMethod b
    ? status [s
    ? timeout x
    object Traefik.Middleware.Spec.StripPrefix
    ? forceSlash b
    ? prefixes [s
    object Traefik.Middleware.Spec.StripPrefixRegex
    ? regex [s
    object Traefik.MiddlewareTCP
    ! spec #62
    object Traefik.MiddlewareTCP.Spec
    ? inFlightConn #63
    ? ipAllowList #64
    ? ipWhiteList #65
    object Traefik.MiddlewareTCP.Spec.InFlightConn
    ? amount i
    object Traefik.MiddlewareTCP.Spec.IpAllowList
    ? sourceRange [s
    object Traefik.MiddlewareTCP.Spec.IpWhiteList
    ? sourceRange [s
    object Traefik.ServersTransport
    ! spec #67
    object Traefik.ServersTransport.Spec
    ? certificatesSecrets [s
    ? cipherSuites [s
    ? disableHTTP2 b
    ? forwardingTimeouts #68
    ? insecureSkipVerify b
    ? maxIdleConnsPerHost i
    ? maxVersion s
    ? minVersion s
    ? peerCertURI s
    ? rootCAs [#69
    ? rootCAsSecrets [s
    ? serverName s
    ? spiffe #70
    object Traefik.ServersTransport.Spec.ForwardingTimeouts
    ? dialTimeout x
    ? idleConnTimeout x
    ? pingTimeout x
    ? readIdleTimeout x
    ? responseHeaderTimeout x
    object Traefik.ServersTransport.Spec.RootCAsItem
    ? configMap s
    ? secret s
    object Traefik.ServersTransport.Spec.Spiffe
    ? ids [s
    ? trustDomain s
    object Traefik.ServersTransportTCP
    ! spec #72
    object Traefik.ServersTransportTCP.Spec
    ? dialKeepAlive x
    ? dialTimeout x
    ? proxyProtocol #73
    ? terminationDelay x
    ? tls #74
    object Traefik.ServersTransportTCP.Spec.ProxyProtocol
    ? version i
    object Traefik.ServersTransportTCP.Spec.Tls
    ? certificatesSecrets [s
    ? insecureSkipVerify b
    ? peerCertURI s
    ? rootCAs [#69
    ? rootCAsSecrets [s
    ? serverName s
    ? spiffe #70
    object Traefik.TLSOption
    ! spec #76
    object Traefik.TLSOption.Spec
    ? alpnProtocols [s
    ? cipherSuites [s
    ? clientAuth #77
    ? curvePreferences [s
    ? disableSessionTickets b
    ? maxVersion s
    ? minVersion s
    ? preferServerCipherSuites b
    ? sniStrict b
    object Traefik.TLSOption.Spec.ClientAuth
    ? clientAuthType #78
    ? secretNames [s
    set Traefik.TLSOption.Spec.ClientAuth.ClientAuthType
    - NoClientCert noClientCert
    - RequestClientCert requestClientCert
    - RequireAndVerifyClientCert requireAndVerifyClientCert
    - RequireAnyClientCert requireAnyClientCert
    - VerifyClientCertIfGiven verifyClientCertIfGiven
    object Traefik.TLSStore
    ! spec #80
    object Traefik.TLSStore.Spec
    ? certificates [#81
    ? defaultCertificate #82
    ? defaultGeneratedCert #83
    object Traefik.TLSStore.Spec.CertificatesItem
    ! secretName s
    object Traefik.TLSStore.Spec.DefaultCertificate
    ! secretName s
    object Traefik.TLSStore.Spec.DefaultGeneratedCert
    ? domain #84
    ? resolver s
    object Traefik.TLSStore.Spec.DefaultGeneratedCert.Domain
    ? main s
    ? sans [s
    object Traefik.TraefikService
    ! spec #86
    object Traefik.TraefikService.Spec
    ? failover #87
    ? highestRandomWeight #90
    ? mirroring #91
    ? weighted #102
    object Traefik.TraefikService.Spec.Failover
    ! errors #88
    ! fallback #89
    ! service #89
    object Traefik.TraefikService.Spec.Failover.Errors
    ? maxRequestBodyBytes i
    ? status [s
    object Traefik.TraefikService.Spec.Failover.Fallback
    ! name s
    ? healthCheck #92
    ? kind #93
    ? middlewares [#94
    ? namespace s
    ? nativeLB b
    ? nodePortLB b
    ? passHostHeader b
    ? passiveHealthCheck #96
    ? port x
    ? responseForwarding #97
    ? scheme s
    ? serversTransport s
    ? sticky #98
    ? strategy #101
    ? weight i
    object Traefik.TraefikService.Spec.HighestRandomWeight
    ? services [#89
    object Traefik.TraefikService.Spec.Mirroring
    ! name s
    ? healthCheck #92
    ? kind #93
    ? maxBodySize i
    ? middlewares [#94
    ? mirrorBody b
    ? mirrors [#95
    ? namespace s
    ? nativeLB b
    ? nodePortLB b
    ? passHostHeader b
    ? passiveHealthCheck #96
    ? port x
    ? responseForwarding #97
    ? scheme s
    ? serversTransport s
    ? sticky #98
    ? strategy #101
    ? weight i
    object Traefik.TraefikService.Spec.Mirroring.HealthCheck
    ? followRedirects b
    ? headers *s
    ? hostname s
    ? interval x
    ? method s
    ? mode s
    ? path s
    ? port i
    ? scheme s
    ? status i
    ? timeout x
    ? unhealthyInterval x
    set Traefik.TraefikService.Spec.Mirroring.Kind
    - Service service
    - TraefikService traefikService
    object Traefik.TraefikService.Spec.Mirroring.MiddlewaresItem
    ! name s
    ? namespace s
    object Traefik.TraefikService.Spec.Mirroring.MirrorsItem
    ! name s
    ? healthCheck #92
    ? kind #93
    ? middlewares [#94
    ? namespace s
    ? nativeLB b
    ? nodePortLB b
    ? passHostHeader b
    ? passiveHealthCheck #96
    ? percent i
    ? port x
    ? responseForwarding #97
    ? scheme s
    ? serversTransport s
    ? sticky #98
    ? strategy #101
    ? weight i
    object Traefik.TraefikService.Spec.Mirroring.PassiveHealthCheck
    ? failureWindow x
    ? maxFailedAttempts i
    object Traefik.TraefikService.Spec.Mirroring.ResponseForwarding
    ? flushInterval s
    object Traefik.TraefikService.Spec.Mirroring.Sticky
    ? cookie #99
    object Traefik.TraefikService.Spec.Mirroring.Sticky.Cookie
    ? name s
    ? domain s
    ? httpOnly b
    ? maxAge i
    ? path s
    ? sameSite #100
    ? secure b
    set Traefik.TraefikService.Spec.Mirroring.Sticky.Cookie.SameSite
    - Lax lax2
    - None none2
    - Strict strict2
    - lax lax
    - none none
    - strict strict
    set Traefik.TraefikService.Spec.Mirroring.Strategy
    - RoundRobin roundRobin
    - hrw hrw
    - leasttime leasttime
    - p2c p2c
    - wrr wrr
    object Traefik.TraefikService.Spec.Weighted
    ? services [#89
    ? sticky #98
    """
}
