// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension ExternalSecrets {
  /// `ClusterSecretStore` of `external-secrets.io/v1`.
  ///
  /// Reference: https://external-secrets.io/latest/api/spec/
  public struct ClusterSecretStore: Resource {
    public static let type = ResourceType(
      group: "external-secrets.io",
      version: "v1",
      kind: "ClusterSecretStore",
      scope: .cluster
    )
    public static let fields = FieldTable(
      "!- !- !{ ?{",
      ["apiVersion", "kind", "metadata", "spec"],
      [ObjectMeta.self, Spec.self]
    )
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(
      _ name: String,
      spec: Spec? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta {
      get { self[object: 2] }
      set { self[object: 2] = newValue }
      _modify { yield &self[object: 2] }
    }
    /// `spec`: ``Spec``.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }

    /// `spec`, with 5 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?[ ?- !{ ?- ?{",
        ["conditions", "controller", "provider", "refreshInterval", "retrySettings"],
        [ConditionsItem.self, Provider.self, RetrySettings.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        provider: Provider,
        conditions: [ConditionsItem]? = nil,
        controller: String? = nil,
        refreshInterval: IntOrString? = nil,
        retrySettings: RetrySettings? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.conditions = conditions
        self.controller = controller
        self.provider = provider
        self.refreshInterval = refreshInterval
        if let retrySettings { self.retrySettings = retrySettings }
        configure(&self)
      }
      /// `spec.conditions`: a list of ``ConditionsItem``.
      @_alwaysEmitIntoClient public var conditions: [ConditionsItem]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.controller`: a string.
      @_alwaysEmitIntoClient public var controller: String? {
        get { self[string: 1] }
        set { self[string: 1] = newValue }
      }
      /// `spec.provider`: ``Provider``, required.
      @_alwaysEmitIntoClient public var provider: Provider {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.refreshInterval`: a whole number or a string.
      @_alwaysEmitIntoClient public var refreshInterval: IntOrString? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.retrySettings`: ``RetrySettings``.
      @_alwaysEmitIntoClient public var retrySettings: RetrySettings {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }

      /// `spec.conditions[]`, with 3 fields.
      public struct ConditionsItem: SchemaObject {
        public static let fields = FieldTable(
          "?- ?{ ?-",
          ["namespaceRegexes", "namespaceSelector", "namespaces"],
          [NamespaceSelector.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          namespaceRegexes: [String]? = nil,
          namespaceSelector: NamespaceSelector? = nil,
          namespaces: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.namespaceRegexes = namespaceRegexes
          if let namespaceSelector { self.namespaceSelector = namespaceSelector }
          self.namespaces = namespaces
          configure(&self)
        }
        /// `spec.conditions[].namespaceRegexes`: a list of strings.
        @_alwaysEmitIntoClient public var namespaceRegexes: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.conditions[].namespaceSelector`: ``NamespaceSelector``.
        @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.conditions[].namespaces`: a list of strings.
        @_alwaysEmitIntoClient public var namespaces: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// The same as ``ExternalSecrets.ClusterExternalSecret.Spec.NamespaceSelector``.
        public typealias NamespaceSelector = ExternalSecrets.ClusterExternalSecret.Spec.NamespaceSelector
      }

      /// `spec.provider`, with 43 fields.
      public struct Provider: SchemaObject {
        public static let fields = FieldTable(
          """
          ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ \
          ?{ ?{ ?{ ?{ ?{ ?{ ?{
          """,
          [
            "akeyless", "aws", "azurekv", "barbican", "beyondtrust", "beyondtrustworkloadcredentials",
            "bitwardensecretsmanager", "chef", "cloudrusm", "conjur", "crd", "delinea", "doppler", "dvls", "fake",
            "fortanix", "gcpsm", "github", "gitlab", "ibm", "infisical", "keepersecurity", "kubernetes",
            "nebiusmysterybox", "ngrok", "onboardbase", "onepassword", "onepasswordSDK", "openBao", "oracle", "ovh",
            "passbolt", "passworddepot", "previder", "pulumi", "scaleway", "secretserver", "senhasegura", "vault",
            "volcengine", "webhook", "yandexcertificatemanager", "yandexlockbox",
          ],
          [
            Akeyless.self, Aws.self, Azurekv.self, Barbican.self, Beyondtrust.self, Beyondtrustworkloadcredentials.self,
            Bitwardensecretsmanager.self, Chef.self, Cloudrusm.self, Conjur.self, Crd.self, Delinea.self, Doppler.self,
            Dvls.self, Fake.self, Fortanix.self, Gcpsm.self, Github.self, Gitlab.self, Ibm.self, Infisical.self,
            Keepersecurity.self, Kubernetes.self, Nebiusmysterybox.self, Ngrok.self, Onboardbase.self, Onepassword.self,
            OnepasswordSDK.self, OpenBao.self, Oracle.self, Ovh.self, Passbolt.self, Passworddepot.self, Previder.self,
            Pulumi.self, Scaleway.self, Secretserver.self, Senhasegura.self, Vault.self, Volcengine.self, Webhook.self,
            Yandexcertificatemanager.self, Yandexlockbox.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          akeyless: Akeyless? = nil,
          aws: Aws? = nil,
          azurekv: Azurekv? = nil,
          barbican: Barbican? = nil,
          beyondtrust: Beyondtrust? = nil,
          beyondtrustworkloadcredentials: Beyondtrustworkloadcredentials? = nil,
          bitwardensecretsmanager: Bitwardensecretsmanager? = nil,
          chef: Chef? = nil,
          cloudrusm: Cloudrusm? = nil,
          conjur: Conjur? = nil,
          crd: Crd? = nil,
          delinea: Delinea? = nil,
          doppler: Doppler? = nil,
          dvls: Dvls? = nil,
          fake: Fake? = nil,
          fortanix: Fortanix? = nil,
          gcpsm: Gcpsm? = nil,
          github: Github? = nil,
          gitlab: Gitlab? = nil,
          ibm: Ibm? = nil,
          infisical: Infisical? = nil,
          keepersecurity: Keepersecurity? = nil,
          kubernetes: Kubernetes? = nil,
          nebiusmysterybox: Nebiusmysterybox? = nil,
          ngrok: Ngrok? = nil,
          onboardbase: Onboardbase? = nil,
          onepassword: Onepassword? = nil,
          onepasswordSDK: OnepasswordSDK? = nil,
          openBao: OpenBao? = nil,
          oracle: Oracle? = nil,
          ovh: Ovh? = nil,
          passbolt: Passbolt? = nil,
          passworddepot: Passworddepot? = nil,
          previder: Previder? = nil,
          pulumi: Pulumi? = nil,
          scaleway: Scaleway? = nil,
          secretserver: Secretserver? = nil,
          senhasegura: Senhasegura? = nil,
          vault: Vault? = nil,
          volcengine: Volcengine? = nil,
          webhook: Webhook? = nil,
          yandexcertificatemanager: Yandexcertificatemanager? = nil,
          yandexlockbox: Yandexlockbox? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let akeyless { self.akeyless = akeyless }
          if let aws { self.aws = aws }
          if let azurekv { self.azurekv = azurekv }
          if let barbican { self.barbican = barbican }
          if let beyondtrust { self.beyondtrust = beyondtrust }
          if let beyondtrustworkloadcredentials { self.beyondtrustworkloadcredentials = beyondtrustworkloadcredentials }
          if let bitwardensecretsmanager { self.bitwardensecretsmanager = bitwardensecretsmanager }
          if let chef { self.chef = chef }
          if let cloudrusm { self.cloudrusm = cloudrusm }
          if let conjur { self.conjur = conjur }
          if let crd { self.crd = crd }
          if let delinea { self.delinea = delinea }
          if let doppler { self.doppler = doppler }
          if let dvls { self.dvls = dvls }
          if let fake { self.fake = fake }
          if let fortanix { self.fortanix = fortanix }
          if let gcpsm { self.gcpsm = gcpsm }
          if let github { self.github = github }
          if let gitlab { self.gitlab = gitlab }
          if let ibm { self.ibm = ibm }
          if let infisical { self.infisical = infisical }
          if let keepersecurity { self.keepersecurity = keepersecurity }
          if let kubernetes { self.kubernetes = kubernetes }
          if let nebiusmysterybox { self.nebiusmysterybox = nebiusmysterybox }
          if let ngrok { self.ngrok = ngrok }
          if let onboardbase { self.onboardbase = onboardbase }
          if let onepassword { self.onepassword = onepassword }
          if let onepasswordSDK { self.onepasswordSDK = onepasswordSDK }
          if let openBao { self.openBao = openBao }
          if let oracle { self.oracle = oracle }
          if let ovh { self.ovh = ovh }
          if let passbolt { self.passbolt = passbolt }
          if let passworddepot { self.passworddepot = passworddepot }
          if let previder { self.previder = previder }
          if let pulumi { self.pulumi = pulumi }
          if let scaleway { self.scaleway = scaleway }
          if let secretserver { self.secretserver = secretserver }
          if let senhasegura { self.senhasegura = senhasegura }
          if let vault { self.vault = vault }
          if let volcengine { self.volcengine = volcengine }
          if let webhook { self.webhook = webhook }
          if let yandexcertificatemanager { self.yandexcertificatemanager = yandexcertificatemanager }
          if let yandexlockbox { self.yandexlockbox = yandexlockbox }
          configure(&self)
        }
        /// `spec.provider.akeyless`: ``Akeyless``.
        @_alwaysEmitIntoClient public var akeyless: Akeyless {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.provider.aws`: ``Aws``.
        @_alwaysEmitIntoClient public var aws: Aws {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.provider.azurekv`: ``Azurekv``.
        @_alwaysEmitIntoClient public var azurekv: Azurekv {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.provider.barbican`: ``Barbican``.
        @_alwaysEmitIntoClient public var barbican: Barbican {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.provider.beyondtrust`: ``Beyondtrust``.
        @_alwaysEmitIntoClient public var beyondtrust: Beyondtrust {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.provider.beyondtrustworkloadcredentials`: ``Beyondtrustworkloadcredentials``.
        @_alwaysEmitIntoClient public var beyondtrustworkloadcredentials: Beyondtrustworkloadcredentials {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }
        /// `spec.provider.bitwardensecretsmanager`: ``Bitwardensecretsmanager``.
        @_alwaysEmitIntoClient public var bitwardensecretsmanager: Bitwardensecretsmanager {
          get { self[object: 6] }
          set { self[object: 6] = newValue }
          _modify { yield &self[object: 6] }
        }
        /// `spec.provider.chef`: ``Chef``.
        @_alwaysEmitIntoClient public var chef: Chef {
          get { self[object: 7] }
          set { self[object: 7] = newValue }
          _modify { yield &self[object: 7] }
        }
        /// `spec.provider.cloudrusm`: ``Cloudrusm``.
        @_alwaysEmitIntoClient public var cloudrusm: Cloudrusm {
          get { self[object: 8] }
          set { self[object: 8] = newValue }
          _modify { yield &self[object: 8] }
        }
        /// `spec.provider.conjur`: ``Conjur``.
        @_alwaysEmitIntoClient public var conjur: Conjur {
          get { self[object: 9] }
          set { self[object: 9] = newValue }
          _modify { yield &self[object: 9] }
        }
        /// `spec.provider.crd`: ``Crd``.
        @_alwaysEmitIntoClient public var crd: Crd {
          get { self[object: 10] }
          set { self[object: 10] = newValue }
          _modify { yield &self[object: 10] }
        }
        /// `spec.provider.delinea`: ``Delinea``.
        @_alwaysEmitIntoClient public var delinea: Delinea {
          get { self[object: 11] }
          set { self[object: 11] = newValue }
          _modify { yield &self[object: 11] }
        }
        /// `spec.provider.doppler`: ``Doppler``.
        @_alwaysEmitIntoClient public var doppler: Doppler {
          get { self[object: 12] }
          set { self[object: 12] = newValue }
          _modify { yield &self[object: 12] }
        }
        /// `spec.provider.dvls`: ``Dvls``.
        @_alwaysEmitIntoClient public var dvls: Dvls {
          get { self[object: 13] }
          set { self[object: 13] = newValue }
          _modify { yield &self[object: 13] }
        }
        /// `spec.provider.fake`: ``Fake``.
        @_alwaysEmitIntoClient public var fake: Fake {
          get { self[object: 14] }
          set { self[object: 14] = newValue }
          _modify { yield &self[object: 14] }
        }
        /// `spec.provider.fortanix`: ``Fortanix``.
        @_alwaysEmitIntoClient public var fortanix: Fortanix {
          get { self[object: 15] }
          set { self[object: 15] = newValue }
          _modify { yield &self[object: 15] }
        }
        /// `spec.provider.gcpsm`: ``Gcpsm``.
        @_alwaysEmitIntoClient public var gcpsm: Gcpsm {
          get { self[object: 16] }
          set { self[object: 16] = newValue }
          _modify { yield &self[object: 16] }
        }
        /// `spec.provider.github`: ``Github``.
        @_alwaysEmitIntoClient public var github: Github {
          get { self[object: 17] }
          set { self[object: 17] = newValue }
          _modify { yield &self[object: 17] }
        }
        /// `spec.provider.gitlab`: ``Gitlab``.
        @_alwaysEmitIntoClient public var gitlab: Gitlab {
          get { self[object: 18] }
          set { self[object: 18] = newValue }
          _modify { yield &self[object: 18] }
        }
        /// `spec.provider.ibm`: ``Ibm``.
        @_alwaysEmitIntoClient public var ibm: Ibm {
          get { self[object: 19] }
          set { self[object: 19] = newValue }
          _modify { yield &self[object: 19] }
        }
        /// `spec.provider.infisical`: ``Infisical``.
        @_alwaysEmitIntoClient public var infisical: Infisical {
          get { self[object: 20] }
          set { self[object: 20] = newValue }
          _modify { yield &self[object: 20] }
        }
        /// `spec.provider.keepersecurity`: ``Keepersecurity``.
        @_alwaysEmitIntoClient public var keepersecurity: Keepersecurity {
          get { self[object: 21] }
          set { self[object: 21] = newValue }
          _modify { yield &self[object: 21] }
        }
        /// `spec.provider.kubernetes`: ``Kubernetes``.
        @_alwaysEmitIntoClient public var kubernetes: Kubernetes {
          get { self[object: 22] }
          set { self[object: 22] = newValue }
          _modify { yield &self[object: 22] }
        }
        /// `spec.provider.nebiusmysterybox`: ``Nebiusmysterybox``.
        @_alwaysEmitIntoClient public var nebiusmysterybox: Nebiusmysterybox {
          get { self[object: 23] }
          set { self[object: 23] = newValue }
          _modify { yield &self[object: 23] }
        }
        /// `spec.provider.ngrok`: ``Ngrok``.
        @_alwaysEmitIntoClient public var ngrok: Ngrok {
          get { self[object: 24] }
          set { self[object: 24] = newValue }
          _modify { yield &self[object: 24] }
        }
        /// `spec.provider.onboardbase`: ``Onboardbase``.
        @_alwaysEmitIntoClient public var onboardbase: Onboardbase {
          get { self[object: 25] }
          set { self[object: 25] = newValue }
          _modify { yield &self[object: 25] }
        }
        /// `spec.provider.onepassword`: ``Onepassword``.
        @_alwaysEmitIntoClient public var onepassword: Onepassword {
          get { self[object: 26] }
          set { self[object: 26] = newValue }
          _modify { yield &self[object: 26] }
        }
        /// `spec.provider.onepasswordSDK`: ``OnepasswordSDK``.
        @_alwaysEmitIntoClient public var onepasswordSDK: OnepasswordSDK {
          get { self[object: 27] }
          set { self[object: 27] = newValue }
          _modify { yield &self[object: 27] }
        }
        /// `spec.provider.openBao`: ``OpenBao``.
        @_alwaysEmitIntoClient public var openBao: OpenBao {
          get { self[object: 28] }
          set { self[object: 28] = newValue }
          _modify { yield &self[object: 28] }
        }
        /// `spec.provider.oracle`: ``Oracle``.
        @_alwaysEmitIntoClient public var oracle: Oracle {
          get { self[object: 29] }
          set { self[object: 29] = newValue }
          _modify { yield &self[object: 29] }
        }
        /// `spec.provider.ovh`: ``Ovh``.
        @_alwaysEmitIntoClient public var ovh: Ovh {
          get { self[object: 30] }
          set { self[object: 30] = newValue }
          _modify { yield &self[object: 30] }
        }
        /// `spec.provider.passbolt`: ``Passbolt``.
        @_alwaysEmitIntoClient public var passbolt: Passbolt {
          get { self[object: 31] }
          set { self[object: 31] = newValue }
          _modify { yield &self[object: 31] }
        }
        /// `spec.provider.passworddepot`: ``Passworddepot``.
        @_alwaysEmitIntoClient public var passworddepot: Passworddepot {
          get { self[object: 32] }
          set { self[object: 32] = newValue }
          _modify { yield &self[object: 32] }
        }
        /// `spec.provider.previder`: ``Previder``.
        @_alwaysEmitIntoClient public var previder: Previder {
          get { self[object: 33] }
          set { self[object: 33] = newValue }
          _modify { yield &self[object: 33] }
        }
        /// `spec.provider.pulumi`: ``Pulumi``.
        @_alwaysEmitIntoClient public var pulumi: Pulumi {
          get { self[object: 34] }
          set { self[object: 34] = newValue }
          _modify { yield &self[object: 34] }
        }
        /// `spec.provider.scaleway`: ``Scaleway``.
        @_alwaysEmitIntoClient public var scaleway: Scaleway {
          get { self[object: 35] }
          set { self[object: 35] = newValue }
          _modify { yield &self[object: 35] }
        }
        /// `spec.provider.secretserver`: ``Secretserver``.
        @_alwaysEmitIntoClient public var secretserver: Secretserver {
          get { self[object: 36] }
          set { self[object: 36] = newValue }
          _modify { yield &self[object: 36] }
        }
        /// `spec.provider.senhasegura`: ``Senhasegura``.
        @_alwaysEmitIntoClient public var senhasegura: Senhasegura {
          get { self[object: 37] }
          set { self[object: 37] = newValue }
          _modify { yield &self[object: 37] }
        }
        /// `spec.provider.vault`: ``Vault``.
        @_alwaysEmitIntoClient public var vault: Vault {
          get { self[object: 38] }
          set { self[object: 38] = newValue }
          _modify { yield &self[object: 38] }
        }
        /// `spec.provider.volcengine`: ``Volcengine``.
        @_alwaysEmitIntoClient public var volcengine: Volcengine {
          get { self[object: 39] }
          set { self[object: 39] = newValue }
          _modify { yield &self[object: 39] }
        }
        /// `spec.provider.webhook`: ``Webhook``.
        @_alwaysEmitIntoClient public var webhook: Webhook {
          get { self[object: 40] }
          set { self[object: 40] = newValue }
          _modify { yield &self[object: 40] }
        }
        /// `spec.provider.yandexcertificatemanager`: ``Yandexcertificatemanager``.
        @_alwaysEmitIntoClient public var yandexcertificatemanager: Yandexcertificatemanager {
          get { self[object: 41] }
          set { self[object: 41] = newValue }
          _modify { yield &self[object: 41] }
        }
        /// `spec.provider.yandexlockbox`: ``Yandexlockbox``.
        @_alwaysEmitIntoClient public var yandexlockbox: Yandexlockbox {
          get { self[object: 42] }
          set { self[object: 42] = newValue }
          _modify { yield &self[object: 42] }
        }

        /// `spec.provider.akeyless`, with 5 fields.
        public struct Akeyless: SchemaObject {
          public static let fields = FieldTable(
            "!- !{ ?- ?{ ?-",
            ["akeylessGWApiURL", "authSecretRef", "caBundle", "caProvider", "ignoreCache"],
            [AuthSecretRef.self, CaProvider.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            akeylessGWApiURL: String,
            authSecretRef: AuthSecretRef,
            caBundle: String? = nil,
            caProvider: CaProvider? = nil,
            ignoreCache: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.akeylessGWApiURL = akeylessGWApiURL
            self.authSecretRef = authSecretRef
            self.caBundle = caBundle
            if let caProvider { self.caProvider = caProvider }
            self.ignoreCache = ignoreCache
            configure(&self)
          }
          /// `spec.provider.akeyless.akeylessGWApiURL`: a string, required.
          @_alwaysEmitIntoClient public var akeylessGWApiURL: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.provider.akeyless.authSecretRef`: ``AuthSecretRef``, required.
          @_alwaysEmitIntoClient public var authSecretRef: AuthSecretRef {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.provider.akeyless.caBundle`: a string, format `byte`.
          @_alwaysEmitIntoClient public var caBundle: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.provider.akeyless.caProvider`: ``CaProvider``.
          @_alwaysEmitIntoClient public var caProvider: CaProvider {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.provider.akeyless.ignoreCache`: true or false.
          @_alwaysEmitIntoClient public var ignoreCache: Bool? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider``.
          public typealias CaProvider = ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider

          /// `spec.provider.akeyless.authSecretRef`, with 3 fields.
          public struct AuthSecretRef: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{ ?{",
              ["kubernetesAuth", "secretRef", "serviceAccountRef"],
              [KubernetesAuth.self, SecretRef.self, ServiceAccountRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              kubernetesAuth: KubernetesAuth? = nil,
              secretRef: SecretRef? = nil,
              serviceAccountRef: ServiceAccountRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let kubernetesAuth { self.kubernetesAuth = kubernetesAuth }
              if let secretRef { self.secretRef = secretRef }
              if let serviceAccountRef { self.serviceAccountRef = serviceAccountRef }
              configure(&self)
            }
            /// `spec.provider.akeyless.authSecretRef.kubernetesAuth`: ``KubernetesAuth``.
            @_alwaysEmitIntoClient public var kubernetesAuth: KubernetesAuth {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.akeyless.authSecretRef.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.provider.akeyless.authSecretRef.serviceAccountRef`: ``ServiceAccountRef``.
            @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
            public typealias ServiceAccountRef =
              ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef

            /// `spec.provider.akeyless.authSecretRef.kubernetesAuth`, with 4 fields.
            public struct KubernetesAuth: SchemaObject {
              public static let fields = FieldTable(
                "!- !- ?{ ?{",
                ["accessID", "k8sConfName", "secretRef", "serviceAccountRef"],
                [SecretRef.self, ServiceAccountRef.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                accessID: String,
                k8sConfName: String,
                secretRef: SecretRef? = nil,
                serviceAccountRef: ServiceAccountRef? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.accessID = accessID
                self.k8sConfName = k8sConfName
                if let secretRef { self.secretRef = secretRef }
                if let serviceAccountRef { self.serviceAccountRef = serviceAccountRef }
                configure(&self)
              }
              /// `spec.provider.akeyless.authSecretRef.kubernetesAuth.accessID`: a string, required.
              @_alwaysEmitIntoClient public var accessID: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.akeyless.authSecretRef.kubernetesAuth.k8sConfName`: a string, required.
              @_alwaysEmitIntoClient public var k8sConfName: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.akeyless.authSecretRef.kubernetesAuth.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// `spec.provider.akeyless.authSecretRef.kubernetesAuth.serviceAccountRef`: ``ServiceAccountRef``.
              @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
              public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
              public typealias ServiceAccountRef =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef
            }

            /// `spec.provider.akeyless.authSecretRef.secretRef`, with 3 fields.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable(
                "?{ ?{ ?{",
                ["accessID", "accessType", "accessTypeParam"],
                [AccessID.self, AccessType.self, AccessTypeParam.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                accessID: AccessID? = nil,
                accessType: AccessType? = nil,
                accessTypeParam: AccessTypeParam? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let accessID { self.accessID = accessID }
                if let accessType { self.accessType = accessType }
                if let accessTypeParam { self.accessTypeParam = accessTypeParam }
                configure(&self)
              }
              /// `spec.provider.akeyless.authSecretRef.secretRef.accessID`: ``AccessID``.
              @_alwaysEmitIntoClient public var accessID: AccessID {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.akeyless.authSecretRef.secretRef.accessType`: ``AccessType``.
              @_alwaysEmitIntoClient public var accessType: AccessType {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.provider.akeyless.authSecretRef.secretRef.accessTypeParam`: ``AccessTypeParam``.
              @_alwaysEmitIntoClient public var accessTypeParam: AccessTypeParam {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }

              /// `spec.provider.akeyless.authSecretRef.secretRef.accessID`, with 3 fields.
              public struct AccessID: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.akeyless.authSecretRef.secretRef.accessID.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.akeyless.authSecretRef.secretRef.accessID.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.akeyless.authSecretRef.secretRef.accessID.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }

              /// `spec.provider.akeyless.authSecretRef.secretRef.accessType`, with 3 fields.
              public struct AccessType: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.akeyless.authSecretRef.secretRef.accessType.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.akeyless.authSecretRef.secretRef.accessType.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.akeyless.authSecretRef.secretRef.accessType.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }

              /// `spec.provider.akeyless.authSecretRef.secretRef.accessTypeParam`, with 3 fields.
              public struct AccessTypeParam: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.akeyless.authSecretRef.secretRef.accessTypeParam.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.akeyless.authSecretRef.secretRef.accessTypeParam.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.akeyless.authSecretRef.secretRef.accessTypeParam.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }
          }
        }

        /// `spec.provider.aws`, with 12 fields.
        public struct Aws: SchemaObject {
          public static let fields = FieldTable(
            "?- ?{ ?- ?- ?- !- ?- ?{ !- ?[ ?- ?-",
            [
              "additionalRoles", "auth", "customSessionTags", "externalID", "prefix", "region", "role",
              "secretsManager", "service", "sessionTags", "sessionTagsPolicy", "transitiveTagKeys",
            ],
            [Auth.self, SecretsManager.self, SessionTagsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            region: String,
            service: Service,
            additionalRoles: [String]? = nil,
            auth: Auth? = nil,
            customSessionTags: OrderedMap<String>? = nil,
            externalID: String? = nil,
            prefix: String? = nil,
            role: String? = nil,
            secretsManager: SecretsManager? = nil,
            sessionTags: [SessionTagsItem]? = nil,
            sessionTagsPolicy: SessionTagsPolicy? = nil,
            transitiveTagKeys: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.additionalRoles = additionalRoles
            if let auth { self.auth = auth }
            if let customSessionTags { self.customSessionTags = customSessionTags }
            self.externalID = externalID
            self.prefix = prefix
            self.region = region
            self.role = role
            if let secretsManager { self.secretsManager = secretsManager }
            self.service = service
            self.sessionTags = sessionTags
            self.sessionTagsPolicy = sessionTagsPolicy
            self.transitiveTagKeys = transitiveTagKeys
            configure(&self)
          }
          /// `spec.provider.aws.additionalRoles`: a list of strings.
          @_alwaysEmitIntoClient public var additionalRoles: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.provider.aws.auth`: ``Auth``.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.provider.aws.customSessionTags`: strings by name.
          @_alwaysEmitIntoClient public var customSessionTags: OrderedMap<String> {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.provider.aws.externalID`: a string.
          @_alwaysEmitIntoClient public var externalID: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.provider.aws.prefix`: a string.
          @_alwaysEmitIntoClient public var prefix: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.provider.aws.region`: a string, required.
          @_alwaysEmitIntoClient public var region: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.provider.aws.role`: a string.
          @_alwaysEmitIntoClient public var role: String? { get { self[string: 6] } set { self[string: 6] = newValue } }
          /// `spec.provider.aws.secretsManager`: ``SecretsManager``.
          @_alwaysEmitIntoClient public var secretsManager: SecretsManager {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }
          /// `spec.provider.aws.service`: ``Service``, required.
          @_alwaysEmitIntoClient public var service: Service? {
            get { self[field: 8] }
            set { self[field: 8] = newValue }
          }
          /// `spec.provider.aws.sessionTags`: a list of ``SessionTagsItem``.
          @_alwaysEmitIntoClient public var sessionTags: [SessionTagsItem]? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }
          /// `spec.provider.aws.sessionTagsPolicy`: ``SessionTagsPolicy``, by default `"None"`.
          @_alwaysEmitIntoClient public var sessionTagsPolicy: SessionTagsPolicy? {
            get { self[field: 10] }
            set { self[field: 10] = newValue }
          }
          /// `spec.provider.aws.transitiveTagKeys`: a list of strings.
          @_alwaysEmitIntoClient public var transitiveTagKeys: [String]? {
            get { self[field: 11] }
            set { self[field: 11] = newValue }
          }

          /// `spec.provider.aws.auth`, with 2 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("?{ ?{", ["jwt", "secretRef"], [Jwt.self, SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              jwt: Jwt? = nil,
              secretRef: SecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let jwt { self.jwt = jwt }
              if let secretRef { self.secretRef = secretRef }
              configure(&self)
            }
            /// `spec.provider.aws.auth.jwt`: ``Jwt``.
            @_alwaysEmitIntoClient public var jwt: Jwt {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.aws.auth.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.provider.aws.auth.jwt`, with one field.
            public struct Jwt: SchemaObject {
              public static let fields = FieldTable("?{", ["serviceAccountRef"], [ServiceAccountRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                serviceAccountRef: ServiceAccountRef? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let serviceAccountRef { self.serviceAccountRef = serviceAccountRef }
                configure(&self)
              }
              /// `spec.provider.aws.auth.jwt.serviceAccountRef`: ``ServiceAccountRef``.
              @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
              public typealias ServiceAccountRef =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef
            }

            /// `spec.provider.aws.auth.secretRef`, with 3 fields.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable(
                "?{ ?{ ?{",
                ["accessKeyIDSecretRef", "secretAccessKeySecretRef", "sessionTokenSecretRef"],
                [AccessKeyIDSecretRef.self, SecretAccessKeySecretRef.self, SessionTokenSecretRef.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                accessKeyIDSecretRef: AccessKeyIDSecretRef? = nil,
                secretAccessKeySecretRef: SecretAccessKeySecretRef? = nil,
                sessionTokenSecretRef: SessionTokenSecretRef? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let accessKeyIDSecretRef { self.accessKeyIDSecretRef = accessKeyIDSecretRef }
                if let secretAccessKeySecretRef { self.secretAccessKeySecretRef = secretAccessKeySecretRef }
                if let sessionTokenSecretRef { self.sessionTokenSecretRef = sessionTokenSecretRef }
                configure(&self)
              }
              /// `spec.provider.aws.auth.secretRef.accessKeyIDSecretRef`: ``AccessKeyIDSecretRef``.
              @_alwaysEmitIntoClient public var accessKeyIDSecretRef: AccessKeyIDSecretRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.aws.auth.secretRef.secretAccessKeySecretRef`: ``SecretAccessKeySecretRef``.
              @_alwaysEmitIntoClient public var secretAccessKeySecretRef: SecretAccessKeySecretRef {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.provider.aws.auth.secretRef.sessionTokenSecretRef`: ``SessionTokenSecretRef``.
              @_alwaysEmitIntoClient public var sessionTokenSecretRef: SessionTokenSecretRef {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }

              /// `spec.provider.aws.auth.secretRef.accessKeyIDSecretRef`, with 3 fields.
              public struct AccessKeyIDSecretRef: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.aws.auth.secretRef.accessKeyIDSecretRef.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.aws.auth.secretRef.accessKeyIDSecretRef.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.aws.auth.secretRef.accessKeyIDSecretRef.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }

              /// `spec.provider.aws.auth.secretRef.secretAccessKeySecretRef`, with 3 fields.
              public struct SecretAccessKeySecretRef: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.aws.auth.secretRef.secretAccessKeySecretRef.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.aws.auth.secretRef.secretAccessKeySecretRef.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.aws.auth.secretRef.secretAccessKeySecretRef.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }

              /// `spec.provider.aws.auth.secretRef.sessionTokenSecretRef`, with 3 fields.
              public struct SessionTokenSecretRef: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.aws.auth.secretRef.sessionTokenSecretRef.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.aws.auth.secretRef.sessionTokenSecretRef.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.aws.auth.secretRef.sessionTokenSecretRef.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }
          }

          /// `spec.provider.aws.secretsManager`, with 2 fields.
          public struct SecretsManager: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["forceDeleteWithoutRecovery", "recoveryWindowInDays"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              forceDeleteWithoutRecovery: Bool? = nil,
              recoveryWindowInDays: Int? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.forceDeleteWithoutRecovery = forceDeleteWithoutRecovery
              self.recoveryWindowInDays = recoveryWindowInDays
              configure(&self)
            }
            /// `spec.provider.aws.secretsManager.forceDeleteWithoutRecovery`: true or false.
            @_alwaysEmitIntoClient public var forceDeleteWithoutRecovery: Bool? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.provider.aws.secretsManager.recoveryWindowInDays`: a whole number, format `int64`.
            @_alwaysEmitIntoClient public var recoveryWindowInDays: Int? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
          }

          /// `spec.provider.aws.service`, with 3 known values.
          public struct Service: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `CertificateManager`.
            @_alwaysEmitIntoClient public static var certificateManager: Self {
              Self(text: "CertificateManager", unchecked: ())
            }
            /// `ParameterStore`.
            @_alwaysEmitIntoClient public static var parameterStore: Self {
              Self(text: "ParameterStore", unchecked: ())
            }
            /// `SecretsManager`.
            @_alwaysEmitIntoClient public static var secretsManager: Self {
              Self(text: "SecretsManager", unchecked: ())
            }
          }

          /// `spec.provider.aws.sessionTags[]`, with 2 fields.
          public struct SessionTagsItem: SchemaObject {
            public static let fields = FieldTable("!- !-", ["key", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(key: String, value: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.key = key
              self.value = value
              configure(&self)
            }
            /// `spec.provider.aws.sessionTags[].key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.aws.sessionTags[].value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.provider.aws.sessionTagsPolicy`, with 3 known values.
          public struct SessionTagsPolicy: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `Custom`.
            @_alwaysEmitIntoClient public static var custom_: Self { Self(text: "Custom", unchecked: ()) }
            /// `None`.
            @_alwaysEmitIntoClient public static var none: Self { Self(text: "None", unchecked: ()) }
            /// `Simple`.
            @_alwaysEmitIntoClient public static var simple: Self { Self(text: "Simple", unchecked: ()) }
          }
        }

        /// `spec.provider.azurekv`, with 9 fields.
        public struct Azurekv: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?{ ?- ?- ?{ ?- ?- !-",
            [
              "authSecretRef", "authType", "customCloudConfig", "environmentType", "identityId", "serviceAccountRef",
              "tenantId", "useAzureSDK", "vaultUrl",
            ],
            [AuthSecretRef.self, CustomCloudConfig.self, ServiceAccountRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            vaultUrl: String,
            authSecretRef: AuthSecretRef? = nil,
            authType: AuthType? = nil,
            customCloudConfig: CustomCloudConfig? = nil,
            environmentType: EnvironmentType? = nil,
            identityId: String? = nil,
            serviceAccountRef: ServiceAccountRef? = nil,
            tenantId: String? = nil,
            useAzureSDK: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let authSecretRef { self.authSecretRef = authSecretRef }
            self.authType = authType
            if let customCloudConfig { self.customCloudConfig = customCloudConfig }
            self.environmentType = environmentType
            self.identityId = identityId
            if let serviceAccountRef { self.serviceAccountRef = serviceAccountRef }
            self.tenantId = tenantId
            self.useAzureSDK = useAzureSDK
            self.vaultUrl = vaultUrl
            configure(&self)
          }
          /// `spec.provider.azurekv.authSecretRef`: ``AuthSecretRef``.
          @_alwaysEmitIntoClient public var authSecretRef: AuthSecretRef {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.azurekv.authType`: ``AuthType``, by default `"ServicePrincipal"`.
          @_alwaysEmitIntoClient public var authType: AuthType? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.provider.azurekv.customCloudConfig`: ``CustomCloudConfig``.
          @_alwaysEmitIntoClient public var customCloudConfig: CustomCloudConfig {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.provider.azurekv.environmentType`: ``EnvironmentType``, by default `"PublicCloud"`.
          @_alwaysEmitIntoClient public var environmentType: EnvironmentType? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.provider.azurekv.identityId`: a string.
          @_alwaysEmitIntoClient public var identityId: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.provider.azurekv.serviceAccountRef`: ``ServiceAccountRef``.
          @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// `spec.provider.azurekv.tenantId`: a string.
          @_alwaysEmitIntoClient public var tenantId: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.provider.azurekv.useAzureSDK`: true or false, by default `false`.
          @_alwaysEmitIntoClient public var useAzureSDK: Bool? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// `spec.provider.azurekv.vaultUrl`: a string, required.
          @_alwaysEmitIntoClient public var vaultUrl: String? {
            get { self[string: 8] }
            set { self[string: 8] = newValue }
          }

          /// `spec.provider.azurekv.authSecretRef`, with 4 fields.
          public struct AuthSecretRef: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{ ?{ ?{",
              ["clientCertificate", "clientId", "clientSecret", "tenantId"],
              [ClientCertificate.self, ClientId.self, ClientSecret.self, TenantId.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              clientCertificate: ClientCertificate? = nil,
              clientId: ClientId? = nil,
              clientSecret: ClientSecret? = nil,
              tenantId: TenantId? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let clientCertificate { self.clientCertificate = clientCertificate }
              if let clientId { self.clientId = clientId }
              if let clientSecret { self.clientSecret = clientSecret }
              if let tenantId { self.tenantId = tenantId }
              configure(&self)
            }
            /// `spec.provider.azurekv.authSecretRef.clientCertificate`: ``ClientCertificate``.
            @_alwaysEmitIntoClient public var clientCertificate: ClientCertificate {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.azurekv.authSecretRef.clientId`: ``ClientId``.
            @_alwaysEmitIntoClient public var clientId: ClientId {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.provider.azurekv.authSecretRef.clientSecret`: ``ClientSecret``.
            @_alwaysEmitIntoClient public var clientSecret: ClientSecret {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.provider.azurekv.authSecretRef.tenantId`: ``TenantId``.
            @_alwaysEmitIntoClient public var tenantId: TenantId {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }

            /// `spec.provider.azurekv.authSecretRef.clientCertificate`, with 3 fields.
            public struct ClientCertificate: SchemaObject {
              public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                key: String? = nil,
                namespace: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.namespace = namespace
                configure(&self)
              }
              /// `spec.provider.azurekv.authSecretRef.clientCertificate.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.azurekv.authSecretRef.clientCertificate.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.azurekv.authSecretRef.clientCertificate.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }

            /// `spec.provider.azurekv.authSecretRef.clientId`, with 3 fields.
            public struct ClientId: SchemaObject {
              public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                key: String? = nil,
                namespace: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.namespace = namespace
                configure(&self)
              }
              /// `spec.provider.azurekv.authSecretRef.clientId.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.azurekv.authSecretRef.clientId.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.azurekv.authSecretRef.clientId.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }

            /// `spec.provider.azurekv.authSecretRef.clientSecret`, with 3 fields.
            public struct ClientSecret: SchemaObject {
              public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                key: String? = nil,
                namespace: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.namespace = namespace
                configure(&self)
              }
              /// `spec.provider.azurekv.authSecretRef.clientSecret.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.azurekv.authSecretRef.clientSecret.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.azurekv.authSecretRef.clientSecret.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }

            /// `spec.provider.azurekv.authSecretRef.tenantId`, with 3 fields.
            public struct TenantId: SchemaObject {
              public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                key: String? = nil,
                namespace: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.namespace = namespace
                configure(&self)
              }
              /// `spec.provider.azurekv.authSecretRef.tenantId.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.azurekv.authSecretRef.tenantId.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.azurekv.authSecretRef.tenantId.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }
          }

          /// `spec.provider.azurekv.authType`, with 3 known values.
          public struct AuthType: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `ManagedIdentity`.
            @_alwaysEmitIntoClient public static var managedIdentity: Self {
              Self(text: "ManagedIdentity", unchecked: ())
            }
            /// `ServicePrincipal`.
            @_alwaysEmitIntoClient public static var servicePrincipal: Self {
              Self(text: "ServicePrincipal", unchecked: ())
            }
            /// `WorkloadIdentity`.
            @_alwaysEmitIntoClient public static var workloadIdentity: Self {
              Self(text: "WorkloadIdentity", unchecked: ())
            }
          }

          /// `spec.provider.azurekv.customCloudConfig`, with 4 fields.
          public struct CustomCloudConfig: SchemaObject {
            public static let fields = FieldTable(
              "!- ?- ?- ?-",
              ["activeDirectoryEndpoint", "keyVaultDNSSuffix", "keyVaultEndpoint", "resourceManagerEndpoint"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              activeDirectoryEndpoint: String,
              keyVaultDNSSuffix: String? = nil,
              keyVaultEndpoint: String? = nil,
              resourceManagerEndpoint: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.activeDirectoryEndpoint = activeDirectoryEndpoint
              self.keyVaultDNSSuffix = keyVaultDNSSuffix
              self.keyVaultEndpoint = keyVaultEndpoint
              self.resourceManagerEndpoint = resourceManagerEndpoint
              configure(&self)
            }
            /// `spec.provider.azurekv.customCloudConfig.activeDirectoryEndpoint`: a string, required.
            @_alwaysEmitIntoClient public var activeDirectoryEndpoint: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.azurekv.customCloudConfig.keyVaultDNSSuffix`: a string.
            @_alwaysEmitIntoClient public var keyVaultDNSSuffix: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.provider.azurekv.customCloudConfig.keyVaultEndpoint`: a string.
            @_alwaysEmitIntoClient public var keyVaultEndpoint: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.provider.azurekv.customCloudConfig.resourceManagerEndpoint`: a string.
            @_alwaysEmitIntoClient public var resourceManagerEndpoint: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
          }

          /// `spec.provider.azurekv.environmentType`, with 5 known values.
          public struct EnvironmentType: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `AzureStackCloud`.
            @_alwaysEmitIntoClient public static var azureStackCloud: Self {
              Self(text: "AzureStackCloud", unchecked: ())
            }
            /// `ChinaCloud`.
            @_alwaysEmitIntoClient public static var chinaCloud: Self { Self(text: "ChinaCloud", unchecked: ()) }
            /// `GermanCloud`.
            @_alwaysEmitIntoClient public static var germanCloud: Self { Self(text: "GermanCloud", unchecked: ()) }
            /// `PublicCloud`.
            @_alwaysEmitIntoClient public static var publicCloud: Self { Self(text: "PublicCloud", unchecked: ()) }
            /// `USGovernmentCloud`.
            @_alwaysEmitIntoClient public static var usGovernmentCloud: Self {
              Self(text: "USGovernmentCloud", unchecked: ())
            }
          }

          /// `spec.provider.azurekv.serviceAccountRef`, with 3 fields.
          public struct ServiceAccountRef: SchemaObject {
            public static let fields = FieldTable("!- ?- ?-", ["name", "audiences", "namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              audiences: [String]? = nil,
              namespace: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.audiences = audiences
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.provider.azurekv.serviceAccountRef.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.azurekv.serviceAccountRef.audiences`: a list of strings.
            @_alwaysEmitIntoClient public var audiences: [String]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.provider.azurekv.serviceAccountRef.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }
        }

        /// `spec.provider.barbican`, with 5 fields.
        public struct Barbican: SchemaObject {
          public static let fields = FieldTable(
            "!{ ?- ?- ?- ?-",
            ["auth", "authURL", "domainName", "region", "tenantName"],
            [Auth.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            authURL: String? = nil,
            domainName: String? = nil,
            region: String? = nil,
            tenantName: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.authURL = authURL
            self.domainName = domainName
            self.region = region
            self.tenantName = tenantName
            configure(&self)
          }
          /// `spec.provider.barbican.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.barbican.authURL`: a string.
          @_alwaysEmitIntoClient public var authURL: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.barbican.domainName`: a string.
          @_alwaysEmitIntoClient public var domainName: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.provider.barbican.region`: a string.
          @_alwaysEmitIntoClient public var region: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.provider.barbican.tenantName`: a string.
          @_alwaysEmitIntoClient public var tenantName: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }

          /// `spec.provider.barbican.auth`, with 2 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("!{ !{", ["password", "username"], [Password.self, Username.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              password: Password,
              username: Username,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.password = password
              self.username = username
              configure(&self)
            }
            /// `spec.provider.barbican.auth.password`: ``Password``, required.
            @_alwaysEmitIntoClient public var password: Password {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.barbican.auth.username`: ``Username``, required.
            @_alwaysEmitIntoClient public var username: Username {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Secretserver.Username``.
            public typealias Username = ExternalSecrets.ClusterSecretStore.Spec.Provider.Secretserver.Username

            /// `spec.provider.barbican.auth.password`, with one field.
            public struct Password: SchemaObject {
              public static let fields = FieldTable("!{", ["secretRef"], [SecretRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(secretRef: SecretRef, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.secretRef = secretRef
                configure(&self)
              }
              /// `spec.provider.barbican.auth.password.secretRef`: ``SecretRef``, required.
              @_alwaysEmitIntoClient public var secretRef: SecretRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
              public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
            }
          }
        }

        /// `spec.provider.beyondtrust`, with 2 fields.
        public struct Beyondtrust: SchemaObject {
          public static let fields = FieldTable("!{ !{", ["auth", "server"], [Auth.self, Server.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(auth: Auth, server: Server, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.server = server
            configure(&self)
          }
          /// `spec.provider.beyondtrust.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.beyondtrust.server`: ``Server``, required.
          @_alwaysEmitIntoClient public var server: Server {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

          /// `spec.provider.beyondtrust.auth`, with 5 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{ ?{ ?{ ?{",
              ["apiKey", "certificate", "certificateKey", "clientId", "clientSecret"],
              [ApiKey.self, Certificate.self, CertificateKey.self, ClientId.self, ClientSecret.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              apiKey: ApiKey? = nil,
              certificate: Certificate? = nil,
              certificateKey: CertificateKey? = nil,
              clientId: ClientId? = nil,
              clientSecret: ClientSecret? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let apiKey { self.apiKey = apiKey }
              if let certificate { self.certificate = certificate }
              if let certificateKey { self.certificateKey = certificateKey }
              if let clientId { self.clientId = clientId }
              if let clientSecret { self.clientSecret = clientSecret }
              configure(&self)
            }
            /// `spec.provider.beyondtrust.auth.apiKey`: ``ApiKey``.
            @_alwaysEmitIntoClient public var apiKey: ApiKey {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.beyondtrust.auth.certificate`: ``Certificate``.
            @_alwaysEmitIntoClient public var certificate: Certificate {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.provider.beyondtrust.auth.certificateKey`: ``CertificateKey``.
            @_alwaysEmitIntoClient public var certificateKey: CertificateKey {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.provider.beyondtrust.auth.clientId`: ``ClientId``.
            @_alwaysEmitIntoClient public var clientId: ClientId {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.provider.beyondtrust.auth.clientSecret`: ``ClientSecret``.
            @_alwaysEmitIntoClient public var clientSecret: ClientSecret {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Delinea.ClientId``.
            public typealias ClientId = ExternalSecrets.ClusterSecretStore.Spec.Provider.Delinea.ClientId
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Delinea.ClientSecret``.
            public typealias ClientSecret = ExternalSecrets.ClusterSecretStore.Spec.Provider.Delinea.ClientSecret

            /// `spec.provider.beyondtrust.auth.apiKey`, with 2 fields.
            public struct ApiKey: SchemaObject {
              public static let fields = FieldTable("?{ ?-", ["secretRef", "value"], [SecretRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                secretRef: SecretRef? = nil,
                value: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let secretRef { self.secretRef = secretRef }
                self.value = value
                configure(&self)
              }
              /// `spec.provider.beyondtrust.auth.apiKey.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.beyondtrust.auth.apiKey.value`: a string.
              @_alwaysEmitIntoClient public var value: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
              public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
            }

            /// `spec.provider.beyondtrust.auth.certificate`, with 2 fields.
            public struct Certificate: SchemaObject {
              public static let fields = FieldTable("?{ ?-", ["secretRef", "value"], [SecretRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                secretRef: SecretRef? = nil,
                value: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let secretRef { self.secretRef = secretRef }
                self.value = value
                configure(&self)
              }
              /// `spec.provider.beyondtrust.auth.certificate.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.beyondtrust.auth.certificate.value`: a string.
              @_alwaysEmitIntoClient public var value: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
              public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
            }

            /// `spec.provider.beyondtrust.auth.certificateKey`, with 2 fields.
            public struct CertificateKey: SchemaObject {
              public static let fields = FieldTable("?{ ?-", ["secretRef", "value"], [SecretRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                secretRef: SecretRef? = nil,
                value: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let secretRef { self.secretRef = secretRef }
                self.value = value
                configure(&self)
              }
              /// `spec.provider.beyondtrust.auth.certificateKey.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.beyondtrust.auth.certificateKey.value`: a string.
              @_alwaysEmitIntoClient public var value: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
              public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
            }
          }

          /// `spec.provider.beyondtrust.server`, with 7 fields.
          public struct Server: SchemaObject {
            public static let fields = FieldTable(
              "!- ?- ?- ?- ?- ?- !-",
              ["apiUrl", "apiVersion", "clientTimeOutSeconds", "decrypt", "retrievalType", "separator", "verifyCA"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              apiUrl: String,
              verifyCA: Bool,
              apiVersion: String? = nil,
              clientTimeOutSeconds: Int? = nil,
              decrypt: Bool? = nil,
              retrievalType: String? = nil,
              separator: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.apiUrl = apiUrl
              self.apiVersion = apiVersion
              self.clientTimeOutSeconds = clientTimeOutSeconds
              self.decrypt = decrypt
              self.retrievalType = retrievalType
              self.separator = separator
              self.verifyCA = verifyCA
              configure(&self)
            }
            /// `spec.provider.beyondtrust.server.apiUrl`: a string, required.
            @_alwaysEmitIntoClient public var apiUrl: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.beyondtrust.server.apiVersion`: a string.
            @_alwaysEmitIntoClient public var apiVersion: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.provider.beyondtrust.server.clientTimeOutSeconds`: a whole number.
            @_alwaysEmitIntoClient public var clientTimeOutSeconds: Int? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.provider.beyondtrust.server.decrypt`: true or false, by default `true`.
            @_alwaysEmitIntoClient public var decrypt: Bool? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.provider.beyondtrust.server.retrievalType`: a string.
            @_alwaysEmitIntoClient public var retrievalType: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.provider.beyondtrust.server.separator`: a string.
            @_alwaysEmitIntoClient public var separator: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.provider.beyondtrust.server.verifyCA`: true or false, required.
            @_alwaysEmitIntoClient public var verifyCA: Bool? {
              get { self[field: 6] }
              set { self[field: 6] = newValue }
            }
          }
        }

        /// `spec.provider.beyondtrustworkloadcredentials`, with 5 fields.
        public struct Beyondtrustworkloadcredentials: SchemaObject {
          public static let fields = FieldTable(
            "!{ ?- ?{ ?- !{",
            ["auth", "caBundle", "caProvider", "folderPath", "server"],
            [Auth.self, CaProvider.self, Server.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            server: Server,
            caBundle: String? = nil,
            caProvider: CaProvider? = nil,
            folderPath: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.caBundle = caBundle
            if let caProvider { self.caProvider = caProvider }
            self.folderPath = folderPath
            self.server = server
            configure(&self)
          }
          /// `spec.provider.beyondtrustworkloadcredentials.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.beyondtrustworkloadcredentials.caBundle`: a string, format `byte`.
          @_alwaysEmitIntoClient public var caBundle: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.beyondtrustworkloadcredentials.caProvider`: ``CaProvider``.
          @_alwaysEmitIntoClient public var caProvider: CaProvider {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.provider.beyondtrustworkloadcredentials.folderPath`: a string.
          @_alwaysEmitIntoClient public var folderPath: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.provider.beyondtrustworkloadcredentials.server`: ``Server``, required.
          @_alwaysEmitIntoClient public var server: Server {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider``.
          public typealias CaProvider = ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider

          /// `spec.provider.beyondtrustworkloadcredentials.auth`, with one field.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("!{", ["apikey"], [Apikey.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(apikey: Apikey, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.apikey = apikey
              configure(&self)
            }
            /// `spec.provider.beyondtrustworkloadcredentials.auth.apikey`: ``Apikey``, required.
            @_alwaysEmitIntoClient public var apikey: Apikey {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.provider.beyondtrustworkloadcredentials.auth.apikey`, with one field.
            public struct Apikey: SchemaObject {
              public static let fields = FieldTable("!{", ["token"], [Token.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(token: Token, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.token = token
                configure(&self)
              }
              /// `spec.provider.beyondtrustworkloadcredentials.auth.apikey.token`: ``Token``, required.
              @_alwaysEmitIntoClient public var token: Token {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }

              /// `spec.provider.beyondtrustworkloadcredentials.auth.apikey.token`, with 3 fields.
              public struct Token: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.beyondtrustworkloadcredentials.auth.apikey.token.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.beyondtrustworkloadcredentials.auth.apikey.token.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.beyondtrustworkloadcredentials.auth.apikey.token.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }
          }

          /// `spec.provider.beyondtrustworkloadcredentials.server`, with 2 fields.
          public struct Server: SchemaObject {
            public static let fields = FieldTable("!- !-", ["apiUrl", "siteId"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              apiUrl: String,
              siteId: String,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.apiUrl = apiUrl
              self.siteId = siteId
              configure(&self)
            }
            /// `spec.provider.beyondtrustworkloadcredentials.server.apiUrl`: a string, required.
            @_alwaysEmitIntoClient public var apiUrl: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.beyondtrustworkloadcredentials.server.siteId`: a string, required.
            @_alwaysEmitIntoClient public var siteId: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }

        /// `spec.provider.bitwardensecretsmanager`, with 8 fields.
        public struct Bitwardensecretsmanager: SchemaObject {
          public static let fields = FieldTable(
            "?- !{ ?- ?- ?{ ?- !- !-",
            [
              "apiURL", "auth", "bitwardenServerSDKURL", "caBundle", "caProvider", "identityURL", "organizationID",
              "projectID",
            ],
            [Auth.self, CaProvider.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            organizationID: String,
            projectID: String,
            apiURL: String? = nil,
            bitwardenServerSDKURL: String? = nil,
            caBundle: String? = nil,
            caProvider: CaProvider? = nil,
            identityURL: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiURL = apiURL
            self.auth = auth
            self.bitwardenServerSDKURL = bitwardenServerSDKURL
            self.caBundle = caBundle
            if let caProvider { self.caProvider = caProvider }
            self.identityURL = identityURL
            self.organizationID = organizationID
            self.projectID = projectID
            configure(&self)
          }
          /// `spec.provider.bitwardensecretsmanager.apiURL`: a string.
          @_alwaysEmitIntoClient public var apiURL: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.provider.bitwardensecretsmanager.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.provider.bitwardensecretsmanager.bitwardenServerSDKURL`: a string.
          @_alwaysEmitIntoClient public var bitwardenServerSDKURL: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.provider.bitwardensecretsmanager.caBundle`: a string.
          @_alwaysEmitIntoClient public var caBundle: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.provider.bitwardensecretsmanager.caProvider`: ``CaProvider``.
          @_alwaysEmitIntoClient public var caProvider: CaProvider {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.provider.bitwardensecretsmanager.identityURL`: a string.
          @_alwaysEmitIntoClient public var identityURL: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.provider.bitwardensecretsmanager.organizationID`: a string, required.
          @_alwaysEmitIntoClient public var organizationID: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.provider.bitwardensecretsmanager.projectID`: a string, required.
          @_alwaysEmitIntoClient public var projectID: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider``.
          public typealias CaProvider = ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider

          /// `spec.provider.bitwardensecretsmanager.auth`, with one field.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("!{", ["secretRef"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(secretRef: SecretRef, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.secretRef = secretRef
              configure(&self)
            }
            /// `spec.provider.bitwardensecretsmanager.auth.secretRef`: ``SecretRef``, required.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.provider.bitwardensecretsmanager.auth.secretRef`, with one field.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable("!{", ["credentials"], [Credentials.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(credentials: Credentials, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.credentials = credentials
                configure(&self)
              }
              /// `spec.provider.bitwardensecretsmanager.auth.secretRef.credentials`: ``Credentials``, required.
              @_alwaysEmitIntoClient public var credentials: Credentials {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }

              /// `spec.provider.bitwardensecretsmanager.auth.secretRef.credentials`, with 3 fields.
              public struct Credentials: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.bitwardensecretsmanager.auth.secretRef.credentials.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.bitwardensecretsmanager.auth.secretRef.credentials.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.bitwardensecretsmanager.auth.secretRef.credentials.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }
          }
        }

        /// `spec.provider.chef`, with 3 fields.
        public struct Chef: SchemaObject {
          public static let fields = FieldTable("!{ !- !-", ["auth", "serverUrl", "username"], [Auth.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            serverUrl: String,
            username: String,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.serverUrl = serverUrl
            self.username = username
            configure(&self)
          }
          /// `spec.provider.chef.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.chef.serverUrl`: a string, required.
          @_alwaysEmitIntoClient public var serverUrl: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.chef.username`: a string, required.
          @_alwaysEmitIntoClient public var username: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }

          /// `spec.provider.chef.auth`, with one field.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("!{", ["secretRef"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(secretRef: SecretRef, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.secretRef = secretRef
              configure(&self)
            }
            /// `spec.provider.chef.auth.secretRef`: ``SecretRef``, required.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.provider.chef.auth.secretRef`, with one field.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable("!{", ["privateKeySecretRef"], [PrivateKeySecretRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                privateKeySecretRef: PrivateKeySecretRef,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.privateKeySecretRef = privateKeySecretRef
                configure(&self)
              }
              /// `spec.provider.chef.auth.secretRef.privateKeySecretRef`: ``PrivateKeySecretRef``, required.
              @_alwaysEmitIntoClient public var privateKeySecretRef: PrivateKeySecretRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Passbolt.Auth.PrivateKeySecretRef``.
              public typealias PrivateKeySecretRef =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Passbolt.Auth.PrivateKeySecretRef
            }
          }
        }

        /// `spec.provider.cloudrusm`, with 2 fields.
        public struct Cloudrusm: SchemaObject {
          public static let fields = FieldTable("!{ ?-", ["auth", "projectID"], [Auth.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            projectID: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.projectID = projectID
            configure(&self)
          }
          /// `spec.provider.cloudrusm.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.cloudrusm.projectID`: a string.
          @_alwaysEmitIntoClient public var projectID: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }

          /// `spec.provider.cloudrusm.auth`, with one field.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("?{", ["secretRef"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secretRef: SecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let secretRef { self.secretRef = secretRef }
              configure(&self)
            }
            /// `spec.provider.cloudrusm.auth.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.provider.cloudrusm.auth.secretRef`, with 2 fields.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable(
                "!{ !{",
                ["accessKeyIDSecretRef", "accessKeySecretSecretRef"],
                [AccessKeyIDSecretRef.self, AccessKeySecretSecretRef.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                accessKeyIDSecretRef: AccessKeyIDSecretRef,
                accessKeySecretSecretRef: AccessKeySecretSecretRef,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.accessKeyIDSecretRef = accessKeyIDSecretRef
                self.accessKeySecretSecretRef = accessKeySecretSecretRef
                configure(&self)
              }
              /// `spec.provider.cloudrusm.auth.secretRef.accessKeyIDSecretRef`: ``AccessKeyIDSecretRef``, required.
              @_alwaysEmitIntoClient public var accessKeyIDSecretRef: AccessKeyIDSecretRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.cloudrusm.auth.secretRef.accessKeySecretSecretRef`: ``AccessKeySecretSecretRef``,
              /// required.
              @_alwaysEmitIntoClient public var accessKeySecretSecretRef: AccessKeySecretSecretRef {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// The same as
              /// ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth.SecretRef.AccessKeyIDSecretRef``.
              public typealias AccessKeyIDSecretRef =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth.SecretRef.AccessKeyIDSecretRef

              /// `spec.provider.cloudrusm.auth.secretRef.accessKeySecretSecretRef`, with 3 fields.
              public struct AccessKeySecretSecretRef: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.cloudrusm.auth.secretRef.accessKeySecretSecretRef.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.cloudrusm.auth.secretRef.accessKeySecretSecretRef.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.cloudrusm.auth.secretRef.accessKeySecretSecretRef.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }
          }
        }

        /// `spec.provider.conjur`, with 4 fields.
        public struct Conjur: SchemaObject {
          public static let fields = FieldTable(
            "!{ ?- ?{ !-",
            ["auth", "caBundle", "caProvider", "url"],
            [Auth.self, CaProvider.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            url: String,
            caBundle: String? = nil,
            caProvider: CaProvider? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.caBundle = caBundle
            if let caProvider { self.caProvider = caProvider }
            self.url = url
            configure(&self)
          }
          /// `spec.provider.conjur.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.conjur.caBundle`: a string.
          @_alwaysEmitIntoClient public var caBundle: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.conjur.caProvider`: ``CaProvider``.
          @_alwaysEmitIntoClient public var caProvider: CaProvider {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.provider.conjur.url`: a string, required.
          @_alwaysEmitIntoClient public var url: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider``.
          public typealias CaProvider = ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider

          /// `spec.provider.conjur.auth`, with 3 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{ ?{",
              ["apikey", "cert", "jwt"],
              [Apikey.self, Cert.self, Jwt.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              apikey: Apikey? = nil,
              cert: Cert? = nil,
              jwt: Jwt? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let apikey { self.apikey = apikey }
              if let cert { self.cert = cert }
              if let jwt { self.jwt = jwt }
              configure(&self)
            }
            /// `spec.provider.conjur.auth.apikey`: ``Apikey``.
            @_alwaysEmitIntoClient public var apikey: Apikey {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.conjur.auth.cert`: ``Cert``.
            @_alwaysEmitIntoClient public var cert: Cert {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.provider.conjur.auth.jwt`: ``Jwt``.
            @_alwaysEmitIntoClient public var jwt: Jwt {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }

            /// `spec.provider.conjur.auth.apikey`, with 3 fields.
            public struct Apikey: SchemaObject {
              public static let fields = FieldTable(
                "!- !{ !{",
                ["account", "apiKeyRef", "userRef"],
                [ApiKeyRef.self, UserRef.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                account: String,
                apiKeyRef: ApiKeyRef,
                userRef: UserRef,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.account = account
                self.apiKeyRef = apiKeyRef
                self.userRef = userRef
                configure(&self)
              }
              /// `spec.provider.conjur.auth.apikey.account`: a string, required.
              @_alwaysEmitIntoClient public var account: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.conjur.auth.apikey.apiKeyRef`: ``ApiKeyRef``, required.
              @_alwaysEmitIntoClient public var apiKeyRef: ApiKeyRef {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.provider.conjur.auth.apikey.userRef`: ``UserRef``, required.
              @_alwaysEmitIntoClient public var userRef: UserRef {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Onboardbase.Auth.ApiKeyRef``.
              public typealias ApiKeyRef = ExternalSecrets.ClusterSecretStore.Spec.Provider.Onboardbase.Auth.ApiKeyRef

              /// `spec.provider.conjur.auth.apikey.userRef`, with 3 fields.
              public struct UserRef: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.conjur.auth.apikey.userRef.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.conjur.auth.apikey.userRef.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.conjur.auth.apikey.userRef.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }

            /// `spec.provider.conjur.auth.cert`, with 5 fields.
            public struct Cert: SchemaObject {
              public static let fields = FieldTable(
                "!- !{ !{ ?- !-",
                ["account", "clientCertRef", "clientKeyRef", "hostId", "serviceID"],
                [ClientCertRef.self, ClientKeyRef.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                account: String,
                clientCertRef: ClientCertRef,
                clientKeyRef: ClientKeyRef,
                serviceID: String,
                hostId: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.account = account
                self.clientCertRef = clientCertRef
                self.clientKeyRef = clientKeyRef
                self.hostId = hostId
                self.serviceID = serviceID
                configure(&self)
              }
              /// `spec.provider.conjur.auth.cert.account`: a string, required.
              @_alwaysEmitIntoClient public var account: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.conjur.auth.cert.clientCertRef`: ``ClientCertRef``, required.
              @_alwaysEmitIntoClient public var clientCertRef: ClientCertRef {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.provider.conjur.auth.cert.clientKeyRef`: ``ClientKeyRef``, required.
              @_alwaysEmitIntoClient public var clientKeyRef: ClientKeyRef {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// `spec.provider.conjur.auth.cert.hostId`: a string.
              @_alwaysEmitIntoClient public var hostId: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// `spec.provider.conjur.auth.cert.serviceID`: a string, required.
              @_alwaysEmitIntoClient public var serviceID: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }

              /// `spec.provider.conjur.auth.cert.clientCertRef`, with 3 fields.
              public struct ClientCertRef: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.conjur.auth.cert.clientCertRef.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.conjur.auth.cert.clientCertRef.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.conjur.auth.cert.clientCertRef.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }

              /// `spec.provider.conjur.auth.cert.clientKeyRef`, with 3 fields.
              public struct ClientKeyRef: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.conjur.auth.cert.clientKeyRef.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.conjur.auth.cert.clientKeyRef.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.conjur.auth.cert.clientKeyRef.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }

            /// `spec.provider.conjur.auth.jwt`, with 5 fields.
            public struct Jwt: SchemaObject {
              public static let fields = FieldTable(
                "!- ?- ?{ ?{ !-",
                ["account", "hostId", "secretRef", "serviceAccountRef", "serviceID"],
                [SecretRef.self, ServiceAccountRef.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                account: String,
                serviceID: String,
                hostId: String? = nil,
                secretRef: SecretRef? = nil,
                serviceAccountRef: ServiceAccountRef? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.account = account
                self.hostId = hostId
                if let secretRef { self.secretRef = secretRef }
                if let serviceAccountRef { self.serviceAccountRef = serviceAccountRef }
                self.serviceID = serviceID
                configure(&self)
              }
              /// `spec.provider.conjur.auth.jwt.account`: a string, required.
              @_alwaysEmitIntoClient public var account: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.conjur.auth.jwt.hostId`: a string.
              @_alwaysEmitIntoClient public var hostId: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.conjur.auth.jwt.secretRef`: ``SecretRef``.
              @_alwaysEmitIntoClient public var secretRef: SecretRef {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// `spec.provider.conjur.auth.jwt.serviceAccountRef`: ``ServiceAccountRef``.
              @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// `spec.provider.conjur.auth.jwt.serviceID`: a string, required.
              @_alwaysEmitIntoClient public var serviceID: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }
              /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
              public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
              public typealias ServiceAccountRef =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef
            }
          }
        }

        /// `spec.provider.crd`, with 5 fields.
        public struct Crd: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ !{ ?{ ?{",
            ["auth", "authRef", "resource", "server", "whitelist"],
            [Auth.self, AuthRef.self, ResourceObject.self, Server.self, Whitelist.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            resource: ResourceObject,
            auth: Auth? = nil,
            authRef: AuthRef? = nil,
            server: Server? = nil,
            whitelist: Whitelist? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let auth { self.auth = auth }
            if let authRef { self.authRef = authRef }
            self.resource = resource
            if let server { self.server = server }
            if let whitelist { self.whitelist = whitelist }
            configure(&self)
          }
          /// `spec.provider.crd.auth`: ``Auth``.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.crd.authRef`: ``AuthRef``.
          @_alwaysEmitIntoClient public var authRef: AuthRef {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.provider.crd.resource`: ``ResourceObject``, required.
          @_alwaysEmitIntoClient public var resource: ResourceObject {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.provider.crd.server`: ``Server``.
          @_alwaysEmitIntoClient public var server: Server {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.provider.crd.whitelist`: ``Whitelist``.
          @_alwaysEmitIntoClient public var whitelist: Whitelist {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }

          /// `spec.provider.crd.auth`, with 3 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{ ?{",
              ["cert", "serviceAccount", "token"],
              [Cert.self, ServiceAccount.self, Token.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              cert: Cert? = nil,
              serviceAccount: ServiceAccount? = nil,
              token: Token? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let cert { self.cert = cert }
              if let serviceAccount { self.serviceAccount = serviceAccount }
              if let token { self.token = token }
              configure(&self)
            }
            /// `spec.provider.crd.auth.cert`: ``Cert``.
            @_alwaysEmitIntoClient public var cert: Cert {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.crd.auth.serviceAccount`: ``ServiceAccount``.
            @_alwaysEmitIntoClient public var serviceAccount: ServiceAccount {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.provider.crd.auth.token`: ``Token``.
            @_alwaysEmitIntoClient public var token: Token {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
            public typealias ServiceAccount = ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef

            /// `spec.provider.crd.auth.cert`, with 2 fields.
            public struct Cert: SchemaObject {
              public static let fields = FieldTable(
                "!{ !{",
                ["clientCert", "clientKey"],
                [ClientCert.self, ClientKey.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                clientCert: ClientCert,
                clientKey: ClientKey,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.clientCert = clientCert
                self.clientKey = clientKey
                configure(&self)
              }
              /// `spec.provider.crd.auth.cert.clientCert`: ``ClientCert``, required.
              @_alwaysEmitIntoClient public var clientCert: ClientCert {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.crd.auth.cert.clientKey`: ``ClientKey``, required.
              @_alwaysEmitIntoClient public var clientKey: ClientKey {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Cert.ClientCert``.
              public typealias ClientCert = ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.Cert.ClientCert

              /// `spec.provider.crd.auth.cert.clientKey`, with 3 fields.
              public struct ClientKey: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.crd.auth.cert.clientKey.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.crd.auth.cert.clientKey.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.crd.auth.cert.clientKey.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }

            /// `spec.provider.crd.auth.token`, with one field.
            public struct Token: SchemaObject {
              public static let fields = FieldTable("!{", ["bearerToken"], [BearerToken.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(bearerToken: BearerToken, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.bearerToken = bearerToken
                configure(&self)
              }
              /// `spec.provider.crd.auth.token.bearerToken`: ``BearerToken``, required.
              @_alwaysEmitIntoClient public var bearerToken: BearerToken {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }

              /// `spec.provider.crd.auth.token.bearerToken`, with 3 fields.
              public struct BearerToken: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.crd.auth.token.bearerToken.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.crd.auth.token.bearerToken.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.crd.auth.token.bearerToken.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }
          }

          /// `spec.provider.crd.authRef`, with 3 fields.
          public struct AuthRef: SchemaObject {
            public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              key: String? = nil,
              namespace: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.provider.crd.authRef.name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.crd.authRef.key`: a string.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.provider.crd.authRef.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }

          /// `spec.provider.crd.resource`, with 3 fields.
          public struct ResourceObject: SchemaObject {
            public static let fields = FieldTable("!- !- !-", ["group", "kind", "version"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              group: String,
              kind: String,
              version: String,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.group = group
              self.kind = kind
              self.version = version
              configure(&self)
            }
            /// `spec.provider.crd.resource.group`: a string, required.
            @_alwaysEmitIntoClient public var group: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.crd.resource.kind`: a string, required.
            @_alwaysEmitIntoClient public var kind: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.provider.crd.resource.version`: a string, required.
            @_alwaysEmitIntoClient public var version: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }

          /// `spec.provider.crd.server`, with 3 fields.
          public struct Server: SchemaObject {
            public static let fields = FieldTable("?- ?{ ?-", ["caBundle", "caProvider", "url"], [CaProvider.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              caBundle: String? = nil,
              caProvider: CaProvider? = nil,
              url: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.caBundle = caBundle
              if let caProvider { self.caProvider = caProvider }
              self.url = url
              configure(&self)
            }
            /// `spec.provider.crd.server.caBundle`: a string, format `byte`.
            @_alwaysEmitIntoClient public var caBundle: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.crd.server.caProvider`: ``CaProvider``.
            @_alwaysEmitIntoClient public var caProvider: CaProvider {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.provider.crd.server.url`: a string, by default `"kubernetes.default"`.
            @_alwaysEmitIntoClient public var url: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider``.
            public typealias CaProvider = ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider
          }

          /// `spec.provider.crd.whitelist`, with one field.
          public struct Whitelist: SchemaObject {
            public static let fields = FieldTable("?[", ["rules"], [RulesItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(rules: [RulesItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.rules = rules
              configure(&self)
            }
            /// `spec.provider.crd.whitelist.rules`: a list of ``RulesItem``.
            @_alwaysEmitIntoClient public var rules: [RulesItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }

            /// `spec.provider.crd.whitelist.rules[]`, with 3 fields.
            public struct RulesItem: SchemaObject {
              public static let fields = FieldTable("?- ?- ?-", ["name", "namespace", "properties"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                namespace: String? = nil,
                properties: [String]? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.namespace = namespace
                self.properties = properties
                configure(&self)
              }
              /// `spec.provider.crd.whitelist.rules[].name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.crd.whitelist.rules[].namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.crd.whitelist.rules[].properties`: a list of strings.
              @_alwaysEmitIntoClient public var properties: [String]? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }
          }
        }

        /// `spec.provider.delinea`, with 5 fields.
        public struct Delinea: SchemaObject {
          public static let fields = FieldTable(
            "!{ !{ !- ?- ?-",
            ["clientId", "clientSecret", "tenant", "tld", "urlTemplate"],
            [ClientId.self, ClientSecret.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            clientId: ClientId,
            clientSecret: ClientSecret,
            tenant: String,
            tld: String? = nil,
            urlTemplate: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.clientId = clientId
            self.clientSecret = clientSecret
            self.tenant = tenant
            self.tld = tld
            self.urlTemplate = urlTemplate
            configure(&self)
          }
          /// `spec.provider.delinea.clientId`: ``ClientId``, required.
          @_alwaysEmitIntoClient public var clientId: ClientId {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.delinea.clientSecret`: ``ClientSecret``, required.
          @_alwaysEmitIntoClient public var clientSecret: ClientSecret {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.provider.delinea.tenant`: a string, required.
          @_alwaysEmitIntoClient public var tenant: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.provider.delinea.tld`: a string.
          @_alwaysEmitIntoClient public var tld: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
          /// `spec.provider.delinea.urlTemplate`: a string.
          @_alwaysEmitIntoClient public var urlTemplate: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }

          /// `spec.provider.delinea.clientId`, with 2 fields.
          public struct ClientId: SchemaObject {
            public static let fields = FieldTable("?{ ?-", ["secretRef", "value"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secretRef: SecretRef? = nil,
              value: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let secretRef { self.secretRef = secretRef }
              self.value = value
              configure(&self)
            }
            /// `spec.provider.delinea.clientId.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.delinea.clientId.value`: a string.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
            public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
          }

          /// `spec.provider.delinea.clientSecret`, with 2 fields.
          public struct ClientSecret: SchemaObject {
            public static let fields = FieldTable("?{ ?-", ["secretRef", "value"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secretRef: SecretRef? = nil,
              value: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let secretRef { self.secretRef = secretRef }
              self.value = value
              configure(&self)
            }
            /// `spec.provider.delinea.clientSecret.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.delinea.clientSecret.value`: a string.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
            public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
          }
        }

        /// `spec.provider.doppler`, with 5 fields.
        public struct Doppler: SchemaObject {
          public static let fields = FieldTable(
            "!{ ?- ?- ?- ?-",
            ["auth", "config", "format", "nameTransformer", "project"],
            [Auth.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            config: String? = nil,
            format: Format? = nil,
            nameTransformer: NameTransformer? = nil,
            project: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.config = config
            self.format = format
            self.nameTransformer = nameTransformer
            self.project = project
            configure(&self)
          }
          /// `spec.provider.doppler.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.doppler.config`: a string.
          @_alwaysEmitIntoClient public var config: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.doppler.format`: ``Format``.
          @_alwaysEmitIntoClient public var format: Format? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.provider.doppler.nameTransformer`: ``NameTransformer``.
          @_alwaysEmitIntoClient public var nameTransformer: NameTransformer? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.provider.doppler.project`: a string.
          @_alwaysEmitIntoClient public var project: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }

          /// `spec.provider.doppler.auth`, with 2 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{",
              ["oidcConfig", "secretRef"],
              [OidcConfig.self, SecretRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              oidcConfig: OidcConfig? = nil,
              secretRef: SecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let oidcConfig { self.oidcConfig = oidcConfig }
              if let secretRef { self.secretRef = secretRef }
              configure(&self)
            }
            /// `spec.provider.doppler.auth.oidcConfig`: ``OidcConfig``.
            @_alwaysEmitIntoClient public var oidcConfig: OidcConfig {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.doppler.auth.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.provider.doppler.auth.oidcConfig`, with 3 fields.
            public struct OidcConfig: SchemaObject {
              public static let fields = FieldTable(
                "?- !- !{",
                ["expirationSeconds", "identity", "serviceAccountRef"],
                [ServiceAccountRef.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                identity: String,
                serviceAccountRef: ServiceAccountRef,
                expirationSeconds: Int? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.expirationSeconds = expirationSeconds
                self.identity = identity
                self.serviceAccountRef = serviceAccountRef
                configure(&self)
              }
              /// `spec.provider.doppler.auth.oidcConfig.expirationSeconds`: a whole number, format `int64`, by default
              /// `600`.
              @_alwaysEmitIntoClient public var expirationSeconds: Int? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.provider.doppler.auth.oidcConfig.identity`: a string, required.
              @_alwaysEmitIntoClient public var identity: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.doppler.auth.oidcConfig.serviceAccountRef`: ``ServiceAccountRef``, required.
              @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
              public typealias ServiceAccountRef =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef
            }

            /// `spec.provider.doppler.auth.secretRef`, with one field.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable("!{", ["dopplerToken"], [DopplerToken.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                dopplerToken: DopplerToken,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.dopplerToken = dopplerToken
                configure(&self)
              }
              /// `spec.provider.doppler.auth.secretRef.dopplerToken`: ``DopplerToken``, required.
              @_alwaysEmitIntoClient public var dopplerToken: DopplerToken {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }

              /// `spec.provider.doppler.auth.secretRef.dopplerToken`, with 3 fields.
              public struct DopplerToken: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.doppler.auth.secretRef.dopplerToken.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.doppler.auth.secretRef.dopplerToken.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.doppler.auth.secretRef.dopplerToken.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }
          }

          /// `spec.provider.doppler.format`, with 5 known values.
          public struct Format: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `docker`.
            @_alwaysEmitIntoClient public static var docker: Self { Self(text: "docker", unchecked: ()) }
            /// `dotnet-json`.
            @_alwaysEmitIntoClient public static var dotnetJson: Self { Self(text: "dotnet-json", unchecked: ()) }
            /// `env`.
            @_alwaysEmitIntoClient public static var env: Self { Self(text: "env", unchecked: ()) }
            /// `json`.
            @_alwaysEmitIntoClient public static var json: Self { Self(text: "json", unchecked: ()) }
            /// `yaml`.
            @_alwaysEmitIntoClient public static var yaml: Self { Self(text: "yaml", unchecked: ()) }
          }

          /// `spec.provider.doppler.nameTransformer`, with 6 known values.
          public struct NameTransformer: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `camel`.
            @_alwaysEmitIntoClient public static var camel: Self { Self(text: "camel", unchecked: ()) }
            /// `dotnet-env`.
            @_alwaysEmitIntoClient public static var dotnetEnv: Self { Self(text: "dotnet-env", unchecked: ()) }
            /// `lower-kebab`.
            @_alwaysEmitIntoClient public static var lowerKebab: Self { Self(text: "lower-kebab", unchecked: ()) }
            /// `lower-snake`.
            @_alwaysEmitIntoClient public static var lowerSnake: Self { Self(text: "lower-snake", unchecked: ()) }
            /// `tf-var`.
            @_alwaysEmitIntoClient public static var tfVar: Self { Self(text: "tf-var", unchecked: ()) }
            /// `upper-camel`.
            @_alwaysEmitIntoClient public static var upperCamel: Self { Self(text: "upper-camel", unchecked: ()) }
          }
        }

        /// `spec.provider.dvls`, with 4 fields.
        public struct Dvls: SchemaObject {
          public static let fields = FieldTable("!{ ?- !- ?-", ["auth", "insecure", "serverUrl", "vault"], [Auth.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            serverUrl: String,
            insecure: Bool? = nil,
            vault: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.insecure = insecure
            self.serverUrl = serverUrl
            self.vault = vault
            configure(&self)
          }
          /// `spec.provider.dvls.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.dvls.insecure`: true or false.
          @_alwaysEmitIntoClient public var insecure: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.provider.dvls.serverUrl`: a string, required.
          @_alwaysEmitIntoClient public var serverUrl: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.provider.dvls.vault`: a string.
          @_alwaysEmitIntoClient public var vault: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }

          /// `spec.provider.dvls.auth`, with one field.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("!{", ["secretRef"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(secretRef: SecretRef, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.secretRef = secretRef
              configure(&self)
            }
            /// `spec.provider.dvls.auth.secretRef`: ``SecretRef``, required.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.provider.dvls.auth.secretRef`, with 2 fields.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable("!{ !{", ["appId", "appSecret"], [AppId.self, AppSecret.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                appId: AppId,
                appSecret: AppSecret,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.appId = appId
                self.appSecret = appSecret
                configure(&self)
              }
              /// `spec.provider.dvls.auth.secretRef.appId`: ``AppId``, required.
              @_alwaysEmitIntoClient public var appId: AppId {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.dvls.auth.secretRef.appSecret`: ``AppSecret``, required.
              @_alwaysEmitIntoClient public var appSecret: AppSecret {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }

              /// `spec.provider.dvls.auth.secretRef.appId`, with 3 fields.
              public struct AppId: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.dvls.auth.secretRef.appId.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.dvls.auth.secretRef.appId.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.dvls.auth.secretRef.appId.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }

              /// `spec.provider.dvls.auth.secretRef.appSecret`, with 3 fields.
              public struct AppSecret: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.dvls.auth.secretRef.appSecret.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.dvls.auth.secretRef.appSecret.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.dvls.auth.secretRef.appSecret.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }
          }
        }

        /// `spec.provider.fake`, with 2 fields.
        public struct Fake: SchemaObject {
          public static let fields = FieldTable("![ ?-", ["data", "validationResult"], [DataItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            data: [DataItem],
            validationResult: Int? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.data = data
            self.validationResult = validationResult
            configure(&self)
          }
          /// `spec.provider.fake.data`: a list of ``DataItem``, required.
          @_alwaysEmitIntoClient public var data: [DataItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.provider.fake.validationResult`: a whole number.
          @_alwaysEmitIntoClient public var validationResult: Int? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }

          /// `spec.provider.fake.data[]`, with 3 fields.
          public struct DataItem: SchemaObject {
            public static let fields = FieldTable("!- !- ?-", ["key", "value", "version"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              value: String,
              version: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.key = key
              self.value = value
              self.version = version
              configure(&self)
            }
            /// `spec.provider.fake.data[].key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.fake.data[].value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.provider.fake.data[].version`: a string.
            @_alwaysEmitIntoClient public var version: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }
        }

        /// `spec.provider.fortanix`, with 2 fields.
        public struct Fortanix: SchemaObject {
          public static let fields = FieldTable("?{ ?-", ["apiKey", "apiUrl"], [ApiKey.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            apiKey: ApiKey? = nil,
            apiUrl: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let apiKey { self.apiKey = apiKey }
            self.apiUrl = apiUrl
            configure(&self)
          }
          /// `spec.provider.fortanix.apiKey`: ``ApiKey``.
          @_alwaysEmitIntoClient public var apiKey: ApiKey {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.fortanix.apiUrl`: a string.
          @_alwaysEmitIntoClient public var apiUrl: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }

          /// `spec.provider.fortanix.apiKey`, with one field.
          public struct ApiKey: SchemaObject {
            public static let fields = FieldTable("?{", ["secretRef"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secretRef: SecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let secretRef { self.secretRef = secretRef }
              configure(&self)
            }
            /// `spec.provider.fortanix.apiKey.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
            public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
          }
        }

        /// `spec.provider.gcpsm`, with 4 fields.
        public struct Gcpsm: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?- ?-",
            ["auth", "location", "projectID", "secretVersionSelectionPolicy"],
            [Auth.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth? = nil,
            location: String? = nil,
            projectID: String? = nil,
            secretVersionSelectionPolicy: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let auth { self.auth = auth }
            self.location = location
            self.projectID = projectID
            self.secretVersionSelectionPolicy = secretVersionSelectionPolicy
            configure(&self)
          }
          /// `spec.provider.gcpsm.auth`: ``Auth``.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.gcpsm.location`: a string.
          @_alwaysEmitIntoClient public var location: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.gcpsm.projectID`: a string.
          @_alwaysEmitIntoClient public var projectID: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.provider.gcpsm.secretVersionSelectionPolicy`: a string, by default `"LatestOrFail"`.
          @_alwaysEmitIntoClient public var secretVersionSelectionPolicy: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }

          /// `spec.provider.gcpsm.auth`, with 3 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{ ?{",
              ["secretRef", "workloadIdentity", "workloadIdentityFederation"],
              [SecretRef.self, WorkloadIdentity.self, WorkloadIdentityFederation.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secretRef: SecretRef? = nil,
              workloadIdentity: WorkloadIdentity? = nil,
              workloadIdentityFederation: WorkloadIdentityFederation? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let secretRef { self.secretRef = secretRef }
              if let workloadIdentity { self.workloadIdentity = workloadIdentity }
              if let workloadIdentityFederation { self.workloadIdentityFederation = workloadIdentityFederation }
              configure(&self)
            }
            /// `spec.provider.gcpsm.auth.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.gcpsm.auth.workloadIdentity`: ``WorkloadIdentity``.
            @_alwaysEmitIntoClient public var workloadIdentity: WorkloadIdentity {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.provider.gcpsm.auth.workloadIdentityFederation`: ``WorkloadIdentityFederation``.
            @_alwaysEmitIntoClient public var workloadIdentityFederation: WorkloadIdentityFederation {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }

            /// `spec.provider.gcpsm.auth.secretRef`, with one field.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable("?{", ["secretAccessKeySecretRef"], [SecretAccessKeySecretRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                secretAccessKeySecretRef: SecretAccessKeySecretRef? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let secretAccessKeySecretRef { self.secretAccessKeySecretRef = secretAccessKeySecretRef }
                configure(&self)
              }
              /// `spec.provider.gcpsm.auth.secretRef.secretAccessKeySecretRef`: ``SecretAccessKeySecretRef``.
              @_alwaysEmitIntoClient public var secretAccessKeySecretRef: SecretAccessKeySecretRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// The same as
              /// ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth.SecretRef.SecretAccessKeySecretRef``.
              public typealias SecretAccessKeySecretRef =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth.SecretRef.SecretAccessKeySecretRef
            }

            /// `spec.provider.gcpsm.auth.workloadIdentity`, with 4 fields.
            public struct WorkloadIdentity: SchemaObject {
              public static let fields = FieldTable(
                "?- ?- ?- !{",
                ["clusterLocation", "clusterName", "clusterProjectID", "serviceAccountRef"],
                [ServiceAccountRef.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                serviceAccountRef: ServiceAccountRef,
                clusterLocation: String? = nil,
                clusterName: String? = nil,
                clusterProjectID: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.clusterLocation = clusterLocation
                self.clusterName = clusterName
                self.clusterProjectID = clusterProjectID
                self.serviceAccountRef = serviceAccountRef
                configure(&self)
              }
              /// `spec.provider.gcpsm.auth.workloadIdentity.clusterLocation`: a string.
              @_alwaysEmitIntoClient public var clusterLocation: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.gcpsm.auth.workloadIdentity.clusterName`: a string.
              @_alwaysEmitIntoClient public var clusterName: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.gcpsm.auth.workloadIdentity.clusterProjectID`: a string.
              @_alwaysEmitIntoClient public var clusterProjectID: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.provider.gcpsm.auth.workloadIdentity.serviceAccountRef`: ``ServiceAccountRef``, required.
              @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
              public typealias ServiceAccountRef =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef
            }

            /// `spec.provider.gcpsm.auth.workloadIdentityFederation`, with 6 fields.
            public struct WorkloadIdentityFederation: SchemaObject {
              public static let fields = FieldTable(
                "?- ?{ ?{ ?- ?- ?{",
                [
                  "audience", "awsSecurityCredentials", "credConfig", "externalTokenEndpoint", "gcpServiceAccountEmail",
                  "serviceAccountRef",
                ],
                [AwsSecurityCredentials.self, CredConfig.self, ServiceAccountRef.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                audience: String? = nil,
                awsSecurityCredentials: AwsSecurityCredentials? = nil,
                credConfig: CredConfig? = nil,
                externalTokenEndpoint: String? = nil,
                gcpServiceAccountEmail: String? = nil,
                serviceAccountRef: ServiceAccountRef? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.audience = audience
                if let awsSecurityCredentials { self.awsSecurityCredentials = awsSecurityCredentials }
                if let credConfig { self.credConfig = credConfig }
                self.externalTokenEndpoint = externalTokenEndpoint
                self.gcpServiceAccountEmail = gcpServiceAccountEmail
                if let serviceAccountRef { self.serviceAccountRef = serviceAccountRef }
                configure(&self)
              }
              /// `spec.provider.gcpsm.auth.workloadIdentityFederation.audience`: a string.
              @_alwaysEmitIntoClient public var audience: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.gcpsm.auth.workloadIdentityFederation.awsSecurityCredentials`:
              /// ``AwsSecurityCredentials``.
              @_alwaysEmitIntoClient public var awsSecurityCredentials: AwsSecurityCredentials {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.provider.gcpsm.auth.workloadIdentityFederation.credConfig`: ``CredConfig``.
              @_alwaysEmitIntoClient public var credConfig: CredConfig {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// `spec.provider.gcpsm.auth.workloadIdentityFederation.externalTokenEndpoint`: a string.
              @_alwaysEmitIntoClient public var externalTokenEndpoint: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// `spec.provider.gcpsm.auth.workloadIdentityFederation.gcpServiceAccountEmail`: a string.
              @_alwaysEmitIntoClient public var gcpServiceAccountEmail: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }
              /// `spec.provider.gcpsm.auth.workloadIdentityFederation.serviceAccountRef`: ``ServiceAccountRef``.
              @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
                get { self[object: 5] }
                set { self[object: 5] = newValue }
                _modify { yield &self[object: 5] }
              }
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
              public typealias ServiceAccountRef =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef

              /// `spec.provider.gcpsm.auth.workloadIdentityFederation.awsSecurityCredentials`, with 2 fields.
              public struct AwsSecurityCredentials: SchemaObject {
                public static let fields = FieldTable(
                  "!{ !-",
                  ["awsCredentialsSecretRef", "region"],
                  [AwsCredentialsSecretRef.self]
                )
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  awsCredentialsSecretRef: AwsCredentialsSecretRef,
                  region: String,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.awsCredentialsSecretRef = awsCredentialsSecretRef
                  self.region = region
                  configure(&self)
                }
                /// `spec.provider.gcpsm.auth.workloadIdentityFederation.awsSecurityCredentials.awsCredentialsSecretRef`:
                /// ``AwsCredentialsSecretRef``, required.
                @_alwaysEmitIntoClient public var awsCredentialsSecretRef: AwsCredentialsSecretRef {
                  get { self[object: 0] }
                  set { self[object: 0] = newValue }
                  _modify { yield &self[object: 0] }
                }
                /// `spec.provider.gcpsm.auth.workloadIdentityFederation.awsSecurityCredentials.region`: a string,
                /// required.
                @_alwaysEmitIntoClient public var region: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }

                /// `spec.provider.gcpsm.auth.workloadIdentityFederation.awsSecurityCredentials.awsCredentialsSecretRef`,
                /// with 2 fields.
                public struct AwsCredentialsSecretRef: SchemaObject {
                  public static let fields = FieldTable("!- ?-", ["name", "namespace"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(
                    name: String,
                    namespace: String? = nil,
                    configure: (inout Self) -> Void = { _ in }
                  ) {
                    self.init(tree: [:], unchecked: ())
                    self.name = name
                    self.namespace = namespace
                    configure(&self)
                  }
                  /// `spec.provider.gcpsm.auth.workloadIdentityFederation.awsSecurityCredentials.awsCredentialsSecretRef.name`:
                  /// a string, required.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.provider.gcpsm.auth.workloadIdentityFederation.awsSecurityCredentials.awsCredentialsSecretRef.namespace`:
                  /// a string.
                  @_alwaysEmitIntoClient public var namespace: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                }
              }

              /// `spec.provider.gcpsm.auth.workloadIdentityFederation.credConfig`, with 3 fields.
              public struct CredConfig: SchemaObject {
                public static let fields = FieldTable("!- !- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String,
                  key: String,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.gcpsm.auth.workloadIdentityFederation.credConfig.name`: a string, required.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.gcpsm.auth.workloadIdentityFederation.credConfig.key`: a string, required.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.gcpsm.auth.workloadIdentityFederation.credConfig.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }
          }
        }

        /// `spec.provider.github`, with 9 fields.
        public struct Github: SchemaObject {
          public static let fields = FieldTable(
            "!- !{ ?- !- ?- !- ?- ?- ?-",
            [
              "appID", "auth", "environment", "installationID", "orgSecretVisibility", "organization", "repository",
              "uploadURL", "url",
            ],
            [Auth.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            appID: Int,
            auth: Auth,
            installationID: Int,
            organization: String,
            environment: String? = nil,
            orgSecretVisibility: OrgSecretVisibility? = nil,
            repository: String? = nil,
            uploadURL: String? = nil,
            url: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.appID = appID
            self.auth = auth
            self.environment = environment
            self.installationID = installationID
            self.orgSecretVisibility = orgSecretVisibility
            self.organization = organization
            self.repository = repository
            self.uploadURL = uploadURL
            self.url = url
            configure(&self)
          }
          /// `spec.provider.github.appID`: a whole number, format `int64`, required.
          @_alwaysEmitIntoClient public var appID: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.provider.github.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.provider.github.environment`: a string.
          @_alwaysEmitIntoClient public var environment: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.provider.github.installationID`: a whole number, format `int64`, required.
          @_alwaysEmitIntoClient public var installationID: Int? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.provider.github.orgSecretVisibility`: ``OrgSecretVisibility``.
          @_alwaysEmitIntoClient public var orgSecretVisibility: OrgSecretVisibility? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.provider.github.organization`: a string, required.
          @_alwaysEmitIntoClient public var organization: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.provider.github.repository`: a string.
          @_alwaysEmitIntoClient public var repository: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.provider.github.uploadURL`: a string.
          @_alwaysEmitIntoClient public var uploadURL: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// `spec.provider.github.url`: a string, by default `"https://github.com/"`.
          @_alwaysEmitIntoClient public var url: String? { get { self[string: 8] } set { self[string: 8] = newValue } }

          /// `spec.provider.github.auth`, with one field.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("!{", ["privateKey"], [PrivateKey.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(privateKey: PrivateKey, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.privateKey = privateKey
              configure(&self)
            }
            /// `spec.provider.github.auth.privateKey`: ``PrivateKey``, required.
            @_alwaysEmitIntoClient public var privateKey: PrivateKey {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.provider.github.auth.privateKey`, with 3 fields.
            public struct PrivateKey: SchemaObject {
              public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                key: String? = nil,
                namespace: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.namespace = namespace
                configure(&self)
              }
              /// `spec.provider.github.auth.privateKey.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.github.auth.privateKey.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.github.auth.privateKey.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }
          }

          /// `spec.provider.github.orgSecretVisibility`, with 2 known values.
          public struct OrgSecretVisibility: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `all`.
            @_alwaysEmitIntoClient public static var all: Self { Self(text: "all", unchecked: ()) }
            /// `private`.
            @_alwaysEmitIntoClient public static var `private`: Self { Self(text: "private", unchecked: ()) }
          }
        }

        /// `spec.provider.gitlab`, with 8 fields.
        public struct Gitlab: SchemaObject {
          public static let fields = FieldTable(
            "!{ ?- ?{ ?- ?- ?- ?- ?-",
            ["auth", "caBundle", "caProvider", "environment", "groupIDs", "inheritFromGroups", "projectID", "url"],
            [Auth.self, CaProvider.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            caBundle: String? = nil,
            caProvider: CaProvider? = nil,
            environment: String? = nil,
            groupIDs: [String]? = nil,
            inheritFromGroups: Bool? = nil,
            projectID: String? = nil,
            url: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.caBundle = caBundle
            if let caProvider { self.caProvider = caProvider }
            self.environment = environment
            self.groupIDs = groupIDs
            self.inheritFromGroups = inheritFromGroups
            self.projectID = projectID
            self.url = url
            configure(&self)
          }
          /// `spec.provider.gitlab.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.gitlab.caBundle`: a string, format `byte`.
          @_alwaysEmitIntoClient public var caBundle: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.gitlab.caProvider`: ``CaProvider``.
          @_alwaysEmitIntoClient public var caProvider: CaProvider {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.provider.gitlab.environment`: a string.
          @_alwaysEmitIntoClient public var environment: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.provider.gitlab.groupIDs`: a list of strings.
          @_alwaysEmitIntoClient public var groupIDs: [String]? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.provider.gitlab.inheritFromGroups`: true or false.
          @_alwaysEmitIntoClient public var inheritFromGroups: Bool? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.provider.gitlab.projectID`: a string.
          @_alwaysEmitIntoClient public var projectID: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.provider.gitlab.url`: a string.
          @_alwaysEmitIntoClient public var url: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider``.
          public typealias CaProvider = ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider

          /// `spec.provider.gitlab.auth`, with one field.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("!{", ["SecretRef"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(SecretRef: SecretRef, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.SecretRef = SecretRef
              configure(&self)
            }
            /// `spec.provider.gitlab.auth.SecretRef`: ``SecretRef``, required.
            @_alwaysEmitIntoClient public var SecretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.provider.gitlab.auth.SecretRef`, with one field.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable("?{", ["accessToken"], [AccessToken.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                accessToken: AccessToken? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let accessToken { self.accessToken = accessToken }
                configure(&self)
              }
              /// `spec.provider.gitlab.auth.SecretRef.accessToken`: ``AccessToken``.
              @_alwaysEmitIntoClient public var accessToken: AccessToken {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }

              /// `spec.provider.gitlab.auth.SecretRef.accessToken`, with 3 fields.
              public struct AccessToken: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.gitlab.auth.SecretRef.accessToken.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.gitlab.auth.SecretRef.accessToken.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.gitlab.auth.SecretRef.accessToken.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }
          }
        }

        /// `spec.provider.ibm`, with 2 fields.
        public struct Ibm: SchemaObject {
          public static let fields = FieldTable("!{ ?-", ["auth", "serviceUrl"], [Auth.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            serviceUrl: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.serviceUrl = serviceUrl
            configure(&self)
          }
          /// `spec.provider.ibm.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.ibm.serviceUrl`: a string.
          @_alwaysEmitIntoClient public var serviceUrl: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }

          /// `spec.provider.ibm.auth`, with 2 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{",
              ["containerAuth", "secretRef"],
              [ContainerAuth.self, SecretRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              containerAuth: ContainerAuth? = nil,
              secretRef: SecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let containerAuth { self.containerAuth = containerAuth }
              if let secretRef { self.secretRef = secretRef }
              configure(&self)
            }
            /// `spec.provider.ibm.auth.containerAuth`: ``ContainerAuth``.
            @_alwaysEmitIntoClient public var containerAuth: ContainerAuth {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.ibm.auth.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.provider.ibm.auth.containerAuth`, with 3 fields.
            public struct ContainerAuth: SchemaObject {
              public static let fields = FieldTable("?- !- ?-", ["iamEndpoint", "profile", "tokenLocation"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                profile: String,
                iamEndpoint: String? = nil,
                tokenLocation: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.iamEndpoint = iamEndpoint
                self.profile = profile
                self.tokenLocation = tokenLocation
                configure(&self)
              }
              /// `spec.provider.ibm.auth.containerAuth.iamEndpoint`: a string.
              @_alwaysEmitIntoClient public var iamEndpoint: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.ibm.auth.containerAuth.profile`: a string, required.
              @_alwaysEmitIntoClient public var profile: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.ibm.auth.containerAuth.tokenLocation`: a string.
              @_alwaysEmitIntoClient public var tokenLocation: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }

            /// `spec.provider.ibm.auth.secretRef`, with 2 fields.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable(
                "?- ?{",
                ["iamEndpoint", "secretApiKeySecretRef"],
                [SecretApiKeySecretRef.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                iamEndpoint: String? = nil,
                secretApiKeySecretRef: SecretApiKeySecretRef? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.iamEndpoint = iamEndpoint
                if let secretApiKeySecretRef { self.secretApiKeySecretRef = secretApiKeySecretRef }
                configure(&self)
              }
              /// `spec.provider.ibm.auth.secretRef.iamEndpoint`: a string.
              @_alwaysEmitIntoClient public var iamEndpoint: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.ibm.auth.secretRef.secretApiKeySecretRef`: ``SecretApiKeySecretRef``.
              @_alwaysEmitIntoClient public var secretApiKeySecretRef: SecretApiKeySecretRef {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }

              /// `spec.provider.ibm.auth.secretRef.secretApiKeySecretRef`, with 3 fields.
              public struct SecretApiKeySecretRef: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.ibm.auth.secretRef.secretApiKeySecretRef.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.ibm.auth.secretRef.secretApiKeySecretRef.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.ibm.auth.secretRef.secretApiKeySecretRef.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }
          }
        }

        /// `spec.provider.infisical`, with 5 fields.
        public struct Infisical: SchemaObject {
          public static let fields = FieldTable(
            "!{ ?- ?{ ?- !{",
            ["auth", "caBundle", "caProvider", "hostAPI", "secretsScope"],
            [Auth.self, CaProvider.self, SecretsScope.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            secretsScope: SecretsScope,
            caBundle: String? = nil,
            caProvider: CaProvider? = nil,
            hostAPI: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.caBundle = caBundle
            if let caProvider { self.caProvider = caProvider }
            self.hostAPI = hostAPI
            self.secretsScope = secretsScope
            configure(&self)
          }
          /// `spec.provider.infisical.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.infisical.caBundle`: a string, format `byte`.
          @_alwaysEmitIntoClient public var caBundle: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.infisical.caProvider`: ``CaProvider``.
          @_alwaysEmitIntoClient public var caProvider: CaProvider {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.provider.infisical.hostAPI`: a string, by default `"https://app.infisical.com/api"`.
          @_alwaysEmitIntoClient public var hostAPI: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.provider.infisical.secretsScope`: ``SecretsScope``, required.
          @_alwaysEmitIntoClient public var secretsScope: SecretsScope {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider``.
          public typealias CaProvider = ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider

          /// `spec.provider.infisical.auth`, with 10 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{",
              [
                "awsAuthCredentials", "azureAuthCredentials", "gcpIamAuthCredentials", "gcpIdTokenAuthCredentials",
                "jwtAuthCredentials", "kubernetesAuthCredentials", "ldapAuthCredentials", "ociAuthCredentials",
                "tokenAuthCredentials", "universalAuthCredentials",
              ],
              [
                AwsAuthCredentials.self, AzureAuthCredentials.self, GcpIamAuthCredentials.self,
                GcpIdTokenAuthCredentials.self, JwtAuthCredentials.self, KubernetesAuthCredentials.self,
                LdapAuthCredentials.self, OciAuthCredentials.self, TokenAuthCredentials.self,
                UniversalAuthCredentials.self,
              ]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              awsAuthCredentials: AwsAuthCredentials? = nil,
              azureAuthCredentials: AzureAuthCredentials? = nil,
              gcpIamAuthCredentials: GcpIamAuthCredentials? = nil,
              gcpIdTokenAuthCredentials: GcpIdTokenAuthCredentials? = nil,
              jwtAuthCredentials: JwtAuthCredentials? = nil,
              kubernetesAuthCredentials: KubernetesAuthCredentials? = nil,
              ldapAuthCredentials: LdapAuthCredentials? = nil,
              ociAuthCredentials: OciAuthCredentials? = nil,
              tokenAuthCredentials: TokenAuthCredentials? = nil,
              universalAuthCredentials: UniversalAuthCredentials? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let awsAuthCredentials { self.awsAuthCredentials = awsAuthCredentials }
              if let azureAuthCredentials { self.azureAuthCredentials = azureAuthCredentials }
              if let gcpIamAuthCredentials { self.gcpIamAuthCredentials = gcpIamAuthCredentials }
              if let gcpIdTokenAuthCredentials { self.gcpIdTokenAuthCredentials = gcpIdTokenAuthCredentials }
              if let jwtAuthCredentials { self.jwtAuthCredentials = jwtAuthCredentials }
              if let kubernetesAuthCredentials { self.kubernetesAuthCredentials = kubernetesAuthCredentials }
              if let ldapAuthCredentials { self.ldapAuthCredentials = ldapAuthCredentials }
              if let ociAuthCredentials { self.ociAuthCredentials = ociAuthCredentials }
              if let tokenAuthCredentials { self.tokenAuthCredentials = tokenAuthCredentials }
              if let universalAuthCredentials { self.universalAuthCredentials = universalAuthCredentials }
              configure(&self)
            }
            /// `spec.provider.infisical.auth.awsAuthCredentials`: ``AwsAuthCredentials``.
            @_alwaysEmitIntoClient public var awsAuthCredentials: AwsAuthCredentials {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.infisical.auth.azureAuthCredentials`: ``AzureAuthCredentials``.
            @_alwaysEmitIntoClient public var azureAuthCredentials: AzureAuthCredentials {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.provider.infisical.auth.gcpIamAuthCredentials`: ``GcpIamAuthCredentials``.
            @_alwaysEmitIntoClient public var gcpIamAuthCredentials: GcpIamAuthCredentials {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.provider.infisical.auth.gcpIdTokenAuthCredentials`: ``GcpIdTokenAuthCredentials``.
            @_alwaysEmitIntoClient public var gcpIdTokenAuthCredentials: GcpIdTokenAuthCredentials {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.provider.infisical.auth.jwtAuthCredentials`: ``JwtAuthCredentials``.
            @_alwaysEmitIntoClient public var jwtAuthCredentials: JwtAuthCredentials {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// `spec.provider.infisical.auth.kubernetesAuthCredentials`: ``KubernetesAuthCredentials``.
            @_alwaysEmitIntoClient public var kubernetesAuthCredentials: KubernetesAuthCredentials {
              get { self[object: 5] }
              set { self[object: 5] = newValue }
              _modify { yield &self[object: 5] }
            }
            /// `spec.provider.infisical.auth.ldapAuthCredentials`: ``LdapAuthCredentials``.
            @_alwaysEmitIntoClient public var ldapAuthCredentials: LdapAuthCredentials {
              get { self[object: 6] }
              set { self[object: 6] = newValue }
              _modify { yield &self[object: 6] }
            }
            /// `spec.provider.infisical.auth.ociAuthCredentials`: ``OciAuthCredentials``.
            @_alwaysEmitIntoClient public var ociAuthCredentials: OciAuthCredentials {
              get { self[object: 7] }
              set { self[object: 7] = newValue }
              _modify { yield &self[object: 7] }
            }
            /// `spec.provider.infisical.auth.tokenAuthCredentials`: ``TokenAuthCredentials``.
            @_alwaysEmitIntoClient public var tokenAuthCredentials: TokenAuthCredentials {
              get { self[object: 8] }
              set { self[object: 8] = newValue }
              _modify { yield &self[object: 8] }
            }
            /// `spec.provider.infisical.auth.universalAuthCredentials`: ``UniversalAuthCredentials``.
            @_alwaysEmitIntoClient public var universalAuthCredentials: UniversalAuthCredentials {
              get { self[object: 9] }
              set { self[object: 9] = newValue }
              _modify { yield &self[object: 9] }
            }

            /// `spec.provider.infisical.auth.awsAuthCredentials`, with one field.
            public struct AwsAuthCredentials: SchemaObject {
              public static let fields = FieldTable("!{", ["identityId"], [IdentityId.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(identityId: IdentityId, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.identityId = identityId
                configure(&self)
              }
              /// `spec.provider.infisical.auth.awsAuthCredentials.identityId`: ``IdentityId``, required.
              @_alwaysEmitIntoClient public var identityId: IdentityId {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }

              /// `spec.provider.infisical.auth.awsAuthCredentials.identityId`, with 3 fields.
              public struct IdentityId: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.infisical.auth.awsAuthCredentials.identityId.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.infisical.auth.awsAuthCredentials.identityId.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.infisical.auth.awsAuthCredentials.identityId.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }

            /// `spec.provider.infisical.auth.azureAuthCredentials`, with 2 fields.
            public struct AzureAuthCredentials: SchemaObject {
              public static let fields = FieldTable(
                "!{ ?{",
                ["identityId", "resource"],
                [IdentityId.self, ResourceObject.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                identityId: IdentityId,
                resource: ResourceObject? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.identityId = identityId
                if let resource { self.resource = resource }
                configure(&self)
              }
              /// `spec.provider.infisical.auth.azureAuthCredentials.identityId`: ``IdentityId``, required.
              @_alwaysEmitIntoClient public var identityId: IdentityId {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.infisical.auth.azureAuthCredentials.resource`: ``ResourceObject``.
              @_alwaysEmitIntoClient public var resource: ResourceObject {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// The same as
              /// ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials.IdentityId``.
              public typealias IdentityId =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials.IdentityId

              /// `spec.provider.infisical.auth.azureAuthCredentials.resource`, with 3 fields.
              public struct ResourceObject: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.infisical.auth.azureAuthCredentials.resource.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.infisical.auth.azureAuthCredentials.resource.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.infisical.auth.azureAuthCredentials.resource.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }

            /// `spec.provider.infisical.auth.gcpIamAuthCredentials`, with 2 fields.
            public struct GcpIamAuthCredentials: SchemaObject {
              public static let fields = FieldTable(
                "!{ !{",
                ["identityId", "serviceAccountKeyFilePath"],
                [IdentityId.self, ServiceAccountKeyFilePath.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                identityId: IdentityId,
                serviceAccountKeyFilePath: ServiceAccountKeyFilePath,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.identityId = identityId
                self.serviceAccountKeyFilePath = serviceAccountKeyFilePath
                configure(&self)
              }
              /// `spec.provider.infisical.auth.gcpIamAuthCredentials.identityId`: ``IdentityId``, required.
              @_alwaysEmitIntoClient public var identityId: IdentityId {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.infisical.auth.gcpIamAuthCredentials.serviceAccountKeyFilePath`:
              /// ``ServiceAccountKeyFilePath``, required.
              @_alwaysEmitIntoClient public var serviceAccountKeyFilePath: ServiceAccountKeyFilePath {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// The same as
              /// ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials.IdentityId``.
              public typealias IdentityId =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials.IdentityId

              /// `spec.provider.infisical.auth.gcpIamAuthCredentials.serviceAccountKeyFilePath`, with 3 fields.
              public struct ServiceAccountKeyFilePath: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.infisical.auth.gcpIamAuthCredentials.serviceAccountKeyFilePath.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.infisical.auth.gcpIamAuthCredentials.serviceAccountKeyFilePath.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.infisical.auth.gcpIamAuthCredentials.serviceAccountKeyFilePath.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }

            /// `spec.provider.infisical.auth.gcpIdTokenAuthCredentials`, with one field.
            public struct GcpIdTokenAuthCredentials: SchemaObject {
              public static let fields = FieldTable("!{", ["identityId"], [IdentityId.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(identityId: IdentityId, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.identityId = identityId
                configure(&self)
              }
              /// `spec.provider.infisical.auth.gcpIdTokenAuthCredentials.identityId`: ``IdentityId``, required.
              @_alwaysEmitIntoClient public var identityId: IdentityId {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// The same as
              /// ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials.IdentityId``.
              public typealias IdentityId =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials.IdentityId
            }

            /// `spec.provider.infisical.auth.jwtAuthCredentials`, with 2 fields.
            public struct JwtAuthCredentials: SchemaObject {
              public static let fields = FieldTable("!{ !{", ["identityId", "jwt"], [IdentityId.self, Jwt.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                identityId: IdentityId,
                jwt: Jwt,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.identityId = identityId
                self.jwt = jwt
                configure(&self)
              }
              /// `spec.provider.infisical.auth.jwtAuthCredentials.identityId`: ``IdentityId``, required.
              @_alwaysEmitIntoClient public var identityId: IdentityId {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.infisical.auth.jwtAuthCredentials.jwt`: ``Jwt``, required.
              @_alwaysEmitIntoClient public var jwt: Jwt {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// The same as
              /// ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials.IdentityId``.
              public typealias IdentityId =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials.IdentityId

              /// `spec.provider.infisical.auth.jwtAuthCredentials.jwt`, with 3 fields.
              public struct Jwt: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.infisical.auth.jwtAuthCredentials.jwt.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.infisical.auth.jwtAuthCredentials.jwt.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.infisical.auth.jwtAuthCredentials.jwt.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }

            /// `spec.provider.infisical.auth.kubernetesAuthCredentials`, with 2 fields.
            public struct KubernetesAuthCredentials: SchemaObject {
              public static let fields = FieldTable(
                "!{ ?{",
                ["identityId", "serviceAccountTokenPath"],
                [IdentityId.self, ServiceAccountTokenPath.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                identityId: IdentityId,
                serviceAccountTokenPath: ServiceAccountTokenPath? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.identityId = identityId
                if let serviceAccountTokenPath { self.serviceAccountTokenPath = serviceAccountTokenPath }
                configure(&self)
              }
              /// `spec.provider.infisical.auth.kubernetesAuthCredentials.identityId`: ``IdentityId``, required.
              @_alwaysEmitIntoClient public var identityId: IdentityId {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.infisical.auth.kubernetesAuthCredentials.serviceAccountTokenPath`:
              /// ``ServiceAccountTokenPath``.
              @_alwaysEmitIntoClient public var serviceAccountTokenPath: ServiceAccountTokenPath {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// The same as
              /// ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials.IdentityId``.
              public typealias IdentityId =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials.IdentityId

              /// `spec.provider.infisical.auth.kubernetesAuthCredentials.serviceAccountTokenPath`, with 3 fields.
              public struct ServiceAccountTokenPath: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.infisical.auth.kubernetesAuthCredentials.serviceAccountTokenPath.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.infisical.auth.kubernetesAuthCredentials.serviceAccountTokenPath.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.infisical.auth.kubernetesAuthCredentials.serviceAccountTokenPath.namespace`: a
                /// string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }

            /// `spec.provider.infisical.auth.ldapAuthCredentials`, with 3 fields.
            public struct LdapAuthCredentials: SchemaObject {
              public static let fields = FieldTable(
                "!{ !{ !{",
                ["identityId", "ldapPassword", "ldapUsername"],
                [IdentityId.self, LdapPassword.self, LdapUsername.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                identityId: IdentityId,
                ldapPassword: LdapPassword,
                ldapUsername: LdapUsername,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.identityId = identityId
                self.ldapPassword = ldapPassword
                self.ldapUsername = ldapUsername
                configure(&self)
              }
              /// `spec.provider.infisical.auth.ldapAuthCredentials.identityId`: ``IdentityId``, required.
              @_alwaysEmitIntoClient public var identityId: IdentityId {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.infisical.auth.ldapAuthCredentials.ldapPassword`: ``LdapPassword``, required.
              @_alwaysEmitIntoClient public var ldapPassword: LdapPassword {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.provider.infisical.auth.ldapAuthCredentials.ldapUsername`: ``LdapUsername``, required.
              @_alwaysEmitIntoClient public var ldapUsername: LdapUsername {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// The same as
              /// ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials.IdentityId``.
              public typealias IdentityId =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials.IdentityId

              /// `spec.provider.infisical.auth.ldapAuthCredentials.ldapPassword`, with 3 fields.
              public struct LdapPassword: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.infisical.auth.ldapAuthCredentials.ldapPassword.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.infisical.auth.ldapAuthCredentials.ldapPassword.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.infisical.auth.ldapAuthCredentials.ldapPassword.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }

              /// `spec.provider.infisical.auth.ldapAuthCredentials.ldapUsername`, with 3 fields.
              public struct LdapUsername: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.infisical.auth.ldapAuthCredentials.ldapUsername.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.infisical.auth.ldapAuthCredentials.ldapUsername.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.infisical.auth.ldapAuthCredentials.ldapUsername.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }

            /// `spec.provider.infisical.auth.ociAuthCredentials`, with 7 fields.
            public struct OciAuthCredentials: SchemaObject {
              public static let fields = FieldTable(
                "!{ !{ !{ ?{ !{ !{ !{",
                ["fingerprint", "identityId", "privateKey", "privateKeyPassphrase", "region", "tenancyId", "userId"],
                [
                  Fingerprint.self, IdentityId.self, PrivateKey.self, PrivateKeyPassphrase.self, Region.self,
                  TenancyId.self, UserId.self,
                ]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                fingerprint: Fingerprint,
                identityId: IdentityId,
                privateKey: PrivateKey,
                region: Region,
                tenancyId: TenancyId,
                userId: UserId,
                privateKeyPassphrase: PrivateKeyPassphrase? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.fingerprint = fingerprint
                self.identityId = identityId
                self.privateKey = privateKey
                if let privateKeyPassphrase { self.privateKeyPassphrase = privateKeyPassphrase }
                self.region = region
                self.tenancyId = tenancyId
                self.userId = userId
                configure(&self)
              }
              /// `spec.provider.infisical.auth.ociAuthCredentials.fingerprint`: ``Fingerprint``, required.
              @_alwaysEmitIntoClient public var fingerprint: Fingerprint {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.infisical.auth.ociAuthCredentials.identityId`: ``IdentityId``, required.
              @_alwaysEmitIntoClient public var identityId: IdentityId {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.provider.infisical.auth.ociAuthCredentials.privateKey`: ``PrivateKey``, required.
              @_alwaysEmitIntoClient public var privateKey: PrivateKey {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// `spec.provider.infisical.auth.ociAuthCredentials.privateKeyPassphrase`: ``PrivateKeyPassphrase``.
              @_alwaysEmitIntoClient public var privateKeyPassphrase: PrivateKeyPassphrase {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// `spec.provider.infisical.auth.ociAuthCredentials.region`: ``Region``, required.
              @_alwaysEmitIntoClient public var region: Region {
                get { self[object: 4] }
                set { self[object: 4] = newValue }
                _modify { yield &self[object: 4] }
              }
              /// `spec.provider.infisical.auth.ociAuthCredentials.tenancyId`: ``TenancyId``, required.
              @_alwaysEmitIntoClient public var tenancyId: TenancyId {
                get { self[object: 5] }
                set { self[object: 5] = newValue }
                _modify { yield &self[object: 5] }
              }
              /// `spec.provider.infisical.auth.ociAuthCredentials.userId`: ``UserId``, required.
              @_alwaysEmitIntoClient public var userId: UserId {
                get { self[object: 6] }
                set { self[object: 6] = newValue }
                _modify { yield &self[object: 6] }
              }
              /// The same as
              /// ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials.IdentityId``.
              public typealias IdentityId =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.AwsAuthCredentials.IdentityId
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Github.Auth.PrivateKey``.
              public typealias PrivateKey = ExternalSecrets.ClusterSecretStore.Spec.Provider.Github.Auth.PrivateKey

              /// `spec.provider.infisical.auth.ociAuthCredentials.fingerprint`, with 3 fields.
              public struct Fingerprint: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.infisical.auth.ociAuthCredentials.fingerprint.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.infisical.auth.ociAuthCredentials.fingerprint.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.infisical.auth.ociAuthCredentials.fingerprint.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }

              /// `spec.provider.infisical.auth.ociAuthCredentials.privateKeyPassphrase`, with 3 fields.
              public struct PrivateKeyPassphrase: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.infisical.auth.ociAuthCredentials.privateKeyPassphrase.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.infisical.auth.ociAuthCredentials.privateKeyPassphrase.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.infisical.auth.ociAuthCredentials.privateKeyPassphrase.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }

              /// `spec.provider.infisical.auth.ociAuthCredentials.region`, with 3 fields.
              public struct Region: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.infisical.auth.ociAuthCredentials.region.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.infisical.auth.ociAuthCredentials.region.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.infisical.auth.ociAuthCredentials.region.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }

              /// `spec.provider.infisical.auth.ociAuthCredentials.tenancyId`, with 3 fields.
              public struct TenancyId: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.infisical.auth.ociAuthCredentials.tenancyId.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.infisical.auth.ociAuthCredentials.tenancyId.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.infisical.auth.ociAuthCredentials.tenancyId.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }

              /// `spec.provider.infisical.auth.ociAuthCredentials.userId`, with 3 fields.
              public struct UserId: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.infisical.auth.ociAuthCredentials.userId.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.infisical.auth.ociAuthCredentials.userId.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.infisical.auth.ociAuthCredentials.userId.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }

            /// `spec.provider.infisical.auth.tokenAuthCredentials`, with one field.
            public struct TokenAuthCredentials: SchemaObject {
              public static let fields = FieldTable("!{", ["accessToken"], [AccessToken.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(accessToken: AccessToken, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.accessToken = accessToken
                configure(&self)
              }
              /// `spec.provider.infisical.auth.tokenAuthCredentials.accessToken`: ``AccessToken``, required.
              @_alwaysEmitIntoClient public var accessToken: AccessToken {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Gitlab.Auth.SecretRef.AccessToken``.
              public typealias AccessToken =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Gitlab.Auth.SecretRef.AccessToken
            }

            /// `spec.provider.infisical.auth.universalAuthCredentials`, with 2 fields.
            public struct UniversalAuthCredentials: SchemaObject {
              public static let fields = FieldTable(
                "!{ !{",
                ["clientId", "clientSecret"],
                [ClientId.self, ClientSecret.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                clientId: ClientId,
                clientSecret: ClientSecret,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.clientId = clientId
                self.clientSecret = clientSecret
                configure(&self)
              }
              /// `spec.provider.infisical.auth.universalAuthCredentials.clientId`: ``ClientId``, required.
              @_alwaysEmitIntoClient public var clientId: ClientId {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.infisical.auth.universalAuthCredentials.clientSecret`: ``ClientSecret``, required.
              @_alwaysEmitIntoClient public var clientSecret: ClientSecret {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.AuthSecretRef.ClientId``.
              public typealias ClientId =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.AuthSecretRef.ClientId
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.AuthSecretRef.ClientSecret``.
              public typealias ClientSecret =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.AuthSecretRef.ClientSecret
            }
          }

          /// `spec.provider.infisical.secretsScope`, with 6 fields.
          public struct SecretsScope: SchemaObject {
            public static let fields = FieldTable(
              "!- ?- ?- !- ?- ?-",
              [
                "environmentSlug", "expandSecretReferences", "organizationSlug", "projectSlug", "recursive",
                "secretsPath",
              ]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              environmentSlug: String,
              projectSlug: String,
              expandSecretReferences: Bool? = nil,
              organizationSlug: String? = nil,
              recursive: Bool? = nil,
              secretsPath: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.environmentSlug = environmentSlug
              self.expandSecretReferences = expandSecretReferences
              self.organizationSlug = organizationSlug
              self.projectSlug = projectSlug
              self.recursive = recursive
              self.secretsPath = secretsPath
              configure(&self)
            }
            /// `spec.provider.infisical.secretsScope.environmentSlug`: a string, required.
            @_alwaysEmitIntoClient public var environmentSlug: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.infisical.secretsScope.expandSecretReferences`: true or false, by default `true`.
            @_alwaysEmitIntoClient public var expandSecretReferences: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.provider.infisical.secretsScope.organizationSlug`: a string.
            @_alwaysEmitIntoClient public var organizationSlug: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.provider.infisical.secretsScope.projectSlug`: a string, required.
            @_alwaysEmitIntoClient public var projectSlug: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.provider.infisical.secretsScope.recursive`: true or false, by default `false`.
            @_alwaysEmitIntoClient public var recursive: Bool? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.provider.infisical.secretsScope.secretsPath`: a string, by default `"/"`.
            @_alwaysEmitIntoClient public var secretsPath: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
          }
        }

        /// `spec.provider.keepersecurity`, with 3 fields.
        public struct Keepersecurity: SchemaObject {
          public static let fields = FieldTable(
            "!{ !- ?-",
            ["authRef", "folderID", "getByTitleFallback"],
            [AuthRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            authRef: AuthRef,
            folderID: String,
            getByTitleFallback: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.authRef = authRef
            self.folderID = folderID
            self.getByTitleFallback = getByTitleFallback
            configure(&self)
          }
          /// `spec.provider.keepersecurity.authRef`: ``AuthRef``, required.
          @_alwaysEmitIntoClient public var authRef: AuthRef {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.keepersecurity.folderID`: a string, required.
          @_alwaysEmitIntoClient public var folderID: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.keepersecurity.getByTitleFallback`: true or false.
          @_alwaysEmitIntoClient public var getByTitleFallback: Bool? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.AuthRef``.
          public typealias AuthRef = ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.AuthRef
        }

        /// `spec.provider.kubernetes`, with 4 fields.
        public struct Kubernetes: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ ?- ?{",
            ["auth", "authRef", "remoteNamespace", "server"],
            [Auth.self, AuthRef.self, Server.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth? = nil,
            authRef: AuthRef? = nil,
            remoteNamespace: String? = nil,
            server: Server? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let auth { self.auth = auth }
            if let authRef { self.authRef = authRef }
            self.remoteNamespace = remoteNamespace
            if let server { self.server = server }
            configure(&self)
          }
          /// `spec.provider.kubernetes.auth`: ``Auth``.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.kubernetes.authRef`: ``AuthRef``.
          @_alwaysEmitIntoClient public var authRef: AuthRef {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.provider.kubernetes.remoteNamespace`: a string, by default `"default"`.
          @_alwaysEmitIntoClient public var remoteNamespace: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.provider.kubernetes.server`: ``Server``.
          @_alwaysEmitIntoClient public var server: Server {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Auth``.
          public typealias Auth = ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Auth
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.AuthRef``.
          public typealias AuthRef = ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.AuthRef
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Server``.
          public typealias Server = ExternalSecrets.ClusterSecretStore.Spec.Provider.Crd.Server
        }

        /// `spec.provider.nebiusmysterybox`, with 3 fields.
        public struct Nebiusmysterybox: SchemaObject {
          public static let fields = FieldTable(
            "!- !{ ?{",
            ["apiDomain", "auth", "caProvider"],
            [Auth.self, CaProvider.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            apiDomain: String,
            auth: Auth,
            caProvider: CaProvider? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiDomain = apiDomain
            self.auth = auth
            if let caProvider { self.caProvider = caProvider }
            configure(&self)
          }
          /// `spec.provider.nebiusmysterybox.apiDomain`: a string, required.
          @_alwaysEmitIntoClient public var apiDomain: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.provider.nebiusmysterybox.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.provider.nebiusmysterybox.caProvider`: ``CaProvider``.
          @_alwaysEmitIntoClient public var caProvider: CaProvider {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }

          /// `spec.provider.nebiusmysterybox.auth`, with 2 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{",
              ["serviceAccountCredsSecretRef", "tokenSecretRef"],
              [ServiceAccountCredsSecretRef.self, TokenSecretRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              serviceAccountCredsSecretRef: ServiceAccountCredsSecretRef? = nil,
              tokenSecretRef: TokenSecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let serviceAccountCredsSecretRef { self.serviceAccountCredsSecretRef = serviceAccountCredsSecretRef }
              if let tokenSecretRef { self.tokenSecretRef = tokenSecretRef }
              configure(&self)
            }
            /// `spec.provider.nebiusmysterybox.auth.serviceAccountCredsSecretRef`: ``ServiceAccountCredsSecretRef``.
            @_alwaysEmitIntoClient public var serviceAccountCredsSecretRef: ServiceAccountCredsSecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.nebiusmysterybox.auth.tokenSecretRef`: ``TokenSecretRef``.
            @_alwaysEmitIntoClient public var tokenSecretRef: TokenSecretRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.TokenSecretRef``.
            public typealias TokenSecretRef = ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.TokenSecretRef

            /// `spec.provider.nebiusmysterybox.auth.serviceAccountCredsSecretRef`, with 3 fields.
            public struct ServiceAccountCredsSecretRef: SchemaObject {
              public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                key: String? = nil,
                namespace: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.namespace = namespace
                configure(&self)
              }
              /// `spec.provider.nebiusmysterybox.auth.serviceAccountCredsSecretRef.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.nebiusmysterybox.auth.serviceAccountCredsSecretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.nebiusmysterybox.auth.serviceAccountCredsSecretRef.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }
          }

          /// `spec.provider.nebiusmysterybox.caProvider`, with one field.
          public struct CaProvider: SchemaObject {
            public static let fields = FieldTable("?{", ["certSecretRef"], [CertSecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              certSecretRef: CertSecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let certSecretRef { self.certSecretRef = certSecretRef }
              configure(&self)
            }
            /// `spec.provider.nebiusmysterybox.caProvider.certSecretRef`: ``CertSecretRef``.
            @_alwaysEmitIntoClient public var certSecretRef: CertSecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.Tls.CertSecretRef``.
            public typealias CertSecretRef = ExternalSecrets.VaultDynamicSecret.Spec.Provider.Tls.CertSecretRef
          }
        }

        /// `spec.provider.ngrok`, with 3 fields.
        public struct Ngrok: SchemaObject {
          public static let fields = FieldTable("?- !{ !{", ["apiUrl", "auth", "vault"], [Auth.self, Vault.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            vault: Vault,
            apiUrl: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiUrl = apiUrl
            self.auth = auth
            self.vault = vault
            configure(&self)
          }
          /// `spec.provider.ngrok.apiUrl`: a string, by default `"https://api.ngrok.com"`.
          @_alwaysEmitIntoClient public var apiUrl: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.provider.ngrok.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.provider.ngrok.vault`: ``Vault``, required.
          @_alwaysEmitIntoClient public var vault: Vault {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }

          /// `spec.provider.ngrok.auth`, with one field.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("?{", ["apiKey"], [ApiKey.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(apiKey: ApiKey? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let apiKey { self.apiKey = apiKey }
              configure(&self)
            }
            /// `spec.provider.ngrok.auth.apiKey`: ``ApiKey``.
            @_alwaysEmitIntoClient public var apiKey: ApiKey {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Fortanix.ApiKey``.
            public typealias ApiKey = ExternalSecrets.ClusterSecretStore.Spec.Provider.Fortanix.ApiKey
          }

          /// `spec.provider.ngrok.vault`, with one field.
          public struct Vault: SchemaObject {
            public static let fields = FieldTable("!-", ["name"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              configure(&self)
            }
            /// `spec.provider.ngrok.vault.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }
        }

        /// `spec.provider.onboardbase`, with 4 fields.
        public struct Onboardbase: SchemaObject {
          public static let fields = FieldTable(
            "?- !{ ?- ?-",
            ["apiHost", "auth", "environment", "project"],
            [Auth.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            apiHost: String? = nil,
            environment: String? = nil,
            project: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiHost = apiHost
            self.auth = auth
            self.environment = environment
            self.project = project
            configure(&self)
          }
          /// `spec.provider.onboardbase.apiHost`: a string, by default `"https://public.onboardbase.com/api/v1/"`.
          @_alwaysEmitIntoClient public var apiHost: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.provider.onboardbase.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.provider.onboardbase.environment`: a string, by default `"development"`.
          @_alwaysEmitIntoClient public var environment: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.provider.onboardbase.project`: a string, by default `"development"`.
          @_alwaysEmitIntoClient public var project: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }

          /// `spec.provider.onboardbase.auth`, with 2 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable(
              "!{ !{",
              ["apiKeyRef", "passcodeRef"],
              [ApiKeyRef.self, PasscodeRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              apiKeyRef: ApiKeyRef,
              passcodeRef: PasscodeRef,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.apiKeyRef = apiKeyRef
              self.passcodeRef = passcodeRef
              configure(&self)
            }
            /// `spec.provider.onboardbase.auth.apiKeyRef`: ``ApiKeyRef``, required.
            @_alwaysEmitIntoClient public var apiKeyRef: ApiKeyRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.onboardbase.auth.passcodeRef`: ``PasscodeRef``, required.
            @_alwaysEmitIntoClient public var passcodeRef: PasscodeRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.provider.onboardbase.auth.apiKeyRef`, with 3 fields.
            public struct ApiKeyRef: SchemaObject {
              public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                key: String? = nil,
                namespace: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.namespace = namespace
                configure(&self)
              }
              /// `spec.provider.onboardbase.auth.apiKeyRef.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.onboardbase.auth.apiKeyRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.onboardbase.auth.apiKeyRef.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }

            /// `spec.provider.onboardbase.auth.passcodeRef`, with 3 fields.
            public struct PasscodeRef: SchemaObject {
              public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                key: String? = nil,
                namespace: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.namespace = namespace
                configure(&self)
              }
              /// `spec.provider.onboardbase.auth.passcodeRef.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.onboardbase.auth.passcodeRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.onboardbase.auth.passcodeRef.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }
          }
        }

        /// `spec.provider.onepassword`, with 3 fields.
        public struct Onepassword: SchemaObject {
          public static let fields = FieldTable("!{ !- !-", ["auth", "connectHost", "vaults"], [Auth.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            connectHost: String,
            vaults: OrderedMap<Int>,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.connectHost = connectHost
            self.vaults = vaults
            configure(&self)
          }
          /// `spec.provider.onepassword.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.onepassword.connectHost`: a string, required.
          @_alwaysEmitIntoClient public var connectHost: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.onepassword.vaults`: whole numbers by name, required.
          @_alwaysEmitIntoClient public var vaults: OrderedMap<Int> {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }

          /// `spec.provider.onepassword.auth`, with one field.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("!{", ["secretRef"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(secretRef: SecretRef, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.secretRef = secretRef
              configure(&self)
            }
            /// `spec.provider.onepassword.auth.secretRef`: ``SecretRef``, required.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.provider.onepassword.auth.secretRef`, with one field.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable("!{", ["connectTokenSecretRef"], [ConnectTokenSecretRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                connectTokenSecretRef: ConnectTokenSecretRef,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.connectTokenSecretRef = connectTokenSecretRef
                configure(&self)
              }
              /// `spec.provider.onepassword.auth.secretRef.connectTokenSecretRef`: ``ConnectTokenSecretRef``, required.
              @_alwaysEmitIntoClient public var connectTokenSecretRef: ConnectTokenSecretRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }

              /// `spec.provider.onepassword.auth.secretRef.connectTokenSecretRef`, with 3 fields.
              public struct ConnectTokenSecretRef: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.onepassword.auth.secretRef.connectTokenSecretRef.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.onepassword.auth.secretRef.connectTokenSecretRef.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.onepassword.auth.secretRef.connectTokenSecretRef.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }
          }
        }

        /// `spec.provider.onepasswordSDK`, with 5 fields.
        public struct OnepasswordSDK: SchemaObject {
          public static let fields = FieldTable(
            "!{ ?{ ?- ?{ ?-",
            ["auth", "cache", "environment", "integrationInfo", "vault"],
            [Auth.self, Cache.self, IntegrationInfo.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            cache: Cache? = nil,
            environment: String? = nil,
            integrationInfo: IntegrationInfo? = nil,
            vault: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            if let cache { self.cache = cache }
            self.environment = environment
            if let integrationInfo { self.integrationInfo = integrationInfo }
            self.vault = vault
            configure(&self)
          }
          /// `spec.provider.onepasswordSDK.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.onepasswordSDK.cache`: ``Cache``.
          @_alwaysEmitIntoClient public var cache: Cache {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.provider.onepasswordSDK.environment`: a string.
          @_alwaysEmitIntoClient public var environment: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.provider.onepasswordSDK.integrationInfo`: ``IntegrationInfo``.
          @_alwaysEmitIntoClient public var integrationInfo: IntegrationInfo {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.provider.onepasswordSDK.vault`: a string.
          @_alwaysEmitIntoClient public var vault: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }

          /// `spec.provider.onepasswordSDK.auth`, with one field.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("!{", ["serviceAccountSecretRef"], [ServiceAccountSecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              serviceAccountSecretRef: ServiceAccountSecretRef,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.serviceAccountSecretRef = serviceAccountSecretRef
              configure(&self)
            }
            /// `spec.provider.onepasswordSDK.auth.serviceAccountSecretRef`: ``ServiceAccountSecretRef``, required.
            @_alwaysEmitIntoClient public var serviceAccountSecretRef: ServiceAccountSecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.provider.onepasswordSDK.auth.serviceAccountSecretRef`, with 3 fields.
            public struct ServiceAccountSecretRef: SchemaObject {
              public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                key: String? = nil,
                namespace: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.namespace = namespace
                configure(&self)
              }
              /// `spec.provider.onepasswordSDK.auth.serviceAccountSecretRef.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.onepasswordSDK.auth.serviceAccountSecretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.onepasswordSDK.auth.serviceAccountSecretRef.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }
          }

          /// `spec.provider.onepasswordSDK.cache`, with 2 fields.
          public struct Cache: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["maxSize", "ttl"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              maxSize: Int? = nil,
              ttl: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.maxSize = maxSize
              self.ttl = ttl
              configure(&self)
            }
            /// `spec.provider.onepasswordSDK.cache.maxSize`: a whole number, by default `100`.
            @_alwaysEmitIntoClient public var maxSize: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
            /// `spec.provider.onepasswordSDK.cache.ttl`: a string, by default `"5m"`.
            @_alwaysEmitIntoClient public var ttl: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.provider.onepasswordSDK.integrationInfo`, with 2 fields.
          public struct IntegrationInfo: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["name", "version"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              version: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.version = version
              configure(&self)
            }
            /// `spec.provider.onepasswordSDK.integrationInfo.name`: a string, by default `"1Password SDK"`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.onepasswordSDK.integrationInfo.version`: a string, by default `"v1.0.0"`.
            @_alwaysEmitIntoClient public var version: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }

        /// `spec.provider.openBao`, with 7 fields.
        public struct OpenBao: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?{ ?- ?- !- ?-",
            ["auth", "caBundle", "caProvider", "namespace", "path", "server", "version"],
            [Auth.self, CaProvider.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            server: String,
            auth: Auth? = nil,
            caBundle: String? = nil,
            caProvider: CaProvider? = nil,
            namespace: String? = nil,
            path: String? = nil,
            version: Version? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let auth { self.auth = auth }
            self.caBundle = caBundle
            if let caProvider { self.caProvider = caProvider }
            self.namespace = namespace
            self.path = path
            self.server = server
            self.version = version
            configure(&self)
          }
          /// `spec.provider.openBao.auth`: ``Auth``.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.openBao.caBundle`: a string, format `byte`.
          @_alwaysEmitIntoClient public var caBundle: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.openBao.caProvider`: ``CaProvider``.
          @_alwaysEmitIntoClient public var caProvider: CaProvider {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.provider.openBao.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.provider.openBao.path`: a string.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
          /// `spec.provider.openBao.server`: a string, required.
          @_alwaysEmitIntoClient public var server: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.provider.openBao.version`: ``Version``, by default `"v2"`.
          @_alwaysEmitIntoClient public var version: Version? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider``.
          public typealias CaProvider = ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.Version``.
          public typealias Version = ExternalSecrets.VaultDynamicSecret.Spec.Provider.Version

          /// `spec.provider.openBao.auth`, with 4 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?- ?{ ?{",
              ["appRole", "namespace", "tokenSecretRef", "userPass"],
              [AppRole.self, TokenSecretRef.self, UserPass.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              appRole: AppRole? = nil,
              namespace: String? = nil,
              tokenSecretRef: TokenSecretRef? = nil,
              userPass: UserPass? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let appRole { self.appRole = appRole }
              self.namespace = namespace
              if let tokenSecretRef { self.tokenSecretRef = tokenSecretRef }
              if let userPass { self.userPass = userPass }
              configure(&self)
            }
            /// `spec.provider.openBao.auth.appRole`: ``AppRole``.
            @_alwaysEmitIntoClient public var appRole: AppRole {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.openBao.auth.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.provider.openBao.auth.tokenSecretRef`: ``TokenSecretRef``.
            @_alwaysEmitIntoClient public var tokenSecretRef: TokenSecretRef {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.provider.openBao.auth.userPass`: ``UserPass``.
            @_alwaysEmitIntoClient public var userPass: UserPass {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.AppRole``.
            public typealias AppRole = ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.AppRole
            /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.TokenSecretRef``.
            public typealias TokenSecretRef = ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.TokenSecretRef
            /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.UserPass``.
            public typealias UserPass = ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.UserPass
          }
        }

        /// `spec.provider.oracle`, with 7 fields.
        public struct Oracle: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?- ?- !- ?{ !-",
            ["auth", "compartment", "encryptionKey", "principalType", "region", "serviceAccountRef", "vault"],
            [Auth.self, ServiceAccountRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            region: String,
            vault: String,
            auth: Auth? = nil,
            compartment: String? = nil,
            encryptionKey: String? = nil,
            principalType: PrincipalType? = nil,
            serviceAccountRef: ServiceAccountRef? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let auth { self.auth = auth }
            self.compartment = compartment
            self.encryptionKey = encryptionKey
            self.principalType = principalType
            self.region = region
            if let serviceAccountRef { self.serviceAccountRef = serviceAccountRef }
            self.vault = vault
            configure(&self)
          }
          /// `spec.provider.oracle.auth`: ``Auth``.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.oracle.compartment`: a string.
          @_alwaysEmitIntoClient public var compartment: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.oracle.encryptionKey`: a string.
          @_alwaysEmitIntoClient public var encryptionKey: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.provider.oracle.principalType`: ``PrincipalType``.
          @_alwaysEmitIntoClient public var principalType: PrincipalType? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.provider.oracle.region`: a string, required.
          @_alwaysEmitIntoClient public var region: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.provider.oracle.serviceAccountRef`: ``ServiceAccountRef``.
          @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// `spec.provider.oracle.vault`: a string, required.
          @_alwaysEmitIntoClient public var vault: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
          public typealias ServiceAccountRef =
            ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef

          /// `spec.provider.oracle.auth`, with 3 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("!{ !- !-", ["secretRef", "tenancy", "user"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secretRef: SecretRef,
              tenancy: String,
              user: String,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.secretRef = secretRef
              self.tenancy = tenancy
              self.user = user
              configure(&self)
            }
            /// `spec.provider.oracle.auth.secretRef`: ``SecretRef``, required.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.oracle.auth.tenancy`: a string, required.
            @_alwaysEmitIntoClient public var tenancy: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.provider.oracle.auth.user`: a string, required.
            @_alwaysEmitIntoClient public var user: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }

            /// `spec.provider.oracle.auth.secretRef`, with 2 fields.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable(
                "!{ !{",
                ["fingerprint", "privatekey"],
                [Fingerprint.self, Privatekey.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                fingerprint: Fingerprint,
                privatekey: Privatekey,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.fingerprint = fingerprint
                self.privatekey = privatekey
                configure(&self)
              }
              /// `spec.provider.oracle.auth.secretRef.fingerprint`: ``Fingerprint``, required.
              @_alwaysEmitIntoClient public var fingerprint: Fingerprint {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.oracle.auth.secretRef.privatekey`: ``Privatekey``, required.
              @_alwaysEmitIntoClient public var privatekey: Privatekey {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// The same as
              /// ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.OciAuthCredentials.Fingerprint``.
              public typealias Fingerprint =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Infisical.Auth.OciAuthCredentials.Fingerprint

              /// `spec.provider.oracle.auth.secretRef.privatekey`, with 3 fields.
              public struct Privatekey: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.oracle.auth.secretRef.privatekey.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.oracle.auth.secretRef.privatekey.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.oracle.auth.secretRef.privatekey.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }
          }

          /// `spec.provider.oracle.principalType`, with 4 known values.
          public struct PrincipalType: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// The empty text.
            @_alwaysEmitIntoClient public static var empty: Self { Self(text: "", unchecked: ()) }
            /// `InstancePrincipal`.
            @_alwaysEmitIntoClient public static var instancePrincipal: Self {
              Self(text: "InstancePrincipal", unchecked: ())
            }
            /// `UserPrincipal`.
            @_alwaysEmitIntoClient public static var userPrincipal: Self { Self(text: "UserPrincipal", unchecked: ()) }
            /// `Workload`.
            @_alwaysEmitIntoClient public static var workload: Self { Self(text: "Workload", unchecked: ()) }
          }
        }

        /// `spec.provider.ovh`, with 5 fields.
        public struct Ovh: SchemaObject {
          public static let fields = FieldTable(
            "!{ ?- ?- !- !-",
            ["auth", "casRequired", "okmsTimeout", "okmsid", "server"],
            [Auth.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            okmsid: String,
            server: String,
            casRequired: Bool? = nil,
            okmsTimeout: Int? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.casRequired = casRequired
            self.okmsTimeout = okmsTimeout
            self.okmsid = okmsid
            self.server = server
            configure(&self)
          }
          /// `spec.provider.ovh.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.ovh.casRequired`: true or false.
          @_alwaysEmitIntoClient public var casRequired: Bool? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.provider.ovh.okmsTimeout`: a whole number, format `int32`, by default `30`.
          @_alwaysEmitIntoClient public var okmsTimeout: Int? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.provider.ovh.okmsid`: a string, required.
          @_alwaysEmitIntoClient public var okmsid: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.provider.ovh.server`: a string, required.
          @_alwaysEmitIntoClient public var server: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }

          /// `spec.provider.ovh.auth`, with 2 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("?{ ?{", ["mtls", "token"], [Mtls.self, Token.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              mtls: Mtls? = nil,
              token: Token? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let mtls { self.mtls = mtls }
              if let token { self.token = token }
              configure(&self)
            }
            /// `spec.provider.ovh.auth.mtls`: ``Mtls``.
            @_alwaysEmitIntoClient public var mtls: Mtls {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.ovh.auth.token`: ``Token``.
            @_alwaysEmitIntoClient public var token: Token {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.provider.ovh.auth.mtls`, with 4 fields.
            public struct Mtls: SchemaObject {
              public static let fields = FieldTable(
                "?- ?{ !{ !{",
                ["caBundle", "caProvider", "certSecretRef", "keySecretRef"],
                [CaProvider.self, CertSecretRef.self, KeySecretRef.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                certSecretRef: CertSecretRef,
                keySecretRef: KeySecretRef,
                caBundle: String? = nil,
                caProvider: CaProvider? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.caBundle = caBundle
                if let caProvider { self.caProvider = caProvider }
                self.certSecretRef = certSecretRef
                self.keySecretRef = keySecretRef
                configure(&self)
              }
              /// `spec.provider.ovh.auth.mtls.caBundle`: a string, format `byte`.
              @_alwaysEmitIntoClient public var caBundle: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.ovh.auth.mtls.caProvider`: ``CaProvider``.
              @_alwaysEmitIntoClient public var caProvider: CaProvider {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.provider.ovh.auth.mtls.certSecretRef`: ``CertSecretRef``, required.
              @_alwaysEmitIntoClient public var certSecretRef: CertSecretRef {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// `spec.provider.ovh.auth.mtls.keySecretRef`: ``KeySecretRef``, required.
              @_alwaysEmitIntoClient public var keySecretRef: KeySecretRef {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider``.
              public typealias CaProvider = ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider
              /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.Tls.CertSecretRef``.
              public typealias CertSecretRef = ExternalSecrets.VaultDynamicSecret.Spec.Provider.Tls.CertSecretRef
              /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.Tls.KeySecretRef``.
              public typealias KeySecretRef = ExternalSecrets.VaultDynamicSecret.Spec.Provider.Tls.KeySecretRef
            }

            /// `spec.provider.ovh.auth.token`, with one field.
            public struct Token: SchemaObject {
              public static let fields = FieldTable("!{", ["tokenSecretRef"], [TokenSecretRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                tokenSecretRef: TokenSecretRef,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.tokenSecretRef = tokenSecretRef
                configure(&self)
              }
              /// `spec.provider.ovh.auth.token.tokenSecretRef`: ``TokenSecretRef``, required.
              @_alwaysEmitIntoClient public var tokenSecretRef: TokenSecretRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.TokenSecretRef``.
              public typealias TokenSecretRef = ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth.TokenSecretRef
            }
          }
        }

        /// `spec.provider.passbolt`, with 4 fields.
        public struct Passbolt: SchemaObject {
          public static let fields = FieldTable(
            "!{ ?- ?{ !-",
            ["auth", "caBundle", "caProvider", "host"],
            [Auth.self, CaProvider.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            host: String,
            caBundle: String? = nil,
            caProvider: CaProvider? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.caBundle = caBundle
            if let caProvider { self.caProvider = caProvider }
            self.host = host
            configure(&self)
          }
          /// `spec.provider.passbolt.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.passbolt.caBundle`: a string, format `byte`.
          @_alwaysEmitIntoClient public var caBundle: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.passbolt.caProvider`: ``CaProvider``.
          @_alwaysEmitIntoClient public var caProvider: CaProvider {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.provider.passbolt.host`: a string, required.
          @_alwaysEmitIntoClient public var host: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider``.
          public typealias CaProvider = ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider

          /// `spec.provider.passbolt.auth`, with 2 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable(
              "!{ !{",
              ["passwordSecretRef", "privateKeySecretRef"],
              [PasswordSecretRef.self, PrivateKeySecretRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              passwordSecretRef: PasswordSecretRef,
              privateKeySecretRef: PrivateKeySecretRef,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.passwordSecretRef = passwordSecretRef
              self.privateKeySecretRef = privateKeySecretRef
              configure(&self)
            }
            /// `spec.provider.passbolt.auth.passwordSecretRef`: ``PasswordSecretRef``, required.
            @_alwaysEmitIntoClient public var passwordSecretRef: PasswordSecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.passbolt.auth.privateKeySecretRef`: ``PrivateKeySecretRef``, required.
            @_alwaysEmitIntoClient public var privateKeySecretRef: PrivateKeySecretRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.provider.passbolt.auth.passwordSecretRef`, with 3 fields.
            public struct PasswordSecretRef: SchemaObject {
              public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                key: String? = nil,
                namespace: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.namespace = namespace
                configure(&self)
              }
              /// `spec.provider.passbolt.auth.passwordSecretRef.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.passbolt.auth.passwordSecretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.passbolt.auth.passwordSecretRef.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }

            /// `spec.provider.passbolt.auth.privateKeySecretRef`, with 3 fields.
            public struct PrivateKeySecretRef: SchemaObject {
              public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                key: String? = nil,
                namespace: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.namespace = namespace
                configure(&self)
              }
              /// `spec.provider.passbolt.auth.privateKeySecretRef.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.passbolt.auth.privateKeySecretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.passbolt.auth.privateKeySecretRef.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }
          }
        }

        /// `spec.provider.passworddepot`, with 3 fields.
        public struct Passworddepot: SchemaObject {
          public static let fields = FieldTable("!{ !- !-", ["auth", "database", "host"], [Auth.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            database: String,
            host: String,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.database = database
            self.host = host
            configure(&self)
          }
          /// `spec.provider.passworddepot.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.passworddepot.database`: a string, required.
          @_alwaysEmitIntoClient public var database: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.passworddepot.host`: a string, required.
          @_alwaysEmitIntoClient public var host: String? { get { self[string: 2] } set { self[string: 2] = newValue } }

          /// `spec.provider.passworddepot.auth`, with one field.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("!{", ["secretRef"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(secretRef: SecretRef, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.secretRef = secretRef
              configure(&self)
            }
            /// `spec.provider.passworddepot.auth.secretRef`: ``SecretRef``, required.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.provider.passworddepot.auth.secretRef`, with one field.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable("?{", ["credentials"], [Credentials.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                credentials: Credentials? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let credentials { self.credentials = credentials }
                configure(&self)
              }
              /// `spec.provider.passworddepot.auth.secretRef.credentials`: ``Credentials``.
              @_alwaysEmitIntoClient public var credentials: Credentials {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// The same as
              /// ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Bitwardensecretsmanager.Auth.SecretRef.Credentials``.
              public typealias Credentials =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Bitwardensecretsmanager.Auth.SecretRef.Credentials
            }
          }
        }

        /// `spec.provider.previder`, with 2 fields.
        public struct Previder: SchemaObject {
          public static let fields = FieldTable("!{ ?-", ["auth", "baseUri"], [Auth.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            baseUri: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.baseUri = baseUri
            configure(&self)
          }
          /// `spec.provider.previder.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.previder.baseUri`: a string.
          @_alwaysEmitIntoClient public var baseUri: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }

          /// `spec.provider.previder.auth`, with one field.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("?{", ["secretRef"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secretRef: SecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let secretRef { self.secretRef = secretRef }
              configure(&self)
            }
            /// `spec.provider.previder.auth.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.provider.previder.auth.secretRef`, with one field.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable("!{", ["accessToken"], [AccessToken.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(accessToken: AccessToken, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.accessToken = accessToken
                configure(&self)
              }
              /// `spec.provider.previder.auth.secretRef.accessToken`: ``AccessToken``, required.
              @_alwaysEmitIntoClient public var accessToken: AccessToken {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Gitlab.Auth.SecretRef.AccessToken``.
              public typealias AccessToken =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Gitlab.Auth.SecretRef.AccessToken
            }
          }
        }

        /// `spec.provider.pulumi`, with 6 fields.
        public struct Pulumi: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?{ !- !- !-",
            ["accessToken", "apiUrl", "auth", "environment", "organization", "project"],
            [AccessToken.self, Auth.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            environment: String,
            organization: String,
            project: String,
            accessToken: AccessToken? = nil,
            apiUrl: String? = nil,
            auth: Auth? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let accessToken { self.accessToken = accessToken }
            self.apiUrl = apiUrl
            if let auth { self.auth = auth }
            self.environment = environment
            self.organization = organization
            self.project = project
            configure(&self)
          }
          /// `spec.provider.pulumi.accessToken`: ``AccessToken``.
          @_alwaysEmitIntoClient public var accessToken: AccessToken {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.pulumi.apiUrl`: a string, by default `"https://api.pulumi.com/api/esc"`.
          @_alwaysEmitIntoClient public var apiUrl: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.pulumi.auth`: ``Auth``.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.provider.pulumi.environment`: a string, required.
          @_alwaysEmitIntoClient public var environment: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.provider.pulumi.organization`: a string, required.
          @_alwaysEmitIntoClient public var organization: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.provider.pulumi.project`: a string, required.
          @_alwaysEmitIntoClient public var project: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }

          /// `spec.provider.pulumi.accessToken`, with one field.
          public struct AccessToken: SchemaObject {
            public static let fields = FieldTable("?{", ["secretRef"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secretRef: SecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let secretRef { self.secretRef = secretRef }
              configure(&self)
            }
            /// `spec.provider.pulumi.accessToken.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
            public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
          }

          /// `spec.provider.pulumi.auth`, with 2 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{",
              ["accessToken", "oidcConfig"],
              [AccessToken.self, OidcConfig.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              accessToken: AccessToken? = nil,
              oidcConfig: OidcConfig? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let accessToken { self.accessToken = accessToken }
              if let oidcConfig { self.oidcConfig = oidcConfig }
              configure(&self)
            }
            /// `spec.provider.pulumi.auth.accessToken`: ``AccessToken``.
            @_alwaysEmitIntoClient public var accessToken: AccessToken {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.pulumi.auth.oidcConfig`: ``OidcConfig``.
            @_alwaysEmitIntoClient public var oidcConfig: OidcConfig {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Pulumi.AccessToken``.
            public typealias AccessToken = ExternalSecrets.ClusterSecretStore.Spec.Provider.Pulumi.AccessToken

            /// `spec.provider.pulumi.auth.oidcConfig`, with 3 fields.
            public struct OidcConfig: SchemaObject {
              public static let fields = FieldTable(
                "?- !- !{",
                ["expirationSeconds", "organization", "serviceAccountRef"],
                [ServiceAccountRef.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                organization: String,
                serviceAccountRef: ServiceAccountRef,
                expirationSeconds: Int? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.expirationSeconds = expirationSeconds
                self.organization = organization
                self.serviceAccountRef = serviceAccountRef
                configure(&self)
              }
              /// `spec.provider.pulumi.auth.oidcConfig.expirationSeconds`: a whole number, format `int64`, by default
              /// `600`.
              @_alwaysEmitIntoClient public var expirationSeconds: Int? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.provider.pulumi.auth.oidcConfig.organization`: a string, required.
              @_alwaysEmitIntoClient public var organization: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.pulumi.auth.oidcConfig.serviceAccountRef`: ``ServiceAccountRef``, required.
              @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
              public typealias ServiceAccountRef =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef
            }
          }
        }

        /// `spec.provider.scaleway`, with 5 fields.
        public struct Scaleway: SchemaObject {
          public static let fields = FieldTable(
            "!{ ?- !- !- !{",
            ["accessKey", "apiUrl", "projectId", "region", "secretKey"],
            [AccessKey.self, SecretKey.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            accessKey: AccessKey,
            projectId: String,
            region: String,
            secretKey: SecretKey,
            apiUrl: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.accessKey = accessKey
            self.apiUrl = apiUrl
            self.projectId = projectId
            self.region = region
            self.secretKey = secretKey
            configure(&self)
          }
          /// `spec.provider.scaleway.accessKey`: ``AccessKey``, required.
          @_alwaysEmitIntoClient public var accessKey: AccessKey {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.scaleway.apiUrl`: a string.
          @_alwaysEmitIntoClient public var apiUrl: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.scaleway.projectId`: a string, required.
          @_alwaysEmitIntoClient public var projectId: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.provider.scaleway.region`: a string, required.
          @_alwaysEmitIntoClient public var region: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.provider.scaleway.secretKey`: ``SecretKey``, required.
          @_alwaysEmitIntoClient public var secretKey: SecretKey {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }

          /// `spec.provider.scaleway.accessKey`, with 2 fields.
          public struct AccessKey: SchemaObject {
            public static let fields = FieldTable("?{ ?-", ["secretRef", "value"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secretRef: SecretRef? = nil,
              value: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let secretRef { self.secretRef = secretRef }
              self.value = value
              configure(&self)
            }
            /// `spec.provider.scaleway.accessKey.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.scaleway.accessKey.value`: a string.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
            public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
          }

          /// `spec.provider.scaleway.secretKey`, with 2 fields.
          public struct SecretKey: SchemaObject {
            public static let fields = FieldTable("?{ ?-", ["secretRef", "value"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secretRef: SecretRef? = nil,
              value: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let secretRef { self.secretRef = secretRef }
              self.value = value
              configure(&self)
            }
            /// `spec.provider.scaleway.secretKey.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.scaleway.secretKey.value`: a string.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
            public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
          }
        }

        /// `spec.provider.secretserver`, with 7 fields.
        public struct Secretserver: SchemaObject {
          public static let fields = FieldTable(
            "?- ?{ ?- ?{ !- ?{ ?{",
            ["caBundle", "caProvider", "domain", "password", "serverURL", "token", "username"],
            [CaProvider.self, Password.self, Token.self, Username.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            serverURL: String,
            caBundle: String? = nil,
            caProvider: CaProvider? = nil,
            domain: String? = nil,
            password: Password? = nil,
            token: Token? = nil,
            username: Username? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.caBundle = caBundle
            if let caProvider { self.caProvider = caProvider }
            self.domain = domain
            if let password { self.password = password }
            self.serverURL = serverURL
            if let token { self.token = token }
            if let username { self.username = username }
            configure(&self)
          }
          /// `spec.provider.secretserver.caBundle`: a string, format `byte`.
          @_alwaysEmitIntoClient public var caBundle: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.provider.secretserver.caProvider`: ``CaProvider``.
          @_alwaysEmitIntoClient public var caProvider: CaProvider {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.provider.secretserver.domain`: a string.
          @_alwaysEmitIntoClient public var domain: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.provider.secretserver.password`: ``Password``.
          @_alwaysEmitIntoClient public var password: Password {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.provider.secretserver.serverURL`: a string, required.
          @_alwaysEmitIntoClient public var serverURL: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.provider.secretserver.token`: ``Token``.
          @_alwaysEmitIntoClient public var token: Token {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// `spec.provider.secretserver.username`: ``Username``.
          @_alwaysEmitIntoClient public var username: Username {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider``.
          public typealias CaProvider = ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider

          /// `spec.provider.secretserver.password`, with 2 fields.
          public struct Password: SchemaObject {
            public static let fields = FieldTable("?{ ?-", ["secretRef", "value"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secretRef: SecretRef? = nil,
              value: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let secretRef { self.secretRef = secretRef }
              self.value = value
              configure(&self)
            }
            /// `spec.provider.secretserver.password.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.secretserver.password.value`: a string.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
            public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
          }

          /// `spec.provider.secretserver.token`, with 2 fields.
          public struct Token: SchemaObject {
            public static let fields = FieldTable("?{ ?-", ["secretRef", "value"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secretRef: SecretRef? = nil,
              value: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let secretRef { self.secretRef = secretRef }
              self.value = value
              configure(&self)
            }
            /// `spec.provider.secretserver.token.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.secretserver.token.value`: a string.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
            public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
          }

          /// `spec.provider.secretserver.username`, with 2 fields.
          public struct Username: SchemaObject {
            public static let fields = FieldTable("?{ ?-", ["secretRef", "value"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secretRef: SecretRef? = nil,
              value: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let secretRef { self.secretRef = secretRef }
              self.value = value
              configure(&self)
            }
            /// `spec.provider.secretserver.username.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.secretserver.username.value`: a string.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
            public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
          }
        }

        /// `spec.provider.senhasegura`, with 4 fields.
        public struct Senhasegura: SchemaObject {
          public static let fields = FieldTable(
            "!{ ?- !- !-",
            ["auth", "ignoreSslCertificate", "module", "url"],
            [Auth.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            module: String,
            url: String,
            ignoreSslCertificate: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.ignoreSslCertificate = ignoreSslCertificate
            self.module = module
            self.url = url
            configure(&self)
          }
          /// `spec.provider.senhasegura.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.senhasegura.ignoreSslCertificate`: true or false, by default `false`.
          @_alwaysEmitIntoClient public var ignoreSslCertificate: Bool? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.provider.senhasegura.module`: a string, required.
          @_alwaysEmitIntoClient public var module: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.provider.senhasegura.url`: a string, required.
          @_alwaysEmitIntoClient public var url: String? { get { self[string: 3] } set { self[string: 3] = newValue } }

          /// `spec.provider.senhasegura.auth`, with 2 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable(
              "!- !{",
              ["clientId", "clientSecretSecretRef"],
              [ClientSecretSecretRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              clientId: String,
              clientSecretSecretRef: ClientSecretSecretRef,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.clientId = clientId
              self.clientSecretSecretRef = clientSecretSecretRef
              configure(&self)
            }
            /// `spec.provider.senhasegura.auth.clientId`: a string, required.
            @_alwaysEmitIntoClient public var clientId: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.senhasegura.auth.clientSecretSecretRef`: ``ClientSecretSecretRef``, required.
            @_alwaysEmitIntoClient public var clientSecretSecretRef: ClientSecretSecretRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.provider.senhasegura.auth.clientSecretSecretRef`, with 3 fields.
            public struct ClientSecretSecretRef: SchemaObject {
              public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                key: String? = nil,
                namespace: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.namespace = namespace
                configure(&self)
              }
              /// `spec.provider.senhasegura.auth.clientSecretSecretRef.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.senhasegura.auth.clientSecretSecretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.senhasegura.auth.clientSecretSecretRef.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }
          }
        }

        /// `spec.provider.vault`, with 12 fields.
        public struct Vault: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?{ ?{ ?- ?- ?- ?- ?- !- ?{ ?-",
            [
              "auth", "caBundle", "caProvider", "checkAndSet", "forwardInconsistent", "headers", "namespace", "path",
              "readYourWrites", "server", "tls", "version",
            ],
            [Auth.self, CaProvider.self, CheckAndSet.self, Tls.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            server: String,
            auth: Auth? = nil,
            caBundle: String? = nil,
            caProvider: CaProvider? = nil,
            checkAndSet: CheckAndSet? = nil,
            forwardInconsistent: Bool? = nil,
            headers: OrderedMap<String>? = nil,
            namespace: String? = nil,
            path: String? = nil,
            readYourWrites: Bool? = nil,
            tls: Tls? = nil,
            version: Version? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let auth { self.auth = auth }
            self.caBundle = caBundle
            if let caProvider { self.caProvider = caProvider }
            if let checkAndSet { self.checkAndSet = checkAndSet }
            self.forwardInconsistent = forwardInconsistent
            if let headers { self.headers = headers }
            self.namespace = namespace
            self.path = path
            self.readYourWrites = readYourWrites
            self.server = server
            if let tls { self.tls = tls }
            self.version = version
            configure(&self)
          }
          /// `spec.provider.vault.auth`: ``Auth``.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.vault.caBundle`: a string, format `byte`.
          @_alwaysEmitIntoClient public var caBundle: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.provider.vault.caProvider`: ``CaProvider``.
          @_alwaysEmitIntoClient public var caProvider: CaProvider {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.provider.vault.checkAndSet`: ``CheckAndSet``.
          @_alwaysEmitIntoClient public var checkAndSet: CheckAndSet {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.provider.vault.forwardInconsistent`: true or false.
          @_alwaysEmitIntoClient public var forwardInconsistent: Bool? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.provider.vault.headers`: strings by name.
          @_alwaysEmitIntoClient public var headers: OrderedMap<String> {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// `spec.provider.vault.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.provider.vault.path`: a string.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
          /// `spec.provider.vault.readYourWrites`: true or false.
          @_alwaysEmitIntoClient public var readYourWrites: Bool? {
            get { self[field: 8] }
            set { self[field: 8] = newValue }
          }
          /// `spec.provider.vault.server`: a string, required.
          @_alwaysEmitIntoClient public var server: String? {
            get { self[string: 9] }
            set { self[string: 9] = newValue }
          }
          /// `spec.provider.vault.tls`: ``Tls``.
          @_alwaysEmitIntoClient public var tls: Tls {
            get { self[object: 10] }
            set { self[object: 10] = newValue }
            _modify { yield &self[object: 10] }
          }
          /// `spec.provider.vault.version`: ``Version``, by default `"v2"`.
          @_alwaysEmitIntoClient public var version: Version? {
            get { self[field: 11] }
            set { self[field: 11] = newValue }
          }
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth``.
          public typealias Auth = ExternalSecrets.VaultDynamicSecret.Spec.Provider.Auth
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider``.
          public typealias CaProvider = ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.CheckAndSet``.
          public typealias CheckAndSet = ExternalSecrets.VaultDynamicSecret.Spec.Provider.CheckAndSet
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.Tls``.
          public typealias Tls = ExternalSecrets.VaultDynamicSecret.Spec.Provider.Tls
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.Version``.
          public typealias Version = ExternalSecrets.VaultDynamicSecret.Spec.Provider.Version
        }

        /// `spec.provider.volcengine`, with 2 fields.
        public struct Volcengine: SchemaObject {
          public static let fields = FieldTable("?{ !-", ["auth", "region"], [Auth.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            region: String,
            auth: Auth? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let auth { self.auth = auth }
            self.region = region
            configure(&self)
          }
          /// `spec.provider.volcengine.auth`: ``Auth``.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.volcengine.region`: a string, required.
          @_alwaysEmitIntoClient public var region: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }

          /// `spec.provider.volcengine.auth`, with one field.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("?{", ["secretRef"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secretRef: SecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let secretRef { self.secretRef = secretRef }
              configure(&self)
            }
            /// `spec.provider.volcengine.auth.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.provider.volcengine.auth.secretRef`, with 3 fields.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable(
                "!{ !{ ?{",
                ["accessKeyID", "secretAccessKey", "token"],
                [AccessKeyID.self, SecretAccessKey.self, Token.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                accessKeyID: AccessKeyID,
                secretAccessKey: SecretAccessKey,
                token: Token? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.accessKeyID = accessKeyID
                self.secretAccessKey = secretAccessKey
                if let token { self.token = token }
                configure(&self)
              }
              /// `spec.provider.volcengine.auth.secretRef.accessKeyID`: ``AccessKeyID``, required.
              @_alwaysEmitIntoClient public var accessKeyID: AccessKeyID {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.volcengine.auth.secretRef.secretAccessKey`: ``SecretAccessKey``, required.
              @_alwaysEmitIntoClient public var secretAccessKey: SecretAccessKey {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.provider.volcengine.auth.secretRef.token`: ``Token``.
              @_alwaysEmitIntoClient public var token: Token {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// The same as
              /// ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrustworkloadcredentials.Auth.Apikey.Token``.
              public typealias Token =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrustworkloadcredentials.Auth.Apikey.Token

              /// `spec.provider.volcengine.auth.secretRef.accessKeyID`, with 3 fields.
              public struct AccessKeyID: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.volcengine.auth.secretRef.accessKeyID.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.volcengine.auth.secretRef.accessKeyID.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.volcengine.auth.secretRef.accessKeyID.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }

              /// `spec.provider.volcengine.auth.secretRef.secretAccessKey`, with 3 fields.
              public struct SecretAccessKey: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.volcengine.auth.secretRef.secretAccessKey.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.volcengine.auth.secretRef.secretAccessKey.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.volcengine.auth.secretRef.secretAccessKey.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }
          }
        }

        /// `spec.provider.webhook`, with 10 fields.
        public struct Webhook: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?- ?{ ?- ?- ?{ ?[ ?- !-",
            ["auth", "body", "caBundle", "caProvider", "headers", "method", "result", "secrets", "timeout", "url"],
            [Auth.self, CaProvider.self, Result.self, SecretsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            url: String,
            auth: Auth? = nil,
            body: String? = nil,
            caBundle: String? = nil,
            caProvider: CaProvider? = nil,
            headers: OrderedMap<String>? = nil,
            method: String? = nil,
            result: Result? = nil,
            secrets: [SecretsItem]? = nil,
            timeout: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let auth { self.auth = auth }
            self.body = body
            self.caBundle = caBundle
            if let caProvider { self.caProvider = caProvider }
            if let headers { self.headers = headers }
            self.method = method
            if let result { self.result = result }
            self.secrets = secrets
            self.timeout = timeout
            self.url = url
            configure(&self)
          }
          /// `spec.provider.webhook.auth`: ``Auth``.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.webhook.body`: a string.
          @_alwaysEmitIntoClient public var body: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.provider.webhook.caBundle`: a string, format `byte`.
          @_alwaysEmitIntoClient public var caBundle: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.provider.webhook.caProvider`: ``CaProvider``.
          @_alwaysEmitIntoClient public var caProvider: CaProvider {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.provider.webhook.headers`: strings by name.
          @_alwaysEmitIntoClient public var headers: OrderedMap<String> {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.provider.webhook.method`: a string.
          @_alwaysEmitIntoClient public var method: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.provider.webhook.result`: ``Result``.
          @_alwaysEmitIntoClient public var result: Result {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.provider.webhook.secrets`: a list of ``SecretsItem``.
          @_alwaysEmitIntoClient public var secrets: [SecretsItem]? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// `spec.provider.webhook.timeout`: a string.
          @_alwaysEmitIntoClient public var timeout: String? {
            get { self[string: 8] }
            set { self[string: 8] = newValue }
          }
          /// `spec.provider.webhook.url`: a string, required.
          @_alwaysEmitIntoClient public var url: String? { get { self[string: 9] } set { self[string: 9] = newValue } }
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider``.
          public typealias CaProvider = ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider

          /// `spec.provider.webhook.auth`, with one field.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("?{", ["ntlm"], [Ntlm.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(ntlm: Ntlm? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let ntlm { self.ntlm = ntlm }
              configure(&self)
            }
            /// `spec.provider.webhook.auth.ntlm`: ``Ntlm``.
            @_alwaysEmitIntoClient public var ntlm: Ntlm {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.provider.webhook.auth.ntlm`, with 2 fields.
            public struct Ntlm: SchemaObject {
              public static let fields = FieldTable(
                "!{ !{",
                ["passwordSecret", "usernameSecret"],
                [PasswordSecret.self, UsernameSecret.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                passwordSecret: PasswordSecret,
                usernameSecret: UsernameSecret,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.passwordSecret = passwordSecret
                self.usernameSecret = usernameSecret
                configure(&self)
              }
              /// `spec.provider.webhook.auth.ntlm.passwordSecret`: ``PasswordSecret``, required.
              @_alwaysEmitIntoClient public var passwordSecret: PasswordSecret {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.provider.webhook.auth.ntlm.usernameSecret`: ``UsernameSecret``, required.
              @_alwaysEmitIntoClient public var usernameSecret: UsernameSecret {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }

              /// `spec.provider.webhook.auth.ntlm.passwordSecret`, with 3 fields.
              public struct PasswordSecret: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.webhook.auth.ntlm.passwordSecret.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.webhook.auth.ntlm.passwordSecret.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.webhook.auth.ntlm.passwordSecret.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }

              /// `spec.provider.webhook.auth.ntlm.usernameSecret`, with 3 fields.
              public struct UsernameSecret: SchemaObject {
                public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  namespace: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  self.namespace = namespace
                  configure(&self)
                }
                /// `spec.provider.webhook.auth.ntlm.usernameSecret.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.provider.webhook.auth.ntlm.usernameSecret.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
                /// `spec.provider.webhook.auth.ntlm.usernameSecret.namespace`: a string.
                @_alwaysEmitIntoClient public var namespace: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
              }
            }
          }

          /// `spec.provider.webhook.result`, with one field.
          public struct Result: SchemaObject {
            public static let fields = FieldTable("?-", ["jsonPath"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(jsonPath: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.jsonPath = jsonPath
              configure(&self)
            }
            /// `spec.provider.webhook.result.jsonPath`: a string.
            @_alwaysEmitIntoClient public var jsonPath: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }

          /// `spec.provider.webhook.secrets[]`, with 2 fields.
          public struct SecretsItem: SchemaObject {
            public static let fields = FieldTable("!- !{", ["name", "secretRef"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              secretRef: SecretRef,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.secretRef = secretRef
              configure(&self)
            }
            /// `spec.provider.webhook.secrets[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.webhook.secrets[].secretRef`: ``SecretRef``, required.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
            public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
          }
        }

        /// `spec.provider.yandexcertificatemanager`, with 4 fields.
        public struct Yandexcertificatemanager: SchemaObject {
          public static let fields = FieldTable(
            "?- !{ ?{ ?{",
            ["apiEndpoint", "auth", "caProvider", "fetching"],
            [Auth.self, CaProvider.self, Fetching.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            apiEndpoint: String? = nil,
            caProvider: CaProvider? = nil,
            fetching: Fetching? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiEndpoint = apiEndpoint
            self.auth = auth
            if let caProvider { self.caProvider = caProvider }
            if let fetching { self.fetching = fetching }
            configure(&self)
          }
          /// `spec.provider.yandexcertificatemanager.apiEndpoint`: a string.
          @_alwaysEmitIntoClient public var apiEndpoint: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.provider.yandexcertificatemanager.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.provider.yandexcertificatemanager.caProvider`: ``CaProvider``.
          @_alwaysEmitIntoClient public var caProvider: CaProvider {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.provider.yandexcertificatemanager.fetching`: ``Fetching``.
          @_alwaysEmitIntoClient public var fetching: Fetching {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Nebiusmysterybox.CaProvider``.
          public typealias CaProvider = ExternalSecrets.ClusterSecretStore.Spec.Provider.Nebiusmysterybox.CaProvider

          /// `spec.provider.yandexcertificatemanager.auth`, with one field.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("?{", ["authorizedKeySecretRef"], [AuthorizedKeySecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              authorizedKeySecretRef: AuthorizedKeySecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let authorizedKeySecretRef { self.authorizedKeySecretRef = authorizedKeySecretRef }
              configure(&self)
            }
            /// `spec.provider.yandexcertificatemanager.auth.authorizedKeySecretRef`: ``AuthorizedKeySecretRef``.
            @_alwaysEmitIntoClient public var authorizedKeySecretRef: AuthorizedKeySecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.provider.yandexcertificatemanager.auth.authorizedKeySecretRef`, with 3 fields.
            public struct AuthorizedKeySecretRef: SchemaObject {
              public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                key: String? = nil,
                namespace: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.namespace = namespace
                configure(&self)
              }
              /// `spec.provider.yandexcertificatemanager.auth.authorizedKeySecretRef.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.yandexcertificatemanager.auth.authorizedKeySecretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.yandexcertificatemanager.auth.authorizedKeySecretRef.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }
          }

          /// `spec.provider.yandexcertificatemanager.fetching`, with 2 fields.
          public struct Fetching: SchemaObject {
            public static let fields = FieldTable("?- ?{", ["byID", "byName"], [ByName.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              byID: OrderedMap<Value>? = nil,
              byName: ByName? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let byID { self.byID = byID }
              if let byName { self.byName = byName }
              configure(&self)
            }
            /// `spec.provider.yandexcertificatemanager.fetching.byID`: any values by name.
            @_alwaysEmitIntoClient public var byID: OrderedMap<Value> {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.yandexcertificatemanager.fetching.byName`: ``ByName``.
            @_alwaysEmitIntoClient public var byName: ByName {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.provider.yandexcertificatemanager.fetching.byName`, with one field.
            public struct ByName: SchemaObject {
              public static let fields = FieldTable("!-", ["folderID"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(folderID: String, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.folderID = folderID
                configure(&self)
              }
              /// `spec.provider.yandexcertificatemanager.fetching.byName.folderID`: a string, required.
              @_alwaysEmitIntoClient public var folderID: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
            }
          }
        }

        /// `spec.provider.yandexlockbox`, with 4 fields.
        public struct Yandexlockbox: SchemaObject {
          public static let fields = FieldTable(
            "?- !{ ?{ ?{",
            ["apiEndpoint", "auth", "caProvider", "fetching"],
            [Auth.self, CaProvider.self, Fetching.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            apiEndpoint: String? = nil,
            caProvider: CaProvider? = nil,
            fetching: Fetching? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiEndpoint = apiEndpoint
            self.auth = auth
            if let caProvider { self.caProvider = caProvider }
            if let fetching { self.fetching = fetching }
            configure(&self)
          }
          /// `spec.provider.yandexlockbox.apiEndpoint`: a string.
          @_alwaysEmitIntoClient public var apiEndpoint: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.provider.yandexlockbox.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.provider.yandexlockbox.caProvider`: ``CaProvider``.
          @_alwaysEmitIntoClient public var caProvider: CaProvider {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.provider.yandexlockbox.fetching`: ``Fetching``.
          @_alwaysEmitIntoClient public var fetching: Fetching {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Yandexcertificatemanager.Auth``.
          public typealias Auth = ExternalSecrets.ClusterSecretStore.Spec.Provider.Yandexcertificatemanager.Auth
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Nebiusmysterybox.CaProvider``.
          public typealias CaProvider = ExternalSecrets.ClusterSecretStore.Spec.Provider.Nebiusmysterybox.CaProvider
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Yandexcertificatemanager.Fetching``.
          public typealias Fetching = ExternalSecrets.ClusterSecretStore.Spec.Provider.Yandexcertificatemanager.Fetching
        }
      }

      /// `spec.retrySettings`, with 2 fields.
      public struct RetrySettings: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["maxRetries", "retryInterval"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          maxRetries: Int? = nil,
          retryInterval: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.maxRetries = maxRetries
          self.retryInterval = retryInterval
          configure(&self)
        }
        /// `spec.retrySettings.maxRetries`: a whole number, format `int32`.
        @_alwaysEmitIntoClient public var maxRetries: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.retrySettings.retryInterval`: a string.
        @_alwaysEmitIntoClient public var retryInterval: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
      }
    }
  }
}
