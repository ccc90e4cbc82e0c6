import Components
import Diagnostics
import Manifest
import YAML

extension ReconcilerSettings {
  /// The configuration as the reconciler reads it; times are Go's durations.
  var file: String { String(decoding: YAMLWriter.bytes(of: .mapping(tree)), as: UTF8.self) }

  private var tree: Mapping {
    [
      "clusterID": .string(clusterID),
      "publicDomain": .string(publicDomain),
      "namespace": .string(namespace),
      "cloudflare": .mapping(cloudflare),
      "authentik": .mapping(authentik),
      "work": [
        "workers": .integer(workers),
        "resync": .string(.duration(resync)),
        "backoff": [
          "first": .string(.duration(backoff)), "longest": .string(.duration(longestBackoff)),
        ],
        "credentialReload": .string(.duration(credentialReload)),
      ],
      // the times of Kubernetes' own controllers
      "leaderElection": [
        "lease": .string(Reconciler.name), "leaseDuration": "15s", "renewDeadline": "10s",
        "retryPeriod": "2s",
      ],
      "listen": ["health": "0.0.0.0:8081", "metrics": "0.0.0.0:8080"],
    ]
  }

  private var cloudflare: Mapping {
    var tree: Mapping = ["accountID": .string(accountID)]
    if let zoneID { tree["zoneID"] = .string(zoneID) }
    tree["tokenFile"] = .string("\(Reconciler.tokenFolder)/token")
    tree["limit"] = ["requests": .integer(requests), "period": .string(.duration(requestPeriod))]
    tree["quota"] = ["tunnels": .integer(tunnelQuota), "records": .integer(recordQuota)]
    return tree
  }

  /// The API is asked inside the cluster; the issuers are compared byte for byte with what people's browsers see.
  private var authentik: Mapping {
    let access = AuthenticationAccess(authentication)
    return [
      "url": .string(access.url),
      "host": .string(authentication.authentikHost),
      "issuer": .string(access.issuer),
      "dexIssuer": .string(authentication.dexIssuer),
      "clientID": .string(access.clientID),
      "namespace": .string(authentication.namespace),
      "clientSecret": [
        "name": .string(access.clientSecret.secret), "key": .string(access.clientSecret.key),
      ],
      "token": ["name": .string(access.token.secret), "key": .string(access.token.key)],
    ]
  }
}

extension ReconcilerSettings {
  /// What Cloudflare would refuse, or what couldn't be told from another cluster's.
  var faults: [Diagnostic] {
    var faults: [Diagnostic] = []
    if clusterID.wholeMatch(of: /[a-z0-9]{8}/) == nil {
      faults.append(
        Diagnostic(
          .invalidReconcilerSetting,
          "'\(clusterID)' is not a cluster id: it must have eight lower-case letters and digits",
          at: location,
          help: "choose one that no other cluster of the Cloudflare account has, such as 'acmeprod'"
        )
      )
    }
    for (word, id) in [("account", accountID), ("zone", zoneID ?? "")] {
      guard !id.isEmpty || word == "account", id.wholeMatch(of: /[0-9a-f]{32}/) == nil else {
        continue
      }
      faults.append(
        Diagnostic(
          .invalidReconcilerSetting,
          "'\(id)' is not a Cloudflare \(word) id, which has 32 hexadecimal digits",
          at: location,
          help: "copy it from the \(word)'s overview in Cloudflare's dashboard"
        )
      )
    }
    return faults
  }
}

extension DiagnosticCode {
  static let invalidReconcilerSetting = DiagnosticCode(
    "reconciler.invalid-setting",
    "A setting of the reconciler is one that Cloudflare would refuse, or that isn't unique to the cluster.",
    why: """
      The reconciler tells its tunnels and DNS records from other clusters' by the id, so each \
      cluster of a Cloudflare account needs one of its own. A malformed account or zone id fails \
      every request.
      """,
    example: .swift(
      """
      clusterID: "Acme-Production",
      publicDomain: "acme.example",
      accountID: "",
      zoneID: "acme.example",
      """
    )
  )
}
