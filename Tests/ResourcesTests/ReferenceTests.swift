import CertManagerAPI
import KubernetesAPI
import Manifest
import Resources
import Testing

struct ReferenceTests {
  @Test func `a reference names an object and its namespace`() {
    let service = Service("api", namespace: "shop")
    #expect(service.reference.name == "api")
    #expect(service.reference.namespace == "shop")
    #expect("\(service.reference)" == "Service shop/api")
    #expect("\(ClusterRole("view").reference)" == "ClusterRole view")
  }

  @Test func `a reference without a namespace is of the Application's`() {
    #expect(Service("api").reference.namespace == nil)
  }

  @Test func `a reference to a core kind is the same for every API`() {
    let fromSecret: Reference<Secret> = Secret("tls", namespace: "n").reference
    let fromCertificate: Reference<Core.Secret> =
      CertManager.Certificate("c", namespace: "n") { $0.spec.secretName = "tls" }.secret
    #expect(fromSecret == fromCertificate)
    #expect(type(of: fromSecret) == DeclaredReference<Core.Secret>.self)
  }

  @Test func `the markers of core kinds are named as the kinds are`() {
    #expect(Core.Secret.groupKind == Secret.groupKind)
    #expect(Core.ConfigMap.groupKind == ConfigMap.groupKind)
    #expect(Core.Service.groupKind == Service.groupKind)
    #expect(Core.ServiceAccount.groupKind == ServiceAccount.groupKind)
    #expect(Core.Namespace.groupKind == Namespace.groupKind)
    #expect(Core.PersistentVolumeClaim.groupKind == PersistentVolumeClaim.groupKind)
    #expect(CertManager.Issuer.groupKind == GroupKind("cert-manager.io", "Issuer"))
  }
}

struct CELExpressionTests {
  @Test func `what is interpolated is a literal`() {
    let name = #"it's \ "quoted""# + "\n\t\u{0}\u{2028}ü"
    let expression: CELExpression =
      "body.a == \(name) && body.b in \(["x", "'"]) || \(3) < 4 && \(true)"
    #expect(
      expression.text
        == #"body.a == 'it\'s \\ "quoted"\n\t\u0000\u2028ü' && body.b in ['x', '\''] || 3 < 4 && true"#
    )
  }

  @Test func `expressions are joined in parentheses`() {
    #expect(CELExpression.all(["a || b", "c"]).text == "(a || b) && (c)")
    #expect(CELExpression.any(["a"]).text == "a")
    #expect(CELExpression.all([]).text == "true")
    #expect(CELExpression.any([]).text == "false")
    let inner: CELExpression = "a || b"
    #expect(("!\(inner)" as CELExpression).text == "!(a || b)")
  }
}
