import Manifest
import Resources

extension LinkRules {
  /// The rules of CloudNativePG's kinds, at v1.30.
  static let cloudNativePG: [GroupKind: LinkRules] = [
    kind("Cluster"): LinkRules(
      references: [
        .secret(at: "spec.superuserSecret", key: nil),
        .secret(at: "spec.bootstrap.initdb.secret", key: nil),
        .secret(at: "spec.bootstrap.recovery.secret", key: nil),
        .secret(at: "spec.bootstrap.pg_basebackup.secret", key: nil),
        .secret(at: "spec.managed.roles[].passwordSecret", key: nil),
        .secret(at: "spec.externalClusters[].password"),
        .secret(at: "spec.externalClusters[].sslCert"),
        .secret(at: "spec.externalClusters[].sslKey"),
        .secret(at: "spec.externalClusters[].sslRootCert"),
        .secret(at: "spec.certificates", name: "serverTLSSecret", key: nil),
        .secret(at: "spec.certificates", name: "serverCASecret", key: nil),
        .secret(at: "spec.certificates", name: "clientCASecret", key: nil),
        .secret(at: "spec.imagePullSecrets[]", key: nil),
        .configMap(at: "spec.projectedVolumeTemplate.sources[].configMap", key: "items[].key"),
        .secret(at: "spec.projectedVolumeTemplate.sources[].secret", key: "items[].key"),
        .configMap(at: "spec.monitoring.customQueriesConfigMap[]"),
        .secret(at: "spec.monitoring.customQueriesSecret[]"),
        storageClass(at: "spec.storage"),
        storageClass(at: "spec.walStorage"),
        ReferenceRule(
          .kind(GroupKind("scheduling.k8s.io", "PriorityClass")),
          at: "spec.priorityClassName",
          name: ""
        ),
      ] + backups,
      products: ["-rw", "-ro", "-r"].map {
        ProductRule(
          .service,
          name: .field(["metadata.name"], suffix: $0),
          offers: [OfferRule(.port, fixed: ["postgres", "5432"])]
        )
      }
        + [
          ProductRule(
            .secret,
            name: .field(["metadata.name"], suffix: "-app"),
            offers: [
              OfferRule(
                .key,
                fixed: [
                  "username", "user", "password", "dbname", "host", "port", "uri", "jdbc-uri",
                  "fqdn-uri", "fqdn-jdbc-uri", "pgpass",
                ]
              )
            ],
            when: [.absent("spec.bootstrap.initdb.secret")]
          )
        ]
        + ["-ca", "-server", "-replication", "-superuser"].map {
          ProductRule(.secret, name: .field(["metadata.name"], suffix: $0))
        }
        + [ProductRule(.serviceAccount, name: .field(["metadata.name"]))],
      pods: ["primary", "replica"].map { role in
        .made(
          ["cnpg.io/cluster": "metadata.name"],
          fixed: ["cnpg.io/podRole": "instance", "cnpg.io/instanceRole": role, "role": role]
        )
      }
    ),
    kind("Backup"): LinkRules(references: [cluster]),
    kind("ScheduledBackup"): LinkRules(references: [cluster]),
    kind("Database"): LinkRules(references: [cluster]),
    kind("Pooler"): LinkRules(
      references: [cluster, .secret(at: "spec.pgbouncer.authQuerySecret", key: nil)],
      products: [
        ProductRule(
          .service,
          name: .field(["metadata.name"]),
          offers: [OfferRule(.port, fixed: ["pgbouncer", "5432"])]
        )
      ],
      pods: [.labelled(["cnpg.io/poolerName": "metadata.name"])]
    ),
  ]

  private static func kind(_ name: String) -> GroupKind { GroupKind("postgresql.cnpg.io", name) }

  private static let cluster = ReferenceRule(.kind(kind("Cluster")), at: "spec.cluster")

  private static func storageClass(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(
      .kind(GroupKind("storage.k8s.io", "StorageClass")),
      at: path,
      name: "storageClass"
    )
  }

  private static let backups = ["spec.backup", "spec.externalClusters[]"].flatMap { place in
    [
      "s3Credentials.accessKeyId", "s3Credentials.secretAccessKey", "s3Credentials.sessionToken",
      "azureCredentials.connectionString", "azureCredentials.storageKey",
      "googleCredentials.applicationCredentials", "endpointCA",
    ].map { ReferenceRule.secret(at: PathPattern("\(place).barmanObjectStore.\($0)")) }
  }
}
