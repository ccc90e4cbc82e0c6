// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let prometheusAPI = """
    outline 1
    kind monitoring.coreos.com/v1alpha1 AlertmanagerConfig namespaced #0
    kind monitoring.coreos.com/v1 PodMonitor namespaced #61
    kind monitoring.coreos.com/v1 Probe namespaced #73
    kind monitoring.coreos.com/v1 PrometheusRule namespaced #99
    kind monitoring.coreos.com/v1 ServiceMonitor namespaced #103
    object Prometheus.AlertmanagerConfig
    ! spec #1
    object Prometheus.AlertmanagerConfig.Spec
    ? inhibitRules [#2
    ? muteTimeIntervals [#6
    ? receivers [#10
    ? route #59
    object Prometheus.AlertmanagerConfig.Spec.InhibitRulesItem
    ? equal [s
    ? sourceMatch [#3
    ? targetMatch [#5
    object Prometheus.AlertmanagerConfig.Spec.InhibitRulesItem.SourceMatchItem
    ! name s
    ? matchType #4
    ? regex b
    ? value s
    set Prometheus.AlertmanagerConfig.Spec.InhibitRulesItem.SourceMatchItem.MatchType
    - %21%3D field_
    - %21%7E field_2
    - %3D field_3
    - %3D%7E field_4
    object Prometheus.AlertmanagerConfig.Spec.InhibitRulesItem.TargetMatchItem
    ! name s
    ? matchType #4
    ? regex b
    ? value s
    object Prometheus.AlertmanagerConfig.Spec.MuteTimeIntervalsItem
    ! name s
    ? timeIntervals [#7
    object Prometheus.AlertmanagerConfig.Spec.MuteTimeIntervalsItem.TimeIntervalsItem
    ? daysOfMonth [#8
    ? months [s
    ? times [#9
    ? weekdays [s
    ? years [s
    object Prometheus.AlertmanagerConfig.Spec.MuteTimeIntervalsItem.TimeIntervalsItem.DaysOfMonthItem
    ? end i
    ? start i
    object Prometheus.AlertmanagerConfig.Spec.MuteTimeIntervalsItem.TimeIntervalsItem.TimesItem
    ? endTime s
    ? startTime s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem
    ! name s
    ? discordConfigs [#11
    ? emailConfigs [#14
    ? msteamsConfigs [#20
    ? msteamsv2Configs [#22
    ? opsgenieConfigs [#24
    ? pagerdutyConfigs [#29
    ? pushoverConfigs [#34
    ? rocketchatConfigs [#37
    ? slackConfigs [#41
    ? snsConfigs [#45
    ? telegramConfigs [#49
    ? victoropsConfigs [#52
    ? webexConfigs [#54
    ? webhookConfigs [#55
    ? wechatConfigs [#57
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem
    ! apiURL #12
    ? avatarURL s
    ? content s
    ? httpConfig #13
    ? message s
    ? sendResolved b
    ? title s
    ? username s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.ApiURL
    ? name s
    ! key s
    ? optional b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig
    ? authorization #75
    ? basicAuth #77
    ? bearerTokenSecret #80
    ? enableHttp2 b
    ? followRedirects b
    ? noProxy s
    ? oauth2 #83
    ? proxyConnectHeader *[#67
    ? proxyFromEnvironment b
    ? proxyURL s
    ? proxyUrl s
    ? tlsConfig #93
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.EmailConfigsItem
    ? authIdentity s
    ? authPassword #15
    ? authSecret #16
    ? authUsername s
    ? forceImplicitTLS b
    ? from s
    ? headers [#17
    ? hello s
    ? html s
    ? requireTLS b
    ? sendResolved b
    ? smarthost s
    ? text s
    ? threading #18
    ? tlsConfig #93
    ? to s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.EmailConfigsItem.AuthPassword
    ? name s
    ! key s
    ? optional b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.EmailConfigsItem.AuthSecret
    ? name s
    ! key s
    ? optional b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.EmailConfigsItem.HeadersItem
    ! key s
    ! value s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.EmailConfigsItem.Threading
    ! threadByDate #19
    set Prometheus.AlertmanagerConfig.Spec.ReceiversItem.EmailConfigsItem.Threading.ThreadByDate
    - Daily daily
    - None none
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.MsteamsConfigsItem
    ? httpConfig #13
    ? sendResolved b
    ? summary s
    ? text s
    ? title s
    ! webhookUrl #21
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.MsteamsConfigsItem.WebhookUrl
    ? name s
    ! key s
    ? optional b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.Msteamsv2ConfigsItem
    ? httpConfig #13
    ? sendResolved b
    ? text s
    ? title s
    ? webhookURL #23
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.Msteamsv2ConfigsItem.WebhookURL
    ? name s
    ! key s
    ? optional b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.OpsgenieConfigsItem
    ? actions s
    ? apiKey #25
    ? apiURL s
    ? description s
    ? details [#26
    ? entity s
    ? httpConfig #13
    ? message s
    ? note s
    ? priority s
    ? responders [#27
    ? sendResolved b
    ? source s
    ? tags s
    ? updateAlerts b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.OpsgenieConfigsItem.ApiKey
    ? name s
    ! key s
    ? optional b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.OpsgenieConfigsItem.DetailsItem
    ! key s
    ! value s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.OpsgenieConfigsItem.RespondersItem
    ? name s
    ? id s
    ! type #28
    ? username s
    set Prometheus.AlertmanagerConfig.Spec.ReceiversItem.OpsgenieConfigsItem.RespondersItem.TypeObject
    - escalation escalation
    - schedule schedule
    - team team
    - teams teams
    - user user
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.PagerdutyConfigsItem
    ? class s
    ? client s
    ? clientURL s
    ? component s
    ? description s
    ? details [#26
    ? group s
    ? httpConfig #13
    ? pagerDutyImageConfigs [#30
    ? pagerDutyLinkConfigs [#31
    ? routingKey #32
    ? sendResolved b
    ? serviceKey #33
    ? severity s
    ? source s
    ? timeout s
    ? url s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.PagerdutyConfigsItem.PagerDutyImageConfigsItem
    ? alt s
    ? href s
    ? src s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.PagerdutyConfigsItem.PagerDutyLinkConfigsItem
    ? alt s
    ? href s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.PagerdutyConfigsItem.RoutingKey
    ? name s
    ! key s
    ? optional b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.PagerdutyConfigsItem.ServiceKey
    ? name s
    ! key s
    ? optional b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.PushoverConfigsItem
    ? device s
    ? expire s
    ? html b
    ? httpConfig #13
    ? message s
    ? monospace b
    ? priority s
    ? retry s
    ? sendResolved b
    ? sound s
    ? title s
    ? token #35
    ? tokenFile s
    ? ttl s
    ? url s
    ? urlTitle s
    ? userKey #36
    ? userKeyFile s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.PushoverConfigsItem.Token
    ? name s
    ! key s
    ? optional b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.PushoverConfigsItem.UserKey
    ? name s
    ! key s
    ? optional b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.RocketchatConfigsItem
    ? actions [#38
    ? apiURL s
    ? channel s
    ? color s
    ? emoji s
    ? fields [#39
    ? httpConfig #13
    ? iconURL s
    ? imageURL s
    ? linkNames b
    ? sendResolved b
    ? shortFields b
    ? text s
    ? thumbURL s
    ? title s
    ? titleLink s
    ! token #35
    ! tokenID #40
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.RocketchatConfigsItem.ActionsItem
    ? msg s
    ? text s
    ? url s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.RocketchatConfigsItem.FieldsItem
    ? short b
    ? title s
    ? value s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.RocketchatConfigsItem.TokenID
    ? name s
    ! key s
    ? optional b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.SlackConfigsItem
    ? actions [#42
    ? apiURL #12
    ? callbackId s
    ? channel s
    ? color s
    ? fallback s
    ? fields [#44
    ? footer s
    ? httpConfig #13
    ? iconEmoji s
    ? iconURL s
    ? imageURL s
    ? linkNames b
    ? messageText s
    ? mrkdwnIn [s
    ? pretext s
    ? sendResolved b
    ? shortFields b
    ? text s
    ? thumbURL s
    ? timeout s
    ? title s
    ? titleLink s
    ? updateMessage b
    ? username s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.SlackConfigsItem.ActionsItem
    ? name s
    ? confirm #43
    ? style s
    ! text s
    ! type s
    ? url s
    ? value s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.SlackConfigsItem.ActionsItem.Confirm
    ? dismissText s
    ? okText s
    ! text s
    ? title s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.SlackConfigsItem.FieldsItem
    ? short b
    ! title s
    ! value s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.SnsConfigsItem
    ? apiURL s
    ? attributes *s
    ? httpConfig #13
    ? message s
    ? phoneNumber s
    ? sendResolved b
    ? sigv4 #46
    ? subject s
    ? targetARN s
    ? topicARN s
    ? useAWSHTTPClient b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.SnsConfigsItem.Sigv4
    ? accessKey #47
    ? externalId s
    ? profile s
    ? region s
    ? roleArn s
    ? secretKey #48
    ? useFIPSSTSEndpoint b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.SnsConfigsItem.Sigv4.AccessKey
    ? name s
    ! key s
    ? optional b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.SnsConfigsItem.Sigv4.SecretKey
    ? name s
    ! key s
    ? optional b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.TelegramConfigsItem
    ? apiURL s
    ? botToken #50
    ? botTokenFile s
    ! chatID i
    ? disableNotifications b
    ? httpConfig #13
    ? message s
    ? messageThreadID i
    ? parseMode #51
    ? sendResolved b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.TelegramConfigsItem.BotToken
    ? name s
    ! key s
    ? optional b
    set Prometheus.AlertmanagerConfig.Spec.ReceiversItem.TelegramConfigsItem.ParseMode
    - HTML html
    - Markdown markdown
    - MarkdownV2 markdownV2
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.VictoropsConfigsItem
    ? apiKey #25
    ? apiUrl s
    ? customFields [#53
    ? entityDisplayName s
    ? httpConfig #13
    ? messageType s
    ? monitoringTool s
    ! routingKey s
    ? sendResolved b
    ? stateMessage s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.VictoropsConfigsItem.CustomFieldsItem
    ! key s
    ! value s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.WebexConfigsItem
    ? apiURL s
    ? httpConfig #13
    ? message s
    ! roomID s
    ? sendResolved b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.WebhookConfigsItem
    ? httpConfig #13
    ? maxAlerts i
    ? payload s
    ? sendResolved b
    ? timeout s
    ? url s
    ? urlSecret #56
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.WebhookConfigsItem.UrlSecret
    ? name s
    ! key s
    ? optional b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.WechatConfigsItem
    ? agentID s
    ? apiSecret #58
    ? apiURL s
    ? corpID s
    ? httpConfig #13
    ? message s
    ? messageType s
    ? sendResolved b
    ? toParty s
    ? toTag s
    ? toUser s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.WechatConfigsItem.ApiSecret
    ? name s
    ! key s
    ? optional b
    object Prometheus.AlertmanagerConfig.Spec.Route
    ? activeTimeIntervals [s
    ? continue b
    ? groupBy [s
    ? groupInterval s
    ? groupWait s
    ? matchers [#60
    ? muteTimeIntervals [s
    ? receiver s
    ? repeatInterval s
    ? routes [v
    object Prometheus.AlertmanagerConfig.Spec.Route.MatchersItem
    ! name s
    ? matchType #4
    ? regex b
    ? value s
    object Prometheus.PodMonitor
    ! spec #62
    object Prometheus.PodMonitor.Spec
    ? attachMetadata #63
    ? bodySizeLimit s
    ? convertClassicHistogramsToNHCB b
    ? fallbackScrapeProtocol #64
    ? jobLabel s
    ? keepDroppedTargets i
    ? labelLimit i
    ? labelNameLengthLimit i
    ? labelValueLengthLimit i
    ? namespaceSelector #65
    ? nativeHistogramBucketLimit i
    ? nativeHistogramMinBucketFactor q
    ? podMetricsEndpoints [#66
    ? podTargetLabels [s
    ? sampleLimit i
    ? scrapeClass s
    ? scrapeClassicHistograms b
    ? scrapeNativeHistograms b
    ? scrapeProtocols [#69
    ! selector #70
    ? selectorMechanism #72
    ? targetLimit i
    object Prometheus.PodMonitor.Spec.AttachMetadata
    ? node b
    set Prometheus.PodMonitor.Spec.FallbackScrapeProtocol
    - OpenMetricsText0.0.1 openMetricsText001
    - OpenMetricsText1.0.0 openMetricsText100
    - PrometheusProto prometheusProto
    - PrometheusText0.0.4 prometheusText004
    - PrometheusText1.0.0 prometheusText100
    object Prometheus.PodMonitor.Spec.NamespaceSelector
    ? any b
    ? matchNames [s
    object Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem
    ? authorization #75
    ? basicAuth #77
    ? bearerTokenSecret #80
    ? enableHttp2 b
    ? filterRunning b
    ? followRedirects b
    ? honorLabels b
    ? honorTimestamps b
    ? interval s
    ? metricRelabelings [#81
    ? noProxy s
    ? oauth2 #83
    ? params *[s
    ? path s
    ? port s
    ? portNumber i
    ? proxyConnectHeader *[#67
    ? proxyFromEnvironment b
    ? proxyUrl s
    ? relabelings [#81
    ? scheme #68
    ? scrapeTimeout s
    ? targetPort x
    ? tlsConfig #93
    ? trackTimestampsStaleness b
    object Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.ProxyConnectHeaderEntryItem
    ? name s
    ! key s
    ? optional b
    set Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.Scheme
    - HTTP http2
    - HTTPS https2
    - http http
    - https https
    set Prometheus.PodMonitor.Spec.ScrapeProtocolsItem
    - OpenMetricsText0.0.1 openMetricsText001
    - OpenMetricsText1.0.0 openMetricsText100
    - PrometheusProto prometheusProto
    - PrometheusText0.0.4 prometheusText004
    - PrometheusText1.0.0 prometheusText100
    object Prometheus.PodMonitor.Spec.Selector
    ? matchExpressions [#71
    ? matchLabels *s
    object Prometheus.PodMonitor.Spec.Selector.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    set Prometheus.PodMonitor.Spec.SelectorMechanism
    - RelabelConfig relabelConfig
    - RoleSelector roleSelector
    object Prometheus.Probe
    ! spec #74
    object Prometheus.Probe.Spec
    ? authorization #75
    ? basicAuth #77
    ? bearerTokenSecret #80
    ? convertClassicHistogramsToNHCB b
    ? enableHttp2 b
    ? fallbackScrapeProtocol #64
    ? followRedirects b
    ? interval s
    ? jobName s
    ? keepDroppedTargets i
    ? labelLimit i
    ? labelNameLengthLimit i
    ? labelValueLengthLimit i
    ? metricRelabelings [#81
    ? module s
    ? nativeHistogramBucketLimit i
    ? nativeHistogramMinBucketFactor q
    ? oauth2 #83
    ? params [#88
    ? prober #89
    ? sampleLimit i
    ? scrapeClass s
    ? scrapeClassicHistograms b
    ? scrapeNativeHistograms b
    ? scrapeProtocols [#69
    ? scrapeTimeout s
    ? targetLimit i
    ? targets #90
    ? tlsConfig #93
    object Prometheus.Probe.Spec.Authorization
    ? credentials #76
    ? type s
    object Prometheus.Probe.Spec.Authorization.Credentials
    ? name s
    ! key s
    ? optional b
    object Prometheus.Probe.Spec.BasicAuth
    ? password #78
    ? username #79
    object Prometheus.Probe.Spec.BasicAuth.Password
    ? name s
    ! key s
    ? optional b
    object Prometheus.Probe.Spec.BasicAuth.Username
    ? name s
    ! key s
    ? optional b
    object Prometheus.Probe.Spec.BearerTokenSecret
    ? name s
    ! key s
    ? optional b
    object Prometheus.Probe.Spec.MetricRelabelingsItem
    ? action #82
    ? modulus i
    ? regex s
    ? replacement s
    ? separator s
    ? sourceLabels [s
    ? targetLabel s
    set Prometheus.Probe.Spec.MetricRelabelingsItem.Action
    - Drop drop2
    - DropEqual dropEqual
    - HashMod hashMod
    - Keep keep2
    - KeepEqual keepEqual
    - LabelDrop labelDrop
    - LabelKeep labelKeep
    - LabelMap labelMap
    - Lowercase lowercase2
    - Replace replace2
    - Uppercase uppercase2
    - drop drop
    - dropequal dropequal
    - hashmod hashmod
    - keep keep
    - keepequal keepequal
    - labeldrop labeldrop
    - labelkeep labelkeep
    - labelmap labelmap
    - lowercase lowercase
    - replace replace
    - uppercase uppercase
    object Prometheus.Probe.Spec.Oauth2
    ! clientId #84
    ! clientSecret #87
    ? endpointParams *s
    ? noProxy s
    ? proxyConnectHeader *[#67
    ? proxyFromEnvironment b
    ? proxyUrl s
    ? scopes [s
    ? tlsConfig #93
    ! tokenUrl s
    object Prometheus.Probe.Spec.Oauth2.ClientId
    ? configMap #85
    ? secret #86
    object Prometheus.Probe.Spec.Oauth2.ClientId.ConfigMap
    ? name s
    ! key s
    ? optional b
    object Prometheus.Probe.Spec.Oauth2.ClientId.Secret
    ? name s
    ! key s
    ? optional b
    object Prometheus.Probe.Spec.Oauth2.ClientSecret
    ? name s
    ! key s
    ? optional b
    object Prometheus.Probe.Spec.ParamsItem
    ! name s
    ? values [s
    object Prometheus.Probe.Spec.Prober
    ? noProxy s
    ? path s
    ? proxyConnectHeader *[#67
    ? proxyFromEnvironment b
    ? proxyUrl s
    ? scheme #68
    ! url s
    object Prometheus.Probe.Spec.Targets
    ? ingress #91
    ? staticConfig #92
    object Prometheus.Probe.Spec.Targets.Ingress
    ? namespaceSelector #65
    ? relabelingConfigs [#81
    ? selector #70
    object Prometheus.Probe.Spec.Targets.StaticConfig
    ? labels *s
    ? relabelingConfigs [#81
    ? static [s
    object Prometheus.Probe.Spec.TlsConfig
    ? ca #94
    ? cert #95
    ? insecureSkipVerify b
    ? keySecret #96
    ? maxVersion #97
    ? minVersion #98
    ? serverName s
    object Prometheus.Probe.Spec.TlsConfig.Ca
    ? configMap #85
    ? secret #86
    object Prometheus.Probe.Spec.TlsConfig.Cert
    ? configMap #85
    ? secret #86
    object Prometheus.Probe.Spec.TlsConfig.KeySecret
    ? name s
    ! key s
    ? optional b
    set Prometheus.Probe.Spec.TlsConfig.MaxVersion
    - TLS10 tls10
    - TLS11 tls11
    - TLS12 tls12
    - TLS13 tls13
    set Prometheus.Probe.Spec.TlsConfig.MinVersion
    - TLS10 tls10
    - TLS11 tls11
    - TLS12 tls12
    - TLS13 tls13
    object Prometheus.PrometheusRule
    ! spec #100
    object Prometheus.PrometheusRule.Spec
    ? groups [#101
    object Prometheus.PrometheusRule.Spec.GroupsItem
    ! name s
    ? interval s
    ? labels *s
    ? limit i
    ? partial_response_strategy s
    ? query_offset s
    ? rules [#102
    object Prometheus.PrometheusRule.Spec.GroupsItem.RulesItem
    ? alert s
    ? annotations *s
    ! expr x
    ? for s
    ? keep_firing_for s
    ? labels *s
    ? record s
    object Prometheus.ServiceMonitor
    ! spec #104
    object Prometheus.ServiceMonitor.Spec
    ? attachMetadata #63
    ? bodySizeLimit s
    ? convertClassicHistogramsToNHCB b
    ! endpoints [#105
    ? fallbackScrapeProtocol #64
    ? jobLabel s
    ? keepDroppedTargets i
    ? labelLimit i
    ? labelNameLengthLimit i
    ? labelValueLengthLimit i
    ? namespaceSelector #65
    ? nativeHistogramBucketLimit i
    ? nativeHistogramMinBucketFactor q
    ? podTargetLabels [s
    ? sampleLimit i
    ? scrapeClass s
    ? scrapeClassicHistograms b
    ? scrapeNativeHistograms b
    ? scrapeProtocols [#69
    ! selector #70
    ? selectorMechanism #72
    ? serviceDiscoveryRole #107
    ? targetLabels [s
    ? targetLimit i
    object Prometheus.ServiceMonitor.Spec.EndpointsItem
    ? authorization #75
    ? basicAuth #77
    ? bearerTokenFile s
    ? bearerTokenSecret #80
    ? enableHttp2 b
    ? filterRunning b
    ? followRedirects b
    ? honorLabels b
    ? honorTimestamps b
    ? interval s
    ? metricRelabelings [#81
    ? noProxy s
    ? oauth2 #83
    ? params *[s
    ? path s
    ? port s
    ? proxyConnectHeader *[#67
    ? proxyFromEnvironment b
    ? proxyUrl s
    ? relabelings [#81
    ? scheme #68
    ? scrapeTimeout s
    ? targetPort x
    ? tlsConfig #106
    ? trackTimestampsStaleness b
    object Prometheus.ServiceMonitor.Spec.EndpointsItem.TlsConfig
    ? ca #94
    ? caFile s
    ? cert #95
    ? certFile s
    ? insecureSkipVerify b
    ? keyFile s
    ? keySecret #96
    ? maxVersion #97
    ? minVersion #98
    ? serverName s
    set Prometheus.ServiceMonitor.Spec.ServiceDiscoveryRole
    - EndpointSlice endpointSlice
    - Endpoints endpoints
    """
}
