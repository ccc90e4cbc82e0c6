// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let traefikAPI = """
    outline 1
    kind traefik.io/v1alpha1 IngressRoute namespaced #0
    kind traefik.io/v1alpha1 IngressRouteTCP namespaced #10
    kind traefik.io/v1alpha1 IngressRouteUDP namespaced #16
    kind traefik.io/v1alpha1 Middleware namespaced #20
    kind traefik.io/v1alpha1 MiddlewareTCP namespaced #54
    kind traefik.io/v1alpha1 ServersTransport namespaced #58
    kind traefik.io/v1alpha1 ServersTransportTCP namespaced #63
    kind traefik.io/v1alpha1 TLSOption namespaced #67
    kind traefik.io/v1alpha1 TLSStore namespaced #71
    kind traefik.io/v1alpha1 TraefikService namespaced #75
    object Traefik.IngressRoute
    ! spec #1
    object Traefik.IngressRoute.Spec
    ? entryPoints [s
    ? ingressClassName s
    ? parentRefs [#2
    ! routes [#3
    ? tls #8
    object Traefik.IngressRoute.Spec.ParentRefsItem
    ! name s
    ? namespace s
    object Traefik.IngressRoute.Spec.RoutesItem
    ? kind #4
    ! match s
    ? middlewares [#2
    ? observability #5
    ? priority i
    ? services [#7
    ? syntax s
    set Traefik.IngressRoute.Spec.RoutesItem.Kind
    - Rule rule
    object Traefik.IngressRoute.Spec.RoutesItem.Observability
    ? accessLogs b
    ? metrics b
    ? traceVerbosity #6
    ? tracing b
    set Traefik.IngressRoute.Spec.RoutesItem.Observability.TraceVerbosity
    - detailed detailed
    - minimal minimal
    object Traefik.IngressRoute.Spec.RoutesItem.ServicesItem
    ! name s
    ? healthCheck #81
    ? kind #82
    ? middlewares [#2
    ? namespace s
    ? nativeLB b
    ? nodePortLB b
    ? passHostHeader b
    ? passiveHealthCheck #84
    ? port x
    ? responseForwarding #85
    ? scheme s
    ? serversTransport s
    ? sticky #86
    ? strategy #89
    ? weight i
    object Traefik.IngressRoute.Spec.Tls
    ? certResolver s
    ? domains [#9
    ? options #2
    ? secretName s
    ? store #2
    object Traefik.IngressRoute.Spec.Tls.DomainsItem
    ? main s
    ? sans [s
    object Traefik.IngressRouteTCP
    ! spec #11
    object Traefik.IngressRouteTCP.Spec
    ? entryPoints [s
    ? ingressClassName s
    ! routes [#12
    ? tls #15
    object Traefik.IngressRouteTCP.Spec.RoutesItem
    ! match s
    ? middlewares [#2
    ? priority i
    ? services [#13
    ? syntax #14
    object Traefik.IngressRouteTCP.Spec.RoutesItem.ServicesItem
    ! name s
    ? namespace s
    ? nativeLB b
    ? nodePortLB b
    ! port x
    ? proxyProtocol #65
    ? serversTransport s
    ? terminationDelay i
    ? tls b
    ? weight i
    set Traefik.IngressRouteTCP.Spec.RoutesItem.Syntax
    - v2 v2
    - v3 v3
    object Traefik.IngressRouteTCP.Spec.Tls
    ? certResolver s
    ? domains [#9
    ? options #2
    ? passthrough b
    ? secretName s
    ? store #2
    object Traefik.IngressRouteUDP
    ! spec #17
    object Traefik.IngressRouteUDP.Spec
    ? entryPoints [s
    ? ingressClassName s
    ! routes [#18
    object Traefik.IngressRouteUDP.Spec.RoutesItem
    ? services [#19
    object Traefik.IngressRouteUDP.Spec.RoutesItem.ServicesItem
    ! name s
    ? namespace s
    ? nativeLB b
    ? nodePortLB b
    ! port x
    ? weight i
    object Traefik.Middleware
    ! spec #21
    object Traefik.Middleware.Spec
    ? addPrefix #22
    ? basicAuth #23
    ? buffering #24
    ? chain #25
    ? circuitBreaker #26
    ? compress #27
    ? contentType #28
    ? digestAuth #23
    ? encodedCharacters #29
    ? errors #30
    ? forwardAuth #31
    ? grpcWeb #33
    ? headers #34
    ? inFlightReq #35
    ? ipAllowList #37
    ? ipWhiteList #39
    ? passTLSClientCert #40
    ? plugin *v
    ? rateLimit #44
    ? redirectRegex #47
    ? redirectScheme #48
    ? replacePath #49
    ? replacePathRegex #50
    ? retry #51
    ? stripPrefix #52
    ? stripPrefixRegex #53
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
    ? middlewares [#2
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
    ? service #7
    ? status [s
    ? statusRewrites *i
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
    ? tls #32
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
    ? sourceCriterion #36
    object Traefik.Middleware.Spec.InFlightReq.SourceCriterion
    ? ipStrategy #38
    ? requestHeaderName s
    ? requestHost b
    object Traefik.Middleware.Spec.IpAllowList
    ? ipStrategy #38
    ? rejectStatusCode i
    ? sourceRange [s
    object Traefik.Middleware.Spec.IpAllowList.IpStrategy
    ? depth i
    ? excludedIPs [s
    ? ipv6Subnet i
    object Traefik.Middleware.Spec.IpWhiteList
    ? ipStrategy #38
    ? sourceRange [s
    object Traefik.Middleware.Spec.PassTLSClientCert
    ? info #41
    ? pem b
    object Traefik.Middleware.Spec.PassTLSClientCert.Info
    ? issuer #42
    ? notAfter b
    ? notBefore b
    ? sans b
    ? serialNumber b
    ? subject #43
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
    ? redis #45
    ? sourceCriterion #36
    object Traefik.Middleware.Spec.RateLimit.Redis
    ? db i
    ? dialTimeout x
    ? endpoints [s
    ? maxActiveConns i
    ? minIdleConns i
    ? poolSize i
    ? readTimeout x
    ? secret s
    ? tls #46
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
    ! spec #55
    object Traefik.MiddlewareTCP.Spec
    ? inFlightConn #56
    ? ipAllowList #57
    ? ipWhiteList #57
    object Traefik.MiddlewareTCP.Spec.InFlightConn
    ? amount i
    object Traefik.MiddlewareTCP.Spec.IpAllowList
    ? sourceRange [s
    object Traefik.ServersTransport
    ! spec #59
    object Traefik.ServersTransport.Spec
    ? certificatesSecrets [s
    ? cipherSuites [s
    ? disableHTTP2 b
    ? forwardingTimeouts #60
    ? insecureSkipVerify b
    ? maxIdleConnsPerHost i
    ? maxVersion s
    ? minVersion s
    ? peerCertURI s
    ? rootCAs [#61
    ? rootCAsSecrets [s
    ? serverName s
    ? spiffe #62
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
    ! spec #64
    object Traefik.ServersTransportTCP.Spec
    ? dialKeepAlive x
    ? dialTimeout x
    ? proxyProtocol #65
    ? terminationDelay x
    ? tls #66
    object Traefik.ServersTransportTCP.Spec.ProxyProtocol
    ? version i
    object Traefik.ServersTransportTCP.Spec.Tls
    ? certificatesSecrets [s
    ? insecureSkipVerify b
    ? peerCertURI s
    ? rootCAs [#61
    ? rootCAsSecrets [s
    ? serverName s
    ? spiffe #62
    object Traefik.TLSOption
    ! spec #68
    object Traefik.TLSOption.Spec
    ? alpnProtocols [s
    ? cipherSuites [s
    ? clientAuth #69
    ? curvePreferences [s
    ? disableSessionTickets b
    ? maxVersion s
    ? minVersion s
    ? preferServerCipherSuites b
    ? sniStrict b
    object Traefik.TLSOption.Spec.ClientAuth
    ? clientAuthType #70
    ? secretNames [s
    set Traefik.TLSOption.Spec.ClientAuth.ClientAuthType
    - NoClientCert noClientCert
    - RequestClientCert requestClientCert
    - RequireAndVerifyClientCert requireAndVerifyClientCert
    - RequireAnyClientCert requireAnyClientCert
    - VerifyClientCertIfGiven verifyClientCertIfGiven
    object Traefik.TLSStore
    ! spec #72
    object Traefik.TLSStore.Spec
    ? certificates [#73
    ? defaultCertificate #73
    ? defaultGeneratedCert #74
    object Traefik.TLSStore.Spec.CertificatesItem
    ! secretName s
    object Traefik.TLSStore.Spec.DefaultGeneratedCert
    ? domain #9
    ? resolver s
    object Traefik.TraefikService
    ! spec #76
    object Traefik.TraefikService.Spec
    ? failover #77
    ? highestRandomWeight #79
    ? mirroring #80
    ? weighted #90
    object Traefik.TraefikService.Spec.Failover
    ! errors #78
    ! fallback #7
    ! service #7
    object Traefik.TraefikService.Spec.Failover.Errors
    ? maxRequestBodyBytes i
    ? status [s
    object Traefik.TraefikService.Spec.HighestRandomWeight
    ? services [#7
    object Traefik.TraefikService.Spec.Mirroring
    ! name s
    ? healthCheck #81
    ? kind #82
    ? maxBodySize i
    ? middlewares [#2
    ? mirrorBody b
    ? mirrors [#83
    ? namespace s
    ? nativeLB b
    ? nodePortLB b
    ? passHostHeader b
    ? passiveHealthCheck #84
    ? port x
    ? responseForwarding #85
    ? scheme s
    ? serversTransport s
    ? sticky #86
    ? strategy #89
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
    object Traefik.TraefikService.Spec.Mirroring.MirrorsItem
    ! name s
    ? healthCheck #81
    ? kind #82
    ? middlewares [#2
    ? namespace s
    ? nativeLB b
    ? nodePortLB b
    ? passHostHeader b
    ? passiveHealthCheck #84
    ? percent i
    ? port x
    ? responseForwarding #85
    ? scheme s
    ? serversTransport s
    ? sticky #86
    ? strategy #89
    ? weight i
    object Traefik.TraefikService.Spec.Mirroring.PassiveHealthCheck
    ? failureWindow x
    ? maxFailedAttempts i
    object Traefik.TraefikService.Spec.Mirroring.ResponseForwarding
    ? flushInterval s
    object Traefik.TraefikService.Spec.Mirroring.Sticky
    ? cookie #87
    object Traefik.TraefikService.Spec.Mirroring.Sticky.Cookie
    ? name s
    ? domain s
    ? httpOnly b
    ? maxAge i
    ? path s
    ? sameSite #88
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
    ? services [#7
    ? sticky #86
    """
}
