// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let certManagerAPI = """
    outline 1
    kind cert-manager.io/v1 Certificate namespaced #0
    kind cert-manager.io/v1 CertificateRequest namespaced #25
    kind cert-manager.io/v1 ClusterIssuer cluster #27
    kind cert-manager.io/v1 Issuer namespaced #54
    kind acme.cert-manager.io/v1 Challenge namespaced #55
    kind acme.cert-manager.io/v1 Order namespaced #116
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
    ? nameConstraints #10
    ? otherNames [#13
    ? privateKey #14
    ? renewBefore s
    ? renewBeforePercentage i
    ? renewal #18
    ? revisionHistoryLimit i
    ! secretName s
    ? secretTemplate #21
    ? signatureAlgorithm #22
    ? subject #23
    ? uris [s
    ? usages [#24
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
    ? pkcs12 #8
    object CertManager.Certificate.Spec.Keystores.Jks
    ? alias s
    ! create b
    ? password s
    ? passwordSecretRef #7
    object CertManager.Certificate.Spec.Keystores.Jks.PasswordSecretRef
    ! name s
    ? key s
    object CertManager.Certificate.Spec.Keystores.Pkcs12
    ! create b
    ? password s
    ? passwordSecretRef #7
    ? profile #9
    set CertManager.Certificate.Spec.Keystores.Pkcs12.Profile
    - LegacyDES legacyDES
    - LegacyRC2 legacyRC2
    - Modern2023 modern2023
    - Modern2026 modern2026
    object CertManager.Certificate.Spec.NameConstraints
    ? critical b
    ? excluded #11
    ? permitted #12
    object CertManager.Certificate.Spec.NameConstraints.Excluded
    ? dnsDomains [s
    ? emailAddresses [s
    ? ipRanges [s
    ? uriDomains [s
    object CertManager.Certificate.Spec.NameConstraints.Permitted
    ? dnsDomains [s
    ? emailAddresses [s
    ? ipRanges [s
    ? uriDomains [s
    object CertManager.Certificate.Spec.OtherNamesItem
    ? oid s
    ? utf8Value s
    object CertManager.Certificate.Spec.PrivateKey
    ? algorithm #15
    ? encoding #16
    ? rotationPolicy #17
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
    ? policy #19
    ? windows [#20
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
    ? spec #26
    object CertManager.CertificateRequest.Spec
    ? duration s
    ? extra *[s
    ? groups [s
    ? isCA b
    ! issuerRef #4
    ! request s
    ? uid s
    ? usages [#24
    ? username s
    object CertManager.ClusterIssuer
    ! spec #28
    object CertManager.ClusterIssuer.Spec
    ? acme #29
    ? ca #34
    ? selfSigned #35
    ? vault #36
    ? venafi #48
    object CertManager.ClusterIssuer.Spec.Acme
    ? caBundle s
    ? disableAccountKeyGeneration b
    ? email s
    ? enableDurationFeature b
    ? externalAccountBinding #30
    ? preferredChain s
    ! privateKeySecretRef #33
    ? profile s
    ! server s
    ? skipTLSVerify b
    ? solvers [#57
    object CertManager.ClusterIssuer.Spec.Acme.ExternalAccountBinding
    ? keyAlgorithm #31
    ! keyID s
    ! keySecretRef #32
    set CertManager.ClusterIssuer.Spec.Acme.ExternalAccountBinding.KeyAlgorithm
    - HS256 hs256
    - HS384 hs384
    - HS512 hs512
    object CertManager.ClusterIssuer.Spec.Acme.ExternalAccountBinding.KeySecretRef
    ! name s
    ? key s
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
    ! auth #37
    ? caBundle s
    ? caBundleSecretRef #45
    ? clientCertSecretRef #46
    ? clientKeySecretRef #47
    ? namespace s
    ! path s
    ! server s
    ? serverName s
    object CertManager.ClusterIssuer.Spec.Vault.Auth
    ? appRole #38
    ? aws #40
    ? clientCertificate #42
    ? kubernetes #43
    ? tokenSecretRef #44
    object CertManager.ClusterIssuer.Spec.Vault.Auth.AppRole
    ! path s
    ! roleId s
    ! secretRef #39
    object CertManager.ClusterIssuer.Spec.Vault.Auth.AppRole.SecretRef
    ! name s
    ? key s
    object CertManager.ClusterIssuer.Spec.Vault.Auth.Aws
    ? iamRoleArn s
    ? mountPath s
    ? region s
    ! role s
    ? serviceAccountRef #41
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
    ? secretRef #39
    ? serviceAccountRef #41
    object CertManager.ClusterIssuer.Spec.Vault.Auth.TokenSecretRef
    ! name s
    ? key s
    object CertManager.ClusterIssuer.Spec.Vault.CaBundleSecretRef
    ! name s
    ? key s
    object CertManager.ClusterIssuer.Spec.Vault.ClientCertSecretRef
    ! name s
    ? key s
    object CertManager.ClusterIssuer.Spec.Vault.ClientKeySecretRef
    ! name s
    ? key s
    object CertManager.ClusterIssuer.Spec.Venafi
    ? cloud #49
    ? ngts #51
    ? tpp #53
    ! zone s
    object CertManager.ClusterIssuer.Spec.Venafi.Cloud
    ! apiTokenSecretRef #50
    ? url s
    object CertManager.ClusterIssuer.Spec.Venafi.Cloud.ApiTokenSecretRef
    ! name s
    ? key s
    object CertManager.ClusterIssuer.Spec.Venafi.Ngts
    ! credentialsRef #52
    ? tokenEndpoint s
    ! tsgID s
    ? url s
    object CertManager.ClusterIssuer.Spec.Venafi.Ngts.CredentialsRef
    ! name s
    object CertManager.ClusterIssuer.Spec.Venafi.Tpp
    ? caBundle s
    ? caBundleSecretRef #45
    ! credentialsRef #52
    ! url s
    object CertManager.Issuer
    ! spec #28
    object CertManager.Challenge
    ! spec #56
    object CertManager.Challenge.Spec
    ! authorizationURL s
    ! dnsName s
    ! issuerRef #4
    ! key s
    ! solver #57
    ! token s
    ! type #115
    ! url s
    ? wildcard b
    object CertManager.Challenge.Spec.Solver
    ? dns01 #58
    ? http01 #84
    ? selector #114
    ? waitInsteadOfSelfCheck s
    object CertManager.Challenge.Spec.Solver.Dns01
    ? acmeDNS #59
    ? akamai #61
    ? azureDNS #65
    ? cloudDNS #69
    ? cloudflare #71
    ? cnameStrategy #73
    ? digitalocean #74
    ? rfc2136 #75
    ? route53 #78
    ? webhook #83
    object CertManager.Challenge.Spec.Solver.Dns01.AcmeDNS
    ! accountSecretRef #60
    ! host s
    object CertManager.Challenge.Spec.Solver.Dns01.AcmeDNS.AccountSecretRef
    ! name s
    ? key s
    object CertManager.Challenge.Spec.Solver.Dns01.Akamai
    ! accessTokenSecretRef #62
    ! clientSecretSecretRef #63
    ! clientTokenSecretRef #64
    ! serviceConsumerDomain s
    object CertManager.Challenge.Spec.Solver.Dns01.Akamai.AccessTokenSecretRef
    ! name s
    ? key s
    object CertManager.Challenge.Spec.Solver.Dns01.Akamai.ClientSecretSecretRef
    ! name s
    ? key s
    object CertManager.Challenge.Spec.Solver.Dns01.Akamai.ClientTokenSecretRef
    ! name s
    ? key s
    object CertManager.Challenge.Spec.Solver.Dns01.AzureDNS
    ? clientID s
    ? clientSecretSecretRef #63
    ? environment #66
    ? hostedZoneName s
    ? managedIdentity #67
    ! resourceGroupName s
    ! subscriptionID s
    ? tenantID s
    ? zoneType #68
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
    ? serviceAccountSecretRef #70
    object CertManager.Challenge.Spec.Solver.Dns01.CloudDNS.ServiceAccountSecretRef
    ! name s
    ? key s
    object CertManager.Challenge.Spec.Solver.Dns01.Cloudflare
    ? apiKeySecretRef #72
    ? apiTokenSecretRef #50
    ? email s
    object CertManager.Challenge.Spec.Solver.Dns01.Cloudflare.ApiKeySecretRef
    ! name s
    ? key s
    set CertManager.Challenge.Spec.Solver.Dns01.CnameStrategy
    - Follow follow
    - None none
    object CertManager.Challenge.Spec.Solver.Dns01.Digitalocean
    ! tokenSecretRef #44
    object CertManager.Challenge.Spec.Solver.Dns01.Rfc2136
    ! nameserver s
    ? protocol #76
    ? tsigAlgorithm s
    ? tsigKeyName s
    ? tsigSecretSecretRef #77
    set CertManager.Challenge.Spec.Solver.Dns01.Rfc2136.ProtocolObject
    - TCP tcp
    - UDP udp
    object CertManager.Challenge.Spec.Solver.Dns01.Rfc2136.TsigSecretSecretRef
    ! name s
    ? key s
    object CertManager.Challenge.Spec.Solver.Dns01.Route53
    ? accessKeyID s
    ? accessKeyIDSecretRef #79
    ? auth #80
    ? hostedZoneID s
    ? region s
    ? role s
    ? secretAccessKeySecretRef #82
    object CertManager.Challenge.Spec.Solver.Dns01.Route53.AccessKeyIDSecretRef
    ! name s
    ? key s
    object CertManager.Challenge.Spec.Solver.Dns01.Route53.Auth
    ! kubernetes #81
    object CertManager.Challenge.Spec.Solver.Dns01.Route53.Auth.Kubernetes
    ! serviceAccountRef #41
    object CertManager.Challenge.Spec.Solver.Dns01.Route53.SecretAccessKeySecretRef
    ! name s
    ? key s
    object CertManager.Challenge.Spec.Solver.Dns01.Webhook
    ? config v
    ! groupName s
    ! solverName s
    object CertManager.Challenge.Spec.Solver.Http01
    ? gatewayHTTPRoute #85
    ? ingress #112
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute
    ? labels *s
    ? parentRefs [#86
    ? podTemplate #87
    ? serviceType s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.ParentRefsItem
    ! name s
    ? group s
    ? kind s
    ? namespace s
    ? port i
    ? sectionName s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate
    ? metadata #111
    ? spec #88
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec
    ? affinity #89
    ? imagePullSecrets [#104
    ? nodeSelector *s
    ? priorityClassName s
    ? resources #105
    ? securityContext #106
    ? serviceAccountName s
    ? tolerations [#110
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity
    ? nodeAffinity #90
    ? podAffinity #97
    ? podAntiAffinity #103
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#91
    ? requiredDuringSchedulingIgnoredDuringExecution #95
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
    ! preference #92
    ! weight i
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference
    ? matchExpressions [#93
    ? matchFields [#94
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchFieldsItem
    ! key s
    ! operator s
    ? values [s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.RequiredDuringSchedulingIgnoredDuringExecution
    ! nodeSelectorTerms [#96
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.RequiredDuringSchedulingIgnoredDuringExecution.NodeSelectorTermsItem
    ? matchExpressions [#93
    ? matchFields [#94
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#98
    ? requiredDuringSchedulingIgnoredDuringExecution [#100
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
    ! podAffinityTerm #99
    ! weight i
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.PodAffinityTerm
    ? labelSelector #101
    ? matchLabelKeys [s
    ? mismatchLabelKeys [s
    ? namespaceSelector #102
    ? namespaces [s
    ! topologyKey s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem
    ? labelSelector #101
    ? matchLabelKeys [s
    ? mismatchLabelKeys [s
    ? namespaceSelector #102
    ? namespaces [s
    ! topologyKey s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.LabelSelector
    ? matchExpressions [#93
    ? matchLabels *s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.NamespaceSelector
    ? matchExpressions [#93
    ? matchLabels *s
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAntiAffinity
    ? preferredDuringSchedulingIgnoredDuringExecution [#98
    ? requiredDuringSchedulingIgnoredDuringExecution [#100
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
    ? seLinuxOptions #107
    ? seccompProfile #108
    ? supplementalGroups [i
    ? sysctls [#109
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
    object CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Metadata
    ? annotations *s
    ? labels *s
    object CertManager.Challenge.Spec.Solver.Http01.Ingress
    ? name s
    ? class s
    ? ingressClassName s
    ? ingressTemplate #113
    ? podTemplate #87
    ? serviceType s
    object CertManager.Challenge.Spec.Solver.Http01.Ingress.IngressTemplate
    ? metadata #111
    object CertManager.Challenge.Spec.Solver.Selector
    ? dnsNames [s
    ? dnsZones [s
    ? matchLabels *s
    set CertManager.Challenge.Spec.TypeObject
    - DNS-01 dns01
    - HTTP-01 http01
    object CertManager.Order
    ! spec #117
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
