// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  static let prometheusAPI = """
    outline 1
    kind monitoring.coreos.com/v1alpha1 AlertmanagerConfig namespaced #0
    kind monitoring.coreos.com/v1 PodMonitor namespaced #41
    kind monitoring.coreos.com/v1 Probe namespaced #51
    kind monitoring.coreos.com/v1 PrometheusRule namespaced #67
    kind monitoring.coreos.com/v1 ServiceMonitor namespaced #71
    object Prometheus.AlertmanagerConfig
    ! spec #1
    object Prometheus.AlertmanagerConfig.Spec
    ? inhibitRules [#2
    ? muteTimeIntervals [#5
    ? receivers [#9
    ? route #40
    object Prometheus.AlertmanagerConfig.Spec.InhibitRulesItem
    ? equal [s
    ? sourceMatch [#3
    ? targetMatch [#3
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
    object Prometheus.AlertmanagerConfig.Spec.MuteTimeIntervalsItem
    ! name s
    ? timeIntervals [#6
    object Prometheus.AlertmanagerConfig.Spec.MuteTimeIntervalsItem.TimeIntervalsItem
    ? daysOfMonth [#7
    ? months [s
    ? times [#8
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
    ? discordConfigs [#10
    ? emailConfigs [#12
    ? msteamsConfigs [#16
    ? msteamsv2Configs [#17
    ? opsgenieConfigs [#18
    ? pagerdutyConfigs [#21
    ? pushoverConfigs [#24
    ? rocketchatConfigs [#25
    ? slackConfigs [#28
    ? snsConfigs [#32
    ? telegramConfigs [#34
    ? victoropsConfigs [#36
    ? webexConfigs [#37
    ? webhookConfigs [#38
    ? wechatConfigs [#39
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem
    ! apiURL #55
    ? avatarURL s
    ? content s
    ? httpConfig #11
    ? message s
    ? sendResolved b
    ? title s
    ? username s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.DiscordConfigsItem.HttpConfig
    ? authorization #53
    ? basicAuth #54
    ? bearerTokenSecret #55
    ? enableHttp2 b
    ? followRedirects b
    ? noProxy s
    ? oauth2 #58
    ? proxyConnectHeader *[#55
    ? proxyFromEnvironment b
    ? proxyURL s
    ? proxyUrl s
    ? tlsConfig #65
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.EmailConfigsItem
    ? authIdentity s
    ? authPassword #55
    ? authSecret #55
    ? authUsername s
    ? forceImplicitTLS b
    ? from s
    ? headers [#13
    ? hello s
    ? html s
    ? requireTLS b
    ? sendResolved b
    ? smarthost s
    ? text s
    ? threading #14
    ? tlsConfig #65
    ? to s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.EmailConfigsItem.HeadersItem
    ! key s
    ! value s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.EmailConfigsItem.Threading
    ! threadByDate #15
    set Prometheus.AlertmanagerConfig.Spec.ReceiversItem.EmailConfigsItem.Threading.ThreadByDate
    - Daily daily
    - None none
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.MsteamsConfigsItem
    ? httpConfig #11
    ? sendResolved b
    ? summary s
    ? text s
    ? title s
    ! webhookUrl #55
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.Msteamsv2ConfigsItem
    ? httpConfig #11
    ? sendResolved b
    ? text s
    ? title s
    ? webhookURL #55
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.OpsgenieConfigsItem
    ? actions s
    ? apiKey #55
    ? apiURL s
    ? description s
    ? details [#13
    ? entity s
    ? httpConfig #11
    ? message s
    ? note s
    ? priority s
    ? responders [#19
    ? sendResolved b
    ? source s
    ? tags s
    ? updateAlerts b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.OpsgenieConfigsItem.RespondersItem
    ? name s
    ? id s
    ! type #20
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
    ? details [#13
    ? group s
    ? httpConfig #11
    ? pagerDutyImageConfigs [#22
    ? pagerDutyLinkConfigs [#23
    ? routingKey #55
    ? sendResolved b
    ? serviceKey #55
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
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.PushoverConfigsItem
    ? device s
    ? expire s
    ? html b
    ? httpConfig #11
    ? message s
    ? monospace b
    ? priority s
    ? retry s
    ? sendResolved b
    ? sound s
    ? title s
    ? token #55
    ? tokenFile s
    ? ttl s
    ? url s
    ? urlTitle s
    ? userKey #55
    ? userKeyFile s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.RocketchatConfigsItem
    ? actions [#26
    ? apiURL s
    ? channel s
    ? color s
    ? emoji s
    ? fields [#27
    ? httpConfig #11
    ? iconURL s
    ? imageURL s
    ? linkNames b
    ? sendResolved b
    ? shortFields b
    ? text s
    ? thumbURL s
    ? title s
    ? titleLink s
    ! token #55
    ! tokenID #55
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.RocketchatConfigsItem.ActionsItem
    ? msg s
    ? text s
    ? url s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.RocketchatConfigsItem.FieldsItem
    ? short b
    ? title s
    ? value s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.SlackConfigsItem
    ? actions [#29
    ? apiURL #55
    ? callbackId s
    ? channel s
    ? color s
    ? fallback s
    ? fields [#31
    ? footer s
    ? httpConfig #11
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
    ? confirm #30
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
    ? httpConfig #11
    ? message s
    ? phoneNumber s
    ? sendResolved b
    ? sigv4 #33
    ? subject s
    ? targetARN s
    ? topicARN s
    ? useAWSHTTPClient b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.SnsConfigsItem.Sigv4
    ? accessKey #55
    ? externalId s
    ? profile s
    ? region s
    ? roleArn s
    ? secretKey #55
    ? useFIPSSTSEndpoint b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.TelegramConfigsItem
    ? apiURL s
    ? botToken #55
    ? botTokenFile s
    ! chatID i
    ? disableNotifications b
    ? httpConfig #11
    ? message s
    ? messageThreadID i
    ? parseMode #35
    ? sendResolved b
    set Prometheus.AlertmanagerConfig.Spec.ReceiversItem.TelegramConfigsItem.ParseMode
    - HTML html
    - Markdown markdown
    - MarkdownV2 markdownV2
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.VictoropsConfigsItem
    ? apiKey #55
    ? apiUrl s
    ? customFields [#13
    ? entityDisplayName s
    ? httpConfig #11
    ? messageType s
    ? monitoringTool s
    ! routingKey s
    ? sendResolved b
    ? stateMessage s
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.WebexConfigsItem
    ? apiURL s
    ? httpConfig #11
    ? message s
    ! roomID s
    ? sendResolved b
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.WebhookConfigsItem
    ? httpConfig #11
    ? maxAlerts i
    ? payload s
    ? sendResolved b
    ? timeout s
    ? url s
    ? urlSecret #55
    object Prometheus.AlertmanagerConfig.Spec.ReceiversItem.WechatConfigsItem
    ? agentID s
    ? apiSecret #55
    ? apiURL s
    ? corpID s
    ? httpConfig #11
    ? message s
    ? messageType s
    ? sendResolved b
    ? toParty s
    ? toTag s
    ? toUser s
    object Prometheus.AlertmanagerConfig.Spec.Route
    ? activeTimeIntervals [s
    ? continue b
    ? groupBy [s
    ? groupInterval s
    ? groupWait s
    ? matchers [#3
    ? muteTimeIntervals [s
    ? receiver s
    ? repeatInterval s
    ? routes [v
    object Prometheus.PodMonitor
    ! spec #42
    object Prometheus.PodMonitor.Spec
    ? attachMetadata #43
    ? bodySizeLimit s
    ? convertClassicHistogramsToNHCB b
    ? fallbackScrapeProtocol #44
    ? jobLabel s
    ? keepDroppedTargets i
    ? labelLimit i
    ? labelNameLengthLimit i
    ? labelValueLengthLimit i
    ? namespaceSelector #45
    ? nativeHistogramBucketLimit i
    ? nativeHistogramMinBucketFactor q
    ? podMetricsEndpoints [#46
    ? podTargetLabels [s
    ? sampleLimit i
    ? scrapeClass s
    ? scrapeClassicHistograms b
    ? scrapeNativeHistograms b
    ? scrapeProtocols [#44
    ! selector #48
    ? selectorMechanism #50
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
    ? authorization #53
    ? basicAuth #54
    ? bearerTokenSecret #55
    ? enableHttp2 b
    ? filterRunning b
    ? followRedirects b
    ? honorLabels b
    ? honorTimestamps b
    ? interval s
    ? metricRelabelings [#56
    ? noProxy s
    ? oauth2 #58
    ? params *[s
    ? path s
    ? port s
    ? portNumber i
    ? proxyConnectHeader *[#55
    ? proxyFromEnvironment b
    ? proxyUrl s
    ? relabelings [#56
    ? scheme #47
    ? scrapeTimeout s
    ? targetPort x
    ? tlsConfig #65
    ? trackTimestampsStaleness b
    set Prometheus.PodMonitor.Spec.PodMetricsEndpointsItem.Scheme
    - HTTP http2
    - HTTPS https2
    - http http
    - https https
    object Prometheus.PodMonitor.Spec.Selector
    ? matchExpressions [#49
    ? matchLabels *s
    object Prometheus.PodMonitor.Spec.Selector.MatchExpressionsItem
    ! key s
    ! operator s
    ? values [s
    set Prometheus.PodMonitor.Spec.SelectorMechanism
    - RelabelConfig relabelConfig
    - RoleSelector roleSelector
    object Prometheus.Probe
    ! spec #52
    object Prometheus.Probe.Spec
    ? authorization #53
    ? basicAuth #54
    ? bearerTokenSecret #55
    ? convertClassicHistogramsToNHCB b
    ? enableHttp2 b
    ? fallbackScrapeProtocol #44
    ? followRedirects b
    ? interval s
    ? jobName s
    ? keepDroppedTargets i
    ? labelLimit i
    ? labelNameLengthLimit i
    ? labelValueLengthLimit i
    ? metricRelabelings [#56
    ? module s
    ? nativeHistogramBucketLimit i
    ? nativeHistogramMinBucketFactor q
    ? oauth2 #58
    ? params [#60
    ? prober #61
    ? sampleLimit i
    ? scrapeClass s
    ? scrapeClassicHistograms b
    ? scrapeNativeHistograms b
    ? scrapeProtocols [#44
    ? scrapeTimeout s
    ? targetLimit i
    ? targets #62
    ? tlsConfig #65
    object Prometheus.Probe.Spec.Authorization
    ? credentials #55
    ? type s
    object Prometheus.Probe.Spec.BasicAuth
    ? password #55
    ? username #55
    object Prometheus.Probe.Spec.BearerTokenSecret
    ? name s
    ! key s
    ? optional b
    object Prometheus.Probe.Spec.MetricRelabelingsItem
    ? action #57
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
    ! clientId #59
    ! clientSecret #55
    ? endpointParams *s
    ? noProxy s
    ? proxyConnectHeader *[#55
    ? proxyFromEnvironment b
    ? proxyUrl s
    ? scopes [s
    ? tlsConfig #65
    ! tokenUrl s
    object Prometheus.Probe.Spec.Oauth2.ClientId
    ? configMap #55
    ? secret #55
    object Prometheus.Probe.Spec.ParamsItem
    ! name s
    ? values [s
    object Prometheus.Probe.Spec.Prober
    ? noProxy s
    ? path s
    ? proxyConnectHeader *[#55
    ? proxyFromEnvironment b
    ? proxyUrl s
    ? scheme #47
    ! url s
    object Prometheus.Probe.Spec.Targets
    ? ingress #63
    ? staticConfig #64
    object Prometheus.Probe.Spec.Targets.Ingress
    ? namespaceSelector #45
    ? relabelingConfigs [#56
    ? selector #48
    object Prometheus.Probe.Spec.Targets.StaticConfig
    ? labels *s
    ? relabelingConfigs [#56
    ? static [s
    object Prometheus.Probe.Spec.TlsConfig
    ? ca #59
    ? cert #59
    ? insecureSkipVerify b
    ? keySecret #55
    ? maxVersion #66
    ? minVersion #66
    ? serverName s
    set Prometheus.Probe.Spec.TlsConfig.MaxVersion
    - TLS10 tls10
    - TLS11 tls11
    - TLS12 tls12
    - TLS13 tls13
    object Prometheus.PrometheusRule
    ! spec #68
    object Prometheus.PrometheusRule.Spec
    ? groups [#69
    object Prometheus.PrometheusRule.Spec.GroupsItem
    ! name s
    ? interval s
    ? labels *s
    ? limit i
    ? partial_response_strategy s
    ? query_offset s
    ? rules [#70
    object Prometheus.PrometheusRule.Spec.GroupsItem.RulesItem
    ? alert s
    ? annotations *s
    ! expr x
    ? for s
    ? keep_firing_for s
    ? labels *s
    ? record s
    object Prometheus.ServiceMonitor
    ! spec #72
    object Prometheus.ServiceMonitor.Spec
    ? attachMetadata #43
    ? bodySizeLimit s
    ? convertClassicHistogramsToNHCB b
    ! endpoints [#73
    ? fallbackScrapeProtocol #44
    ? jobLabel s
    ? keepDroppedTargets i
    ? labelLimit i
    ? labelNameLengthLimit i
    ? labelValueLengthLimit i
    ? namespaceSelector #45
    ? nativeHistogramBucketLimit i
    ? nativeHistogramMinBucketFactor q
    ? podTargetLabels [s
    ? sampleLimit i
    ? scrapeClass s
    ? scrapeClassicHistograms b
    ? scrapeNativeHistograms b
    ? scrapeProtocols [#44
    ! selector #48
    ? selectorMechanism #50
    ? serviceDiscoveryRole #75
    ? targetLabels [s
    ? targetLimit i
    object Prometheus.ServiceMonitor.Spec.EndpointsItem
    ? authorization #53
    ? basicAuth #54
    ? bearerTokenFile s
    ? bearerTokenSecret #55
    ? enableHttp2 b
    ? filterRunning b
    ? followRedirects b
    ? honorLabels b
    ? honorTimestamps b
    ? interval s
    ? metricRelabelings [#56
    ? noProxy s
    ? oauth2 #58
    ? params *[s
    ? path s
    ? port s
    ? proxyConnectHeader *[#55
    ? proxyFromEnvironment b
    ? proxyUrl s
    ? relabelings [#56
    ? scheme #47
    ? scrapeTimeout s
    ? targetPort x
    ? tlsConfig #74
    ? trackTimestampsStaleness b
    object Prometheus.ServiceMonitor.Spec.EndpointsItem.TlsConfig
    ? ca #59
    ? caFile s
    ? cert #59
    ? certFile s
    ? insecureSkipVerify b
    ? keyFile s
    ? keySecret #55
    ? maxVersion #66
    ? minVersion #66
    ? serverName s
    set Prometheus.ServiceMonitor.Spec.ServiceDiscoveryRole
    - EndpointSlice endpointSlice
    - Endpoints endpoints
    """
}
