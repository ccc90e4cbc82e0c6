import KindKnowledge
import Manifest

/// What the providers of the External Secrets Operator sign in with; source: the definitions of v2.9.
extension KindTable {
  /// A SecretStore: all of it is in its own namespace, whatever the fields say.
  static let secretStore = LinkRules(
    references: provider(in: .same) + remoteNamespace
  )

  /// A ClusterSecretStore: the fields name the namespace, or it is that of whatever uses the store, which isn't known.
  static let clusterSecretStore = LinkRules(
    references: provider(in: .named("namespace"), when: [.present("namespace")]) + remoteNamespace
  )

  /// A generator of Vault's dynamic secrets, which signs in as a store does.
  static let vaultGenerator = LinkRules(
    references: (vault(in: .same) + [authority(at: "caProvider", in: .same)]).map {
      $0.below("spec.provider").timed(.used)
    }
  )

  private static let remoteNamespace = [
    ReferenceRule(
      .kind(GroupKind("", "Namespace")),
      at: "spec.provider.kubernetes.remoteNamespace",
      name: ""
    )
  ]

  private static func provider(
    in namespace: ReferenceRule.Namespace,
    when conditions: [ReferenceRule.Condition] = []
  ) -> [ReferenceRule] {
    let rules =
      secrets.map { secret(at: PathPattern($0), in: namespace, when: conditions) }
      + accounts.map { account(at: PathPattern($0), in: namespace, when: conditions) }
      + authorities.map { authority(at: PathPattern($0), in: namespace, when: conditions) }
      + vault(in: namespace, when: conditions).map { $0.below("vault") }
      + [
        ReferenceRule(
          .kind(.secret),
          at:
            "gcpsm.auth.workloadIdentityFederation.awsSecurityCredentials.awsCredentialsSecretRef",
          namespace: namespace,
          when: conditions
        )
      ]
    return rules.map { $0.below("spec.provider") }
  }

  private static func vault(
    in namespace: ReferenceRule.Namespace,
    when conditions: [ReferenceRule.Condition] = []
  ) -> [ReferenceRule] {
    vaultSecrets.map { secret(at: PathPattern($0), in: namespace, when: conditions) }
      + vaultAccounts.map { account(at: PathPattern($0), in: namespace, when: conditions) }
  }

  private static func secret(
    at path: PathPattern,
    in namespace: ReferenceRule.Namespace,
    when conditions: [ReferenceRule.Condition]
  ) -> ReferenceRule {
    ReferenceRule(
      .kind(.secret),
      at: path,
      namespace: namespace,
      when: conditions,
      parts: [PartRule(.key, "key")]
    )
  }

  private static func account(
    at path: PathPattern,
    in namespace: ReferenceRule.Namespace,
    when conditions: [ReferenceRule.Condition]
  ) -> ReferenceRule {
    ReferenceRule(.kind(.serviceAccount), at: path, namespace: namespace, when: conditions)
  }

  private static func authority(
    at path: PathPattern,
    in namespace: ReferenceRule.Namespace,
    when conditions: [ReferenceRule.Condition] = []
  ) -> ReferenceRule {
    ReferenceRule(
      .named("type", among: ["ConfigMap": .configMap, "Secret": .secret], default: nil),
      at: path,
      namespace: namespace,
      when: conditions,
      parts: [PartRule(.key, "key")]
    )
  }

  private static let vaultSecrets = [
    "auth.appRole.roleRef", "auth.appRole.secretRef", "auth.cert.clientCert", "auth.cert.secretRef",
    "auth.gcp.secretRef.secretAccessKeySecretRef", "auth.iam.secretRef.accessKeyIDSecretRef",
    "auth.iam.secretRef.secretAccessKeySecretRef", "auth.iam.secretRef.sessionTokenSecretRef",
    "auth.jwt.secretRef", "auth.kubernetes.secretRef", "auth.ldap.secretRef", "auth.tokenSecretRef",
    "auth.userPass.secretRef", "tls.certSecretRef", "tls.keySecretRef",
  ]

