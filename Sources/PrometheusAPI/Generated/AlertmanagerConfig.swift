// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Prometheus {
  /// `AlertmanagerConfig` of `monitoring.coreos.com/v1alpha1`.
  ///
  /// Reference: https://prometheus-operator.dev/docs/api-reference/api/
  public struct AlertmanagerConfig: Resource {
    public static let type = ResourceType(
      group: "monitoring.coreos.com",
      version: "v1alpha1",
      kind: "AlertmanagerConfig",
      scope: .namespaced
    )
    public static let fields = FieldTable(
      "!- !- !{ !{",
      ["apiVersion", "kind", "metadata", "spec"],
      [ObjectMeta.self, Spec.self]
    )
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(
      _ name: String,
      namespace: String? = nil,
      spec: Spec? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
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
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }

    /// `spec`, with 4 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?[ ?[ ?#name ?{",
        ["inhibitRules", "muteTimeIntervals", "receivers", "route"],
        [InhibitRulesItem.self, MuteTimeIntervalsItem.self, ReceiversItem.self, Route.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        inhibitRules: [InhibitRulesItem]? = nil,
        muteTimeIntervals: [MuteTimeIntervalsItem]? = nil,
        receivers: [ReceiversItem]? = nil,
        route: Route? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.inhibitRules = inhibitRules
        self.muteTimeIntervals = muteTimeIntervals
        self.receivers = receivers
        if let route { self.route = route }
        configure(&self)
      }
      /// `spec.inhibitRules`: a list of ``InhibitRulesItem``.
      @_alwaysEmitIntoClient public var inhibitRules: [InhibitRulesItem]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.muteTimeIntervals`: a list of ``MuteTimeIntervalsItem``.
      @_alwaysEmitIntoClient public var muteTimeIntervals: [MuteTimeIntervalsItem]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.receivers`: a list of ``ReceiversItem``, told apart by `name`.
      @_alwaysEmitIntoClient public var receivers: [ReceiversItem]? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.route`: ``Route``.
      @_alwaysEmitIntoClient public var route: Route {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }

      /// `spec.inhibitRules[]`, with 3 fields.
      public struct InhibitRulesItem: SchemaObject {
        public static let fields = FieldTable(
          "?- ?[ ?[",
          ["equal", "sourceMatch", "targetMatch"],
          [SourceMatchItem.self, TargetMatchItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          equal: [String]? = nil,
          sourceMatch: [SourceMatchItem]? = nil,
          targetMatch: [TargetMatchItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.equal = equal
          self.sourceMatch = sourceMatch
          self.targetMatch = targetMatch
          configure(&self)
        }
        /// `spec.inhibitRules[].equal`: a list of strings.
        @_alwaysEmitIntoClient public var equal: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.inhibitRules[].sourceMatch`: a list of ``SourceMatchItem``.
        @_alwaysEmitIntoClient public var sourceMatch: [SourceMatchItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.inhibitRules[].targetMatch`: a list of ``TargetMatchItem``.
        @_alwaysEmitIntoClient public var targetMatch: [TargetMatchItem]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }

        /// `spec.inhibitRules[].sourceMatch[]`, with 4 fields.
        public struct SourceMatchItem: SchemaObject {
          public static let fields = FieldTable("!- ?- ?- ?-", ["name", "matchType", "regex", "value"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            matchType: MatchType? = nil,
            regex: Bool? = nil,
            value: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.matchType = matchType
            self.regex = regex
            self.value = value
            configure(&self)
          }
          /// `spec.inhibitRules[].sourceMatch[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.inhibitRules[].sourceMatch[].matchType`: ``MatchType``.
          @_alwaysEmitIntoClient public var matchType: MatchType? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.inhibitRules[].sourceMatch[].regex`: true or false.
          @_alwaysEmitIntoClient public var regex: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.inhibitRules[].sourceMatch[].value`: a string.
          @_alwaysEmitIntoClient public var value: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }

          /// `spec.inhibitRules[].sourceMatch[].matchType`, with 4 known values.
          public struct MatchType: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `!=`.
            @_alwaysEmitIntoClient public static var field_: Self { Self(text: "!=", unchecked: ()) }
            /// `!~`.
            @_alwaysEmitIntoClient public static var field_2: Self { Self(text: "!~", unchecked: ()) }
            /// `=`.
            @_alwaysEmitIntoClient public static var field_3: Self { Self(text: "=", unchecked: ()) }
            /// `=~`.
            @_alwaysEmitIntoClient public static var field_4: Self { Self(text: "=~", unchecked: ()) }
          }
        }

        /// `spec.inhibitRules[].targetMatch[]`, with 4 fields.
        public struct TargetMatchItem: SchemaObject {
          public static let fields = FieldTable("!- ?- ?- ?-", ["name", "matchType", "regex", "value"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            matchType: MatchType? = nil,
            regex: Bool? = nil,
            value: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.matchType = matchType
            self.regex = regex
            self.value = value
            configure(&self)
          }
          /// `spec.inhibitRules[].targetMatch[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.inhibitRules[].targetMatch[].matchType`: ``MatchType``.
          @_alwaysEmitIntoClient public var matchType: MatchType? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.inhibitRules[].targetMatch[].regex`: true or false.
          @_alwaysEmitIntoClient public var regex: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.inhibitRules[].targetMatch[].value`: a string.
          @_alwaysEmitIntoClient public var value: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.InhibitRulesItem.SourceMatchItem.MatchType``.
          public typealias MatchType = Prometheus.AlertmanagerConfig.Spec.InhibitRulesItem.SourceMatchItem.MatchType
        }
      }

      /// `spec.muteTimeIntervals[]`, with 2 fields.
      public struct MuteTimeIntervalsItem: SchemaObject {
        public static let fields = FieldTable("!- ?[", ["name", "timeIntervals"], [TimeIntervalsItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          timeIntervals: [TimeIntervalsItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.timeIntervals = timeIntervals
          configure(&self)
        }
        /// `spec.muteTimeIntervals[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.muteTimeIntervals[].timeIntervals`: a list of ``TimeIntervalsItem``.
        @_alwaysEmitIntoClient public var timeIntervals: [TimeIntervalsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }

        /// `spec.muteTimeIntervals[].timeIntervals[]`, with 5 fields.
        public struct TimeIntervalsItem: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?- ?[ ?- ?-",
            ["daysOfMonth", "months", "times", "weekdays", "years"],
            [DaysOfMonthItem.self, TimesItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            daysOfMonth: [DaysOfMonthItem]? = nil,
            months: [String]? = nil,
            times: [TimesItem]? = nil,
            weekdays: [String]? = nil,
            years: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.daysOfMonth = daysOfMonth
            self.months = months
            self.times = times
            self.weekdays = weekdays
            self.years = years
            configure(&self)
          }
          /// `spec.muteTimeIntervals[].timeIntervals[].daysOfMonth`: a list of ``DaysOfMonthItem``.
          @_alwaysEmitIntoClient public var daysOfMonth: [DaysOfMonthItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.muteTimeIntervals[].timeIntervals[].months`: a list of strings.
          @_alwaysEmitIntoClient public var months: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.muteTimeIntervals[].timeIntervals[].times`: a list of ``TimesItem``.
          @_alwaysEmitIntoClient public var times: [TimesItem]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.muteTimeIntervals[].timeIntervals[].weekdays`: a list of strings.
          @_alwaysEmitIntoClient public var weekdays: [String]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.muteTimeIntervals[].timeIntervals[].years`: a list of strings.
          @_alwaysEmitIntoClient public var years: [String]? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }

          /// `spec.muteTimeIntervals[].timeIntervals[].daysOfMonth[]`, with 2 fields.
          public struct DaysOfMonthItem: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["end", "start"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              end: Int? = nil,
              start: Int? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.end = end
              self.start = start
              configure(&self)
            }
            /// `spec.muteTimeIntervals[].timeIntervals[].daysOfMonth[].end`: a whole number.
            @_alwaysEmitIntoClient public var end: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
            /// `spec.muteTimeIntervals[].timeIntervals[].daysOfMonth[].start`: a whole number.
            @_alwaysEmitIntoClient public var start: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
          }

          /// `spec.muteTimeIntervals[].timeIntervals[].times[]`, with 2 fields.
          public struct TimesItem: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["endTime", "startTime"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              endTime: String? = nil,
              startTime: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.endTime = endTime
              self.startTime = startTime
              configure(&self)
            }
            /// `spec.muteTimeIntervals[].timeIntervals[].times[].endTime`: a string.
            @_alwaysEmitIntoClient public var endTime: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.muteTimeIntervals[].timeIntervals[].times[].startTime`: a string.
            @_alwaysEmitIntoClient public var startTime: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }
      }

      /// `spec.receivers[]`, with 16 fields.
      public struct ReceiversItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?[ ?[ ?[ ?[ ?[ ?[ ?[ ?[ ?[ ?[ ?[ ?[ ?[ ?[ ?[",
          [
            "name", "discordConfigs", "emailConfigs", "msteamsConfigs", "msteamsv2Configs", "opsgenieConfigs",
            "pagerdutyConfigs", "pushoverConfigs", "rocketchatConfigs", "slackConfigs", "snsConfigs", "telegramConfigs",
            "victoropsConfigs", "webexConfigs", "webhookConfigs", "wechatConfigs",
          ],
          [
            DiscordConfigsItem.self, EmailConfigsItem.self, MsteamsConfigsItem.self, Msteamsv2ConfigsItem.self,
            OpsgenieConfigsItem.self, PagerdutyConfigsItem.self, PushoverConfigsItem.self, RocketchatConfigsItem.self,
            SlackConfigsItem.self, SnsConfigsItem.self, TelegramConfigsItem.self, VictoropsConfigsItem.self,
            WebexConfigsItem.self, WebhookConfigsItem.self, WechatConfigsItem.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          discordConfigs: [DiscordConfigsItem]? = nil,
          emailConfigs: [EmailConfigsItem]? = nil,
          msteamsConfigs: [MsteamsConfigsItem]? = nil,
          msteamsv2Configs: [Msteamsv2ConfigsItem]? = nil,
          opsgenieConfigs: [OpsgenieConfigsItem]? = nil,
          pagerdutyConfigs: [PagerdutyConfigsItem]? = nil,
          pushoverConfigs: [PushoverConfigsItem]? = nil,
          rocketchatConfigs: [RocketchatConfigsItem]? = nil,
          slackConfigs: [SlackConfigsItem]? = nil,
          snsConfigs: [SnsConfigsItem]? = nil,
          telegramConfigs: [TelegramConfigsItem]? = nil,
          victoropsConfigs: [VictoropsConfigsItem]? = nil,
          webexConfigs: [WebexConfigsItem]? = nil,
          webhookConfigs: [WebhookConfigsItem]? = nil,
          wechatConfigs: [WechatConfigsItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.discordConfigs = discordConfigs
          self.emailConfigs = emailConfigs
          self.msteamsConfigs = msteamsConfigs
          self.msteamsv2Configs = msteamsv2Configs
          self.opsgenieConfigs = opsgenieConfigs
          self.pagerdutyConfigs = pagerdutyConfigs
          self.pushoverConfigs = pushoverConfigs
          self.rocketchatConfigs = rocketchatConfigs
          self.slackConfigs = slackConfigs
          self.snsConfigs = snsConfigs
          self.telegramConfigs = telegramConfigs
          self.victoropsConfigs = victoropsConfigs
          self.webexConfigs = webexConfigs
          self.webhookConfigs = webhookConfigs
          self.wechatConfigs = wechatConfigs
          configure(&self)
        }
        /// `spec.receivers[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.receivers[].discordConfigs`: a list of ``DiscordConfigsItem``.
        @_alwaysEmitIntoClient public var discordConfigs: [DiscordConfigsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.receivers[].emailConfigs`: a list of ``EmailConfigsItem``.
        @_alwaysEmitIntoClient public var emailConfigs: [EmailConfigsItem]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.receivers[].msteamsConfigs`: a list of ``MsteamsConfigsItem``.
        @_alwaysEmitIntoClient public var msteamsConfigs: [MsteamsConfigsItem]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.receivers[].msteamsv2Configs`: a list of ``Msteamsv2ConfigsItem``.
        @_alwaysEmitIntoClient public var msteamsv2Configs: [Msteamsv2ConfigsItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.receivers[].opsgenieConfigs`: a list of ``OpsgenieConfigsItem``.
        @_alwaysEmitIntoClient public var opsgenieConfigs: [OpsgenieConfigsItem]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.receivers[].pagerdutyConfigs`: a list of ``PagerdutyConfigsItem``.
        @_alwaysEmitIntoClient public var pagerdutyConfigs: [PagerdutyConfigsItem]? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.receivers[].pushoverConfigs`: a list of ``PushoverConfigsItem``.
        @_alwaysEmitIntoClient public var pushoverConfigs: [PushoverConfigsItem]? {
          get { self[field: 7] }
          set { self[field: 7] = newValue }
        }
        /// `spec.receivers[].rocketchatConfigs`: a list of ``RocketchatConfigsItem``.
        @_alwaysEmitIntoClient public var rocketchatConfigs: [RocketchatConfigsItem]? {
          get { self[field: 8] }
          set { self[field: 8] = newValue }
        }
        /// `spec.receivers[].slackConfigs`: a list of ``SlackConfigsItem``.
        @_alwaysEmitIntoClient public var slackConfigs: [SlackConfigsItem]? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// `spec.receivers[].snsConfigs`: a list of ``SnsConfigsItem``.
        @_alwaysEmitIntoClient public var snsConfigs: [SnsConfigsItem]? {
          get { self[field: 10] }
          set { self[field: 10] = newValue }
        }
        /// `spec.receivers[].telegramConfigs`: a list of ``TelegramConfigsItem``.
        @_alwaysEmitIntoClient public var telegramConfigs: [TelegramConfigsItem]? {
          get { self[field: 11] }
          set { self[field: 11] = newValue }
        }
        /// `spec.receivers[].victoropsConfigs`: a list of ``VictoropsConfigsItem``.
        @_alwaysEmitIntoClient public var victoropsConfigs: [VictoropsConfigsItem]? {
          get { self[field: 12] }
          set { self[field: 12] = newValue }
        }
        /// `spec.receivers[].webexConfigs`: a list of ``WebexConfigsItem``.
        @_alwaysEmitIntoClient public var webexConfigs: [WebexConfigsItem]? {
          get { self[field: 13] }
          set { self[field: 13] = newValue }
        }
        /// `spec.receivers[].webhookConfigs`: a list of ``WebhookConfigsItem``.
        @_alwaysEmitIntoClient public var webhookConfigs: [WebhookConfigsItem]? {
          get { self[field: 14] }
          set { self[field: 14] = newValue }
        }
        /// `spec.receivers[].wechatConfigs`: a list of ``WechatConfigsItem``.
        @_alwaysEmitIntoClient public var wechatConfigs: [WechatConfigsItem]? {
          get { self[field: 15] }
          set { self[field: 15] = newValue }
        }

        /// `spec.receivers[].discordConfigs[]`, with 8 fields.
        public struct DiscordConfigsItem: SchemaObject {
          public static let fields = FieldTable(
            "!{ ?- ?- ?{ ?- ?- ?- ?-",
            ["apiURL", "avatarURL", "content", "httpConfig", "message", "sendResolved", "title", "username"],
            [ApiURL.self, HttpConfig.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            apiURL: ApiURL,
            avatarURL: String? = nil,
            content: String? = nil,
            httpConfig: HttpConfig? = nil,
            message: String? = nil,
            sendResolved: Bool? = nil,
            title: String? = nil,
            username: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiURL = apiURL
            self.avatarURL = avatarURL
            self.content = content
            if let httpConfig { self.httpConfig = httpConfig }
            self.message = message
            self.sendResolved = sendResolved
            self.title = title
            self.username = username
            configure(&self)
          }
          /// `spec.receivers[].discordConfigs[].apiURL`: ``ApiURL``, required.
          @_alwaysEmitIntoClient public var apiURL: ApiURL {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.receivers[].discordConfigs[].avatarURL`: a string.
          @_alwaysEmitIntoClient public var avatarURL: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.receivers[].discordConfigs[].content`: a string.
          @_alwaysEmitIntoClient public var content: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.receivers[].discordConfigs[].httpConfig`: ``HttpConfig``.
          @_alwaysEmitIntoClient public var httpConfig: HttpConfig {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.receivers[].discordConfigs[].message`: a string.
          @_alwaysEmitIntoClient public var message: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.receivers[].discordConfigs[].sendResolved`: true or false.
          @_alwaysEmitIntoClient public var sendResolved: Bool? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.receivers[].discordConfigs[].title`: a string.
          @_alwaysEmitIntoClient public var title: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.receivers[].discordConfigs[].username`: a string.
          @_alwaysEmitIntoClient public var username: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }

          /// `spec.receivers[].discordConfigs[].apiURL`, with 3 fields.
          public struct ApiURL: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.receivers[].discordConfigs[].apiURL.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].discordConfigs[].apiURL.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].discordConfigs[].apiURL.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }

          /// `spec.receivers[].discordConfigs[].httpConfig`, with 12 fields.
          public struct HttpConfig: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{ ?{ ?- ?- ?- ?{ ?- ?- ?- ?- ?{",
              [
                "authorization", "basicAuth", "bearerTokenSecret", "enableHttp2", "followRedirects", "noProxy",
                "oauth2", "proxyConnectHeader", "proxyFromEnvironment", "proxyURL", "proxyUrl", "tlsConfig",
              ],
              [Authorization.self, BasicAuth.self, BearerTokenSecret.self, Oauth2.self, TlsConfig.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              authorization: Authorization? = nil,
              basicAuth: BasicAuth? = nil,
              bearerTokenSecret: BearerTokenSecret? = nil,
              enableHttp2: Bool? = nil,
              followRedirects: Bool? = nil,
              noProxy: String? = nil,
              oauth2: Oauth2? = nil,
              proxyConnectHeader: OrderedMap<[ProxyConnectHeaderEntryItem]>? = nil,
              proxyFromEnvironment: Bool? = nil,
              proxyURL: String? = nil,
              proxyUrl: String? = nil,
              tlsConfig: TlsConfig? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let authorization { self.authorization = authorization }
              if let basicAuth { self.basicAuth = basicAuth }
              if let bearerTokenSecret { self.bearerTokenSecret = bearerTokenSecret }
              self.enableHttp2 = enableHttp2
              self.followRedirects = followRedirects
              self.noProxy = noProxy
              if let oauth2 { self.oauth2 = oauth2 }
              if let proxyConnectHeader { self.proxyConnectHeader = proxyConnectHeader }
              self.proxyFromEnvironment = proxyFromEnvironment
              self.proxyURL = proxyURL
              self.proxyUrl = proxyUrl
              if let tlsConfig { self.tlsConfig = tlsConfig }
              configure(&self)
            }
            /// `spec.receivers[].discordConfigs[].httpConfig.authorization`: ``Authorization``.
            @_alwaysEmitIntoClient public var authorization: Authorization {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.receivers[].discordConfigs[].httpConfig.basicAuth`: ``BasicAuth``.
            @_alwaysEmitIntoClient public var basicAuth: BasicAuth {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.receivers[].discordConfigs[].httpConfig.bearerTokenSecret`: ``BearerTokenSecret``.
            @_alwaysEmitIntoClient public var bearerTokenSecret: BearerTokenSecret {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.receivers[].discordConfigs[].httpConfig.enableHttp2`: true or false.
            @_alwaysEmitIntoClient public var enableHttp2: Bool? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.receivers[].discordConfigs[].httpConfig.followRedirects`: true or false.
            @_alwaysEmitIntoClient public var followRedirects: Bool? {
              get { self[field: 4] }
              set { self[field: 4] = newValue }
            }
            /// `spec.receivers[].discordConfigs[].httpConfig.noProxy`: a string.
            @_alwaysEmitIntoClient public var noProxy: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.receivers[].discordConfigs[].httpConfig.oauth2`: ``Oauth2``.
            @_alwaysEmitIntoClient public var oauth2: Oauth2 {
              get { self[object: 6] }
              set { self[object: 6] = newValue }
              _modify { yield &self[object: 6] }
            }
            /// `spec.receivers[].discordConfigs[].httpConfig.proxyConnectHeader`: by name, each a list of
            /// ``ProxyConnectHeaderEntryItem``.
            @_alwaysEmitIntoClient public var proxyConnectHeader: OrderedMap<[ProxyConnectHeaderEntryItem]> {
              get { self[object: 7] }
              set { self[object: 7] = newValue }
              _modify { yield &self[object: 7] }
            }
            /// `spec.receivers[].discordConfigs[].httpConfig.proxyFromEnvironment`: true or false.
            @_alwaysEmitIntoClient public var proxyFromEnvironment: Bool? {
              get { self[field: 8] }
              set { self[field: 8] = newValue }
            }
            /// `spec.receivers[].discordConfigs[].httpConfig.proxyURL`: a string.
            @_alwaysEmitIntoClient public var proxyURL: String? {
              get { self[string: 9] }
              set { self[string: 9] = newValue }
            }
            /// `spec.receivers[].discordConfigs[].httpConfig.proxyUrl`: a string.
            @_alwaysEmitIntoClient public var proxyUrl: String? {
              get { self[string: 10] }
              set { self[string: 10] = newValue }
            }
            /// `spec.receivers[].discordConfigs[].httpConfig.tlsConfig`: ``TlsConfig``.
            @_alwaysEmitIntoClient public var tlsConfig: TlsConfig {
              get { self[object: 11] }
              set { self[object: 11] = newValue }
              _modify { yield &self[object: 11] }
            }
            /// The same as ``Prometheus.Probe.Spec.Authorization``.
            public typealias Authorization = Prometheus.Probe.Spec.Authorization
            /// The same as ``Prometheus.Probe.Spec.BasicAuth``.
            public typealias BasicAuth = Prometheus.Probe.Spec.BasicAuth
            /// The same as ``Prometheus.Probe.Spec.BearerTokenSecret``.
            public typealias BearerTokenSecret = Prometheus.Probe.Spec.BearerTokenSecret
            /// The same as ``Prometheus.Probe.Spec.Oauth2``.
            public typealias Oauth2 = Prometheus.Probe.Spec.Oauth2
            /// The same as ``Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.ProxyConnectHeaderEntryItem``.
            public typealias ProxyConnectHeaderEntryItem =
              Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.ProxyConnectHeaderEntryItem
            /// The same as ``Prometheus.Probe.Spec.TlsConfig``.
            public typealias TlsConfig = Prometheus.Probe.Spec.TlsConfig
          }
        }

        /// `spec.receivers[].emailConfigs[]`, with 16 fields.
        public struct EmailConfigsItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?{ ?{ ?- ?- ?- ?[ ?- ?- ?- ?- ?- ?- ?{ ?{ ?-",
            [
              "authIdentity", "authPassword", "authSecret", "authUsername", "forceImplicitTLS", "from", "headers",
              "hello", "html", "requireTLS", "sendResolved", "smarthost", "text", "threading", "tlsConfig", "to",
            ],
            [AuthPassword.self, AuthSecret.self, HeadersItem.self, Threading.self, TlsConfig.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            authIdentity: String? = nil,
            authPassword: AuthPassword? = nil,
            authSecret: AuthSecret? = nil,
            authUsername: String? = nil,
            forceImplicitTLS: Bool? = nil,
            from: String? = nil,
            headers: [HeadersItem]? = nil,
            hello: String? = nil,
            html: String? = nil,
            requireTLS: Bool? = nil,
            sendResolved: Bool? = nil,
            smarthost: String? = nil,
            text: String? = nil,
            threading: Threading? = nil,
            tlsConfig: TlsConfig? = nil,
            to: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.authIdentity = authIdentity
            if let authPassword { self.authPassword = authPassword }
            if let authSecret { self.authSecret = authSecret }
            self.authUsername = authUsername
            self.forceImplicitTLS = forceImplicitTLS
            self.from = from
            self.headers = headers
            self.hello = hello
            self.html = html
            self.requireTLS = requireTLS
            self.sendResolved = sendResolved
            self.smarthost = smarthost
            self.text = text
            if let threading { self.threading = threading }
            if let tlsConfig { self.tlsConfig = tlsConfig }
            self.to = to
            configure(&self)
          }
          /// `spec.receivers[].emailConfigs[].authIdentity`: a string.
          @_alwaysEmitIntoClient public var authIdentity: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.receivers[].emailConfigs[].authPassword`: ``AuthPassword``.
          @_alwaysEmitIntoClient public var authPassword: AuthPassword {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.receivers[].emailConfigs[].authSecret`: ``AuthSecret``.
          @_alwaysEmitIntoClient public var authSecret: AuthSecret {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.receivers[].emailConfigs[].authUsername`: a string.
          @_alwaysEmitIntoClient public var authUsername: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.receivers[].emailConfigs[].forceImplicitTLS`: true or false.
          @_alwaysEmitIntoClient public var forceImplicitTLS: Bool? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.receivers[].emailConfigs[].from`: a string.
          @_alwaysEmitIntoClient public var from: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
          /// `spec.receivers[].emailConfigs[].headers`: a list of ``HeadersItem``.
          @_alwaysEmitIntoClient public var headers: [HeadersItem]? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.receivers[].emailConfigs[].hello`: a string.
          @_alwaysEmitIntoClient public var hello: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// `spec.receivers[].emailConfigs[].html`: a string.
          @_alwaysEmitIntoClient public var html: String? { get { self[string: 8] } set { self[string: 8] = newValue } }
          /// `spec.receivers[].emailConfigs[].requireTLS`: true or false.
          @_alwaysEmitIntoClient public var requireTLS: Bool? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }
          /// `spec.receivers[].emailConfigs[].sendResolved`: true or false.
          @_alwaysEmitIntoClient public var sendResolved: Bool? {
            get { self[field: 10] }
            set { self[field: 10] = newValue }
          }
          /// `spec.receivers[].emailConfigs[].smarthost`: a string.
          @_alwaysEmitIntoClient public var smarthost: String? {
            get { self[string: 11] }
            set { self[string: 11] = newValue }
          }
          /// `spec.receivers[].emailConfigs[].text`: a string.
          @_alwaysEmitIntoClient public var text: String? {
            get { self[string: 12] }
            set { self[string: 12] = newValue }
          }
          /// `spec.receivers[].emailConfigs[].threading`: ``Threading``.
          @_alwaysEmitIntoClient public var threading: Threading {
            get { self[object: 13] }
            set { self[object: 13] = newValue }
            _modify { yield &self[object: 13] }
          }
          /// `spec.receivers[].emailConfigs[].tlsConfig`: ``TlsConfig``.
          @_alwaysEmitIntoClient public var tlsConfig: TlsConfig {
            get { self[object: 14] }
            set { self[object: 14] = newValue }
            _modify { yield &self[object: 14] }
          }
          /// `spec.receivers[].emailConfigs[].to`: a string.
          @_alwaysEmitIntoClient public var to: String? { get { self[string: 15] } set { self[string: 15] = newValue } }
          /// The same as ``Prometheus.Probe.Spec.TlsConfig``.
          public typealias TlsConfig = Prometheus.Probe.Spec.TlsConfig

          /// `spec.receivers[].emailConfigs[].authPassword`, with 3 fields.
          public struct AuthPassword: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.receivers[].emailConfigs[].authPassword.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].emailConfigs[].authPassword.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].emailConfigs[].authPassword.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }

          /// `spec.receivers[].emailConfigs[].authSecret`, with 3 fields.
          public struct AuthSecret: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.receivers[].emailConfigs[].authSecret.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].emailConfigs[].authSecret.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].emailConfigs[].authSecret.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }

          /// `spec.receivers[].emailConfigs[].headers[]`, with 2 fields.
          public struct HeadersItem: SchemaObject {
            public static let fields = FieldTable("!- !-", ["key", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(key: String, value: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.key = key
              self.value = value
              configure(&self)
            }
            /// `spec.receivers[].emailConfigs[].headers[].key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].emailConfigs[].headers[].value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.receivers[].emailConfigs[].threading`, with one field.
          public struct Threading: SchemaObject {
            public static let fields = FieldTable("!-", ["threadByDate"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(threadByDate: ThreadByDate, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.threadByDate = threadByDate
              configure(&self)
            }
            /// `spec.receivers[].emailConfigs[].threading.threadByDate`: ``ThreadByDate``, required.
            @_alwaysEmitIntoClient public var threadByDate: ThreadByDate? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }

            /// `spec.receivers[].emailConfigs[].threading.threadByDate`, with 2 known values.
            public struct ThreadByDate: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `Daily`.
              @_alwaysEmitIntoClient public static var daily: Self { Self(text: "Daily", unchecked: ()) }
              /// `None`.
              @_alwaysEmitIntoClient public static var none: Self { Self(text: "None", unchecked: ()) }
            }
          }
        }

        /// `spec.receivers[].msteamsConfigs[]`, with 6 fields.
        public struct MsteamsConfigsItem: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?- ?- ?- !{",
            ["httpConfig", "sendResolved", "summary", "text", "title", "webhookUrl"],
            [HttpConfig.self, WebhookUrl.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            webhookUrl: WebhookUrl,
            httpConfig: HttpConfig? = nil,
            sendResolved: Bool? = nil,
            summary: String? = nil,
            text: String? = nil,
            title: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let httpConfig { self.httpConfig = httpConfig }
            self.sendResolved = sendResolved
            self.summary = summary
            self.text = text
            self.title = title
            self.webhookUrl = webhookUrl
            configure(&self)
          }
          /// `spec.receivers[].msteamsConfigs[].httpConfig`: ``HttpConfig``.
          @_alwaysEmitIntoClient public var httpConfig: HttpConfig {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.receivers[].msteamsConfigs[].sendResolved`: true or false.
          @_alwaysEmitIntoClient public var sendResolved: Bool? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.receivers[].msteamsConfigs[].summary`: a string.
          @_alwaysEmitIntoClient public var summary: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.receivers[].msteamsConfigs[].text`: a string.
          @_alwaysEmitIntoClient public var text: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
          /// `spec.receivers[].msteamsConfigs[].title`: a string.
          @_alwaysEmitIntoClient public var title: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.receivers[].msteamsConfigs[].webhookUrl`: ``WebhookUrl``, required.
          @_alwaysEmitIntoClient public var webhookUrl: WebhookUrl {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig``.
          public typealias HttpConfig = Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig

          /// `spec.receivers[].msteamsConfigs[].webhookUrl`, with 3 fields.
          public struct WebhookUrl: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.receivers[].msteamsConfigs[].webhookUrl.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].msteamsConfigs[].webhookUrl.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].msteamsConfigs[].webhookUrl.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }

        /// `spec.receivers[].msteamsv2Configs[]`, with 5 fields.
        public struct Msteamsv2ConfigsItem: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?- ?- ?{",
            ["httpConfig", "sendResolved", "text", "title", "webhookURL"],
            [HttpConfig.self, WebhookURL.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            httpConfig: HttpConfig? = nil,
            sendResolved: Bool? = nil,
            text: String? = nil,
            title: String? = nil,
            webhookURL: WebhookURL? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let httpConfig { self.httpConfig = httpConfig }
            self.sendResolved = sendResolved
            self.text = text
            self.title = title
            if let webhookURL { self.webhookURL = webhookURL }
            configure(&self)
          }
          /// `spec.receivers[].msteamsv2Configs[].httpConfig`: ``HttpConfig``.
          @_alwaysEmitIntoClient public var httpConfig: HttpConfig {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.receivers[].msteamsv2Configs[].sendResolved`: true or false.
          @_alwaysEmitIntoClient public var sendResolved: Bool? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.receivers[].msteamsv2Configs[].text`: a string.
          @_alwaysEmitIntoClient public var text: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
          /// `spec.receivers[].msteamsv2Configs[].title`: a string.
          @_alwaysEmitIntoClient public var title: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.receivers[].msteamsv2Configs[].webhookURL`: ``WebhookURL``.
          @_alwaysEmitIntoClient public var webhookURL: WebhookURL {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig``.
          public typealias HttpConfig = Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig

          /// `spec.receivers[].msteamsv2Configs[].webhookURL`, with 3 fields.
          public struct WebhookURL: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.receivers[].msteamsv2Configs[].webhookURL.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].msteamsv2Configs[].webhookURL.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].msteamsv2Configs[].webhookURL.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }

        /// `spec.receivers[].opsgenieConfigs[]`, with 15 fields.
        public struct OpsgenieConfigsItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?{ ?- ?- ?[ ?- ?{ ?- ?- ?- ?[ ?- ?- ?- ?-",
            [
              "actions", "apiKey", "apiURL", "description", "details", "entity", "httpConfig", "message", "note",
              "priority", "responders", "sendResolved", "source", "tags", "updateAlerts",
            ],
            [ApiKey.self, DetailsItem.self, HttpConfig.self, RespondersItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            actions: String? = nil,
            apiKey: ApiKey? = nil,
            apiURL: String? = nil,
            description: String? = nil,
            details: [DetailsItem]? = nil,
            entity: String? = nil,
            httpConfig: HttpConfig? = nil,
            message: String? = nil,
            note: String? = nil,
            priority: String? = nil,
            responders: [RespondersItem]? = nil,
            sendResolved: Bool? = nil,
            source: String? = nil,
            tags: String? = nil,
            updateAlerts: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.actions = actions
            if let apiKey { self.apiKey = apiKey }
            self.apiURL = apiURL
            self.description = description
            self.details = details
            self.entity = entity
            if let httpConfig { self.httpConfig = httpConfig }
            self.message = message
            self.note = note
            self.priority = priority
            self.responders = responders
            self.sendResolved = sendResolved
            self.source = source
            self.tags = tags
            self.updateAlerts = updateAlerts
            configure(&self)
          }
          /// `spec.receivers[].opsgenieConfigs[].actions`: a string.
          @_alwaysEmitIntoClient public var actions: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.receivers[].opsgenieConfigs[].apiKey`: ``ApiKey``.
          @_alwaysEmitIntoClient public var apiKey: ApiKey {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.receivers[].opsgenieConfigs[].apiURL`: a string.
          @_alwaysEmitIntoClient public var apiURL: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.receivers[].opsgenieConfigs[].description`: a string.
          @_alwaysEmitIntoClient public var description: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.receivers[].opsgenieConfigs[].details`: a list of ``DetailsItem``.
          @_alwaysEmitIntoClient public var details: [DetailsItem]? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.receivers[].opsgenieConfigs[].entity`: a string.
          @_alwaysEmitIntoClient public var entity: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.receivers[].opsgenieConfigs[].httpConfig`: ``HttpConfig``.
          @_alwaysEmitIntoClient public var httpConfig: HttpConfig {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.receivers[].opsgenieConfigs[].message`: a string.
          @_alwaysEmitIntoClient public var message: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// `spec.receivers[].opsgenieConfigs[].note`: a string.
          @_alwaysEmitIntoClient public var note: String? { get { self[string: 8] } set { self[string: 8] = newValue } }
          /// `spec.receivers[].opsgenieConfigs[].priority`: a string.
          @_alwaysEmitIntoClient public var priority: String? {
            get { self[string: 9] }
            set { self[string: 9] = newValue }
          }
          /// `spec.receivers[].opsgenieConfigs[].responders`: a list of ``RespondersItem``.
          @_alwaysEmitIntoClient public var responders: [RespondersItem]? {
            get { self[field: 10] }
            set { self[field: 10] = newValue }
          }
          /// `spec.receivers[].opsgenieConfigs[].sendResolved`: true or false.
          @_alwaysEmitIntoClient public var sendResolved: Bool? {
            get { self[field: 11] }
            set { self[field: 11] = newValue }
          }
          /// `spec.receivers[].opsgenieConfigs[].source`: a string.
          @_alwaysEmitIntoClient public var source: String? {
            get { self[string: 12] }
            set { self[string: 12] = newValue }
          }
          /// `spec.receivers[].opsgenieConfigs[].tags`: a string.
          @_alwaysEmitIntoClient public var tags: String? {
            get { self[string: 13] }
            set { self[string: 13] = newValue }
          }
          /// `spec.receivers[].opsgenieConfigs[].updateAlerts`: true or false.
          @_alwaysEmitIntoClient public var updateAlerts: Bool? {
            get { self[field: 14] }
            set { self[field: 14] = newValue }
          }
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig``.
          public typealias HttpConfig = Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig

          /// `spec.receivers[].opsgenieConfigs[].apiKey`, with 3 fields.
          public struct ApiKey: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.receivers[].opsgenieConfigs[].apiKey.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].opsgenieConfigs[].apiKey.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].opsgenieConfigs[].apiKey.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }

          /// `spec.receivers[].opsgenieConfigs[].details[]`, with 2 fields.
          public struct DetailsItem: SchemaObject {
            public static let fields = FieldTable("!- !-", ["key", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(key: String, value: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.key = key
              self.value = value
              configure(&self)
            }
            /// `spec.receivers[].opsgenieConfigs[].details[].key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].opsgenieConfigs[].details[].value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.receivers[].opsgenieConfigs[].responders[]`, with 4 fields.
          public struct RespondersItem: SchemaObject {
            public static let fields = FieldTable("?- ?- !- ?-", ["name", "id", "type", "username"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              type: TypeObject,
              name: String? = nil,
              id: String? = nil,
              username: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.id = id
              self.type = type
              self.username = username
              configure(&self)
            }
            /// `spec.receivers[].opsgenieConfigs[].responders[].name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].opsgenieConfigs[].responders[].id`: a string.
            @_alwaysEmitIntoClient public var id: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
            /// `spec.receivers[].opsgenieConfigs[].responders[].type`: ``TypeObject``, required.
            @_alwaysEmitIntoClient public var type: TypeObject? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.receivers[].opsgenieConfigs[].responders[].username`: a string.
            @_alwaysEmitIntoClient public var username: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }

            /// `spec.receivers[].opsgenieConfigs[].responders[].type`, with 5 known values.
            public struct TypeObject: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `escalation`.
              @_alwaysEmitIntoClient public static var escalation: Self { Self(text: "escalation", unchecked: ()) }
              /// `schedule`.
              @_alwaysEmitIntoClient public static var schedule: Self { Self(text: "schedule", unchecked: ()) }
              /// `team`.
              @_alwaysEmitIntoClient public static var team: Self { Self(text: "team", unchecked: ()) }
              /// `teams`.
              @_alwaysEmitIntoClient public static var teams: Self { Self(text: "teams", unchecked: ()) }
              /// `user`.
              @_alwaysEmitIntoClient public static var user: Self { Self(text: "user", unchecked: ()) }
            }
          }
        }

        /// `spec.receivers[].pagerdutyConfigs[]`, with 17 fields.
        public struct PagerdutyConfigsItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- ?- ?[ ?- ?{ ?[ ?[ ?{ ?- ?{ ?- ?- ?- ?-",
            [
              "class", "client", "clientURL", "component", "description", "details", "group", "httpConfig",
              "pagerDutyImageConfigs", "pagerDutyLinkConfigs", "routingKey", "sendResolved", "serviceKey", "severity",
              "source", "timeout", "url",
            ],
            [
              DetailsItem.self, HttpConfig.self, PagerDutyImageConfigsItem.self, PagerDutyLinkConfigsItem.self,
              RoutingKey.self, ServiceKey.self,
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            `class`: String? = nil,
            client: String? = nil,
            clientURL: String? = nil,
            component: String? = nil,
            description: String? = nil,
            details: [DetailsItem]? = nil,
            group: String? = nil,
            httpConfig: HttpConfig? = nil,
            pagerDutyImageConfigs: [PagerDutyImageConfigsItem]? = nil,
            pagerDutyLinkConfigs: [PagerDutyLinkConfigsItem]? = nil,
            routingKey: RoutingKey? = nil,
            sendResolved: Bool? = nil,
            serviceKey: ServiceKey? = nil,
            severity: String? = nil,
            source: String? = nil,
            timeout: String? = nil,
            url: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.`class` = `class`
            self.client = client
            self.clientURL = clientURL
            self.component = component
            self.description = description
            self.details = details
            self.group = group
            if let httpConfig { self.httpConfig = httpConfig }
            self.pagerDutyImageConfigs = pagerDutyImageConfigs
            self.pagerDutyLinkConfigs = pagerDutyLinkConfigs
            if let routingKey { self.routingKey = routingKey }
            self.sendResolved = sendResolved
            if let serviceKey { self.serviceKey = serviceKey }
            self.severity = severity
            self.source = source
            self.timeout = timeout
            self.url = url
            configure(&self)
          }
          /// `spec.receivers[].pagerdutyConfigs[].class`: a string.
          @_alwaysEmitIntoClient public var `class`: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.receivers[].pagerdutyConfigs[].client`: a string.
          @_alwaysEmitIntoClient public var client: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.receivers[].pagerdutyConfigs[].clientURL`: a string.
          @_alwaysEmitIntoClient public var clientURL: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.receivers[].pagerdutyConfigs[].component`: a string.
          @_alwaysEmitIntoClient public var component: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.receivers[].pagerdutyConfigs[].description`: a string.
          @_alwaysEmitIntoClient public var description: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.receivers[].pagerdutyConfigs[].details`: a list of ``DetailsItem``.
          @_alwaysEmitIntoClient public var details: [DetailsItem]? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.receivers[].pagerdutyConfigs[].group`: a string.
          @_alwaysEmitIntoClient public var group: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.receivers[].pagerdutyConfigs[].httpConfig`: ``HttpConfig``.
          @_alwaysEmitIntoClient public var httpConfig: HttpConfig {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }
          /// `spec.receivers[].pagerdutyConfigs[].pagerDutyImageConfigs`: a list of ``PagerDutyImageConfigsItem``.
          @_alwaysEmitIntoClient public var pagerDutyImageConfigs: [PagerDutyImageConfigsItem]? {
            get { self[field: 8] }
            set { self[field: 8] = newValue }
          }
          /// `spec.receivers[].pagerdutyConfigs[].pagerDutyLinkConfigs`: a list of ``PagerDutyLinkConfigsItem``.
          @_alwaysEmitIntoClient public var pagerDutyLinkConfigs: [PagerDutyLinkConfigsItem]? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }
          /// `spec.receivers[].pagerdutyConfigs[].routingKey`: ``RoutingKey``.
          @_alwaysEmitIntoClient public var routingKey: RoutingKey {
            get { self[object: 10] }
            set { self[object: 10] = newValue }
            _modify { yield &self[object: 10] }
          }
          /// `spec.receivers[].pagerdutyConfigs[].sendResolved`: true or false.
          @_alwaysEmitIntoClient public var sendResolved: Bool? {
            get { self[field: 11] }
            set { self[field: 11] = newValue }
          }
          /// `spec.receivers[].pagerdutyConfigs[].serviceKey`: ``ServiceKey``.
          @_alwaysEmitIntoClient public var serviceKey: ServiceKey {
            get { self[object: 12] }
            set { self[object: 12] = newValue }
            _modify { yield &self[object: 12] }
          }
          /// `spec.receivers[].pagerdutyConfigs[].severity`: a string.
          @_alwaysEmitIntoClient public var severity: String? {
            get { self[string: 13] }
            set { self[string: 13] = newValue }
          }
          /// `spec.receivers[].pagerdutyConfigs[].source`: a string.
          @_alwaysEmitIntoClient public var source: String? {
            get { self[string: 14] }
            set { self[string: 14] = newValue }
          }
          /// `spec.receivers[].pagerdutyConfigs[].timeout`: a string.
          @_alwaysEmitIntoClient public var timeout: String? {
            get { self[string: 15] }
            set { self[string: 15] = newValue }
          }
          /// `spec.receivers[].pagerdutyConfigs[].url`: a string.
          @_alwaysEmitIntoClient public var url: String? {
            get { self[string: 16] }
            set { self[string: 16] = newValue }
          }
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.OpsgenieConfigsItem.DetailsItem``.
          public typealias DetailsItem =
            Prometheus.AlertmanagerConfig.Spec.ReceiversItem.OpsgenieConfigsItem.DetailsItem
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig``.
          public typealias HttpConfig = Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig

          /// `spec.receivers[].pagerdutyConfigs[].pagerDutyImageConfigs[]`, with 3 fields.
          public struct PagerDutyImageConfigsItem: SchemaObject {
            public static let fields = FieldTable("?- ?- ?-", ["alt", "href", "src"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              alt: String? = nil,
              href: String? = nil,
              src: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.alt = alt
              self.href = href
              self.src = src
              configure(&self)
            }
            /// `spec.receivers[].pagerdutyConfigs[].pagerDutyImageConfigs[].alt`: a string.
            @_alwaysEmitIntoClient public var alt: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].pagerdutyConfigs[].pagerDutyImageConfigs[].href`: a string.
            @_alwaysEmitIntoClient public var href: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].pagerdutyConfigs[].pagerDutyImageConfigs[].src`: a string.
            @_alwaysEmitIntoClient public var src: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }

          /// `spec.receivers[].pagerdutyConfigs[].pagerDutyLinkConfigs[]`, with 2 fields.
          public struct PagerDutyLinkConfigsItem: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["alt", "href"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              alt: String? = nil,
              href: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.alt = alt
              self.href = href
              configure(&self)
            }
            /// `spec.receivers[].pagerdutyConfigs[].pagerDutyLinkConfigs[].alt`: a string.
            @_alwaysEmitIntoClient public var alt: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].pagerdutyConfigs[].pagerDutyLinkConfigs[].href`: a string.
            @_alwaysEmitIntoClient public var href: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.receivers[].pagerdutyConfigs[].routingKey`, with 3 fields.
          public struct RoutingKey: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.receivers[].pagerdutyConfigs[].routingKey.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].pagerdutyConfigs[].routingKey.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].pagerdutyConfigs[].routingKey.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }

          /// `spec.receivers[].pagerdutyConfigs[].serviceKey`, with 3 fields.
          public struct ServiceKey: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.receivers[].pagerdutyConfigs[].serviceKey.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].pagerdutyConfigs[].serviceKey.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].pagerdutyConfigs[].serviceKey.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }

        /// `spec.receivers[].pushoverConfigs[]`, with 18 fields.
        public struct PushoverConfigsItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?{ ?- ?- ?- ?- ?- ?- ?- ?{ ?- ?- ?- ?- ?{ ?-",
            [
              "device", "expire", "html", "httpConfig", "message", "monospace", "priority", "retry", "sendResolved",
              "sound", "title", "token", "tokenFile", "ttl", "url", "urlTitle", "userKey", "userKeyFile",
            ],
            [HttpConfig.self, Token.self, UserKey.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            device: String? = nil,
            expire: String? = nil,
            html: Bool? = nil,
            httpConfig: HttpConfig? = nil,
            message: String? = nil,
            monospace: Bool? = nil,
            priority: String? = nil,
            retry: String? = nil,
            sendResolved: Bool? = nil,
            sound: String? = nil,
            title: String? = nil,
            token: Token? = nil,
            tokenFile: String? = nil,
            ttl: String? = nil,
            url: String? = nil,
            urlTitle: String? = nil,
            userKey: UserKey? = nil,
            userKeyFile: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.device = device
            self.expire = expire
            self.html = html
            if let httpConfig { self.httpConfig = httpConfig }
            self.message = message
            self.monospace = monospace
            self.priority = priority
            self.retry = retry
            self.sendResolved = sendResolved
            self.sound = sound
            self.title = title
            if let token { self.token = token }
            self.tokenFile = tokenFile
            self.ttl = ttl
            self.url = url
            self.urlTitle = urlTitle
            if let userKey { self.userKey = userKey }
            self.userKeyFile = userKeyFile
            configure(&self)
          }
          /// `spec.receivers[].pushoverConfigs[].device`: a string.
          @_alwaysEmitIntoClient public var device: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.receivers[].pushoverConfigs[].expire`: a string.
          @_alwaysEmitIntoClient public var expire: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.receivers[].pushoverConfigs[].html`: true or false.
          @_alwaysEmitIntoClient public var html: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.receivers[].pushoverConfigs[].httpConfig`: ``HttpConfig``.
          @_alwaysEmitIntoClient public var httpConfig: HttpConfig {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.receivers[].pushoverConfigs[].message`: a string.
          @_alwaysEmitIntoClient public var message: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.receivers[].pushoverConfigs[].monospace`: true or false.
          @_alwaysEmitIntoClient public var monospace: Bool? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.receivers[].pushoverConfigs[].priority`: a string.
          @_alwaysEmitIntoClient public var priority: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.receivers[].pushoverConfigs[].retry`: a string.
          @_alwaysEmitIntoClient public var retry: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// `spec.receivers[].pushoverConfigs[].sendResolved`: true or false.
          @_alwaysEmitIntoClient public var sendResolved: Bool? {
            get { self[field: 8] }
            set { self[field: 8] = newValue }
          }
          /// `spec.receivers[].pushoverConfigs[].sound`: a string.
          @_alwaysEmitIntoClient public var sound: String? {
            get { self[string: 9] }
            set { self[string: 9] = newValue }
          }
          /// `spec.receivers[].pushoverConfigs[].title`: a string.
          @_alwaysEmitIntoClient public var title: String? {
            get { self[string: 10] }
            set { self[string: 10] = newValue }
          }
          /// `spec.receivers[].pushoverConfigs[].token`: ``Token``.
          @_alwaysEmitIntoClient public var token: Token {
            get { self[object: 11] }
            set { self[object: 11] = newValue }
            _modify { yield &self[object: 11] }
          }
          /// `spec.receivers[].pushoverConfigs[].tokenFile`: a string.
          @_alwaysEmitIntoClient public var tokenFile: String? {
            get { self[string: 12] }
            set { self[string: 12] = newValue }
          }
          /// `spec.receivers[].pushoverConfigs[].ttl`: a string.
          @_alwaysEmitIntoClient public var ttl: String? {
            get { self[string: 13] }
            set { self[string: 13] = newValue }
          }
          /// `spec.receivers[].pushoverConfigs[].url`: a string.
          @_alwaysEmitIntoClient public var url: String? {
            get { self[string: 14] }
            set { self[string: 14] = newValue }
          }
          /// `spec.receivers[].pushoverConfigs[].urlTitle`: a string.
          @_alwaysEmitIntoClient public var urlTitle: String? {
            get { self[string: 15] }
            set { self[string: 15] = newValue }
          }
          /// `spec.receivers[].pushoverConfigs[].userKey`: ``UserKey``.
          @_alwaysEmitIntoClient public var userKey: UserKey {
            get { self[object: 16] }
            set { self[object: 16] = newValue }
            _modify { yield &self[object: 16] }
          }
          /// `spec.receivers[].pushoverConfigs[].userKeyFile`: a string.
          @_alwaysEmitIntoClient public var userKeyFile: String? {
            get { self[string: 17] }
            set { self[string: 17] = newValue }
          }
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig``.
          public typealias HttpConfig = Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig

          /// `spec.receivers[].pushoverConfigs[].token`, with 3 fields.
          public struct Token: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.receivers[].pushoverConfigs[].token.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].pushoverConfigs[].token.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].pushoverConfigs[].token.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }

          /// `spec.receivers[].pushoverConfigs[].userKey`, with 3 fields.
          public struct UserKey: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.receivers[].pushoverConfigs[].userKey.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].pushoverConfigs[].userKey.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].pushoverConfigs[].userKey.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }

        /// `spec.receivers[].rocketchatConfigs[]`, with 18 fields.
        public struct RocketchatConfigsItem: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?- ?- ?- ?- ?[ ?{ ?- ?- ?- ?- ?- ?- ?- ?- ?- !{ !{",
            [
              "actions", "apiURL", "channel", "color", "emoji", "fields", "httpConfig", "iconURL", "imageURL",
              "linkNames", "sendResolved", "shortFields", "text", "thumbURL", "title", "titleLink", "token", "tokenID",
            ],
            [ActionsItem.self, FieldsItem.self, HttpConfig.self, Token.self, TokenID.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            token: Token,
            tokenID: TokenID,
            actions: [ActionsItem]? = nil,
            apiURL: String? = nil,
            channel: String? = nil,
            color: String? = nil,
            emoji: String? = nil,
            fields: [FieldsItem]? = nil,
            httpConfig: HttpConfig? = nil,
            iconURL: String? = nil,
            imageURL: String? = nil,
            linkNames: Bool? = nil,
            sendResolved: Bool? = nil,
            shortFields: Bool? = nil,
            text: String? = nil,
            thumbURL: String? = nil,
            title: String? = nil,
            titleLink: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.actions = actions
            self.apiURL = apiURL
            self.channel = channel
            self.color = color
            self.emoji = emoji
            self.fields = fields
            if let httpConfig { self.httpConfig = httpConfig }
            self.iconURL = iconURL
            self.imageURL = imageURL
            self.linkNames = linkNames
            self.sendResolved = sendResolved
            self.shortFields = shortFields
            self.text = text
            self.thumbURL = thumbURL
            self.title = title
            self.titleLink = titleLink
            self.token = token
            self.tokenID = tokenID
            configure(&self)
          }
          /// `spec.receivers[].rocketchatConfigs[].actions`: a list of ``ActionsItem``.
          @_alwaysEmitIntoClient public var actions: [ActionsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.receivers[].rocketchatConfigs[].apiURL`: a string.
          @_alwaysEmitIntoClient public var apiURL: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.receivers[].rocketchatConfigs[].channel`: a string.
          @_alwaysEmitIntoClient public var channel: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.receivers[].rocketchatConfigs[].color`: a string.
          @_alwaysEmitIntoClient public var color: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.receivers[].rocketchatConfigs[].emoji`: a string.
          @_alwaysEmitIntoClient public var emoji: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.receivers[].rocketchatConfigs[].fields`: a list of ``FieldsItem``.
          @_alwaysEmitIntoClient public var fields: [FieldsItem]? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.receivers[].rocketchatConfigs[].httpConfig`: ``HttpConfig``.
          @_alwaysEmitIntoClient public var httpConfig: HttpConfig {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.receivers[].rocketchatConfigs[].iconURL`: a string.
          @_alwaysEmitIntoClient public var iconURL: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// `spec.receivers[].rocketchatConfigs[].imageURL`: a string.
          @_alwaysEmitIntoClient public var imageURL: String? {
            get { self[string: 8] }
            set { self[string: 8] = newValue }
          }
          /// `spec.receivers[].rocketchatConfigs[].linkNames`: true or false.
          @_alwaysEmitIntoClient public var linkNames: Bool? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }
          /// `spec.receivers[].rocketchatConfigs[].sendResolved`: true or false.
          @_alwaysEmitIntoClient public var sendResolved: Bool? {
            get { self[field: 10] }
            set { self[field: 10] = newValue }
          }
          /// `spec.receivers[].rocketchatConfigs[].shortFields`: true or false.
          @_alwaysEmitIntoClient public var shortFields: Bool? {
            get { self[field: 11] }
            set { self[field: 11] = newValue }
          }
          /// `spec.receivers[].rocketchatConfigs[].text`: a string.
          @_alwaysEmitIntoClient public var text: String? {
            get { self[string: 12] }
            set { self[string: 12] = newValue }
          }
          /// `spec.receivers[].rocketchatConfigs[].thumbURL`: a string.
          @_alwaysEmitIntoClient public var thumbURL: String? {
            get { self[string: 13] }
            set { self[string: 13] = newValue }
          }
          /// `spec.receivers[].rocketchatConfigs[].title`: a string.
          @_alwaysEmitIntoClient public var title: String? {
            get { self[string: 14] }
            set { self[string: 14] = newValue }
          }
          /// `spec.receivers[].rocketchatConfigs[].titleLink`: a string.
          @_alwaysEmitIntoClient public var titleLink: String? {
            get { self[string: 15] }
            set { self[string: 15] = newValue }
          }
          /// `spec.receivers[].rocketchatConfigs[].token`: ``Token``, required.
          @_alwaysEmitIntoClient public var token: Token {
            get { self[object: 16] }
            set { self[object: 16] = newValue }
            _modify { yield &self[object: 16] }
          }
          /// `spec.receivers[].rocketchatConfigs[].tokenID`: ``TokenID``, required.
          @_alwaysEmitIntoClient public var tokenID: TokenID {
            get { self[object: 17] }
            set { self[object: 17] = newValue }
            _modify { yield &self[object: 17] }
          }
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig``.
          public typealias HttpConfig = Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.PushoverConfigsItem.Token``.
          public typealias Token = Prometheus.AlertmanagerConfig.Spec.ReceiversItem.PushoverConfigsItem.Token

          /// `spec.receivers[].rocketchatConfigs[].actions[]`, with 3 fields.
          public struct ActionsItem: SchemaObject {
            public static let fields = FieldTable("?- ?- ?-", ["msg", "text", "url"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              msg: String? = nil,
              text: String? = nil,
              url: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.msg = msg
              self.text = text
              self.url = url
              configure(&self)
            }
            /// `spec.receivers[].rocketchatConfigs[].actions[].msg`: a string.
            @_alwaysEmitIntoClient public var msg: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].rocketchatConfigs[].actions[].text`: a string.
            @_alwaysEmitIntoClient public var text: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].rocketchatConfigs[].actions[].url`: a string.
            @_alwaysEmitIntoClient public var url: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }

          /// `spec.receivers[].rocketchatConfigs[].fields[]`, with 3 fields.
          public struct FieldsItem: SchemaObject {
            public static let fields = FieldTable("?- ?- ?-", ["short", "title", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              short: Bool? = nil,
              title: String? = nil,
              value: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.short = short
              self.title = title
              self.value = value
              configure(&self)
            }
            /// `spec.receivers[].rocketchatConfigs[].fields[].short`: true or false.
            @_alwaysEmitIntoClient public var short: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
            /// `spec.receivers[].rocketchatConfigs[].fields[].title`: a string.
            @_alwaysEmitIntoClient public var title: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].rocketchatConfigs[].fields[].value`: a string.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }

          /// `spec.receivers[].rocketchatConfigs[].tokenID`, with 3 fields.
          public struct TokenID: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.receivers[].rocketchatConfigs[].tokenID.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].rocketchatConfigs[].tokenID.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].rocketchatConfigs[].tokenID.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }

        /// `spec.receivers[].slackConfigs[]`, with 25 fields.
        public struct SlackConfigsItem: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?{ ?- ?- ?- ?- ?[ ?- ?{ ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?-",
            [
              "actions", "apiURL", "callbackId", "channel", "color", "fallback", "fields", "footer", "httpConfig",
              "iconEmoji", "iconURL", "imageURL", "linkNames", "messageText", "mrkdwnIn", "pretext", "sendResolved",
              "shortFields", "text", "thumbURL", "timeout", "title", "titleLink", "updateMessage", "username",
            ],
            [ActionsItem.self, ApiURL.self, FieldsItem.self, HttpConfig.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            actions: [ActionsItem]? = nil,
            apiURL: ApiURL? = nil,
            callbackId: String? = nil,
            channel: String? = nil,
            color: String? = nil,
            fallback: String? = nil,
            fields: [FieldsItem]? = nil,
            footer: String? = nil,
            httpConfig: HttpConfig? = nil,
            iconEmoji: String? = nil,
            iconURL: String? = nil,
            imageURL: String? = nil,
            linkNames: Bool? = nil,
            messageText: String? = nil,
            mrkdwnIn: [String]? = nil,
            pretext: String? = nil,
            sendResolved: Bool? = nil,
            shortFields: Bool? = nil,
            text: String? = nil,
            thumbURL: String? = nil,
            timeout: String? = nil,
            title: String? = nil,
            titleLink: String? = nil,
            updateMessage: Bool? = nil,
            username: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.actions = actions
            if let apiURL { self.apiURL = apiURL }
            self.callbackId = callbackId
            self.channel = channel
            self.color = color
            self.fallback = fallback
            self.fields = fields
            self.footer = footer
            if let httpConfig { self.httpConfig = httpConfig }
            self.iconEmoji = iconEmoji
            self.iconURL = iconURL
            self.imageURL = imageURL
            self.linkNames = linkNames
            self.messageText = messageText
            self.mrkdwnIn = mrkdwnIn
            self.pretext = pretext
            self.sendResolved = sendResolved
            self.shortFields = shortFields
            self.text = text
            self.thumbURL = thumbURL
            self.timeout = timeout
            self.title = title
            self.titleLink = titleLink
            self.updateMessage = updateMessage
            self.username = username
            configure(&self)
          }
          /// `spec.receivers[].slackConfigs[].actions`: a list of ``ActionsItem``.
          @_alwaysEmitIntoClient public var actions: [ActionsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].apiURL`: ``ApiURL``.
          @_alwaysEmitIntoClient public var apiURL: ApiURL {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.receivers[].slackConfigs[].callbackId`: a string.
          @_alwaysEmitIntoClient public var callbackId: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].channel`: a string.
          @_alwaysEmitIntoClient public var channel: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].color`: a string.
          @_alwaysEmitIntoClient public var color: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].fallback`: a string.
          @_alwaysEmitIntoClient public var fallback: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].fields`: a list of ``FieldsItem``.
          @_alwaysEmitIntoClient public var fields: [FieldsItem]? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].footer`: a string.
          @_alwaysEmitIntoClient public var footer: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].httpConfig`: ``HttpConfig``.
          @_alwaysEmitIntoClient public var httpConfig: HttpConfig {
            get { self[object: 8] }
            set { self[object: 8] = newValue }
            _modify { yield &self[object: 8] }
          }
          /// `spec.receivers[].slackConfigs[].iconEmoji`: a string.
          @_alwaysEmitIntoClient public var iconEmoji: String? {
            get { self[string: 9] }
            set { self[string: 9] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].iconURL`: a string.
          @_alwaysEmitIntoClient public var iconURL: String? {
            get { self[string: 10] }
            set { self[string: 10] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].imageURL`: a string.
          @_alwaysEmitIntoClient public var imageURL: String? {
            get { self[string: 11] }
            set { self[string: 11] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].linkNames`: true or false.
          @_alwaysEmitIntoClient public var linkNames: Bool? {
            get { self[field: 12] }
            set { self[field: 12] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].messageText`: a string.
          @_alwaysEmitIntoClient public var messageText: String? {
            get { self[string: 13] }
            set { self[string: 13] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].mrkdwnIn`: a list of strings.
          @_alwaysEmitIntoClient public var mrkdwnIn: [String]? {
            get { self[field: 14] }
            set { self[field: 14] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].pretext`: a string.
          @_alwaysEmitIntoClient public var pretext: String? {
            get { self[string: 15] }
            set { self[string: 15] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].sendResolved`: true or false.
          @_alwaysEmitIntoClient public var sendResolved: Bool? {
            get { self[field: 16] }
            set { self[field: 16] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].shortFields`: true or false.
          @_alwaysEmitIntoClient public var shortFields: Bool? {
            get { self[field: 17] }
            set { self[field: 17] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].text`: a string.
          @_alwaysEmitIntoClient public var text: String? {
            get { self[string: 18] }
            set { self[string: 18] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].thumbURL`: a string.
          @_alwaysEmitIntoClient public var thumbURL: String? {
            get { self[string: 19] }
            set { self[string: 19] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].timeout`: a string.
          @_alwaysEmitIntoClient public var timeout: String? {
            get { self[string: 20] }
            set { self[string: 20] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].title`: a string.
          @_alwaysEmitIntoClient public var title: String? {
            get { self[string: 21] }
            set { self[string: 21] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].titleLink`: a string.
          @_alwaysEmitIntoClient public var titleLink: String? {
            get { self[string: 22] }
            set { self[string: 22] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].updateMessage`: true or false.
          @_alwaysEmitIntoClient public var updateMessage: Bool? {
            get { self[field: 23] }
            set { self[field: 23] = newValue }
          }
          /// `spec.receivers[].slackConfigs[].username`: a string.
          @_alwaysEmitIntoClient public var username: String? {
            get { self[string: 24] }
            set { self[string: 24] = newValue }
          }
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.ApiURL``.
          public typealias ApiURL = Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.ApiURL
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig``.
          public typealias HttpConfig = Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig

          /// `spec.receivers[].slackConfigs[].actions[]`, with 7 fields.
          public struct ActionsItem: SchemaObject {
            public static let fields = FieldTable(
              "?- ?{ ?- !- !- ?- ?-",
              ["name", "confirm", "style", "text", "type", "url", "value"],
              [Confirm.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              text: String,
              type: String,
              name: String? = nil,
              confirm: Confirm? = nil,
              style: String? = nil,
              url: String? = nil,
              value: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              if let confirm { self.confirm = confirm }
              self.style = style
              self.text = text
              self.type = type
              self.url = url
              self.value = value
              configure(&self)
            }
            /// `spec.receivers[].slackConfigs[].actions[].name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].slackConfigs[].actions[].confirm`: ``Confirm``.
            @_alwaysEmitIntoClient public var confirm: Confirm {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.receivers[].slackConfigs[].actions[].style`: a string.
            @_alwaysEmitIntoClient public var style: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.receivers[].slackConfigs[].actions[].text`: a string, required.
            @_alwaysEmitIntoClient public var text: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.receivers[].slackConfigs[].actions[].type`: a string, required.
            @_alwaysEmitIntoClient public var type: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.receivers[].slackConfigs[].actions[].url`: a string.
            @_alwaysEmitIntoClient public var url: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.receivers[].slackConfigs[].actions[].value`: a string.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 6] }
              set { self[string: 6] = newValue }
            }

            /// `spec.receivers[].slackConfigs[].actions[].confirm`, with 4 fields.
            public struct Confirm: SchemaObject {
              public static let fields = FieldTable("?- ?- !- ?-", ["dismissText", "okText", "text", "title"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                text: String,
                dismissText: String? = nil,
                okText: String? = nil,
                title: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.dismissText = dismissText
                self.okText = okText
                self.text = text
                self.title = title
                configure(&self)
              }
              /// `spec.receivers[].slackConfigs[].actions[].confirm.dismissText`: a string.
              @_alwaysEmitIntoClient public var dismissText: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.receivers[].slackConfigs[].actions[].confirm.okText`: a string.
              @_alwaysEmitIntoClient public var okText: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.receivers[].slackConfigs[].actions[].confirm.text`: a string, required.
              @_alwaysEmitIntoClient public var text: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.receivers[].slackConfigs[].actions[].confirm.title`: a string.
              @_alwaysEmitIntoClient public var title: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
            }
          }

          /// `spec.receivers[].slackConfigs[].fields[]`, with 3 fields.
          public struct FieldsItem: SchemaObject {
            public static let fields = FieldTable("?- !- !-", ["short", "title", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              title: String,
              value: String,
              short: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.short = short
              self.title = title
              self.value = value
              configure(&self)
            }
            /// `spec.receivers[].slackConfigs[].fields[].short`: true or false.
            @_alwaysEmitIntoClient public var short: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
            /// `spec.receivers[].slackConfigs[].fields[].title`: a string, required.
            @_alwaysEmitIntoClient public var title: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].slackConfigs[].fields[].value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }
        }

        /// `spec.receivers[].snsConfigs[]`, with 11 fields.
        public struct SnsConfigsItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?{ ?- ?- ?- ?{ ?- ?- ?- ?-",
            [
              "apiURL", "attributes", "httpConfig", "message", "phoneNumber", "sendResolved", "sigv4", "subject",
              "targetARN", "topicARN", "useAWSHTTPClient",
            ],
            [HttpConfig.self, Sigv4.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            apiURL: String? = nil,
            attributes: OrderedMap<String>? = nil,
            httpConfig: HttpConfig? = nil,
            message: String? = nil,
            phoneNumber: String? = nil,
            sendResolved: Bool? = nil,
            sigv4: Sigv4? = nil,
            subject: String? = nil,
            targetARN: String? = nil,
            topicARN: String? = nil,
            useAWSHTTPClient: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiURL = apiURL
            if let attributes { self.attributes = attributes }
            if let httpConfig { self.httpConfig = httpConfig }
            self.message = message
            self.phoneNumber = phoneNumber
            self.sendResolved = sendResolved
            if let sigv4 { self.sigv4 = sigv4 }
            self.subject = subject
            self.targetARN = targetARN
            self.topicARN = topicARN
            self.useAWSHTTPClient = useAWSHTTPClient
            configure(&self)
          }
          /// `spec.receivers[].snsConfigs[].apiURL`: a string.
          @_alwaysEmitIntoClient public var apiURL: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.receivers[].snsConfigs[].attributes`: strings by name.
          @_alwaysEmitIntoClient public var attributes: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.receivers[].snsConfigs[].httpConfig`: ``HttpConfig``.
          @_alwaysEmitIntoClient public var httpConfig: HttpConfig {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.receivers[].snsConfigs[].message`: a string.
          @_alwaysEmitIntoClient public var message: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.receivers[].snsConfigs[].phoneNumber`: a string.
          @_alwaysEmitIntoClient public var phoneNumber: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.receivers[].snsConfigs[].sendResolved`: true or false.
          @_alwaysEmitIntoClient public var sendResolved: Bool? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.receivers[].snsConfigs[].sigv4`: ``Sigv4``.
          @_alwaysEmitIntoClient public var sigv4: Sigv4 {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.receivers[].snsConfigs[].subject`: a string.
          @_alwaysEmitIntoClient public var subject: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// `spec.receivers[].snsConfigs[].targetARN`: a string.
          @_alwaysEmitIntoClient public var targetARN: String? {
            get { self[string: 8] }
            set { self[string: 8] = newValue }
          }
          /// `spec.receivers[].snsConfigs[].topicARN`: a string.
          @_alwaysEmitIntoClient public var topicARN: String? {
            get { self[string: 9] }
            set { self[string: 9] = newValue }
          }
          /// `spec.receivers[].snsConfigs[].useAWSHTTPClient`: true or false.
          @_alwaysEmitIntoClient public var useAWSHTTPClient: Bool? {
            get { self[field: 10] }
            set { self[field: 10] = newValue }
          }
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig``.
          public typealias HttpConfig = Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig

          /// `spec.receivers[].snsConfigs[].sigv4`, with 7 fields.
          public struct Sigv4: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?- ?- ?- ?- ?{ ?-",
              ["accessKey", "externalId", "profile", "region", "roleArn", "secretKey", "useFIPSSTSEndpoint"],
              [AccessKey.self, SecretKey.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              accessKey: AccessKey? = nil,
              externalId: String? = nil,
              profile: String? = nil,
              region: String? = nil,
              roleArn: String? = nil,
              secretKey: SecretKey? = nil,
              useFIPSSTSEndpoint: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let accessKey { self.accessKey = accessKey }
              self.externalId = externalId
              self.profile = profile
              self.region = region
              self.roleArn = roleArn
              if let secretKey { self.secretKey = secretKey }
              self.useFIPSSTSEndpoint = useFIPSSTSEndpoint
              configure(&self)
            }
            /// `spec.receivers[].snsConfigs[].sigv4.accessKey`: ``AccessKey``.
            @_alwaysEmitIntoClient public var accessKey: AccessKey {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.receivers[].snsConfigs[].sigv4.externalId`: a string.
            @_alwaysEmitIntoClient public var externalId: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].snsConfigs[].sigv4.profile`: a string.
            @_alwaysEmitIntoClient public var profile: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.receivers[].snsConfigs[].sigv4.region`: a string.
            @_alwaysEmitIntoClient public var region: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.receivers[].snsConfigs[].sigv4.roleArn`: a string.
            @_alwaysEmitIntoClient public var roleArn: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.receivers[].snsConfigs[].sigv4.secretKey`: ``SecretKey``.
            @_alwaysEmitIntoClient public var secretKey: SecretKey {
              get { self[object: 5] }
              set { self[object: 5] = newValue }
              _modify { yield &self[object: 5] }
            }
            /// `spec.receivers[].snsConfigs[].sigv4.useFIPSSTSEndpoint`: true or false.
            @_alwaysEmitIntoClient public var useFIPSSTSEndpoint: Bool? {
              get { self[field: 6] }
              set { self[field: 6] = newValue }
            }

            /// `spec.receivers[].snsConfigs[].sigv4.accessKey`, with 3 fields.
            public struct AccessKey: SchemaObject {
              public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                name: String? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.receivers[].snsConfigs[].sigv4.accessKey.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.receivers[].snsConfigs[].sigv4.accessKey.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.receivers[].snsConfigs[].sigv4.accessKey.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }

            /// `spec.receivers[].snsConfigs[].sigv4.secretKey`, with 3 fields.
            public struct SecretKey: SchemaObject {
              public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                key: String,
                name: String? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                self.optional = optional
                configure(&self)
              }
              /// `spec.receivers[].snsConfigs[].sigv4.secretKey.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.receivers[].snsConfigs[].sigv4.secretKey.key`: a string, required.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.receivers[].snsConfigs[].sigv4.secretKey.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
            }
          }
        }

        /// `spec.receivers[].telegramConfigs[]`, with 10 fields.
        public struct TelegramConfigsItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?{ ?- !- ?- ?{ ?- ?- ?- ?-",
            [
              "apiURL", "botToken", "botTokenFile", "chatID", "disableNotifications", "httpConfig", "message",
              "messageThreadID", "parseMode", "sendResolved",
            ],
            [BotToken.self, HttpConfig.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            chatID: Int,
            apiURL: String? = nil,
            botToken: BotToken? = nil,
            botTokenFile: String? = nil,
            disableNotifications: Bool? = nil,
            httpConfig: HttpConfig? = nil,
            message: String? = nil,
            messageThreadID: Int? = nil,
            parseMode: ParseMode? = nil,
            sendResolved: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiURL = apiURL
            if let botToken { self.botToken = botToken }
            self.botTokenFile = botTokenFile
            self.chatID = chatID
            self.disableNotifications = disableNotifications
            if let httpConfig { self.httpConfig = httpConfig }
            self.message = message
            self.messageThreadID = messageThreadID
            self.parseMode = parseMode
            self.sendResolved = sendResolved
            configure(&self)
          }
          /// `spec.receivers[].telegramConfigs[].apiURL`: a string.
          @_alwaysEmitIntoClient public var apiURL: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.receivers[].telegramConfigs[].botToken`: ``BotToken``.
          @_alwaysEmitIntoClient public var botToken: BotToken {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.receivers[].telegramConfigs[].botTokenFile`: a string.
          @_alwaysEmitIntoClient public var botTokenFile: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.receivers[].telegramConfigs[].chatID`: a whole number, format `int64`, required.
          @_alwaysEmitIntoClient public var chatID: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
          /// `spec.receivers[].telegramConfigs[].disableNotifications`: true or false.
          @_alwaysEmitIntoClient public var disableNotifications: Bool? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.receivers[].telegramConfigs[].httpConfig`: ``HttpConfig``.
          @_alwaysEmitIntoClient public var httpConfig: HttpConfig {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// `spec.receivers[].telegramConfigs[].message`: a string.
          @_alwaysEmitIntoClient public var message: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.receivers[].telegramConfigs[].messageThreadID`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var messageThreadID: Int? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// `spec.receivers[].telegramConfigs[].parseMode`: ``ParseMode``.
          @_alwaysEmitIntoClient public var parseMode: ParseMode? {
            get { self[field: 8] }
            set { self[field: 8] = newValue }
          }
          /// `spec.receivers[].telegramConfigs[].sendResolved`: true or false.
          @_alwaysEmitIntoClient public var sendResolved: Bool? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig``.
          public typealias HttpConfig = Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig

          /// `spec.receivers[].telegramConfigs[].botToken`, with 3 fields.
          public struct BotToken: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.receivers[].telegramConfigs[].botToken.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].telegramConfigs[].botToken.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].telegramConfigs[].botToken.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }

          /// `spec.receivers[].telegramConfigs[].parseMode`, with 3 known values.
          public struct ParseMode: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `HTML`.
            @_alwaysEmitIntoClient public static var html: Self { Self(text: "HTML", unchecked: ()) }
            /// `Markdown`.
            @_alwaysEmitIntoClient public static var markdown: Self { Self(text: "Markdown", unchecked: ()) }
            /// `MarkdownV2`.
            @_alwaysEmitIntoClient public static var markdownV2: Self { Self(text: "MarkdownV2", unchecked: ()) }
          }
        }

        /// `spec.receivers[].victoropsConfigs[]`, with 10 fields.
        public struct VictoropsConfigsItem: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?[ ?- ?{ ?- ?- !- ?- ?-",
            [
              "apiKey", "apiUrl", "customFields", "entityDisplayName", "httpConfig", "messageType", "monitoringTool",
              "routingKey", "sendResolved", "stateMessage",
            ],
            [ApiKey.self, CustomFieldsItem.self, HttpConfig.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            routingKey: String,
            apiKey: ApiKey? = nil,
            apiUrl: String? = nil,
            customFields: [CustomFieldsItem]? = nil,
            entityDisplayName: String? = nil,
            httpConfig: HttpConfig? = nil,
            messageType: String? = nil,
            monitoringTool: String? = nil,
            sendResolved: Bool? = nil,
            stateMessage: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let apiKey { self.apiKey = apiKey }
            self.apiUrl = apiUrl
            self.customFields = customFields
            self.entityDisplayName = entityDisplayName
            if let httpConfig { self.httpConfig = httpConfig }
            self.messageType = messageType
            self.monitoringTool = monitoringTool
            self.routingKey = routingKey
            self.sendResolved = sendResolved
            self.stateMessage = stateMessage
            configure(&self)
          }
          /// `spec.receivers[].victoropsConfigs[].apiKey`: ``ApiKey``.
          @_alwaysEmitIntoClient public var apiKey: ApiKey {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.receivers[].victoropsConfigs[].apiUrl`: a string.
          @_alwaysEmitIntoClient public var apiUrl: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.receivers[].victoropsConfigs[].customFields`: a list of ``CustomFieldsItem``.
          @_alwaysEmitIntoClient public var customFields: [CustomFieldsItem]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.receivers[].victoropsConfigs[].entityDisplayName`: a string.
          @_alwaysEmitIntoClient public var entityDisplayName: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.receivers[].victoropsConfigs[].httpConfig`: ``HttpConfig``.
          @_alwaysEmitIntoClient public var httpConfig: HttpConfig {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.receivers[].victoropsConfigs[].messageType`: a string.
          @_alwaysEmitIntoClient public var messageType: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.receivers[].victoropsConfigs[].monitoringTool`: a string.
          @_alwaysEmitIntoClient public var monitoringTool: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.receivers[].victoropsConfigs[].routingKey`: a string, required.
          @_alwaysEmitIntoClient public var routingKey: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// `spec.receivers[].victoropsConfigs[].sendResolved`: true or false.
          @_alwaysEmitIntoClient public var sendResolved: Bool? {
            get { self[field: 8] }
            set { self[field: 8] = newValue }
          }
          /// `spec.receivers[].victoropsConfigs[].stateMessage`: a string.
          @_alwaysEmitIntoClient public var stateMessage: String? {
            get { self[string: 9] }
            set { self[string: 9] = newValue }
          }
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.OpsgenieConfigsItem.ApiKey``.
          public typealias ApiKey = Prometheus.AlertmanagerConfig.Spec.ReceiversItem.OpsgenieConfigsItem.ApiKey
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig``.
          public typealias HttpConfig = Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig

          /// `spec.receivers[].victoropsConfigs[].customFields[]`, with 2 fields.
          public struct CustomFieldsItem: SchemaObject {
            public static let fields = FieldTable("!- !-", ["key", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(key: String, value: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.key = key
              self.value = value
              configure(&self)
            }
            /// `spec.receivers[].victoropsConfigs[].customFields[].key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].victoropsConfigs[].customFields[].value`: a string, required.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }

        /// `spec.receivers[].webexConfigs[]`, with 5 fields.
        public struct WebexConfigsItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?{ ?- !- ?-",
            ["apiURL", "httpConfig", "message", "roomID", "sendResolved"],
            [HttpConfig.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            roomID: String,
            apiURL: String? = nil,
            httpConfig: HttpConfig? = nil,
            message: String? = nil,
            sendResolved: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiURL = apiURL
            if let httpConfig { self.httpConfig = httpConfig }
            self.message = message
            self.roomID = roomID
            self.sendResolved = sendResolved
            configure(&self)
          }
          /// `spec.receivers[].webexConfigs[].apiURL`: a string.
          @_alwaysEmitIntoClient public var apiURL: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.receivers[].webexConfigs[].httpConfig`: ``HttpConfig``.
          @_alwaysEmitIntoClient public var httpConfig: HttpConfig {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.receivers[].webexConfigs[].message`: a string.
          @_alwaysEmitIntoClient public var message: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.receivers[].webexConfigs[].roomID`: a string, required.
          @_alwaysEmitIntoClient public var roomID: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.receivers[].webexConfigs[].sendResolved`: true or false.
          @_alwaysEmitIntoClient public var sendResolved: Bool? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig``.
          public typealias HttpConfig = Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig
        }

        /// `spec.receivers[].webhookConfigs[]`, with 7 fields.
        public struct WebhookConfigsItem: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?- ?- ?- ?- ?{",
            ["httpConfig", "maxAlerts", "payload", "sendResolved", "timeout", "url", "urlSecret"],
            [HttpConfig.self, UrlSecret.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            httpConfig: HttpConfig? = nil,
            maxAlerts: Int? = nil,
            payload: String? = nil,
            sendResolved: Bool? = nil,
            timeout: String? = nil,
            url: String? = nil,
            urlSecret: UrlSecret? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let httpConfig { self.httpConfig = httpConfig }
            self.maxAlerts = maxAlerts
            self.payload = payload
            self.sendResolved = sendResolved
            self.timeout = timeout
            self.url = url
            if let urlSecret { self.urlSecret = urlSecret }
            configure(&self)
          }
          /// `spec.receivers[].webhookConfigs[].httpConfig`: ``HttpConfig``.
          @_alwaysEmitIntoClient public var httpConfig: HttpConfig {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.receivers[].webhookConfigs[].maxAlerts`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var maxAlerts: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.receivers[].webhookConfigs[].payload`: a string.
          @_alwaysEmitIntoClient public var payload: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.receivers[].webhookConfigs[].sendResolved`: true or false.
          @_alwaysEmitIntoClient public var sendResolved: Bool? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.receivers[].webhookConfigs[].timeout`: a string.
          @_alwaysEmitIntoClient public var timeout: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.receivers[].webhookConfigs[].url`: a string.
          @_alwaysEmitIntoClient public var url: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
          /// `spec.receivers[].webhookConfigs[].urlSecret`: ``UrlSecret``.
          @_alwaysEmitIntoClient public var urlSecret: UrlSecret {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig``.
          public typealias HttpConfig = Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig

          /// `spec.receivers[].webhookConfigs[].urlSecret`, with 3 fields.
          public struct UrlSecret: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.receivers[].webhookConfigs[].urlSecret.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].webhookConfigs[].urlSecret.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].webhookConfigs[].urlSecret.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }

        /// `spec.receivers[].wechatConfigs[]`, with 11 fields.
        public struct WechatConfigsItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?{ ?- ?- ?{ ?- ?- ?- ?- ?- ?-",
            [
              "agentID", "apiSecret", "apiURL", "corpID", "httpConfig", "message", "messageType", "sendResolved",
              "toParty", "toTag", "toUser",
            ],
            [ApiSecret.self, HttpConfig.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            agentID: String? = nil,
            apiSecret: ApiSecret? = nil,
            apiURL: String? = nil,
            corpID: String? = nil,
            httpConfig: HttpConfig? = nil,
            message: String? = nil,
            messageType: String? = nil,
            sendResolved: Bool? = nil,
            toParty: String? = nil,
            toTag: String? = nil,
            toUser: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.agentID = agentID
            if let apiSecret { self.apiSecret = apiSecret }
            self.apiURL = apiURL
            self.corpID = corpID
            if let httpConfig { self.httpConfig = httpConfig }
            self.message = message
            self.messageType = messageType
            self.sendResolved = sendResolved
            self.toParty = toParty
            self.toTag = toTag
            self.toUser = toUser
            configure(&self)
          }
          /// `spec.receivers[].wechatConfigs[].agentID`: a string.
          @_alwaysEmitIntoClient public var agentID: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.receivers[].wechatConfigs[].apiSecret`: ``ApiSecret``.
          @_alwaysEmitIntoClient public var apiSecret: ApiSecret {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.receivers[].wechatConfigs[].apiURL`: a string.
          @_alwaysEmitIntoClient public var apiURL: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.receivers[].wechatConfigs[].corpID`: a string.
          @_alwaysEmitIntoClient public var corpID: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.receivers[].wechatConfigs[].httpConfig`: ``HttpConfig``.
          @_alwaysEmitIntoClient public var httpConfig: HttpConfig {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.receivers[].wechatConfigs[].message`: a string.
          @_alwaysEmitIntoClient public var message: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.receivers[].wechatConfigs[].messageType`: a string.
          @_alwaysEmitIntoClient public var messageType: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
          /// `spec.receivers[].wechatConfigs[].sendResolved`: true or false.
          @_alwaysEmitIntoClient public var sendResolved: Bool? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// `spec.receivers[].wechatConfigs[].toParty`: a string.
          @_alwaysEmitIntoClient public var toParty: String? {
            get { self[string: 8] }
            set { self[string: 8] = newValue }
          }
          /// `spec.receivers[].wechatConfigs[].toTag`: a string.
          @_alwaysEmitIntoClient public var toTag: String? {
            get { self[string: 9] }
            set { self[string: 9] = newValue }
          }
          /// `spec.receivers[].wechatConfigs[].toUser`: a string.
          @_alwaysEmitIntoClient public var toUser: String? {
            get { self[string: 10] }
            set { self[string: 10] = newValue }
          }
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig``.
          public typealias HttpConfig = Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig

          /// `spec.receivers[].wechatConfigs[].apiSecret`, with 3 fields.
          public struct ApiSecret: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.receivers[].wechatConfigs[].apiSecret.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.receivers[].wechatConfigs[].apiSecret.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.receivers[].wechatConfigs[].apiSecret.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }
      }

      /// `spec.route`, with 10 fields.
      public struct Route: SchemaObject {
        public static let fields = FieldTable(
          "?+ ?- ?+ ?- ?- ?[ ?+ ?- ?- ?-",
          [
            "activeTimeIntervals", "continue", "groupBy", "groupInterval", "groupWait", "matchers", "muteTimeIntervals",
            "receiver", "repeatInterval", "routes",
          ],
          [MatchersItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          activeTimeIntervals: [String]? = nil,
          `continue`: Bool? = nil,
          groupBy: [String]? = nil,
          groupInterval: String? = nil,
          groupWait: String? = nil,
          matchers: [MatchersItem]? = nil,
          muteTimeIntervals: [String]? = nil,
          receiver: String? = nil,
          repeatInterval: String? = nil,
          routes: [Value]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.activeTimeIntervals = activeTimeIntervals
          self.`continue` = `continue`
          self.groupBy = groupBy
          self.groupInterval = groupInterval
          self.groupWait = groupWait
          self.matchers = matchers
          self.muteTimeIntervals = muteTimeIntervals
          self.receiver = receiver
          self.repeatInterval = repeatInterval
          self.routes = routes
          configure(&self)
        }
        /// `spec.route.activeTimeIntervals`: a list of strings.
        @_alwaysEmitIntoClient public var activeTimeIntervals: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.route.continue`: true or false.
        @_alwaysEmitIntoClient public var `continue`: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.route.groupBy`: a list of strings.
        @_alwaysEmitIntoClient public var groupBy: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.route.groupInterval`: a string.
        @_alwaysEmitIntoClient public var groupInterval: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// `spec.route.groupWait`: a string.
        @_alwaysEmitIntoClient public var groupWait: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.route.matchers`: a list of ``MatchersItem``.
        @_alwaysEmitIntoClient public var matchers: [MatchersItem]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.route.muteTimeIntervals`: a list of strings.
        @_alwaysEmitIntoClient public var muteTimeIntervals: [String]? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.route.receiver`: a string.
        @_alwaysEmitIntoClient public var receiver: String? {
          get { self[string: 7] }
          set { self[string: 7] = newValue }
        }
        /// `spec.route.repeatInterval`: a string.
        @_alwaysEmitIntoClient public var repeatInterval: String? {
          get { self[string: 8] }
          set { self[string: 8] = newValue }
        }
        /// `spec.route.routes`: a list of any values.
        @_alwaysEmitIntoClient public var routes: [Value]? { get { self[field: 9] } set { self[field: 9] = newValue } }

        /// `spec.route.matchers[]`, with 4 fields.
        public struct MatchersItem: SchemaObject {
          public static let fields = FieldTable("!- ?- ?- ?-", ["name", "matchType", "regex", "value"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            matchType: MatchType? = nil,
            regex: Bool? = nil,
            value: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.matchType = matchType
            self.regex = regex
            self.value = value
            configure(&self)
          }
          /// `spec.route.matchers[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.route.matchers[].matchType`: ``MatchType``.
          @_alwaysEmitIntoClient public var matchType: MatchType? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.route.matchers[].regex`: true or false.
          @_alwaysEmitIntoClient public var regex: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.route.matchers[].value`: a string.
          @_alwaysEmitIntoClient public var value: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// The same as ``Prometheus.AlertmanagerConfig.Spec.InhibitRulesItem.SourceMatchItem.MatchType``.
          public typealias MatchType = Prometheus.AlertmanagerConfig.Spec.InhibitRulesItem.SourceMatchItem.MatchType
        }
      }
    }
  }
}
