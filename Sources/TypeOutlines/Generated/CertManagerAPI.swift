// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let certManagerAPI = """
    outline 1
    kind cert-manager.io/v1 Certificate namespaced #0
    kind cert-manager.io/v1 CertificateRequest namespaced #23
    kind cert-manager.io/v1 ClusterIssuer cluster #25
    kind cert-manager.io/v1 Issuer namespaced #45
    kind acme.cert-manager.io/v1 Challenge namespaced #46
    kind acme.cert-manager.io/v1 Order namespaced #92
    object CertManager.Certificate
    ? spec #1
    object CertManager.Certificate.Spec
    ? additionalOutputFormats [#2
    ? commonName s
    ? dnsNames [s
    ? duration s
    ? emailAddresses [s
    ? encodeUsagesInRequest b
    ? ipAddresses [s
    ? isCA b
    ! issuerRef #4
    ? keystores #5
    ? literalSubject s
    ? nameConstraints #9
    ? otherNames [#11
    ? privateKey #12
    ? renewBefore s
    ? renewBeforePercentage i
    ? renewal #16
    ? revisionHistoryLimit i
    ! secretName s
    ? secretTemplate #19
    ? signatureAlgorithm #20
    ? subject #21
    ? uris [s
    ? usages [#22
    object CertManager.Certificate.Spec.AdditionalOutputFormatsItem
    ! type #3
    set CertManager.Certificate.Spec.AdditionalOutputFormatsItem.TypeObject
    - CombinedPEM combinedPEM
    - DER der
    object CertManager.Certificate.Spec.IssuerRef
    ! name s
    ? group s
    ? kind s
    object CertManager.Certificate.Spec.Keystores
    ? jks #6
    ? pkcs12 #7
    object CertManager.Certificate.Spec.Keystores.Jks
    ? alias s
    ! create b
    ? password s
    ? passwordSecretRef #30
    object CertManager.Certificate.Spec.Keystores.Pkcs12
    ! create b
    ? password s
    ? passwordSecretRef #30
    ? profile #8
    set CertManager.Certificate.Spec.Keystores.Pkcs12.Profile
    - LegacyDES legacyDES
    - LegacyRC2 legacyRC2
    - Modern2023 modern2023
    - Modern2026 modern2026
    object CertManager.Certificate.Spec.NameConstraints
    ? critical b
    ? excluded #10
    ? permitted #10
    object CertManager.Certificate.Spec.NameConstraints.Excluded
    ? dnsDomains [s
    ? emailAddresses [s
    ? ipRanges [s
    ? uriDomains [s
    object CertManager.Certificate.Spec.OtherNamesItem
    ? oid s
    ? utf8Value s
    object CertManager.Certificate.Spec.PrivateKey
    ? algorithm #13
    ? encoding #14
    ? rotationPolicy #15
    ? size i
    set CertManager.Certificate.Spec.PrivateKey.Algorithm
    - ECDSA ecdsa
    - Ed25519 ed25519
    - RSA rsa
    set CertManager.Certificate.Spec.PrivateKey.Encoding
    - PKCS1 pkcs1
    - PKCS8 pkcs8
    set CertManager.Certificate.Spec.PrivateKey.RotationPolicy
    - Always always
    - Never never
    object CertManager.Certificate.Spec.Renewal
    ? policy #17
    ? windows [#18
    set CertManager.Certificate.Spec.Renewal.Policy
    - Disabled disabled
    - RenewBefore renewBefore
    object CertManager.Certificate.Spec.Renewal.WindowsItem
    ! cron s
    ? timezone s
    ! windowDuration s
    object CertManager.Certificate.Spec.SecretTemplate
    ? annotations *s
    ? labels *s
    set CertManager.Certificate.Spec.SignatureAlgorithm
    - ECDSAWithSHA256 ecdsaWithSHA256
    - ECDSAWithSHA384 ecdsaWithSHA384
    - ECDSAWithSHA512 ecdsaWithSHA512
    - PureEd25519 pureEd25519
    - SHA256WithRSA sha256WithRSA
    - SHA384WithRSA sha384WithRSA
    - SHA512WithRSA sha512WithRSA
    object CertManager.Certificate.Spec.Subject
    ? countries [s
    ? localities [s
    ? organizationalUnits [s
    ? organizations [s
    ? postalCodes [s
    ? provinces [s
    ? serialNumber s
    ? streetAddresses [s
    set CertManager.Certificate.Spec.UsagesItem
    - any any
    - cert%20sign certSign
    - client%20auth clientAuth
    - code%20signing codeSigning
    - content%20commitment contentCommitment
    - crl%20sign crlSign
    - data%20encipherment dataEncipherment
    - decipher%20only decipherOnly
    - digital%20signature digitalSignature
    - email%20protection emailProtection
    - encipher%20only encipherOnly
    - ipsec%20end%20system ipsecEndSystem
    - ipsec%20tunnel ipsecTunnel
    - ipsec%20user ipsecUser
    - key%20agreement keyAgreement
    - key%20encipherment keyEncipherment
    - microsoft%20sgc microsoftSgc
    - netscape%20sgc netscapeSgc
    - ocsp%20signing ocspSigning
    - s/mime sMime
    - server%20auth serverAuth
    - signing signing
    - timestamping timestamping
    object CertManager.CertificateRequest
    ? spec #24
    object CertManager.CertificateRequest.Spec
    ? duration s
    ? extra *[s
    ? groups [s
    ? isCA b
    ! issuerRef #4
    ! request s
    ? uid s
    ? usages [#22
    ? username s
    object CertManager.ClusterIssuer
    ! spec #26
    object CertManager.ClusterIssuer.Spec
    ? acme #27
    ? ca #31
    ? selfSigned #32
    ? vault #33
    ? venafi #40
    object CertManager.ClusterIssuer.Spec.Acme
    ? caBundle s
    ? disableAccountKeyGeneration b
    ? email s
    ? enableDurationFeature b
    ? externalAccountBinding #28
    ? preferredChain s
    ! privateKeySecretRef #30
    ? profile s
    ! server s
    ? skipTLSVerify b
    ? solvers [#48
    object CertManager.ClusterIssuer.Spec.Acme.ExternalAccountBinding
    ? keyAlgorithm #29
    ! keyID s
    ! keySecretRef #30
    set CertManager.ClusterIssuer.Spec.Acme.ExternalAccountBinding.KeyAlgorithm
    - HS256 hs256
    - HS384 hs384
    - HS512 hs512
    object CertManager.ClusterIssuer.Spec.Acme.PrivateKeySecretRef
    ! name s
    ? key s
    object CertManager.ClusterIssuer.Spec.Ca
    ? crlDistributionPoints [s
    ? issuingCertificateURLs [s
    ? ocspServers [s
    ! secretName s
    object CertManager.ClusterIssuer.Spec.SelfSigned
    ? crlDistributionPoints [s
    object CertManager.ClusterIssuer.Spec.Vault
    ! auth #34
    ? caBundle s
    ? caBundleSecretRef #30
    ? clientCertSecretRef #30
    ? clientKeySecretRef #30
    ? namespace s
    ! path s
    ! server s
    ? serverName s
    object CertManager.ClusterIssuer.Spec.Vault.Auth
    ? appRole #35
    ? aws #36
    ? clientCertificate #38
    ? kubernetes #39
    ? tokenSecretRef #30
    object CertManager.ClusterIssuer.Spec.Vault.Auth.AppRole
    ! path s
    ! roleId s
    ! secretRef #30
    object CertManager.ClusterIssuer.Spec.Vault.Auth.Aws
    ? iamRoleArn s
    ? mountPath s
    ? region s
    ! role s
    ? serviceAccountRef #37
    ? vaultHeaderValue s
    object CertManager.ClusterIssuer.Spec.Vault.Auth.Aws.ServiceAccountRef
    ! name s
    ? audiences [s
    object CertManager.ClusterIssuer.Spec.Vault.Auth.ClientCertificate
    ? name s
    ? mountPath s
    ? secretName s
    object CertManager.ClusterIssuer.Spec.Vault.Auth.Kubernetes
    ? mountPath s
    ! role s
    ? secretRef #30
    ? serviceAccountRef #37
    object CertManager.ClusterIssuer.Spec.Venafi
    ? cloud #41
    ? ngts #42
    ? tpp #44
    ! zone s
    object CertManager.ClusterIssuer.Spec.Venafi.Cloud
    ! apiTokenSecretRef #30
    ? url s
    object CertManager.ClusterIssuer.Spec.Venafi.Ngts
    ! credentialsRef #43
    ? tokenEndpoint s
    ! tsgID s
    ? url s
    object CertManager.ClusterIssuer.Spec.Venafi.Ngts.CredentialsRef
    ! name s
    object CertManager.ClusterIssuer.Spec.Venafi.Tpp
    ? caBundle s
    ? caBundleSecretRef #30
    ! credentialsRef #43
    ! url s
    object CertManager.Issuer
    ! spec #26
    object CertManager.Challenge
    ! spec #47
    object CertManager.Challenge.Spec
    ! authorizationURL s
    ! dnsName s
    ! issuerRef #4
    ! key s
    ! solver #48
    ! token s
    ! type #91
    ! url s
    ? wildcard b
    object CertManager.Challenge.Spec.Solver
    ? dns01 #49
    ? http01 #66
    ? selector #90
    ? waitInsteadOfSelfCheck s
    object CertManager.Challenge.Spec.Solver.Dns01
    ? acmeDNS #50
    ? akamai #51
    ? azureDNS #52
    ? cloudDNS #56
    ? cloudflare #57
    ? cnameStrategy #58
    ? digitalocean #59
    ? rfc2136 #60
    ? route53 #62
    ? webhook #65
    object CertManager.Challenge.Spec.Solver.Dns01.AcmeDNS
    ! accountSecretRef #30
    ! host s
    object CertManager.Challenge.Spec.Solver.Dns01.Akamai
    ! accessTokenSecretRef #30
    ! clientSecretSecretRef #30
    ! clientTokenSecretRef #30
    ! serviceConsumerDomain s
    object CertManager.Challenge.Spec.Solver.Dns01.AzureDNS
    ? clientID s
    ? clientSecretSecretRef #30
    ? environment #53
    ? hostedZoneName s
    ? managedIdentity #54
    ! resourceGroupName s
    ! subscriptionID s
    ? tenantID s
    ? zoneType #55
    set CertManager.Challenge.Spec.Solver.Dns01.AzureDNS.Environment
    - AzureChinaCloud azureChinaCloud
    - AzureGermanCloud azureGermanCloud
    - AzurePublicCloud azurePublicCloud
    - AzureUSGovernmentCloud azureUSGovernmentCloud
    object CertManager.Challenge.Spec.Solver.Dns01.AzureDNS.ManagedIdentity
    ? clientID s
    ? resourceID s
    ? tenantID s
    set CertManager.Challenge.Spec.Solver.Dns01.AzureDNS.ZoneType
    - AzurePrivateZone azurePrivateZone
    - AzurePublicZone azurePublicZone
    object CertManager.Challenge.Spec.Solver.Dns01.CloudDNS
    ? hostedZoneName s
    ! project s
    ? serviceAccountSecretRef #30
    object CertManager.Challenge.Spec.Solver.Dns01.Cloudflare
    ? apiKeySecretRef #30
    ? apiTokenSecretRef #30
    ? email s
    set CertManager.Challenge.Spec.Solver.Dns01.CnameStrategy
    - Follow follow
    - None none
    object CertManager.Challenge.Spec.Solver.Dns01.Digitalocean
    ! tokenSecretRef #30
    object CertManager.Challenge.Spec.Solver.Dns01.Rfc2136
    ! nameserver s
    ? protocol #61
    ? tsigAlgorithm s
    ? tsigKeyName s
    ? tsigSecretSecretRef #30
    set CertManager.Challenge.Spec.Solver.Dns01.Rfc2136.ProtocolObject
    - TCP tcp
    - UDP udp
    object CertManager.Challenge.Spec.Solver.Dns01.Route53
    ? accessKeyID s
    ? accessKeyIDSecretRef #30
    ? auth #63
    ? hostedZoneID s
    ? region s
    ? role s
    ? secretAccessKeySecretRef #30
    object CertManager.Challenge.Spec.Solver.Dns01.Route53.Auth
    ! kubernetes #64
    object CertManager.Challenge.Spec.Solver.Dns01.Route53.Auth.Kubernetes
    ! serviceAccountRef #37
    object CertManager.Challenge.Spec.Solver.Dns01.Webhook
    ? config v
    ! groupName s
    ! solverName s
    object CertManager.Challenge.Spec.Solver.Http01
    ? gatewayHTTPRoute #67
    ? ingress #88
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute
    ? labels *s
    ? parentRefs [#68
    ? podTemplate #69
    ? serviceType s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.ParentRefsItem
    ! name s
    ? group s
    ? kind s
    ? namespace s
    ? port i
    ? sectionName s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate
    ? metadata #19
    ? spec #70
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec
    ? affinity #71
    ? imagePullSecrets [#81
    ? nodeSelector *s
    ? priorityClassName s
    ? resources #82
    ? securityContext #83
    ? serviceAccountName s
    ? tolerations [#87
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity
    ? nodeAffinity #72
    ? podAffinity #77
    ? podAntiAffinity #77
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#73
    ? requiredDuringSchedulingIgnoredDuringExecution #76
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
    ! preference #74
    ! weight i
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference
    ? matchExpressions [#75
    ? matchFields [#75
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.RequiredDuringSchedulingIgnoredDuringExecution
    ! nodeSelectorTerms [#74
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#78
    ? requiredDuringSchedulingIgnoredDuringExecution [#79
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
    ! podAffinityTerm #79
    ! weight i
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem
    ? labelSelector #80
    ? matchLabelKeys [s
    ? mismatchLabelKeys [s
    ? namespaceSelector #80
    ? namespaces [s
    ! topologyKey s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.LabelSelector
    ? matchExpressions [#75
    ? matchLabels *s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.ImagePullSecretsItem
    ? name s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Resources
    ? limits *q
    ? requests *q
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.SecurityContext
    ? fsGroup i
    ? fsGroupChangePolicy s
    ? runAsGroup i
    ? runAsNonRoot b
    ? runAsUser i
    ? seLinuxOptions #84
    ? seccompProfile #85
    ? supplementalGroups [i
    ? sysctls [#86
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.SecurityContext.SeLinuxOptions
    ? level s
    ? role s
    ? type s
    ? user s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.SecurityContext.SeccompProfile
    ? localhostProfile s
    ! type s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.SecurityContext.SysctlsItem
    ! name s
    ! value s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.TolerationsItem
    ? effect s
    ? key s
    ? operator s
    ? tolerationSeconds i
    ? value s
    object CertManager.Challenge.Spec.Solver.Http01.Ingress
    ? name s
    ? class s
    ? ingressClassName s
    ? ingressTemplate #89
    ? podTemplate #69
    ? serviceType s
    object CertManager.Challenge.Spec.Solver.Http01.Ingress.IngressTemplate
    ? metadata #19
    object CertManager.Challenge.Spec.Solver.Selector
    ? dnsNames [s
    ? dnsZones [s
    ? matchLabels *s
    set CertManager.Challenge.Spec.TypeObject
    - DNS-01 dns01
    - HTTP-01 http01
    object CertManager.Order
    ! spec #93
    object CertManager.Order.Spec
    ? commonName s
    ? dnsNames [s
    ? duration s
    ? ipAddresses [s
    ! issuerRef #4
    ? profile s
    ? replaces s
    ! request s
    """
}