  private static let vaultAccounts = [
    "auth.gcp.serviceAccountRef", "auth.gcp.workloadIdentity.serviceAccountRef",
    "auth.iam.jwt.serviceAccountRef", "auth.jwt.kubernetesServiceAccountToken.serviceAccountRef",
    "auth.kubernetes.serviceAccountRef",
  ]

  private static let accounts = [
    "akeyless.authSecretRef.kubernetesAuth.serviceAccountRef",
    "akeyless.authSecretRef.serviceAccountRef", "aws.auth.jwt.serviceAccountRef",
    "azurekv.serviceAccountRef", "conjur.auth.jwt.serviceAccountRef", "crd.auth.serviceAccount",
    "doppler.auth.oidcConfig.serviceAccountRef", "gcpsm.auth.workloadIdentity.serviceAccountRef",
    "gcpsm.auth.workloadIdentityFederation.serviceAccountRef", "kubernetes.auth.serviceAccount",
    "oracle.serviceAccountRef", "pulumi.auth.oidcConfig.serviceAccountRef",
  ]

  private static let authorities = [
    "akeyless.caProvider", "beyondtrustworkloadcredentials.caProvider",
    "bitwardensecretsmanager.caProvider", "conjur.caProvider", "crd.server.caProvider",
    "gitlab.caProvider", "infisical.caProvider", "kubernetes.server.caProvider",
    "openBao.caProvider", "ovh.auth.mtls.caProvider", "passbolt.caProvider",
    "secretserver.caProvider", "webhook.caProvider", "vault.caProvider",
  ]

