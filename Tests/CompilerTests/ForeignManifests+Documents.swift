/// What a file holds beside objects, and values that are not of the type which the API demands everywhere.
extension ForeignManifests {
  private static let account = "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: ci}\n"

  private static let binding = """
    apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata: {name: ci}
    roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: ci}
    subjects: [{kind: ServiceAccount, name: ci}]

    """

  static let soundDocuments: [ForeignManifests] = [
    ForeignManifests(
      "lists of a kind, one in another, and an element that leaves its kind to the list",
      [
        "a.yaml": """
        apiVersion: v1
        kind: List
        items:
          - apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleList
            items: [{metadata: {name: ci}, rules: []}]
          - {apiVersion: v1, kind: ServiceAccount, metadata: {name: ci}}
        ---
        \(binding)
        """
      ]
    ),
    ForeignManifests(
      "files of other programs beside manifests",
      [
        "a.yaml": account,
        "ci/workflow.yml": "on: {push: {branches: [main]}}\njobs: {yes: {steps: []}}\n",
        "web/tsconfig.json": "{ /* no */ \"compilerOptions\": {}, }",
        "stack.yaml": "Resources: {Bucket: !Ref Name}\n",
        "words.yaml": "only words\n", "list.json": "[1, {\"kind\": \"x\"}]",
        "values.yaml": "a: 1\na: 2\n",
      ]
    ),
    ForeignManifests(
      "empty documents, and a mark before each",
      ["a.yaml": "null\n---\n\u{FEFF}\(account)--- # and\n~\n"]
    ),
    ForeignManifests(
      "names of digits and of words for booleans, in quotes",
      [
        "a.yaml": "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: '007', namespace: 'on'}\n"
      ]
    ),
    ForeignManifests(
      "every field of metadata, and metadata of a program's own kind",
      [
        "a.yaml": """
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          {name: a, labels: {a: b}, annotations: {a: b}, finalizers: [a.example/x], uid: x, generation: 1,
           creationTimestamp: null, managedFields: [], ownerReferences: [], resourceVersion: '1'}
        ---
        apiVersion: catalog.example/v1
        kind: Component
        metadata: {name: a, title: A, links: []}

        """
      ]
    ),
    ForeignManifests(
      "values that Sealed Secrets and SOPS have encrypted",
      [
        "a.yaml": """
        apiVersion: bitnami.com/v1alpha1
        kind: SealedSecret
        metadata: {name: a}
        spec: {encryptedData: {password: AgBy3i4OJSWK+PiTySYZZA9rO43cGDEqAQIDBAUGBwgJCgsMDQ4PEBESExQV}}
        ---
        apiVersion: v1
        kind: Secret
        metadata: {name: b}
        stringData:
          token: ENC[AES256_GCM,data:c2VjcmV0LXZhbHVl,iv:aXY=,tag:dGFn,type:str]
        sops: {mac: "ENC[AES256_GCM,data:bWFj,iv:aXY=,tag:dGFn,type:str]", version: 3.9.0}

        """
      ]
    ),
  ]

  static let faultyDocuments: [ForeignManifests] = [
    ForeignManifests(
      "a list of a kind without the one that is named",
      [
        "a.yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleList\nitems: []\n---\n"
          + account + "---\n" + binding
      ],
      ["error: no Role 'ci'"]
    ),
    ForeignManifests(
      "what is no object beside objects",
      ["a.yaml": account + "---\n    a text\n---\n{}\n"],
      [
        "error: a document that kubectl and Argo CD refuse: the document is a string",
        "error: a document that kubectl and Argo CD refuse: 'apiVersion' is missing, and 'kind' is missing",
      ]
    ),
    ForeignManifests(
      "an object without its version, alone in its file and beside others",
      [
        "a.yaml": account + "---\nkind: ConfigMap\nmetadata: {name: a}\n",
        "b.yaml": "kind: ConfigMap\nmetadata: {name: b}\n",
        "c.yaml": "apiVersion: v1/\nkind: ConfigMap\nmetadata: {name: c}\n",
      ],
      [
        "error: a document that kubectl and Argo CD refuse: 'apiVersion' is missing",
        "warning: a document that kubectl and Argo CD refuse: 'apiVersion' is missing",
        "warning: a document that kubectl and Argo CD refuse: 'apiVersion' is 'v1/'",
      ]
    ),
    ForeignManifests(
      "an object of a known kind without a name",
      ["a.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {labels: {a: b}}\n"],
      ["error: a ConfigMap that kubectl and Argo CD refuse: 'metadata.name' is missing"]
    ),
    ForeignManifests(
      "names that are numbers and booleans, of objects, references and subjects",
      [
        "a.yaml": """
        apiVersion: v1
        kind: ServiceAccount
        metadata: {name: 12, namespace: off}
        ---
        apiVersion: v1
        kind: Pod
        metadata: {name: web}
        spec:
          serviceAccountName: 12
          volumes: [{name: v, configMap: {name: 1.5}}]
          containers: [{name: c, image: 'c:1', volumeMounts: [{name: v, mountPath: /v}]}]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata: {name: web}
        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
        subjects: [{kind: ServiceAccount, name: web, namespace: 42}]

        """
      ],
      [
        "error: the name is an integer, and the API server takes a string only",
        "error: the namespace is a boolean, and the API server takes a string only",
        "error: the name is an integer, and the API server takes a string only",
        "error: the name is a number, and the API server takes a string only",
        "error: the namespace is an integer, and the API server takes a string only",
      ]
    ),
    ForeignManifests(
      "fields that metadata doesn't have, of an object and of its pods",
      [
        "a.yaml": """
        apiVersion: batch/v1
        kind: Job
        metadata: {name: a, annotation: {a: b}}
        spec:
          template:
            metadata: {team: front}
            spec: {restartPolicy: Never, containers: [{name: c, image: 'c:1'}]}

        """
      ],
      ["error: metadata has no field 'annotation'", "error: metadata has no field 'team'"]
    ),
    ForeignManifests(
      "a value that SOPS has left out",
      [
        "a.yaml": """
        apiVersion: v1
        kind: Secret
        metadata: {name: b}
        stringData: {a: "ENC[AES256_GCM,data:YQ==,iv:aXY=,tag:dGFn,type:str]", b: not encrypted}

        """
      ],
      ["error: the Secret's values would be committed in plain text"]
    ),
    ForeignManifests(
      "a fault elsewhere than at quoted braces",
      ["a.yaml": account, "b.yaml": "\(account)annotations:\n  a: '{{ x }}'\n  b: 1\n  b: 2\n"],
      ["error: duplicate key 'b'"]
    ),
  ]
}
