#!/bin/sh
# What an author writes wrongly is one exact error of the compiler, in seconds: each line below is compiled against the
# modules of this repository and must fail as it says. Builds the modules it needs; changes nothing else.
set -eu
unset CDPATH

cd "$(dirname "$0")/../.."
for module in KubernetesAPI CertManagerAPI CrossplaneAPI ExternalSecretsAPI TektonAPI TraefikAPI PlatformDSL; do
  swift build --target "$module" >/dev/null
done
modules=$(swift build --show-bin-path)/Modules
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
passed=0
failed=0

# fails NAME ERROR: the Swift of standard input has this one error.
fails() {
  {
    printf 'import %s\n' CertManagerAPI CrossplaneAPI ExternalSecretsAPI KubernetesAPI Manifest Resources TektonAPI TraefikAPI
    cat
  } >"$scratch/spec.swift"
  judge "$1" "$2"
}

# judge NAME ERROR: the spec in the scratch folder has this one error.
judge() {
  if swiftc -typecheck -I "$modules" "$scratch/spec.swift" >"$scratch/log" 2>&1; then
    printf 'FAILED: %s: it compiles\n' "$1"
    failed=$((failed + 1))
  elif [ "$(grep -c '^[^ ].* error: ' "$scratch/log")" -eq 1 ] && grep -qF "error: $2" "$scratch/log"; then
    printf 'ok: %s\n' "$1"
    passed=$((passed + 1))
  else
    printf 'FAILED: %s: expected one error "%s", but got\n' "$1" "$2"
    cat "$scratch/log"
    failed=$((failed + 1))
  fi
}

fails 'a string is no reference' \
  "cannot convert value of type 'String' to expected argument type 'Reference<Secret>'" <<'EOF'
let tls = IngressTLS(["a"], secret: "tls")
EOF
fails 'nor is it one in a list' \
  "cannot convert value of type 'String' to expected argument type 'Reference<Secret>'" <<'EOF'
let container = Container(name: "a") {
  $0.env = .values(["A": "1"]) + [.secret("B", from: "x", key: "k")]
}
EOF
fails 'a reference cannot be made of a name' \
  "'DeclaredReference<Target>' initializer is inaccessible due to 'package' protection level" <<'EOF'
let reference = Reference<Secret>(name: "x", namespace: nil)
EOF
fails 'a reference to another kind does not fit' \
  "cannot convert value of type 'DeclaredReference<Service.ReferenceTarget>'" <<'EOF'
let variable = EnvVar.secret("A", from: Service("s").reference, key: "k")
EOF
# two fields of one shape are two types where they mean two things
fails 'a Middleware is no parent of a route' \
  "cannot convert value of type 'DeclaredReference<Traefik.Middleware>' to expected argument type 'Reference<Traefik.IngressRoute>'" <<'EOF'
let middleware = Traefik.Middleware("m")
let route = Traefik.IngressRoute("r") { $0.spec.parentRefs = [.init(middleware.reference)] }
EOF
fails 'nor TLS options' \
  "cannot convert value of type 'DeclaredReference<Traefik.Middleware>' to expected argument type 'Reference<Traefik.TLSOption>'" <<'EOF'
let middleware = Traefik.Middleware("m")
let route = Traefik.IngressRoute("r") { $0.spec.tls.options = .init(middleware.reference) }
EOF
fails 'nor a store of certificates' \
  "cannot convert value of type 'DeclaredReference<Traefik.Middleware>' to expected argument type 'Reference<Traefik.TLSStore>'" <<'EOF'
let middleware = Traefik.Middleware("m")
let route = Traefik.IngressRoute("r") { $0.spec.tls.store = .init(middleware.reference) }
EOF
fails 'a Middleware is not for a route of TCP' \
  "cannot convert value of type 'DeclaredReference<Traefik.Middleware>' to expected argument type 'Reference<Traefik.MiddlewareTCP>'" <<'EOF'
let middleware = Traefik.Middleware("m")
let route = Traefik.IngressRouteTCP("r") {
  $0.spec.routes = [.init(match: "HostSNI(`*`)") { $0.middlewares = [.init(middleware.reference)] }]
}
EOF
fails 'parameters are no HTTP headers' \
  "cannot assign value of type 'Array<Tekton.CustomRun.Spec.ParamsItem>' to type '[Tekton.Task.Spec.SidecarsItem.LivenessProbe.HttpGet.HttpHeadersItem]'" <<'EOF'