  private static let secrets = [
    "akeyless.authSecretRef.kubernetesAuth.secretRef", "akeyless.authSecretRef.secretRef.accessID",
    "akeyless.authSecretRef.secretRef.accessType",
    "akeyless.authSecretRef.secretRef.accessTypeParam", "aws.auth.secretRef.accessKeyIDSecretRef",
    "aws.auth.secretRef.secretAccessKeySecretRef", "aws.auth.secretRef.sessionTokenSecretRef",
    "azurekv.authSecretRef.clientCertificate", "azurekv.authSecretRef.clientId",
    "azurekv.authSecretRef.clientSecret", "azurekv.authSecretRef.tenantId",
    "barbican.auth.password.secretRef", "barbican.auth.username.secretRef",
    "beyondtrust.auth.apiKey.secretRef", "beyondtrust.auth.certificate.secretRef",
    "beyondtrust.auth.certificateKey.secretRef", "beyondtrust.auth.clientId.secretRef",
    "beyondtrust.auth.clientSecret.secretRef", "beyondtrustworkloadcredentials.auth.apikey.token",
    "bitwardensecretsmanager.auth.secretRef.credentials", "chef.auth.secretRef.privateKeySecretRef",
    "cloudrusm.auth.secretRef.accessKeyIDSecretRef",
    "cloudrusm.auth.secretRef.accessKeySecretSecretRef", "conjur.auth.apikey.apiKeyRef",
    "conjur.auth.apikey.userRef", "conjur.auth.cert.clientCertRef", "conjur.auth.cert.clientKeyRef",
    "conjur.auth.jwt.secretRef", "crd.auth.cert.clientCert", "crd.auth.cert.clientKey",
    "crd.auth.token.bearerToken", "crd.authRef", "delinea.clientId.secretRef",
    "delinea.clientSecret.secretRef", "doppler.auth.secretRef.dopplerToken",
    "dvls.auth.secretRef.appId", "dvls.auth.secretRef.appSecret", "fortanix.apiKey.secretRef",
    "gcpsm.auth.secretRef.secretAccessKeySecretRef",
    "gcpsm.auth.workloadIdentityFederation.credConfig", "github.auth.privateKey",
    "gitlab.auth.SecretRef.accessToken", "ibm.auth.secretRef.secretApiKeySecretRef",
    "infisical.auth.awsAuthCredentials.identityId",
    "infisical.auth.azureAuthCredentials.identityId",
    "infisical.auth.azureAuthCredentials.resource",
    "infisical.auth.gcpIamAuthCredentials.identityId",
    "infisical.auth.gcpIamAuthCredentials.serviceAccountKeyFilePath",
    "infisical.auth.gcpIdTokenAuthCredentials.identityId",
    "infisical.auth.jwtAuthCredentials.identityId", "infisical.auth.jwtAuthCredentials.jwt",
    "infisical.auth.kubernetesAuthCredentials.identityId",
    "infisical.auth.kubernetesAuthCredentials.serviceAccountTokenPath",
    "infisical.auth.ldapAuthCredentials.identityId",
    "infisical.auth.ldapAuthCredentials.ldapPassword",
    "infisical.auth.ldapAuthCredentials.ldapUsername",
    "infisical.auth.ociAuthCredentials.fingerprint", "infisical.auth.ociAuthCredentials.identityId",
    "infisical.auth.ociAuthCredentials.privateKey",
    "infisical.auth.ociAuthCredentials.privateKeyPassphrase",
    "infisical.auth.ociAuthCredentials.region", "infisical.auth.ociAuthCredentials.tenancyId",
    "infisical.auth.ociAuthCredentials.userId", "infisical.auth.tokenAuthCredentials.accessToken",
    "infisical.auth.universalAuthCredentials.clientId",
    "infisical.auth.universalAuthCredentials.clientSecret", "keepersecurity.authRef",
    "kubernetes.auth.cert.clientCert", "kubernetes.auth.cert.clientKey",
    "kubernetes.auth.token.bearerToken", "kubernetes.authRef",
    "nebiusmysterybox.auth.serviceAccountCredsSecretRef", "nebiusmysterybox.auth.tokenSecretRef",
    "nebiusmysterybox.caProvider.certSecretRef", "ngrok.auth.apiKey.secretRef",
    "onboardbase.auth.apiKeyRef", "onboardbase.auth.passcodeRef",
    "onepassword.auth.secretRef.connectTokenSecretRef",
    "onepasswordSDK.auth.serviceAccountSecretRef", "openBao.auth.appRole.roleRef",
    "openBao.auth.appRole.secretRef", "openBao.auth.tokenSecretRef",
    "openBao.auth.userPass.secretRef", "oracle.auth.secretRef.fingerprint",
    "oracle.auth.secretRef.privatekey", "ovh.auth.mtls.certSecretRef", "ovh.auth.mtls.keySecretRef",
    "ovh.auth.token.tokenSecretRef", "passbolt.auth.passwordSecretRef",
    "passbolt.auth.privateKeySecretRef", "passworddepot.auth.secretRef.credentials",
    "previder.auth.secretRef.accessToken", "pulumi.accessToken.secretRef",
    "pulumi.auth.accessToken.secretRef", "scaleway.accessKey.secretRef",
    "scaleway.secretKey.secretRef", "secretserver.password.secretRef",
    "secretserver.token.secretRef", "secretserver.username.secretRef",
    "senhasegura.auth.clientSecretSecretRef", "volcengine.auth.secretRef.accessKeyID",
    "volcengine.auth.secretRef.secretAccessKey", "volcengine.auth.secretRef.token",
    "webhook.auth.ntlm.passwordSecret", "webhook.auth.ntlm.usernameSecret",
    "webhook.secrets[].secretRef", "yandexcertificatemanager.auth.authorizedKeySecretRef",
    "yandexcertificatemanager.caProvider.certSecretRef",
    "yandexlockbox.auth.authorizedKeySecretRef", "yandexlockbox.caProvider.certSecretRef",
  ]
}
