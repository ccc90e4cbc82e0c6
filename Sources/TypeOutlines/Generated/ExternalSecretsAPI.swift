// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let externalSecretsAPI = """
    outline 1
    kind external-secrets.io/v1 ClusterExternalSecret cluster #0
    kind external-secrets.io/v1alpha1 ClusterPushSecret cluster #6
    kind external-secrets.io/v1 ClusterSecretStore cluster #9
    kind external-secrets.io/v1 ExternalSecret namespaced #227
    kind external-secrets.io/v1alpha1 PushSecret namespaced #257
    kind external-secrets.io/v1 SecretStore namespaced #286
    kind generators.external-secrets.io/v1alpha1 ClusterGenerator cluster #287
    kind generators.external-secrets.io/v1alpha1 GithubAccessToken namespaced #325
    kind generators.external-secrets.io/v1alpha1 Password namespaced #330
    kind generators.external-secrets.io/v1alpha1 UUID namespaced #333
    kind generators.external-secrets.io/v1alpha1 VaultDynamicSecret namespaced #334
    object ExternalSecrets.ClusterExternalSecret
    ? spec #1
    object ExternalSecrets.ClusterExternalSecret.Spec
    ? externalSecretMetadata #2
    ? externalSecretName s
    ! externalSecretSpec #228
    ? namespaceSelector #3
    ? namespaceSelectors [#5
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
    object ExternalSecrets.ClusterExternalSecret.Spec.NamespaceSelectorsItem
    ? matchExpressions [#4
    ? matchLabels *s
    object ExternalSecrets.ClusterPushSecret
    ? spec #7
    object ExternalSecrets.ClusterPushSecret.Spec
    ? namespaceSelectors [#5
    ? pushSecretMetadata #8
    ? pushSecretName s
    ! pushSecretSpec #258
    ? refreshTime s
    object ExternalSecrets.ClusterPushSecret.Spec.PushSecretMetadata
    ? annotations *s
    ? labels *s
    object ExternalSecrets.ClusterSecretStore
    ? spec #10
    object ExternalSecrets.ClusterSecretStore.Spec
    ? conditions [#11
    ? controller s
    ! provider #12
    ? refreshInterval x
    ? retrySettings #226
    object ExternalSecrets.ClusterSecretStore.Spec.ConditionsItem
    ? namespaceRegexes [s
    ? namespaceSelector #3
    ? namespaces [s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider
    ? akeyless #13
    ? aws #20
    ? azurekv #31
    ? barbican #41
    ? beyondtrust #44
    ? beyondtrustworkloadcredentials #50
    ? bitwardensecretsmanager #55
    ? chef #59
    ? cloudrusm #62
    ? conjur #66
    ? crd #74
    ? delinea #85
    ? doppler #88
    ? dvls #95
    ? fake #100
    ? fortanix #102
    ? gcpsm #104
    ? github #112
    ? gitlab #116
    ? ibm #120
    ? infisical #125
    ? keepersecurity #150
    ? kubernetes #151
    ? nebiusmysterybox #152
    ? ngrok #156
    ? onboardbase #159
    ? onepassword #163
    ? onepasswordSDK #167
    ? openBao #172
    ? oracle #174
    ? ovh #179
    ? passbolt #183
    ? passworddepot #187
    ? previder #190
    ? pulumi #193
    ? scaleway #197
    ? secretserver #200
    ? senhasegura #204
    ? vault #207
    ? volcengine #208
    ? webhook #213
    ? yandexcertificatemanager #220
    ? yandexlockbox #225
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Akeyless
    ! akeylessGWApiURL s
    ! authSecretRef #14
    ? caBundle s
    ? caProvider #350
    ? ignoreCache b
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Akeyless.AuthSecretRef
    ? kubernetesAuth #15
    ? secretRef #16
    ? serviceAccountRef #40
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Akeyless.AuthSecretRef.KubernetesAuth
    ! accessID s
    ! k8sConfName s
    ? secretRef #329
    ? serviceAccountRef #40
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Akeyless.AuthSecretRef.SecretRef
    ? accessID #17
    ? accessType #18
    ? accessTypeParam #19
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Akeyless.AuthSecretRef.SecretRef.AccessID
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Akeyless.AuthSecretRef.SecretRef.AccessType
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Akeyless.AuthSecretRef.SecretRef.AccessTypeParam
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws
    ? additionalRoles [s
    ? auth #21
    ? customSessionTags *s
    ? externalID s
    ? prefix s
    ! region s
    ? role s
    ? secretsManager #27
    ! service #28
    ? sessionTags [#29
    ? sessionTagsPolicy #30
    ? transitiveTagKeys [s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth
    ? jwt #22
    ? secretRef #23
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth.Jwt
    ? serviceAccountRef #40
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth.SecretRef
    ? accessKeyIDSecretRef #24
    ? secretAccessKeySecretRef #25
    ? sessionTokenSecretRef #26
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth.SecretRef.AccessKeyIDSecretRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth.SecretRef.SecretAccessKeySecretRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth.SecretRef.SessionTokenSecretRef
    ? name s
    ? key s
    ? namespace s
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
    ? authSecretRef #32
    ? authType #37
    ? customCloudConfig #38
    ? environmentType #39
    ? identityId s
    ? serviceAccountRef #40
    ? tenantId s
    ? useAzureSDK b
    ! vaultUrl s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.AuthSecretRef
    ? clientCertificate #33
    ? clientId #34
    ? clientSecret #35
    ? tenantId #36
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.AuthSecretRef.ClientCertificate
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.AuthSecretRef.ClientId
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.AuthSecretRef.ClientSecret
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.AuthSecretRef.TenantId
    ? name s
    ? key s
    ? namespace s
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
    ! auth #42
    ? authURL s
    ? domainName s
    ? region s
    ? tenantName s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Barbican.Auth
    ! password #43
    ! username #203
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Barbican.Auth.Password
    ! secretRef #329
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrust
    ! auth #45
    ! server #49
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrust.Auth
    ? apiKey #46
    ? certificate #47
    ? certificateKey #48
    ? clientId #86
    ? clientSecret #87
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrust.Auth.ApiKey
    ? secretRef #329
    ? value s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrust.Auth.Certificate
    ? secretRef #329
    ? value s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrust.Auth.CertificateKey
    ? secretRef #329
    ? value s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrust.Server
    ! apiUrl s
    ? apiVersion s
    ? clientTimeOutSeconds i
    ? decrypt b
    ? retrievalType s
    ? separator s
    ! verifyCA b
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrustworkloadcredentials
    ! auth #51
    ? caBundle s
    ? caProvider #350
    ? folderPath s
    ! server #54
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrustworkloadcredentials.Auth
    ! apikey #52
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrustworkloadcredentials.Auth.Apikey
    ! token #53
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrustworkloadcredentials.Auth.Apikey.Token
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrustworkloadcredentials.Server
    ! apiUrl s
    ! siteId s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Bitwardensecretsmanager
    ? apiURL s
    ! auth #56
    ? bitwardenServerSDKURL s
    ? caBundle s
    ? caProvider #350
    ? identityURL s
    ! organizationID s
    ! projectID s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Bitwardensecretsmanager.Auth
    ! secretRef #57
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Bitwardensecretsmanager.Auth.SecretRef
    ! credentials #58
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Bitwardensecretsmanager.Auth.SecretRef.Credentials
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Chef
    ! auth #60
    ! serverUrl s
    ! username s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Chef.Auth
    ! secretRef #61
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Chef.Auth.SecretRef
    ! privateKeySecretRef #186
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Cloudrusm
    ! auth #63
    ? projectID s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Cloudrusm.Auth
    ? secretRef #64
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Cloudrusm.Auth.SecretRef
    ! accessKeyIDSecretRef #24
    ! accessKeySecretSecretRef #65
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Cloudrusm.Auth.SecretRef.AccessKeySecretSecretRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Conjur
    ! auth #67
    ? caBundle s
    ? caProvider #350
    ! url s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Conjur.Auth
    ? apikey #68
    ? cert #70
    ? jwt #73
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Conjur.Auth.Apikey
    ! account s
    ! apiKeyRef #161
    ! userRef #69
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Conjur.Auth.Apikey.UserRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Conjur.Auth.Cert
    ! account s
    ! clientCertRef #71
    ! clientKeyRef #72
    ? hostId s
    ! serviceID s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Conjur.Auth.Cert.ClientCertRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Conjur.Auth.Cert.ClientKeyRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Conjur.Auth.Jwt
    ! account s
    ? hostId s
    ? secretRef #329
    ? serviceAccountRef #40
    ! serviceID s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd
    ? auth #75
    ? authRef #80
    ! resource #81
    ? server #82
    ? whitelist #83
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Auth
    ? cert #76
    ? serviceAccount #40
    ? token #78
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Auth.Cert
    ! clientCert #341
    ! clientKey #77
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Auth.Cert.ClientKey
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Auth.Token
    ! bearerToken #79
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Auth.Token.BearerToken
    ? name s
    ? key s
    ? namespace s
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
    ? caProvider #350
    ? url s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Whitelist
    ? rules [#84
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Whitelist.RulesItem
    ? name s
    ? namespace s
    ? properties [s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Delinea
    ! clientId #86
    ! clientSecret #87
    ! tenant s
    ? tld s
    ? urlTemplate s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Delinea.ClientId
    ? secretRef #329
    ? value s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Delinea.ClientSecret
    ? secretRef #329
    ? value s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Doppler
    ! auth #89
    ? config s
    ? format #93
    ? nameTransformer #94
    ? project s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Doppler.Auth
    ? oidcConfig #90
    ? secretRef #91
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Doppler.Auth.OidcConfig
    ? expirationSeconds i
    ! identity s
    ! serviceAccountRef #40
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Doppler.Auth.SecretRef
    ! dopplerToken #92
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Doppler.Auth.SecretRef.DopplerToken
    ? name s
    ? key s
    ? namespace s
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
    ! auth #96
    ? insecure b
    ! serverUrl s
    ? vault s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Dvls.Auth
    ! secretRef #97
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Dvls.Auth.SecretRef
    ! appId #98
    ! appSecret #99
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Dvls.Auth.SecretRef.AppId
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Dvls.Auth.SecretRef.AppSecret
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Fake
    ! data [#101
    ? validationResult i
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Fake.DataItem
    ! key s
    ! value s
    ? version s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Fortanix
    ? apiKey #103
    ? apiUrl s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Fortanix.ApiKey
    ? secretRef #329
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm
    ? auth #105
    ? location s
    ? projectID s
    ? secretVersionSelectionPolicy s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth
    ? secretRef #106
    ? workloadIdentity #107
    ? workloadIdentityFederation #108
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.SecretRef
    ? secretAccessKeySecretRef #25
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.WorkloadIdentity
    ? clusterLocation s
    ? clusterName s
    ? clusterProjectID s
    ! serviceAccountRef #40
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.WorkloadIdentityFederation
    ? audience s
    ? awsSecurityCredentials #109
    ? credConfig #111
    ? externalTokenEndpoint s
    ? gcpServiceAccountEmail s
    ? serviceAccountRef #40
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.WorkloadIdentityFederation.AwsSecurityCredentials
    ! awsCredentialsSecretRef #110
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
    ! auth #113
    ? environment s
    ! installationID i
    ? orgSecretVisibility #115
    ! organization s
    ? repository s
    ? uploadURL s
    ? url s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Github.Auth
    ! privateKey #114
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Github.Auth.PrivateKey
    ? name s
    ? key s
    ? namespace s
    set ExternalSecrets.ClusterSecretStore.Spec.Provider.Github.OrgSecretVisibility
    - all all
    - private private
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gitlab
    ! auth #117
    ? caBundle s
    ? caProvider #350
    ? environment s
    ? groupIDs [s
    ? inheritFromGroups b
    ? projectID s
    ? url s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gitlab.Auth
    ! SecretRef #118
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gitlab.Auth.SecretRef
    ? accessToken #119
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Gitlab.Auth.SecretRef.AccessToken
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ibm
    ! auth #121
    ? serviceUrl s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ibm.Auth
    ? containerAuth #122
    ? secretRef #123
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ibm.Auth.ContainerAuth
    ? iamEndpoint s
    ! profile s
    ? tokenLocation s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ibm.Auth.SecretRef
    ? iamEndpoint s
    ? secretApiKeySecretRef #124
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ibm.Auth.SecretRef.SecretApiKeySecretRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical
    ! auth #126
    ? caBundle s
    ? caProvider #350
    ? hostAPI s
    ! secretsScope #149
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth
    ? awsAuthCredentials #127
    ? azureAuthCredentials #129
    ? gcpIamAuthCredentials #131
    ? gcpIdTokenAuthCredentials #133
    ? jwtAuthCredentials #134
    ? kubernetesAuthCredentials #136
    ? ldapAuthCredentials #138
    ? ociAuthCredentials #141
    ? tokenAuthCredentials #147
    ? universalAuthCredentials #148
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials
    ! identityId #128
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials.IdentityId
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AzureAuthCredentials
    ! identityId #128
    ? resource #130
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AzureAuthCredentials.ResourceObject
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.GcpIamAuthCredentials
    ! identityId #128
    ! serviceAccountKeyFilePath #132
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.GcpIamAuthCredentials.ServiceAccountKeyFilePath
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.GcpIdTokenAuthCredentials
    ! identityId #128
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.JwtAuthCredentials
    ! identityId #128
    ! jwt #135
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.JwtAuthCredentials.Jwt
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.KubernetesAuthCredentials
    ! identityId #128
    ? serviceAccountTokenPath #137
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.KubernetesAuthCredentials.ServiceAccountTokenPath
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.LdapAuthCredentials
    ! identityId #128
    ! ldapPassword #139
    ! ldapUsername #140
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.LdapAuthCredentials.LdapPassword
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.LdapAuthCredentials.LdapUsername
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.OciAuthCredentials
    ! fingerprint #142
    ! identityId #128
    ! privateKey #114
    ? privateKeyPassphrase #143
    ! region #144
    ! tenancyId #145
    ! userId #146
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.OciAuthCredentials.Fingerprint
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.OciAuthCredentials.PrivateKeyPassphrase
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.OciAuthCredentials.Region
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.OciAuthCredentials.TenancyId
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.OciAuthCredentials.UserId
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.TokenAuthCredentials
    ! accessToken #119
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.UniversalAuthCredentials
    ! clientId #34
    ! clientSecret #35
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.SecretsScope
    ! environmentSlug s
    ? expandSecretReferences b
    ? organizationSlug s
    ! projectSlug s
    ? recursive b
    ? secretsPath s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Keepersecurity
    ! authRef #80
    ! folderID s
    ? getByTitleFallback b
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Kubernetes
    ? auth #75
    ? authRef #80
    ? remoteNamespace s
    ? server #82
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Nebiusmysterybox
    ! apiDomain s
    ! auth #153
    ? caProvider #155
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Nebiusmysterybox.Auth
    ? serviceAccountCredsSecretRef #154
    ? tokenSecretRef #348
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Nebiusmysterybox.Auth.ServiceAccountCredsSecretRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Nebiusmysterybox.CaProvider
    ? certSecretRef #354
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ngrok
    ? apiUrl s
    ! auth #157
    ! vault #158
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ngrok.Auth
    ? apiKey #103
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ngrok.Vault
    ! name s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Onboardbase
    ? apiHost s
    ! auth #160
    ? environment s
    ? project s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Onboardbase.Auth
    ! apiKeyRef #161
    ! passcodeRef #162
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Onboardbase.Auth.ApiKeyRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Onboardbase.Auth.PasscodeRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Onepassword
    ! auth #164
    ! connectHost s
    ! vaults *i
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Onepassword.Auth
    ! secretRef #165
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Onepassword.Auth.SecretRef
    ! connectTokenSecretRef #166
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Onepassword.Auth.SecretRef.ConnectTokenSecretRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.OnepasswordSDK
    ! auth #168
    ? cache #170
    ? environment s
    ? integrationInfo #171
    ? vault s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.OnepasswordSDK.Auth
    ! serviceAccountSecretRef #169
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.OnepasswordSDK.Auth.ServiceAccountSecretRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.OnepasswordSDK.Cache
    ? maxSize i
    ? ttl s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.OnepasswordSDK.IntegrationInfo
    ? name s
    ? version s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.OpenBao
    ? auth #173
    ? caBundle s
    ? caProvider #350
    ? namespace s
    ? path s
    ! server s
    ? version #356
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.OpenBao.Auth
    ? appRole #338
    ? namespace s
    ? tokenSecretRef #348
    ? userPass #349
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Oracle
    ? auth #175
    ? compartment s
    ? encryptionKey s
    ? principalType #178
    ! region s
    ? serviceAccountRef #40
    ! vault s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Oracle.Auth
    ! secretRef #176
    ! tenancy s
    ! user s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Oracle.Auth.SecretRef
    ! fingerprint #142
    ! privatekey #177
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Oracle.Auth.SecretRef.Privatekey
    ? name s
    ? key s
    ? namespace s
    set ExternalSecrets.ClusterSecretStore.Spec.Provider.Oracle.PrincipalType
    - % empty
    - InstancePrincipal instancePrincipal
    - UserPrincipal userPrincipal
    - Workload workload
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ovh
    ! auth #180
    ? casRequired b
    ? okmsTimeout i
    ! okmsid s
    ! server s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ovh.Auth
    ? mtls #181
    ? token #182
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ovh.Auth.Mtls
    ? caBundle s
    ? caProvider #350
    ! certSecretRef #354
    ! keySecretRef #355
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Ovh.Auth.Token
    ! tokenSecretRef #348
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Passbolt
    ! auth #184
    ? caBundle s
    ? caProvider #350
    ! host s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Passbolt.Auth
    ! passwordSecretRef #185
    ! privateKeySecretRef #186
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Passbolt.Auth.PasswordSecretRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Passbolt.Auth.PrivateKeySecretRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Passworddepot
    ! auth #188
    ! database s
    ! host s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Passworddepot.Auth
    ! secretRef #189
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Passworddepot.Auth.SecretRef
    ? credentials #58
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Previder
    ! auth #191
    ? baseUri s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Previder.Auth
    ? secretRef #192
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Previder.Auth.SecretRef
    ! accessToken #119
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Pulumi
    ? accessToken #194
    ? apiUrl s
    ? auth #195
    ! environment s
    ! organization s
    ! project s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Pulumi.AccessToken
    ? secretRef #329
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Pulumi.Auth
    ? accessToken #194
    ? oidcConfig #196
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Pulumi.Auth.OidcConfig
    ? expirationSeconds i
    ! organization s
    ! serviceAccountRef #40
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Scaleway
    ! accessKey #198
    ? apiUrl s
    ! projectId s
    ! region s
    ! secretKey #199
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Scaleway.AccessKey
    ? secretRef #329
    ? value s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Scaleway.SecretKey
    ? secretRef #329
    ? value s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Secretserver
    ? caBundle s
    ? caProvider #350
    ? domain s
    ? password #201
    ! serverURL s
    ? token #202
    ? username #203
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Secretserver.Password
    ? secretRef #329
    ? value s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Secretserver.Token
    ? secretRef #329
    ? value s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Secretserver.Username
    ? secretRef #329
    ? value s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Senhasegura
    ! auth #205
    ? ignoreSslCertificate b
    ! module s
    ! url s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Senhasegura.Auth
    ! clientId s
    ! clientSecretSecretRef #206
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Senhasegura.Auth.ClientSecretSecretRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Vault
    ? auth #337
    ? caBundle s
    ? caProvider #350
    ? checkAndSet #352
    ? forwardInconsistent b
    ? headers *s
    ? namespace s
    ? path s
    ? readYourWrites b
    ! server s
    ? tls #353
    ? version #356
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Volcengine
    ? auth #209
    ! region s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Volcengine.Auth
    ? secretRef #210
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Volcengine.Auth.SecretRef
    ! accessKeyID #211
    ! secretAccessKey #212
    ? token #53
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Volcengine.Auth.SecretRef.AccessKeyID
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Volcengine.Auth.SecretRef.SecretAccessKey
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Webhook
    ? auth #214
    ? body s
    ? caBundle s
    ? caProvider #350
    ? headers *s
    ? method s
    ? result #218
    ? secrets [#219
    ? timeout s
    ! url s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Webhook.Auth
    ? ntlm #215
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Webhook.Auth.Ntlm
    ! passwordSecret #216
    ! usernameSecret #217
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Webhook.Auth.Ntlm.PasswordSecret
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Webhook.Auth.Ntlm.UsernameSecret
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Webhook.Result
    ? jsonPath s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Webhook.SecretsItem
    ! name s
    ! secretRef #329
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Yandexcertificatemanager
    ? apiEndpoint s
    ! auth #221
    ? caProvider #155
    ? fetching #223
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Yandexcertificatemanager.Auth
    ? authorizedKeySecretRef #222
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Yandexcertificatemanager.Auth.AuthorizedKeySecretRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Yandexcertificatemanager.Fetching
    ? byID *v
    ? byName #224
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Yandexcertificatemanager.Fetching.ByName
    ! folderID s
    object ExternalSecrets.ClusterSecretStore.Spec.Provider.Yandexlockbox
    ? apiEndpoint s
    ! auth #221
    ? caProvider #155
    ? fetching #223
    object ExternalSecrets.ClusterSecretStore.Spec.RetrySettings
    ? maxRetries i
    ? retryInterval s
    object ExternalSecrets.ExternalSecret
    ? spec #228
    object ExternalSecrets.ExternalSecret.Spec
    ? data [#229
    ? dataFrom [#236
    ? refreshInterval s
    ? refreshPolicy #247
    ? secretStoreRef #248
    ? syncWindows #250
    ? target #253
    object ExternalSecrets.ExternalSecret.Spec.DataItem
    ! remoteRef #230
    ! secretKey s
    ? sourceRef #235
    object ExternalSecrets.ExternalSecret.Spec.DataItem.RemoteRef
    ? conversionStrategy #231
    ? decodingStrategy #232
    ! key s
    ? metadataPolicy #233
    ? nullBytePolicy #234
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
    ? generatorRef #271
    ? storeRef #248
    object ExternalSecrets.ExternalSecret.Spec.DataFromItem
    ? extract #237
    ? find #238
    ? rewrite [#240
    ? sourceRef #235
    object ExternalSecrets.ExternalSecret.Spec.DataFromItem.Extract
    ? conversionStrategy #231
    ? decodingStrategy #232
    ! key s
    ? metadataPolicy #233
    ? nullBytePolicy #234
    ? property s
    ? version s
    object ExternalSecrets.ExternalSecret.Spec.DataFromItem.Find
    ? name #239
    ? conversionStrategy #231
    ? decodingStrategy #232
    ? nullBytePolicy #234
    ? path s
    ? tags *s
    object ExternalSecrets.ExternalSecret.Spec.DataFromItem.Find.Name
    ? regexp s
    object ExternalSecrets.ExternalSecret.Spec.DataFromItem.RewriteItem
    ? merge #241
    ? regexp #245
    ? transform #246
    object ExternalSecrets.ExternalSecret.Spec.DataFromItem.RewriteItem.Merge
    ? conflictPolicy #242
    ? into s
    ? priority [s
    ? priorityPolicy #243
    ? strategy #244
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
    ? kind #249
    set ExternalSecrets.ExternalSecret.Spec.SecretStoreRef.Kind
    - ClusterSecretStore clusterSecretStore
    - SecretStore secretStore
    object ExternalSecrets.ExternalSecret.Spec.SyncWindows
    ! kind #251
    ! windows [#252
    set ExternalSecrets.ExternalSecret.Spec.SyncWindows.Kind
    - allow allow
    - deny deny
    object ExternalSecrets.ExternalSecret.Spec.SyncWindows.WindowsItem
    ! duration s
    ! schedule s
    object ExternalSecrets.ExternalSecret.Spec.Target
    ? name s
    ? creationPolicy #254
    ? deletionPolicy #255
    ? immutable b
    ? manifest #256
    ? template #275
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
    ? spec #258
    object ExternalSecrets.PushSecret.Spec
    ? data [#259
    ? dataTo [#263
    ? deletionPolicy #267
    ? refreshInterval s
    ! secretStoreRefs [#268
    ! selector #270
    ? template #275
    ? updatePolicy #285
    object ExternalSecrets.PushSecret.Spec.DataItem
    ? conversionStrategy #260
    ! match #261
    ? metadata v
    set ExternalSecrets.PushSecret.Spec.DataItem.ConversionStrategy
    - None none
    - ReverseUnicode reverseUnicode
    object ExternalSecrets.PushSecret.Spec.DataItem.Match
    ! remoteRef #262
    ? secretKey s
    object ExternalSecrets.PushSecret.Spec.DataItem.Match.RemoteRef
    ? property s
    ! remoteKey s
    object ExternalSecrets.PushSecret.Spec.DataToItem
    ? conversionStrategy #260
    ? match #264
    ? metadata v
    ? remoteKey s
    ? rewrite [#265
    ? storeRef #266
    object ExternalSecrets.PushSecret.Spec.DataToItem.Match
    ? regexp s
    object ExternalSecrets.PushSecret.Spec.DataToItem.RewriteItem
    ? regexp #245
    ? transform #246
    object ExternalSecrets.PushSecret.Spec.DataToItem.StoreRef
    ? name s
    ? kind #249
    ? labelSelector #269
    set ExternalSecrets.PushSecret.Spec.DeletionPolicy
    - Delete delete
    - None none
    object ExternalSecrets.PushSecret.Spec.SecretStoreRefsItem
    ? name s
    ? kind #249
    ? labelSelector #269
    object ExternalSecrets.PushSecret.Spec.SecretStoreRefsItem.LabelSelector
    ? matchExpressions [#4
    ? matchLabels *s
    object ExternalSecrets.PushSecret.Spec.Selector
    ? generatorRef #271
    ? secret #273
    object ExternalSecrets.PushSecret.Spec.Selector.GeneratorRef
    ! name s
    ? apiVersion s
    ! kind #272
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
    ? selector #274
    object ExternalSecrets.PushSecret.Spec.Selector.Secret.Selector
    ? matchExpressions [#4
    ? matchLabels *s
    object ExternalSecrets.PushSecret.Spec.Template
    ? data *s
    ? engineVersion #276
    ? mergePolicy #277
    ? metadata #278
    ? templateFrom [#279
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
    ? configMap #280
    ? literal s
    ? secret #283
    ? target s
    ? valuesDecodingStrategy #284
    object ExternalSecrets.PushSecret.Spec.Template.TemplateFromItem.ConfigMap
    ! name s
    ! items [#281
    object ExternalSecrets.PushSecret.Spec.Template.TemplateFromItem.ConfigMap.ItemsItem
    ! key s
    ? templateAs #282
    set ExternalSecrets.PushSecret.Spec.Template.TemplateFromItem.ConfigMap.ItemsItem.TemplateAs
    - KeysAndValues keysAndValues
    - Values values
    object ExternalSecrets.PushSecret.Spec.Template.TemplateFromItem.Secret
    ! name s
    ! items [#281
    set ExternalSecrets.PushSecret.Spec.Template.TemplateFromItem.ValuesDecodingStrategy
    - Auto auto
    - Base64 base64
    - Base64URL base64URL
    - None none
    set ExternalSecrets.PushSecret.Spec.UpdatePolicy
    - IfNotExists ifNotExists
    - Replace replace
    object ExternalSecrets.SecretStore
    ? spec #10
    object ExternalSecrets.ClusterGenerator
    ? spec #288
    object ExternalSecrets.ClusterGenerator.Spec
    ! generator #289
    ! kind #324
    object ExternalSecrets.ClusterGenerator.Spec.Generator
    ? acrAccessTokenSpec #290
    ? beyondtrustWorkloadCredentialsDynamicSecretSpec #296
    ? cloudsmithAccessTokenSpec #298
    ? ecrAuthorizationTokenSpec #299
    ? fakeSpec #300
    ? gcrAccessTokenSpec #301
    ? githubAccessTokenSpec #326
    ? gitlabDeployTokenSpec #304
    ? grafanaSpec #308
    ? mfaSpec #314
    ? passwordSpec #331
    ? quayAccessTokenSpec #316
    ? sshKeySpec #317
    ? stsSessionTokenSpec #319
    ? uuidSpec *v
    ? vaultDynamicSecretSpec #335
    ? webhookSpec #321
    object ExternalSecrets.ClusterGenerator.Spec.Generator.AcrAccessTokenSpec
    ! auth #291
    ? environmentType #39
    ! registry s
    ? scope s
    ? tenantId s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.AcrAccessTokenSpec.Auth
    ? managedIdentity #292
    ? servicePrincipal #293
    ? workloadIdentity #295
    object ExternalSecrets.ClusterGenerator.Spec.Generator.AcrAccessTokenSpec.Auth.ManagedIdentity
    ? identityId s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.AcrAccessTokenSpec.Auth.ServicePrincipal
    ! secretRef #294
    object ExternalSecrets.ClusterGenerator.Spec.Generator.AcrAccessTokenSpec.Auth.ServicePrincipal.SecretRef
    ? clientId #34
    ? clientSecret #35
    object ExternalSecrets.ClusterGenerator.Spec.Generator.AcrAccessTokenSpec.Auth.WorkloadIdentity
    ? serviceAccountRef #40
    object ExternalSecrets.ClusterGenerator.Spec.Generator.BeyondtrustWorkloadCredentialsDynamicSecretSpec
    ? controller s
    ! provider #297
    ? retrySettings #226
    object ExternalSecrets.ClusterGenerator.Spec.Generator.BeyondtrustWorkloadCredentialsDynamicSecretSpec.Provider
    ! auth #51
    ? caBundle s
    ? caProvider #350
    ? folderPath s
    ! server #54
    object ExternalSecrets.ClusterGenerator.Spec.Generator.CloudsmithAccessTokenSpec
    ? apiUrl s
    ! orgSlug s
    ! serviceAccountRef #40
    ! serviceSlug s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.EcrAuthorizationTokenSpec
    ? auth #21
    ! region s
    ? role s
    ? scope s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.FakeSpec
    ? controller s
    ? data *s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GcrAccessTokenSpec
    ! auth #302
    ! projectID s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GcrAccessTokenSpec.Auth
    ? secretRef #106
    ? workloadIdentity #303
    ? workloadIdentityFederation #108
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GcrAccessTokenSpec.Auth.WorkloadIdentity
    ! clusterLocation s
    ! clusterName s
    ? clusterProjectID s
    ! serviceAccountRef #40
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GitlabDeployTokenSpec
    ! name s
    ! auth #305
    ? expiresAt s
    ? groupID s
    ? projectID s
    ! scopes [#307
    ? url s
    ? username s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GitlabDeployTokenSpec.Auth
    ! token #306
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GitlabDeployTokenSpec.Auth.Token
    ! secretRef #329
    set ExternalSecrets.ClusterGenerator.Spec.Generator.GitlabDeployTokenSpec.ScopesItem
    - read_package_registry read_package_registry
    - read_registry read_registry
    - read_repository read_repository
    - read_virtual_registry read_virtual_registry
    - write_package_registry write_package_registry
    - write_registry write_registry
    - write_virtual_registry write_virtual_registry
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GrafanaSpec
    ! auth #309
    ! serviceAccount #313
    ! url s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GrafanaSpec.Auth
    ? basic #310
    ? token #312
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GrafanaSpec.Auth.Basic
    ! password #311
    ! username s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.GrafanaSpec.Auth.Basic.Password
    ? name s
    ? key s
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
    ! secret #315
    ? timePeriod i
    ? when s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.MfaSpec.Secret
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.QuayAccessTokenSpec
    ! robotAccount s
    ! serviceAccountRef #40
    ? url s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.SshKeySpec
    ? comment s
    ? keySize i
    ? keyType #318
    set ExternalSecrets.ClusterGenerator.Spec.Generator.SshKeySpec.KeyType
    - ecdsa ecdsa
    - ed25519 ed25519
    - rsa rsa
    object ExternalSecrets.ClusterGenerator.Spec.Generator.StsSessionTokenSpec
    ? auth #21
    ! region s
    ? requestParameters #320
    ? role s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.StsSessionTokenSpec.RequestParameters
    ? serialNumber s
    ? sessionDuration i
    ? tokenCode s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.WebhookSpec
    ? auth #214
    ? body s
    ? caBundle s
    ? caProvider #350
    ? headers *s
    ? method s
    ! result #218
    ? secrets [#322
    ? timeout s
    ! url s
    object ExternalSecrets.ClusterGenerator.Spec.Generator.WebhookSpec.SecretsItem
    ! name s
    ! secretRef #323
    object ExternalSecrets.ClusterGenerator.Spec.Generator.WebhookSpec.SecretsItem.SecretRef
    ? name s
    ? key s
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
    ? spec #326
    object ExternalSecrets.GithubAccessToken.Spec
    ! appID s
    ! auth #327
    ! installID s
    ? permissions *s
    ? repositories [s
    ? url s
    object ExternalSecrets.GithubAccessToken.Spec.Auth
    ! privateKey #328
    object ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey
    ! secretRef #329
    object ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.Password
    ? spec #331
    object ExternalSecrets.Password.Spec
    ? allowRepeat b
    ? digits i
    ? encoding #332
    ? length i
    ? noUpper b
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
    ? spec #335
    object ExternalSecrets.VaultDynamicSecret.Spec
    ? allowEmptyResponse b
    ? controller s
    ? getParameters *[s
    ? method s
    ? parameters v
    ! path s
    ! provider #336
    ? resultType #357
    ? retrySettings #226
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider
    ? auth #337
    ? caBundle s
    ? caProvider #350
    ? checkAndSet #352
    ? forwardInconsistent b
    ? headers *s
    ? namespace s
    ? path s
    ? readYourWrites b
    ! server s
    ? tls #353
    ? version #356
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth
    ? appRole #338
    ? cert #340
    ? gcp #342
    ? iam #343
    ? jwt #344
    ? kubernetes #346
    ? ldap #347
    ? namespace s
    ? tokenSecretRef #348
    ? userPass #349
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.AppRole
    ? path s
    ? roleId s
    ? roleRef #339
    ! secretRef #329
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.AppRole.RoleRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Cert
    ? clientCert #341
    ? path s
    ? secretRef #329
    ? vaultRole s
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Cert.ClientCert
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Gcp
    ? location s
    ? path s
    ? projectID s
    ! role s
    ? secretRef #106
    ? serviceAccountRef #40
    ? workloadIdentity #107
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Iam
    ? externalID s
    ? jwt #22
    ? path s
    ? region s
    ? role s
    ? secretRef #23
    ? vaultAwsIamServerID s
    ! vaultRole s
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Jwt
    ? kubernetesServiceAccountToken #345
    ? path s
    ? role s
    ? secretRef #329
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Jwt.KubernetesServiceAccountToken
    ? audiences [s
    ? expirationSeconds i
    ! serviceAccountRef #40
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Kubernetes
    ? mountPath s
    ! role s
    ? secretRef #329
    ? serviceAccountRef #40
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Ldap
    ? path s
    ? secretRef #329
    ! username s
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.TokenSecretRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.UserPass
    ? path s
    ? secretRef #329
    ! username s
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider
    ! name s
    ? key s
    ? namespace s
    ! type #351
    set ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider.TypeObject
    - ConfigMap configMap
    - Secret secret
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.CheckAndSet
    ? required b
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Tls
    ? certSecretRef #354
    ? keySecretRef #355
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Tls.CertSecretRef
    ? name s
    ? key s
    ? namespace s
    object ExternalSecrets.VaultDynamicSecret.Spec.Provider.Tls.KeySecretRef
    ? name s
    ? key s
    ? namespace s
    set ExternalSecrets.VaultDynamicSecret.Spec.Provider.Version
    - v1 v1
    - v2 v2
    set ExternalSecrets.VaultDynamicSecret.Spec.ResultType
    - Auth auth
    - Data data
    - Raw raw
    """
}
