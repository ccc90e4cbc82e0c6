import KindKnowledge
import Manifest

/// What controllers put into objects that stand in manifests nearly empty, and what they make for annotations.
extension LinkRules {
  /// Keys of Secrets that come in the cluster.
  ///
  /// Sources: `serviceaccount/tokens_controller.go` of Kubernetes; the documentation of kubernetes-replicator, reflector
  /// and kubernetes-secret-generator. A Secret without data is one that a controller fills, such as a webhook's
  /// certificate: nobody knows its keys.
  static let filledSecret: [FillingRule] =
    [
      // OpenShift adds the authority of its Services
      FillingRule(
        ["token", "ca.crt", "namespace", "service-ca.crt"],
        when: [.equals("type", accountToken)]
      ),
      FillingRule(
        nil,
        when: [.differs("type", accountToken), .isEmpty("data"), .isEmpty("stringData")]
      ),
    ]
    + [
      "replicator.v1.mittwald.de/replicate-from", "reflector.v1.k8s.emberstack.com/reflects",
      "secret-generator.v1.mittwald.de/autogenerate", "secret-generator.v1.mittwald.de/type",
    ].map { FillingRule(nil, when: [.present(annotation($0))]) }

  /// Keys of ConfigMaps that come in the cluster.
  ///
  /// Sources: OpenShift's documentation, "Injecting a trusted CA bundle" and "Add the service CA bundle to a config map".
  static let filledConfigMap: [FillingRule] = {
    let trusted = PathPattern("metadata.labels[\"config.openshift.io/inject-trusted-cabundle\"]")
    let service = ["beta", "alpha"].map {
      annotation("service.\($0).openshift.io/inject-cabundle")
    }
    return [FillingRule(["ca-bundle.crt"], when: [.equals(trusted, "true")])]
      + service.map { FillingRule(["service-ca.crt"], when: [.equals($0, "true")]) }
      + [
        FillingRule(
          nil,
          when: [.isEmpty("data"), .isEmpty("binaryData")]
            + ([trusted] + service).map { .differs($0, "true") }
        )
      ]
      + [
        "replicator.v1.mittwald.de/replicate-from", "reflector.v1.k8s.emberstack.com/reflects",
      ].map { FillingRule(nil, when: [.present(annotation($0))]) }
  }()

  /// The account whose token a Secret is to hold; the controller deletes the Secret if there is none.
  static let accountOfToken = ReferenceRule(
    .kind(.serviceAccount),
    at: "",
    name: annotation("kubernetes.io/service-account.name"),
    when: [.equals("type", accountToken)]
  )

  /// The Secret with a Service's certificate that OpenShift makes.
  ///
  /// Source: OpenShift's documentation, "Add a service certificate".
  static let servingCertificate = ["beta", "alpha"].map { version in
    ProductRule(
      .secret,
      name: .field([annotation("service.\(version).openshift.io/serving-cert-secret-name")]),
      offers: [OfferRule(.key, fixed: ["tls.crt", "tls.key"])]
    )
  }

  private static let accountToken = "kubernetes.io/service-account-token"

  private static func annotation(_ name: String) -> PathPattern {
    PathPattern("metadata.annotations[\"\(name)\"]")
  }
}
