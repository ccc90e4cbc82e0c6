import KindKnowledge
import Manifest

extension KindTable {
  /// CloudNativePG's kinds, at v1.30.
  public static let cloudNativePG = KindTable([
    Entry(
      kind("Backup"),
      .namespaced,
      links: LinkRules(references: [cluster])
    ),
    Entry(
      kind("Cluster"),
      .namespaced,
      health: .checked,
      links: LinkRules(
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
          .secret(at: "spec.certificates", name: "replicationTLSSecret", key: nil),
          .secret(at: "spec.postgresql.ldap.bindSearchAuth.bindPassword"),
          .secret(at: "spec.bootstrap.recovery.backup.endpointCA"),
          .secret(at: "spec.imagePullSecrets[]", key: nil),
          .configMap(at: "spec.projectedVolumeTemplate.sources[].configMap", key: "items[].key"),
          .secret(at: "spec.projectedVolumeTemplate.sources[].secret", key: "items[].key"),
          .configMap(at: "spec.monitoring.customQueriesConfigMap[]"),
          .secret(at: "spec.monitoring.customQueriesSecret[]"),
          .priorityClass(at: "spec.priorityClassName"),
          .serviceAccount(at: "spec.serviceAccountName"),
          imageCatalog(at: "spec.imageCatalogRef"),
        ] + LinkRules.variables(of: "spec")
          + LinkRules.claim(at: "spec.ephemeralVolumeSource.volumeClaimTemplate.spec")
          + ["storage", "walStorage", "tablespaces[].storage"].flatMap {
            storage(at: PathPattern("spec.\($0)"))
          } + initialisation + backups,
        products: ["-rw", "-ro", "-r"].map {
          ProductRule(
            .service,
            name: .field(["metadata.name"], suffix: $0),
            offers: [OfferRule(.port, fixed: ["postgres", "5432"])]
          )
        }
          + [
            // what the operator copies into every Cluster's namespace
            ProductRule(
              .configMap,
              name: .fixed("cnpg-default-monitoring"),
              offers: [OfferRule(.key, fixed: ["queries"])],
              when: [.isFalseByDefault("spec.monitoring.disableDefaultQueries")]
            ),
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
            ),
          ]
          + ["-ca", "-server", "-replication", "-superuser"].map {
            ProductRule(.secret, name: .field(["metadata.name"], suffix: $0))
          }
          + [
            ProductRule(
              .serviceAccount,
              name: .field(["metadata.name"]),
              when: [.absent("spec.serviceAccountName")]
            ),
            ProductRule(
              .service,
              name: .field(["spec.managed.services.additional[].serviceTemplate.metadata.name"])
            ),
          ],
        pods: ["primary", "replica"].map { role in
          .made(
            ["cnpg.io/cluster": "metadata.name"],
            fixed: ["cnpg.io/podRole": "instance", "cnpg.io/instanceRole": role, "role": role],
            copied: ["spec.inheritedMetadata.labels"],
            added: instanceLabels
          )
        }
      ),
      facets: KindFacets(images: ["spec.imageName"])
    ),
    Entry(kind("ClusterImageCatalog"), .cluster),
    Entry(
      kind("Database"),
      .namespaced,
      links: LinkRules(references: [cluster])
    ),
    Entry(kind("ImageCatalog"), .namespaced),
    Entry(
      kind("Pooler"),
      .namespaced,
      links: LinkRules(
        references: [
          cluster, .serviceAccount(at: "spec.serviceAccountName"),
          imageCatalog(at: "spec.pgbouncer.imageCatalogRef"),
        ]
          + .secrets(
            [
              "authQuerySecret", "clientCASecret", "clientTLSSecret", "serverCASecret",
              "serverTLSSecret",
            ],
            below: "spec.pgbouncer",
            key: nil
          ) + LinkRules.pods(at: "spec.template").references,
        products: [
          ProductRule(
            .service,
            name: .field(["metadata.name"]),
            offers: [OfferRule(.port, fixed: ["pgbouncer", "5432"])]
          )
        ],
        pods: [
          .made(
            ["cnpg.io/poolerName": "metadata.name", "cnpg.io/cluster": "spec.cluster.name"],
            fixed: ["cnpg.io/podRole": "pooler"],
            copied: ["spec.template.metadata.labels"],
            added: [AddedLabel("pod-template-hash", .unknown)]
          )
        ]
      )
    ),
    Entry(kind("Publication"), .namespaced, links: LinkRules(references: [cluster])),
    Entry(kind("ScheduledBackup"), .namespaced, links: LinkRules(references: [cluster])),
    Entry(kind("Subscription"), .namespaced, links: LinkRules(references: [cluster])),
  ])

  private static func kind(_ name: String) -> GroupKind { GroupKind("postgresql.cnpg.io", name) }

  /// Source: CloudNativePG's documentation at v1.27, "Labels and annotations".
  private static let instanceLabels: [AddedLabel] =
    [
      // instances are counted from 1, and a new one never gets the number of an old one
      AddedLabel("cnpg.io/instanceName", .numbered("metadata.name", .init())),
      AddedLabel("postgresql", .field("metadata.name")),
    ]
    + ["name", "component", "instance", "managed-by", "version"].map {
      AddedLabel("app.kubernetes.io/\($0)", .unknown)
    }

  private static let cluster = ReferenceRule(.kind(kind("Cluster")), at: "spec.cluster")

  private static func storage(at path: PathPattern) -> [ReferenceRule] {
    [.storageClass(at: path.appending("storageClass"))]
      + LinkRules.claim(at: path.appending("pvcTemplate"))
  }

  private static func imageCatalog(at path: PathPattern) -> ReferenceRule {
    let kinds = ["ImageCatalog", "ClusterImageCatalog"].reduce(into: [:]) { $0[$1] = kind($1) }
    return ReferenceRule(.named("kind", among: kinds, default: nil), at: path)
  }

  /// What a new database is filled with.
  private static let initialisation =
    ["postInitSQLRefs", "postInitApplicationSQLRefs", "postInitTemplateSQLRefs"].flatMap {
      [
        ReferenceRule.secret(at: PathPattern("spec.bootstrap.initdb.\($0).secretRefs[]")),
        .configMap(at: PathPattern("spec.bootstrap.initdb.\($0).configMapRefs[]")),
      ]
    }

  private static let backups = ["spec.backup", "spec.externalClusters[]"].flatMap { place in
    [
      "s3Credentials.accessKeyId", "s3Credentials.secretAccessKey", "s3Credentials.sessionToken",
      "s3Credentials.region", "azureCredentials.connectionString",
      "azureCredentials.storageAccount", "azureCredentials.storageKey",
      "azureCredentials.storageSasToken",
      "googleCredentials.applicationCredentials", "endpointCA",
    ].map { ReferenceRule.secret(at: PathPattern("\(place).barmanObjectStore.\($0)")) }
  }
}
