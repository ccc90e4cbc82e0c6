import CustomResources
import Diagnostics
import Manifest
import Resources

extension Aphex {
  /// A team with webhooks, secrets and pipelines of its own.
  package struct Organization: CustomResource {
    /// Its group, version, kind and scope.
    package static let type = ResourceType(
      group: group,
      version: version,
      kind: "Organization",
      scope: .namespaced
    )
    /// The fields in the order in which they are written.
    package static let fields = resourceFields
    /// What is set.
    package var tree: Mapping
    /// Where it was declared.
    package var declaration = Declaration()
    /// A view of a mapping as it is.
    package init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// `spec` of an organisation.
    package struct Spec: SchemaObject {
      /// The fields in the order in which they are written.
      package static let fields = FieldTable(specSchema)
      /// What is set.
      package var tree: Mapping
      /// A view of a mapping as it is.
      package init(tree: Mapping, unchecked: Void) { self.tree = tree }

      /// `displayName`: the name for humans.
      package var displayName: String? {
        get { self[field: "displayName"] }
        set { self[field: "displayName"] = newValue }
      }

      /// `adminUsers`: the e-mail addresses of those who administer the organisation.
      package var adminUsers: [String]? {
        get { self[field: "adminUsers"] }
        set { self[field: "adminUsers"] = newValue }
      }

      /// `webhookSecret`: in plain text, kept for compatibility; the compiler refuses it unless it is allowed.
      package var webhookSecret: String? {
        get { self[field: "webhookSecret"] }
        set { self[field: "webhookSecret"] = newValue }
      }
    }
  }
}

extension Aphex.Organization {
  /// The names under which the API serves the kind.
  package static let names = ResourceNames(
    plural: "organizations",
    singular: "organization",
    short: ["org"],
    categories: ["aphex"]
  )
  /// What the kind is.
  package static let summary = "A team with webhooks, secrets and pipelines of its own."

  /// What `spec` holds.
  package static let specSchema: Schema = .object(
    .required(
      "displayName",
      .string(matching: #"^[a-zA-Z0-9\s\-\.]+$"#)
        .described("The organisation's name for humans.")
        .expecting("letters, digits, spaces, hyphens and dots")
        .reported(as: .invalidDisplayName)
    ),
    .required(
      "adminUsers",
      .list(
        of: .string(matching: #"^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}$"#)
          .expecting("an e-mail address, such as 'admin@acme.example'")
          .reported(as: .invalidEmail)
      )
      .described("The e-mail addresses of those who administer the organisation.")
    ),
    .optional(
      "webhookSecret",
      .string(matching: "^[a-zA-Z0-9_-]+$")
        .described("The webhooks' shared secret in plain text; generated where it is absent.")
        .expecting("letters, digits, '_' and '-'")
        .secret()
        .reported(as: .invalidWebhookSecret)
    )
  )

  /// What the controller writes.
  package static let statusSchema: Schema? = .object(
    .optional("namespace", .string().described("The organisation's namespace, org-{name}.")),
    .optional("webhookURL", .string().described("Where repositories send their webhooks.")),
    .optional("clusterSecretStore", .string().described("The store, org-{name}-store.")),
    .optional("phase", .oneOf("Pending", "Active", "Failed")),
    .optional("message", .string().described("What the phase means, for humans.")),
    .optional("tunnelID", .string().described("The Cloudflare tunnel.")),
    .optional("accountID", .string().described("The Cloudflare account of the tunnel.")),
    .optional("conditions", .conditions)
  )

  /// What `kubectl get` prints.
  package static let printerColumns = [
    PrinterColumn("Display Name", ".spec.displayName", "The organisation's name for humans."),
    PrinterColumn("Phase", ".status.phase", "How far its provisioning is."),
    PrinterColumn("Webhook", ".status.webhookURL", "Where webhooks are sent.", isWide: true),
  ]

  /// What holds for the whole object.
  package static let rules = [
    ValidationRule(
      "self.metadata.name.matches('^[a-z0-9]([-a-z0-9]*[a-z0-9])?$') && self.metadata.name.size() <= 59",
      "must have a name of at most 59 lower-case letters, digits and hyphens, ending in neither hyphen, "
        + "because its namespace is org-{name}",
      code: .invalidOrganizationName
    ) {
      $0.objectName.isDNSLabel && $0.objectName.utf8.count <= 59
    }
  ]
}

extension Value {
  /// `metadata.name` of an object; empty where there is none.
  var objectName: String { mapping?["metadata"]?.mapping?["name"]?.string ?? "" }
}

extension DiagnosticCode {
  static let invalidDisplayName = DiagnosticCode(
    "tenant.invalid-display-name",
    "A display name is empty or holds characters that the platform's data model doesn't allow.",
    why: """
      The definition has the same pattern, so the API server would reject the object and the \
      organisation would never be created.
      """,
    example: .yaml(
      """
      apiVersion: aphex.io/v1alpha1
      kind: Organization
      metadata: {name: acme}
      spec: {displayName: Acme & Co, adminUsers: []}
      """
    )
  )

  static let invalidEmail = DiagnosticCode(
    "tenant.invalid-email",
    "An administrator of an organisation is not named by an e-mail address.",
    why: """
      Administrators are identified by their e-mail addresses. The definition has the same \
      pattern, so the API server would reject the object.
      """,
    example: .yaml(
      """
      apiVersion: aphex.io/v1alpha1
      kind: Organization
      metadata: {name: acme}
      spec: {displayName: Acme, adminUsers: [a@acme.example, root]}
      """
    )
  )

  static let invalidWebhookSecret = DiagnosticCode(
    "tenant.invalid-webhook-secret",
    "A webhook secret holds characters that the platform's data model doesn't allow.",
    why: """
      The definition has the same pattern, so the API server would reject the object. Letters, \
      digits, `_` and `-` survive every shell and form that the value passes through.
      """,
    example: .yaml(
      """
      apiVersion: aphex.io/v1alpha1
      kind: Organization
      metadata: {name: acme}
      spec: {displayName: Acme, adminUsers: [], webhookSecret: hush hush}
      """
    )
  )

  static let invalidOrganizationName = DiagnosticCode(
    "tenant.invalid-organization-name",
    "An organisation's name is not a DNS label of at most 59 characters; its namespace is named after it.",
    why: """
      The organisation's namespace is `org-{name}`, and a namespace is a DNS label of at most 63 \
      characters.
      """,
    example: .swift(
      """
      Organization("Acme_Corp", displayName: "Acme", adminUsers: [])
      """
    )
  )
}
