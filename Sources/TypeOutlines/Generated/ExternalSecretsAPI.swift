// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let externalSecretsAPI = """
    outline 1
    kind external-secrets.io/v1 ClusterExternalSecret cluster #0
    kind external-secrets.io/v1alpha1 ClusterPushSecret cluster #5
    kind external-secrets.io/v1 ClusterSecretStore cluster #7
    kind external-secrets.io/v1 ExternalSecret namespaced #160
    kind external-secrets.io/v1alpha1 PushSecret namespaced #188
    kind external-secrets.io/v1 SecretStore namespaced #212
    kind generators.external-secrets.io/v1alpha1 ClusterGenerator cluster #213
    kind generators.external-secrets.io/v1alpha1 GithubAccessToken namespaced #245
    kind generators.external-secrets.io/v1alpha1 Password namespaced #249
    kind generators.external-secrets.io/v1alpha1 UUID namespaced #252
    kind generators.external-secrets.io/v1alpha1 VaultDynamicSecret namespaced #253
    object ExternalSecrets.ClusterExternalSecret
    ? spec #1
    object ExternalSecrets.ClusterExternalSecret.Spec
    ? externalSecretMetadata #2
    ? externalSecretName s
    ! externalSecretSpec #161
    ? namespaceSelector #3
    ? namespaceSelectors [#3
    ? namespaces [s
    ? refreshTime s
    object ExternalSecrets.ClusterExternalSecret.Spec.ExternalSecretMetadata
    ? annotations *s
    ? labels *s
    object ExternalSecrets.ClusterExternalSecret.Spec.NamespaceSelector
    ? matchExpressions [#4
    ? matchLabels *s
    object ExternalSecrets.ClusterExternalSecret.Spec.NamespaceSelector.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    object ExternalSecrets.ClusterPushSecret
    ? spec #6
    object ExternalSecrets.ClusterPushSecret.Spec
    ? namespaceSelectors [#3
    ? pushSecretMetadata #2
    ? pushSecretName s
    ! pushSecretSpec #189
    ? refreshTime s
    object ExternalSecrets.ClusterSecretStore
    ? spec #8
    object ExternalSecrets.ClusterSecretStore.Spec
    ? conditions [#9
    ? controller s
    ! provider #10
    ? refreshInterval x
    ? retrySettings #159
    object ExternalSecrets.ClusterSecretStore.Spec.ConditionsItem
    ? namespaceRegexes [s
    ? namespaceSelector #3
    ? namespaces [s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider
    ? akeyless #11
    ? aws #15
    ? azurekv #23
    ? barbican #29
    ? beyondtrust #31
    ? beyondtrustworkloadcredentials #34
    ? bitwardensecretsmanager #38
    ? chef #41
    ? cloudrusm #44
    ? conjur #47
    ? crd #52
    ? delinea #61
    ? doppler #63
    ? dvls #69
    ? fake #72
    ? fortanix #74
    ? gcpsm #76
    ? github #84
    ? gitlab #87
    ? ibm #90
    ? infisical #94
    ? keepersecurity #106
    ? kubernetes #107
    ? nebiusmysterybox #108
    ? ngrok #111
    ? onboardbase #114
    ? onepassword #116
    ? onepasswordSDK #119
    ? openBao #123
    ? oracle #125
    ? ovh #129
    ? passbolt #133
    ? passworddepot #135
    ? previder #138
    ? pulumi #140
    ? scaleway #143
    ? secretserver #144
    ? senhasegura #145
    ? vault #255
    ? volcengine #147
    ? webhook #150
    ? yandexcertificatemanager #155
    ? yandexlockbox #155
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Akeyless
    ! akeylessGWApiURL s
    ! authSecretRef #12
    ? caBundle s
    ? caProvider #265
    ? ignoreCache b
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Akeyless.AuthSecretRef
    ? kubernetesAuth #13
    ? secretRef #14
    ? serviceAccountRef #28
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Akeyless.AuthSecretRef.KubernetesAuth
    ! accessID s
    ! k8sConfName s
    ? secretRef #56
    ? serviceAccountRef #28
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Akeyless.AuthSecretRef.SecretRef
    ? accessID #56
    ? accessType #56
    ? accessTypeParam #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws
    ? additionalRoles [s
    ? auth #16
    ? customSessionTags *s
    ? externalID s
    ? prefix s
    ! region s
    ? role s
    ? secretsManager #19
    ! service #20
    ? sessionTags [#21
    ? sessionTagsPolicy #22
    ? transitiveTagKeys [s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth
    ? jwt #17
    ? secretRef #18
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth.Jwt
    ? serviceAccountRef #28
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth.SecretRef
    ? accessKeyIDSecretRef #56
    ? secretAccessKeySecretRef #56
    ? sessionTokenSecretRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.SecretsManager
    ? forceDeleteWithoutRecovery b
    ? recoveryWindowInDays i
    set ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Service
    - CertificateManager certificateManager
    - ParameterStore parameterStore
    - SecretsManager secretsManager
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.SessionTagsItem
    ! key s
    ! value s
    set ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.SessionTagsPolicy
    - Custom custom_
    - None none
    - Simple simple
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv
    ? authSecretRef #24
    ? authType #25
    ? customCloudConfig #26
    ? environmentType #27
    ? identityId s
    ? serviceAccountRef #28
    ? tenantId s
    ? useAzureSDK b
    ! vaultUrl s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.AuthSecretRef
    ? clientCertificate #56
    ? clientId #56
    ? clientSecret #56
    ? tenantId #56
    set ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.AuthType
    - ManagedIdentity managedIdentity
    - ServicePrincipal servicePrincipal
    - WorkloadIdentity workloadIdentity
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.CustomCloudConfig
    ! activeDirectoryEndpoint s
    ? keyVaultDNSSuffix s
    ? keyVaultEndpoint s
    ? resourceManagerEndpoint s
    set ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.EnvironmentType
    - AzureStackCloud azureStackCloud
    - ChinaCloud chinaCloud
    - GermanCloud germanCloud
    - PublicCloud publicCloud
    - USGovernmentCloud usGovernmentCloud
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef
    ! name s
    ? audiences [s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Barbican
    ! auth #30
    ? authURL s
    ? domainName s
    ? region s
    ? tenantName s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Barbican.Auth
    ! password #248
    ! username #62
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrust
    ! auth #32
    ! server #33
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrust.Auth
    ? apiKey #62
    ? certificate #62
    ? certificateKey #62
    ? clientId #62
    ? clientSecret #62
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrust.Server
    ! apiUrl s
    ? apiVersion s
    ? clientTimeOutSeconds i
    ? decrypt b
    ? retrievalType s
    ? separator s
    ! verifyCA b
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrustworkloadcredentials
    ! auth #35
    ? caBundle s
    ? caProvider #265
    ? folderPath s
    ! server #37
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrustworkloadcredentials.Auth
    ! apikey #36
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrustworkloadcredentials.Auth.Apikey
    ! token #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrustworkloadcredentials.Server
    ! apiUrl s
    ! siteId s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Bitwardensecretsmanager
    ? apiURL s
    ! auth #39
    ? bitwardenServerSDKURL s
    ? caBundle s
    ? caProvider #265
    ? identityURL s
    ! organizationID s
    ! projectID s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Bitwardensecretsmanager.Auth
    ! secretRef #40
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Bitwardensecretsmanager.Auth.SecretRef
    ! credentials #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Chef
    ! auth #42
    ! serverUrl s
    ! username s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Chef.Auth
    ! secretRef #43
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Chef.Auth.SecretRef
    ! privateKeySecretRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Cloudrusm
    ! auth #45
    ? projectID s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Cloudrusm.Auth
    ? secretRef #46
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Cloudrusm.Auth.SecretRef
    ! accessKeyIDSecretRef #56
    ! accessKeySecretSecretRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Conjur
    ! auth #48
    ? caBundle s
    ? caProvider #265
    ! url s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Conjur.Auth
    ? apikey #49
    ? cert #50
    ? jwt #51
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Conjur.Auth.Apikey
    ! account s
    ! apiKeyRef #56
    ! userRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Conjur.Auth.Cert
    ! account s
    ! clientCertRef #56
    ! clientKeyRef #56
    ? hostId s
    ! serviceID s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Conjur.Auth.Jwt
    ! account s
    ? hostId s
    ? secretRef #56
    ? serviceAccountRef #28
    ! serviceID s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd
    ? auth #53
    ? authRef #56
    ! resource #57
    ? server #58
    ? whitelist #59
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Auth
    ? cert #54
    ? serviceAccount #28
    ? token #55
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Auth.Cert
    ! clientCert #56
    ! clientKey #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Auth.Token
    ! bearerToken #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.AuthRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.ResourceObject
    ! group s
    ! kind s
    ! version s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Server
    ? caBundle s
    ? caProvider #265
    ? url s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Whitelist
    ? rules [#60
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Whitelist.RulesItem
    ? name s
    ? namespace s
    ? properties [s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Delinea
    ! clientId #62
    ! clientSecret #62
    ! tenant s
    ? tld s
    ? urlTemplate s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Delinea.ClientId
    ? secretRef #56
    ? value s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Doppler
    ! auth #64
    ? config s
    ? format #67
    ? nameTransformer #68
    ? project s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Doppler.Auth
    ? oidcConfig #65
    ? secretRef #66
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Doppler.Auth.OidcConfig
    ? expirationSeconds i
    ! identity s
    ! serviceAccountRef #28
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Doppler.Auth.SecretRef
    ! dopplerToken #56
    set ExternalSecrets.ClusterSecretStore.Spec.Provider.Doppler.Format
    - docker docker
    - dotnet-json dotnetJson
    - env env
    - json json
    - yaml yaml
    set ExternalSecrets.ClusterSecretStore.Spec.Provider.Doppler.NameTransformer
    - camel camel
    - dotnet-env dotnetEnv
    - lower-kebab lowerKebab
    - lower-snake lowerSnake
    - tf-var tfVar
    - upper-camel upperCamel
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Dvls
    ! auth #70
    ? insecure b
    ! serverUrl s
    ? vault s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Dvls.Auth
    ! secretRef #71
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Dvls.Auth.SecretRef
    ! appId #56
    ! appSecret #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Fake
    ! data [#73
    ? validationResult i
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Fake.DataItem
    ! key s
    ! value s
    ? version s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Fortanix
    ? apiKey #75
    ? apiUrl s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Fortanix.ApiKey
    ? secretRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm
    ? auth #77
    ? location s
    ? projectID s
    ? secretVersionSelectionPolicy s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth
    ? secretRef #78
    ? workloadIdentity #79
    ? workloadIdentityFederation #80
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.SecretRef
    ? secretAccessKeySecretRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.WorkloadIdentity
    ? clusterLocation s
    ? clusterName s
    ? clusterProjectID s
    ! serviceAccountRef #28
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.WorkloadIdentityFederation
    ? audience s
    ? awsSecurityCredentials #81
    ? credConfig #83
    ? externalTokenEndpoint s
    ? gcpServiceAccountEmail s
    ? serviceAccountRef #28
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.WorkloadIdentityFederation.AwsSecurityCredentials
    ! awsCredentialsSecretRef #82
    ! region s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.WorkloadIdentityFederation.AwsSecurityCredentials.AwsCredentialsSecretRef
    ! name s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.WorkloadIdentityFederation.CredConfig
    ! name s
    ! key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Github
    ! appID i
    ! auth #85
    ? environment s
    ! installationID i
    ? orgSecretVisibility #86
    ! organization s
    ? repository s
    ? uploadURL s
    ? url s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Github.Auth
    ! privateKey #56
    set ExternalSecrets.ClusterSecretStore.Spec.Provider.Github.OrgSecretVisibility
    - all all
    - private private
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gitlab
    ! auth #88
    ? caBundle s
    ? caProvider #265
    ? environment s
    ? groupIDs [s
    ? inheritFromGroups b
    ? projectID s
    ? url s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gitlab.Auth
    ! SecretRef #89
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gitlab.Auth.SecretRef
    ? accessToken #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ibm
    ! auth #91
    ? serviceUrl s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ibm.Auth
    ? containerAuth #92
    ? secretRef #93
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ibm.Auth.ContainerAuth
    ? iamEndpoint s
    ! profile s
    ? tokenLocation s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ibm.Auth.SecretRef
    ? iamEndpoint s
    ? secretApiKeySecretRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical
    ! auth #95
    ? caBundle s
    ? caProvider #265
    ? hostAPI s
    ! secretsScope #105
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth
    ? awsAuthCredentials #96
    ? azureAuthCredentials #97
    ? gcpIamAuthCredentials #98
    ? gcpIdTokenAuthCredentials #96
    ? jwtAuthCredentials #99
    ? kubernetesAuthCredentials #100
    ? ldapAuthCredentials #101
    ? ociAuthCredentials #102
    ? tokenAuthCredentials #103
    ? universalAuthCredentials #104
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials
    ! identityId #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AzureAuthCredentials
    ! identityId #56
    ? resource #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.GcpIamAuthCredentials
    ! identityId #56
    ! serviceAccountKeyFilePath #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.JwtAuthCredentials
    ! identityId #56
    ! jwt #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.KubernetesAuthCredentials
    ! identityId #56
    ? serviceAccountTokenPath #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.LdapAuthCredentials
    ! identityId #56
    ! ldapPassword #56
    ! ldapUsername #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.OciAuthCredentials
    ! fingerprint #56
    ! identityId #56
    ! privateKey #56
    ? privateKeyPassphrase #56
    ! region #56
    ! tenancyId #56
    ! userId #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.TokenAuthCredentials
    ! accessToken #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.UniversalAuthCredentials
    ! clientId #56
    ! clientSecret #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.SecretsScope
    ! environmentSlug s
    ? expandSecretReferences b
    ? organizationSlug s
    ! projectSlug s
    ? recursive b
    ? secretsPath s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Keepersecurity
    ! authRef #56
    ! folderID s
    ? getByTitleFallback b
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Kubernetes
    ? auth #53
    ? authRef #56
    ? remoteNamespace s
    ? server #58
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Nebiusmysterybox
    ! apiDomain s
    ! auth #109
    ? caProvider #110
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Nebiusmysterybox.Auth
    ? serviceAccountCredsSecretRef #56
    ? tokenSecretRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Nebiusmysterybox.CaProvider
    ? certSecretRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ngrok
    ? apiUrl s
    ! auth #112
    ! vault #113
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ngrok.Auth
    ? apiKey #75
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ngrok.Vault
    ! name s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Onboardbase
    ! apiHost s
    ! auth #115
    ! environment s
    ! project s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Onboardbase.Auth
    ! apiKeyRef #56
    ! passcodeRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Onepassword
    ! auth #117
    ! connectHost s
    ! vaults *i
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Onepassword.Auth
    ! secretRef #118
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Onepassword.Auth.SecretRef
    ! connectTokenSecretRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.OnepasswordSDK
    ! auth #120
    ? cache #121
    ? environment s
    ? integrationInfo #122
    ? vault s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.OnepasswordSDK.Auth
    ! serviceAccountSecretRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.OnepasswordSDK.Cache
    ? maxSize i
    ? ttl s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.OnepasswordSDK.IntegrationInfo
    ? name s
    ? version s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.OpenBao
    ? auth #124
    ? caBundle s
    ? caProvider #265
    ? namespace s
    ? path s
    ! server s
    ? version #269
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.OpenBao.Auth
    ? appRole #257
    ? namespace s
    ? tokenSecretRef #56
    ? userPass #264
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Oracle
    ? auth #126
    ? compartment s
    ? encryptionKey s
    ? principalType #128
    ! region s
    ? serviceAccountRef #28
    ! vault s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Oracle.Auth
    ! secretRef #127
    ! tenancy s
    ! user s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Oracle.Auth.SecretRef
    ! fingerprint #56
    ! privatekey #56
    set ExternalSecrets.ClusterSecretStore.Spec.Provider.Oracle.PrincipalType
    - % empty
    - InstancePrincipal instancePrincipal
    - UserPrincipal userPrincipal
    - Workload workload
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ovh
    ! auth #130
    ? casRequired b
    ? okmsTimeout i
    ! okmsid s
    ! server s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ovh.Auth
    ? mtls #131
    ? token #132
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ovh.Auth.Mtls
    ? caBundle s
    ? caProvider #265
    ! certSecretRef #56
    ! keySecretRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ovh.Auth.Token
    ! tokenSecretRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Passbolt
    ! auth #134
    ? caBundle s
    ? caProvider #265
    ! host s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Passbolt.Auth
    ! passwordSecretRef #56
    ! privateKeySecretRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Passworddepot
    ! auth #136
    ! database s
    ! host s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Passworddepot.Auth
    ! secretRef #137
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Passworddepot.Auth.SecretRef
    ? credentials #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Previder
    ! auth #139
    ? baseUri s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Previder.Auth
    ? secretRef #103
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Pulumi
    ? accessToken #75
    ? apiUrl s
    ? auth #141
    ! environment s
    ! organization s
    ! project s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Pulumi.Auth
    ? accessToken #75
    ? oidcConfig #142
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Pulumi.Auth.OidcConfig
    ? expirationSeconds i
    ! organization s
    ! serviceAccountRef #28
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Scaleway
    ! accessKey #62
    ? apiUrl s
    ! projectId s
    ! region s
    ! secretKey #62
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Secretserver
    ? caBundle s
    ? caProvider #265
    ? domain s
    ? password #62
    ! serverURL s
    ? token #62
    ? username #62
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Senhasegura
    ! auth #146
    ? ignoreSslCertificate b
    ! module s
    ! url s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Senhasegura.Auth
    ! clientId s
    ! clientSecretSecretRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Volcengine
    ? auth #148
    ! region s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Volcengine.Auth
    ? secretRef #149
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Volcengine.Auth.SecretRef
    ! accessKeyID #56
    ! secretAccessKey #56
    ? token #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Webhook
    ? auth #151
    ? body s
    ? caBundle s
    ? caProvider #265
    ? headers *s
    ? method s
    ? result #153
    ? secrets [#154
    ? timeout s
    ! url s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Webhook.Auth
    ? ntlm #152
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Webhook.Auth.Ntlm
    ! passwordSecret #56
    ! usernameSecret #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Webhook.Result
    ? jsonPath s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Webhook.SecretsItem
    ! name s
    ! secretRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Yandexcertificatemanager
    ? apiEndpoint s
    ! auth #156
    ? caProvider #110
    ? fetching #157
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Yandexcertificatemanager.Auth
    ? authorizedKeySecretRef #56
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Yandexcertificatemanager.Fetching
    ? byID *v
    ? byName #158
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Yandexcertificatemanager.Fetching.ByName
    ! folderID s
    object ExternalSecrets.ClusterSecretStore.Spec.RetrySettings
    ? maxRetries i
    ? retryInterval s
    object ExternalSecrets.ExternalSecret
    ? spec #161
    object ExternalSecrets.ExternalSecret.Spec
    ? data [#162
    ? dataFrom [#169
    ? refreshInterval s
    ? refreshPolicy #178
    ? secretStoreRef #179
    ? syncWindows #181
    ? target #184
    object ExternalSecrets.ExternalSecret.Spec.DataItem
    ! remoteRef #163
    ! secretKey s
    ? sourceRef #168
    object ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef
    ? conversionStrategy #164
    ? decodingStrategy #165
    ! key s
    ? metadataPolicy #166
    ? nullBytePolicy #167
    ? property s
    ? version s
    set ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.ConversionStrategy
    - Default default
    - Unicode unicode
    set ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.DecodingStrategy
    - Auto auto
    - Base64 base64
    - Base64URL base64URL
    - None none
    set ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.MetadataPolicy
    - Fetch fetch
    - None none
    set ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef.NullBytePolicy
    - Fail fail
    - Ignore ignore
    object ExternalSecrets.ExternalSecret.Spec.DataItem.SourceRef
    ? generatorRef #200
    ? storeRef #179
    object ExternalSecrets.ExternalSecret.Spec.DataFromItem
    ? extract #163
    ? find #170
    ? rewrite [#171
    ? sourceRef #168
    object ExternalSecrets.ExternalSecret.Spec.DataFromItem.Find
    ? name #195
    ? conversionStrategy #164
    ? decodingStrategy #165
    ? nullBytePolicy #167
    ? path s
    ? tags *s
    object ExternalSecrets.ExternalSecret.Spec.DataFromItem.RewriteItem
    ? merge #172
    ? regexp #176
    ? transform #177
    object ExternalSecrets.ExternalSecret.Spec.DataFromItem.RewriteItem.Merge
    ? conflictPolicy #173
    ? into s
    ? priority [s
    ? priorityPolicy #174
    ? strategy #175
    set ExternalSecrets.ExternalSecret.Spec.DataFromItem.RewriteItem.Merge.ConflictPolicy
    - Error error
    - Ignore ignore
    set ExternalSecrets.ExternalSecret.Spec.DataFromItem.RewriteItem.Merge.PriorityPolicy
    - IgnoreNotFound ignoreNotFound
    - Strict strict
    set ExternalSecrets.ExternalSecret.Spec.DataFromItem.RewriteItem.Merge.Strategy
    - Extract extract
    - JSON json
    object ExternalSecrets.ExternalSecret.Spec.DataFromItem.RewriteItem.Regexp
    ! source s
    ! target s
    object ExternalSecrets.ExternalSecret.Spec.DataFromItem.RewriteItem.Transform
    ! template s
    set ExternalSecrets.ExternalSecret.Spec.RefreshPolicy
    - CreatedOnce createdOnce
    - OnChange onChange
    - Periodic periodic
    object ExternalSecrets.ExternalSecret.Spec.SecretStoreRef
    ? name s
    ? kind #180
    set ExternalSecrets.ExternalSecret.Spec.SecretStoreRef.Kind
    - ClusterSecretStore clusterSecretStore
    - SecretStore secretStore
    object ExternalSecrets.ExternalSecret.Spec.SyncWindows
    ! kind #182
    ! windows [#183
    set ExternalSecrets.ExternalSecret.Spec.SyncWindows.Kind
    - allow allow
    - deny deny
    object ExternalSecrets.ExternalSecret.Spec.SyncWindows.WindowsItem
    ! duration s
    ! schedule s
    object ExternalSecrets.ExternalSecret.Spec.Target
    ? name s
    ? creationPolicy #185
    ? deletionPolicy #186
    ? immutable b
    ? manifest #187
    ? template #203
    set ExternalSecrets.ExternalSecret.Spec.Target.CreationPolicy
    - CreateOrMerge createOrMerge
    - Merge merge
    - None none
    - Orphan orphan
    - Owner owner
    set ExternalSecrets.ExternalSecret.Spec.Target.DeletionPolicy
    - Delete delete
    - Merge merge
    - Retain retain
    object ExternalSecrets.ExternalSecret.Spec.Target.Manifest
    ! apiVersion s
    ! kind s
    object ExternalSecrets.PushSecret
    ? spec #189
    object ExternalSecrets.PushSecret.Spec
    ? data [#190
    ? dataTo [#194
    ? deletionPolicy #197
    ? refreshInterval s
    ! secretStoreRefs [#198
    ! selector #199
    ? template #203
    ? updatePolicy #211
    object ExternalSecrets.PushSecret.Spec.DataItem
    ? conversionStrategy #191
    ! match #192
    ? metadata v
    set ExternalSecrets.PushSecret.Spec.DataItem.ConversionStrategy
    - None none
    - ReverseUnicode reverseUnicode
    object ExternalSecrets.PushSecret.Spec.DataItem.Match
    ! remoteRef #193
    ? secretKey s
    object ExternalSecrets.PushSecret.Spec.DataItem.Match.RemoteRef
    ? property s
    ! remoteKey s
    object ExternalSecrets.PushSecret.Spec.DataToItem
    ? conversionStrategy #191
    ? match #195
    ? metadata v
    ? remoteKey s
    ? rewrite [#196
    ? storeRef #198
    object ExternalSecrets.PushSecret.Spec.DataToItem.Match
    ? regexp s
    object ExternalSecrets.PushSecret.Spec.DataToItem.RewriteItem
    ? regexp #176
    ? transform #177
    set ExternalSecrets.PushSecret.Spec.DeletionPolicy
    - Delete delete
    - None none
    object ExternalSecrets.PushSecret.Spec.SecretStoreRefsItem
    ? name s
    ? kind #180
    ? labelSelector #3
    object ExternalSecrets.PushSecret.Spec.Selector
    ? generatorRef #200
    ? secret #202
    object ExternalSecrets.PushSecret.Spec.Selector.GeneratorRef
    ! name s
    ? apiVersion s
    ! kind #201
    set ExternalSecrets.PushSecret.Spec.Selector.GeneratorRef.Kind
    - ACRAccessToken acrAccessToken
    - BeyondtrustWorkloadCredentialsDynamicSecret beyondtrustWorkloadCredentialsDynamicSecret
    - CloudsmithAccessToken cloudsmithAccessToken
    - ClusterGenerator clusterGenerator
    - ECRAuthorizationToken ecrAuthorizationToken
    - Fake fake
    - GCRAccessToken gcrAccessToken
    - GithubAccessToken githubAccessToken
    - GitlabDeployToken gitlabDeployToken
    - Grafana grafana
    - MFA mfa
    - Password password
    - QuayAccessToken quayAccessToken
    - SSHKey sshKey
    - STSSessionToken stsSessionToken
    - UUID uuid
    - VaultDynamicSecret vaultDynamicSecret
    - Webhook webhook
    object ExternalSecrets.PushSecret.Spec.Selector.Secret
    ? name s
    ? selector #3
    object ExternalSecrets.PushSecret.Spec.Template
    ? data *s
    ? engineVersion #204
    ? mergePolicy #205
    ? metadata #206
    ? templateFrom [#207
    ? type s
    set ExternalSecrets.PushSecret.Spec.Template.EngineVersion
    - v2 v2
    set ExternalSecrets.PushSecret.Spec.Template.MergePolicy
    - Merge merge
    - Replace replace
    object ExternalSecrets.PushSecret.Spec.Template.Metadata
    ? annotations *s
    ? finalizers [s
    ? labels *s
    object ExternalSecrets.PushSecret.Spec.Template.TemplateFromItem
    ? configMap #208
    ? literal s
    ? secret #208
    ? target s
    ? valuesDecodingStrategy #165
    object ExternalSecrets.PushSecret.Spec.Template.TemplateFromItem.ConfigMap
    ! name s
    ! items [#209
    object ExternalSecrets.PushSecret.Spec.Template.TemplateFromItem.ConfigMap.ItemsItem
    ! key s
    ? templateAs #210
    set ExternalSecrets.PushSecret.Spec.Template.TemplateFromItem.ConfigMap.ItemsItem.TemplateAs
    - KeysAndValues keysAndValues
    - Values values
    set ExternalSecrets.PushSecret.Spec.UpdatePolicy
    - IfNotExists ifNotExists
    - Replace replace
    object ExternalSecrets.SecretStore
    ? spec #8
    object ExternalSecrets.ClusterGenerator
    ? spec #214
    object ExternalSecrets.ClusterGenerator.Spec
    ! generator #215
    ! kind #244
    object ExternalSecrets.ClusterGenerator.Spec.Generator
    ? acrAccessTokenSpec #216
    ? beyondtrustWorkloadCredentialsDynamicSecretSpec #221
    ? cloudsmithAccessTokenSpec #222
    ? ecrAuthorizationTokenSpec #223
    ? fakeSpec #224
    ? gcrAccessTokenSpec #225
    ? githubAccessTokenSpec #246
    ? gitlabDeployTokenSpec #228
    ? grafanaSpec #231
    ? mfaSpec #236
    ? passwordSpec #250
    ? quayAccessTokenSpec #237
    ? sshKeySpec #238
    ? stsSessionTokenSpec #240
    ? uuidSpec *v
    ? vaultDynamicSecretSpec #254
    ? webhookSpec #242
    object ExternalSecrets.ClusterGenerator.Spec.Generator.AcrAccessTokenSpec
    ! auth #217
    ? environmentType #27
    ! registry s
    ? scope s
    ? tenantId s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.AcrAccessTokenSpec.Auth
    ? managedIdentity #218
    ? servicePrincipal #219
    ? workloadIdentity #17
    object ExternalSecrets.ClusterGenerator.Spec.Generator.AcrAccessTokenSpec.Auth.ManagedIdentity
    ? identityId s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.AcrAccessTokenSpec.Auth.ServicePrincipal
    ! secretRef #220
    object ExternalSecrets.ClusterGenerator.Spec.Generator.AcrAccessTokenSpec.Auth.ServicePrincipal.SecretRef
    ? clientId #56
    ? clientSecret #56
    object ExternalSecrets.ClusterGenerator.Spec.Generator.BeyondtrustWorkloadCredentialsDynamicSecretSpec
    ? controller s
    ! provider #34
    ? retrySettings #159
    object ExternalSecrets.ClusterGenerator.Spec.Generator.CloudsmithAccessTokenSpec
    ? apiUrl s
    ! orgSlug s
    ! serviceAccountRef #28
    ! serviceSlug s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.EcrAuthorizationTokenSpec
    ? auth #16
    ! region s
    ? role s
    ? scope s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.FakeSpec
    ? controller s
    ? data *s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GcrAccessTokenSpec
    ! auth #226
    ! projectID s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GcrAccessTokenSpec.Auth
    ? secretRef #78
    ? workloadIdentity #227
    ? workloadIdentityFederation #80
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GcrAccessTokenSpec.Auth.WorkloadIdentity
    ! clusterLocation s
    ! clusterName s
    ? clusterProjectID s
    ! serviceAccountRef #28
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GitlabDeployTokenSpec
    ! name s
    ! auth #229
    ? expiresAt s
    ? groupID s
    ? projectID s
    ! scopes [#230
    ? url s
    ? username s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GitlabDeployTokenSpec.Auth
    ! token #248
    set ExternalSecrets.ClusterGenerator.Spec.Generator.GitlabDeployTokenSpec.ScopesItem
    - read_package_registry read_package_registry
    - read_registry read_registry
    - read_repository read_repository
    - read_virtual_registry read_virtual_registry
    - write_package_registry write_package_registry
    - write_registry write_registry
    - write_virtual_registry write_virtual_registry
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GrafanaSpec
    ! auth #232
    ! serviceAccount #235
    ! url s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GrafanaSpec.Auth
    ? basic #233
    ? token #234
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GrafanaSpec.Auth.Basic
    ! password #234
    ! username s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GrafanaSpec.Auth.Token
    ? name s
    ? key s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GrafanaSpec.ServiceAccount
    ! name s
    ! role s
    ? secondsToLive i
    object ExternalSecrets.ClusterGenerator.Spec.Generator.MfaSpec
    ? algorithm s
    ? length i
    ! secret #56
    ? timePeriod i
    ? when s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.QuayAccessTokenSpec
    ! robotAccount s
    ! serviceAccountRef #28
    ? url s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.SshKeySpec
    ? comment s
    ? keySize i
    ? keyType #239
    set ExternalSecrets.ClusterGenerator.Spec.Generator.SshKeySpec.KeyType
    - ecdsa ecdsa
    - ed25519 ed25519
    - rsa rsa
    object ExternalSecrets.ClusterGenerator.Spec.Generator.StsSessionTokenSpec
    ? auth #16
    ! region s
    ? requestParameters #241
    ? role s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.StsSessionTokenSpec.RequestParameters
    ? serialNumber s
    ? sessionDuration i
    ? tokenCode s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.WebhookSpec
    ? auth #151
    ? body s
    ? caBundle s
    ? caProvider #265
    ? headers *s
    ? method s
    ! result #153
    ? secrets [#243
    ? timeout s
    ! url s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.WebhookSpec.SecretsItem
    ! name s
    ! secretRef #234
    set ExternalSecrets.ClusterGenerator.Spec.Kind
    - ACRAccessToken acrAccessToken
    - BeyondtrustWorkloadCredentialsDynamicSecret beyondtrustWorkloadCredentialsDynamicSecret
    - CloudsmithAccessToken cloudsmithAccessToken
    - ECRAuthorizationToken ecrAuthorizationToken
    - Fake fake
    - GCRAccessToken gcrAccessToken
    - GithubAccessToken githubAccessToken
    - GitlabDeployToken gitlabDeployToken
    - Grafana grafana
    - MFA mfa
    - Password password
    - QuayAccessToken quayAccessToken
    - SSHKey sshKey
    - STSSessionToken stsSessionToken
    - UUID uuid
    - VaultDynamicSecret vaultDynamicSecret
    - Webhook webhook
    object ExternalSecrets.GithubAccessToken
    ? spec #246
    object ExternalSecrets.GithubAccessToken.Spec
    ! appID s
    ! auth #247
    ! installID s
    ? permissions *s
    ? repositories [s
    ? url s
    object ExternalSecrets.GithubAccessToken.Spec.Auth
    ! privateKey #248
    object ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey
    ! secretRef #56
    object ExternalSecrets.Password
    ? spec #250
    object ExternalSecrets.Password.Spec
    ! allowRepeat b
    ? digits i
    ? encoding #251
    ! length i
    ! noUpper b
    ? secretKeys [s
    ? symbolCharacters s
    ? symbols i
    set ExternalSecrets.Password.Spec.Encoding
    - base32 base32
    - base64 base64
    - base64url base64url
    - hex hex
    - raw raw
    object ExternalSecrets.UUID
    ? spec *v
    object ExternalSecrets.VaultDynamicSecret
    ? spec #254
    object ExternalSecrets.VaultDynamicSecret.Spec
    ? allowEmptyResponse b
    ? controller s
    ? getParameters *[s
    ? method s
    ? parameters v
    ! path s
    ! provider #255
    ? resultType #270
    ? retrySettings #159
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider
    ? auth #256
    ? caBundle s
    ? caProvider #265
    ? checkAndSet #267
    ? forwardInconsistent b
    ? headers *s
    ? namespace s
    ? path s
    ? readYourWrites b
    ! server s
    ? tls #268
    ? version #269
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth
    ? appRole #257
    ? cert #258
    ? gcp #259
    ? iam #260
    ? jwt #261
    ? kubernetes #263
    ? ldap #264
    ? namespace s
    ? tokenSecretRef #56
    ? userPass #264
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.AppRole
    ! path s
    ? roleId s
    ? roleRef #56
    ! secretRef #56
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Cert
    ? clientCert #56
    ? path s
    ? secretRef #56
    ? vaultRole s
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Gcp
    ? location s
    ? path s
    ? projectID s
    ! role s
    ? secretRef #78
    ? serviceAccountRef #28
    ? workloadIdentity #79
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Iam
    ? externalID s
    ? jwt #17
    ? path s
    ? region s
    ? role s
    ? secretRef #18
    ? vaultAwsIamServerID s
    ! vaultRole s
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Jwt
    ? kubernetesServiceAccountToken #262
    ! path s
    ? role s
    ? secretRef #56
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Jwt.KubernetesServiceAccountToken
    ? audiences [s
    ? expirationSeconds i
    ! serviceAccountRef #28
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Kubernetes
    ! mountPath s
    ! role s
    ? secretRef #56
    ? serviceAccountRef #28
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Ldap
    ! path s
    ? secretRef #56
    ! username s
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider
    ! name s
    ? key s
    ? namespace s
    ! type #266
    set ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider.TypeObject
    - ConfigMap configMap
    - Secret secret
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.CheckAndSet
    ? required b
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Tls
    ? certSecretRef #56
    ? keySecretRef #56
    set ExternalSecrets.VaultDynamicSecret.Spec.Provider.Version
    - v1 v1
    - v2 v2
    set ExternalSecrets.VaultDynamicSecret.Spec.ResultType
    - Auth auth
    - Data data
    - Raw raw
    """
}
