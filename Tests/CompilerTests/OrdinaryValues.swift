import TestSupport

/// What stands in manifests and is no secret, however long and random it looks.
enum OrdinaryValues {
  /// Digests, names, addresses, public keys, certificates: more than a thousand.
  static func texts(seed: UInt64) -> [String] {
    var random = SeededGenerator(seed: seed)
    func text(_ alphabet: String, _ count: Int) -> String {
      let characters = Array(alphabet)
      return String(
        (0..<count).map { _ in characters[Int(random.next() % UInt64(characters.count))] }
      )
    }
    let hexadecimal = "0123456789abcdef"
    let base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    let names = "abcdefghijklmnopqrstuvwxyz0123456789"
    var values = fixed
    for _ in 0..<100 {
      values += [
        text(hexadecimal, 64), text(hexadecimal, 40), text(hexadecimal, 32),
        [8, 4, 4, 4, 12].map { text(hexadecimal, $0) }.joined(separator: "-"),
        [8, 4, 4, 4, 12].map { text(hexadecimal, $0) }.joined(separator: "-").uppercased(),
        "registry.example/shop/web@sha256:" + text(hexadecimal, 64),
        "sha256-" + text(base64, 43) + "=",
        "h1:" + text(base64, 43) + "=",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI" + text(base64, 43) + " ops@example.com",
        "web-" + text(hexadecimal, 10) + "-" + text(names, 5),
        "https://shop.example/" + text(names, 12) + "?page=" + text("123456789", 2),
        "-----BEGIN CERTIFICATE-----\nMIID" + text(base64, 60) + "\n" + text(base64, 64)
          + "\n-----END CERTIFICATE-----\n",
        "-----BEGIN PUBLIC KEY-----\nMIIB" + text(base64, 60) + "\n-----END PUBLIC KEY-----\n",
      ]
    }
    return values
  }

  private static let fixed = [
    "requiredDuringSchedulingIgnoredDuringExecution", "registry.example:5000/shop/web:1.2.3",
    "https://kubernetes.default.svc", "10.0.0.0/8", "node-role.kubernetes.io/control-plane",
    "system:serviceaccount:shop:web", "body.repository.full_name == 'acme/web'",
    "0 3 * * 1-5", "v1.31.0+k3s1", "2027-01-31T12:00:00Z",
    "application/vnd.oci.image.manifest.v1+json",
    "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256", "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
    "io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement",
    "/var/run/secrets/kubernetes.io/serviceaccount/token", "postgres://db.shop:5432/orders",
    "postgres://$(USER):$(PASSWORD)@db.shop:5432/orders", "git@github.com:acme/web.git",
    "ssh://git@github.com/acme/web.git", "https://user@git.example/acme/web.git",
    "The password of the database is kept in a Secret, never here.",
    "kubectl create secret generic db --from-literal=password=$PASSWORD",
    "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg'/>",
    "x-amz-server-side-encryption",
    "-Xmx512m -Dspring.profiles.active=production -Djava.security.egd=file:/dev/./urandom",
  ]

  /// Settings that are called like secrets.
  static let named: [(name: String, value: String)] = [
    ("password", "$(params.password)"), ("password", "${DB_PASSWORD}"),
    ("password", "$DB_PASSWORD"),
    ("password", "{{ .password }}"), ("passwordFile", "/run/secrets/password"),
    ("password_file", "/run/secrets/password"), ("passwordKey", "postgres-password"),
    ("existingSecret", "postgres-credentials"), ("secretName", "web-tls"), ("secret", "web-tls"),
    ("tokenSecret", "github-token"), ("secretKey", "client-secret"), ("secretKey", "token"),
    ("clientSecret", "$dex-client-argocd:client-secret"), ("token", "/var/run/token"),
    ("tokenTTL", "24h"), ("access_token_validity", "minutes=5"), ("token-expiry", "3600"),
    ("refresh_token", "30d"), ("secretEnv", "CLIENT_SECRET"),
    ("automountServiceAccountToken", "false"),
    ("apiKeyRef", "stripe-api-key"), ("api_key", "<your-key>"), ("api_key", "xxxxxxxx"),
    ("privateKey", "tls.key"), ("private_key", "/etc/tls/tls.key"), ("publicKey", "web-key.pub"),
    ("passwordPolicy", "twelve-characters"), ("password", "optional"), ("tokens", "enabled"),
    ("secret_suffix", "docs-site"), ("credentials-file", "/etc/cloudflared/credentials.json"),
    ("webhookSecret", "github-webhook-secret"), ("imagePullSecret", "registry"),
    ("api-token", "vault:secret/data/shop#token"), ("pass", "true"), ("bypass", "cache-control"),
    ("key", "orders/2027/january"), ("author", "platform-team"), ("authorization", "enabled"),
    ("authority", "login.example.com"), ("design", "four-columns"), ("signature", "v4"),
    ("initial-cluster-token", "shop-etcd-7"), ("ETCD_INITIAL_CLUSTER_TOKEN", "tkn1f"),
    ("monkey", "capuchin1"), ("tokenizer", "sentencepiece-v2"), ("compass", "north-by-northwest"),
  ]

  /// Programs and queries that read, pass on and compare secrets.
  static let programs = [
    "TOKEN=\"$(cat /var/run/secrets/token)\"\nexport TOKEN\n",
    "password=$1\n[ -n \"$password\" ] || exit 1\n",
    "curl -H \"Authorization: Bearer $TOKEN\" https://api.example\n",
    "psql --set=password=\"$AUTHENTIK_PASSWORD\" <<'SQL'\nCREATE ROLE a LOGIN PASSWORD :'password';\nSQL\n",
    "local token = obj.status.token\nif token == nil then return end\n",
    "token = request.headers.get(\"Authorization\")\nsecret = os.environ[\"SECRET\"]\n",
    "if password == 'expected' then reject() end\n",
    "client_secret: !File /etc/authentik/secrets/dex-client-secret\n",
    "# password: changeme\nuser: shop\n",
    "grpcurl --token-file /etc/token shop:443 list\n",
    "etcd --initial-cluster-token shop-etcd-7 --initial-cluster-state=new\n",
    "exec etcd --initial-cluster-token=shop-etcd-7 --name $POD_NAME\n",
    "secretKeyRef:\n  name: db\n  key: password\n",
    "data:\n  password: \"{{ .password | b64enc }}\"\n",
  ]
}