let task = Tekton.Task("t") {
  $0.spec.sidecars = [
    .init(name: "s") {
      $0.livenessProbe.httpGet.httpHeaders = [Tekton.CustomRun.Spec.ParamsItem].values(["A": "b"])
    }
  ]
}
EOF
fails 'a composition is no image pull secret' \
  "cannot convert value of type 'Crossplane.CompositeResourceDefinition.Spec.DefaultCompositionRef' to expected element type" <<'EOF'
let definition = Crossplane.CompositeResourceDefinition("d")
let configuration = Crossplane.DeploymentRuntimeConfig("c") {
  $0.spec.deploymentTemplate.spec.template.spec.imagePullSecrets = [definition.spec.defaultCompositionRef]
}
EOF
fails 'the key of an ACME account is no password' \
  "cannot assign value of type 'CertManager.ClusterIssuer.Spec.Acme.PrivateKeySecretRef' to type" <<'EOF'
let issuer = CertManager.ClusterIssuer("i")
let certificate = CertManager.Certificate("c") {
  $0.spec.keystores.pkcs12.passwordSecretRef = issuer.spec.acme.privateKeySecretRef
}
EOF
fails 'what one provider reads is no client id of another' "cannot assign value of type" <<'EOF'
let store = ExternalSecrets.SecretStore("s") {
  $0.spec.provider.azurekv.authSecretRef.clientId = $0.spec.provider.vault.auth.appRole.secretRef
}
EOF
fails 'a Role cannot be granted everywhere' \
  "cannot convert value of type 'DeclaredReference<Role>' to expected argument type 'Reference<ClusterRole>'" <<'EOF'
let binding = ClusterRoleBinding("b", granting: Role("r").reference, to: [.user("u")])
EOF
fails 'a text is no expression before it says so' \
  "cannot convert value of type 'String' to expected argument type 'CELExpression'" <<'EOF'
let filter = "body.ref == 'x'"
let interceptor = Tekton.Trigger.Spec.InterceptorsItem.cel(filter: filter)
EOF
fails 'a Secret with its values' "'stringData' is unavailable: rendered files are committed" <<'EOF'
let secret = Secret("db") { $0.stringData = ["password": "hunter2"] }
EOF
fails 'nor with a single one' "'data' is unavailable: rendered files are committed" <<'EOF'
let secret = Secret("db") {
  $0.type = "Opaque"
  $0.data["password"] = "aHVudGVyMg=="
}
EOF
fails 'nor as an argument' "extra argument 'data' in call" <<'EOF'
let secret = Secret("db", data: ["password": "aHVudGVyMg=="])
EOF
fails 'a misspelt field' "value of type 'DeploymentSpec' has no member 'replica'" <<'EOF'
let deployment = Deployment("d") {
  $0.spec.replica = 2
  $0.spec.select(["a": "b"])
  $0.spec.template.spec.containers = [Container(name: "a") { $0.image = "x" }]
}
EOF
fails 'a misspelt field of a container' "value of type 'Container' has no member 'imag'" <<'EOF'
let deployment = Deployment("d") {
  $0.spec.select(["a": "b"])
  $0.spec.template.spec.containers = [
    Container(name: "a") {
      $0.imag = "x"
      $0.env = [.field("POD_IP", "status.podIP")]
    }
  ]
}
EOF
fails 'a misspelt verb' "type 'RBACVerb' has no member 'lisst'" <<'EOF'
let role = Role("r") { $0.rules = [.allow([.get, .lisst], on: "pods")] }
EOF
fails 'a label that is no text' \
  "cannot convert value of type 'Int' to expected dictionary value type 'String'" <<'EOF'
let deployment = Deployment("d") { $0.spec.selector = ["a": 1] }
EOF

# the language passes on what an author writes, and none of the tables behind it
for name in FieldTable ObjectIdentity ObjectNode PathPattern LinkRules ResourceGraph; do
  printf 'import PlatformDSL\n\nlet value: %s? = nil\n' "$name" >"$scratch/spec.swift"
  judge "$name is no name of the language" "cannot find type '$name' in scope"
done

printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
