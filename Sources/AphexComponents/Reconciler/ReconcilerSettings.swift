import Components
import Diagnostics
import Manifest

/// What the reconciler needs to know: where it reaches Cloudflare and Authentik, as which cluster, and how fast it goes.
///
/// Nothing of it is secret. Two Secrets are none of the rendered objects:
/// - ``cloudflareToken``, in the reconciler's namespace and made by hand: its key `token` is an API token of Cloudflare
///   with the rights "Account: Cloudflare Tunnel: Edit" and "Zone: DNS: Edit", and "Zone: Zone: Read" where ``zoneID``
///   is nil.
/// - `authentik-api-token`, in the namespace of sign-in: generated there once, and Authentik's own bootstrap token.
package struct ReconcilerSettings: Sendable {
  /// Where it runs, and where the organisations' custom resources are.
  package var namespace = "platform-system"
  /// Its image.
  package var image: String
  /// How many run; one at a time works, by a Lease.
  package var replicas: Int
  /// Names the cluster in everything that is made at Cloudflare: eight lower-case letters and digits.
  ///
  /// No other cluster of the same account may have it. Tunnels are named `swell-{clusterID}-{organisation}`.
  package var clusterID: String
  /// The domain under which each organisation gets a host.
  package var publicDomain: String
  /// Cloudflare's account: 32 hexadecimal digits.
  package var accountID: String
  /// Cloudflare's zone of the public domain: 32 hexadecimal digits.
  ///
  /// Nil lets it be looked up by the domain's name.
  package var zoneID: String?
  /// The Secret of Cloudflare's API token, which is not rendered.
  package var cloudflareToken = "cloudflare-api-token"
  /// Single sign-on, whose provider it keeps in step with the generated secret.
  package var authentication: AuthenticationSettings

  /// How often everything is looked at again.
  package var resync: Duration = .seconds(300)
  /// How many organisations are worked on at a time.
  package var workers = 4
  /// The first wait after a failure; it doubles, with full jitter, up to ``longestBackoff``.
  package var backoff: Duration = .seconds(1)
  /// The longest wait after a failure.
  package var longestBackoff: Duration = .seconds(300)
  /// How many requests Cloudflare takes of a token in ``requestPeriod``, before it takes none for as long.
  package var requests = 1_200
  /// See ``requests``.
  package var requestPeriod: Duration = .seconds(300)
  /// How many tunnels the account may have; none is made beyond it.
  package var tunnelQuota = 1_000
  /// How many records the zone may have; new zones of the free plan have 200.
  package var recordQuota = 200
  /// How often files with tokens and certificates are read again.
  package var credentialReload: Duration = .seconds(60)

  let location: SourceLocation

  /// The settings; every other one has a default.
  ///
  /// - Parameters:
  ///   - image: Its image, with a tag or a digest.
  ///   - clusterID: See ``clusterID``; anything else is refused.
  ///   - publicDomain: See ``publicDomain``.
  ///   - accountID: See ``accountID``; anything else is refused.
  ///   - zoneID: See ``zoneID``; anything else is refused.
  ///   - authentication: The settings of single sign-on.
  ///   - replicas: See ``replicas``.
  package init(
    image: String,
    clusterID: String,
    publicDomain: String,
    accountID: String,
    zoneID: String? = nil,
    authentication: AuthenticationSettings,
    replicas: Int = 2,
    fileID: String = #fileID,
    line: Int = #line
  ) {
    location = SourceLocation(fileID: fileID, line: line)
    self.image = image
    self.clusterID = clusterID
    self.publicDomain = publicDomain
    self.accountID = accountID
    self.zoneID = zoneID
    self.authentication = authentication
    self.replicas = replicas
  }
}
