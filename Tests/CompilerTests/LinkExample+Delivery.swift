extension LinkExample {
  /// Kinds that deliver and run: Argo CD, Argo Workflows, Tekton.
  static let delivery = [
    LinkExample(
      "an ApplicationSet's generators",
      Shape.own(
        "argoproj.io/v1alpha1",
        "ApplicationSet",
        """
        spec:
          generators:
            - pullRequest:
                gitlab:
                  tokenRef: {secretName: gitlab, key: token}
                  caRef: {configMapName: authorities, key: ca.crt}
            - matrix:
                generators:
                  - scmProvider: {github: {tokenRef: {secretName: github, key: token}}}
                  - plugin: {configMapRef: {name: elsewhere}}

        """
      ),
      provided: Shape.secret("gitlab", "token") + Shape.secret("github", "token")
        + Shape.configMap("authorities", "ca.crt"),
      missing: [
        "ConfigMap 'authorities' in namespace 'shop'", "Secret 'github' in namespace 'shop'",
        "Secret 'gitlab' in namespace 'shop'",
      ]
    ),
    LinkExample(
      "a Workflow's artifacts, templates and semaphores",
      Shape.own(
        "argoproj.io/v1alpha1",
        "Workflow",
        """
        spec:
          arguments:
            parameters: [{name: p, valueFrom: {configMapKeyRef: {name: settings, key: size}}}]
          hooks: {exit: {templateRef: {name: notify, template: main}}}
          synchronization:
            semaphores: [{configMapKeyRef: {name: limits, key: builds}}]
            mutexes: [{name: a-lock}]
          templates:
            - name: main
              inputs:
                artifacts:
                  - {name: a, s3: {accessKeySecret: {name: bucket, key: id}}, plugin: {name: a}}
              container: {image: 'c:1', env: [{name: T, valueFrom: {secretKeyRef: {name: t, key: t}}}]}
              steps: [[{name: s, templateRef: {name: build, template: main}}]]

        """
      ),
      provided: Shape.secret("bucket", "id") + Shape.secret("t", "t")
        + Shape.configMap("settings", "size") + Shape.configMap("limits", "builds")
        + ["notify", "build"].map {
          Shape.object("argoproj.io/v1alpha1", "WorkflowTemplate", $0, namespace: "shop")
        }.joined(),
      missing: [
        "ConfigMap 'limits' in namespace 'shop'", "ConfigMap 'settings' in namespace 'shop'",
        "Secret 'bucket' in namespace 'shop'", "Secret 't' in namespace 'shop'",
        "WorkflowTemplate 'build' in namespace 'shop'",
        "WorkflowTemplate 'notify' in namespace 'shop'",
      ]
    ),
    LinkExample(
      "what a ClusterWorkflowTemplate needs where it runs",
      Shape.object(
        "argoproj.io/v1alpha1",
        "ClusterWorkflowTemplate",
        "example",
        """
        spec:
          serviceAccountName: elsewhere
          templates: [{name: main, steps: [[{name: s, templateRef: {name: elsewhere}}]]}]

        """
      ),
      provided: "",
      missing: []
    ),
    LinkExample(
      "a CronWorkflow of a template of the cluster",
      Shape.own(
        "argoproj.io/v1alpha1",
        "CronWorkflow",
        """
        spec:
          schedules: ['0 0 * * *']
          workflowSpec:
            workflowTemplateRef: {name: shared, clusterScope: true}
            imagePullSecrets: [{name: registry}]

        """
      )
        + Shape.object("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "other"),
      provided: Shape.secret("registry", ".dockerconfigjson")
        + Shape.object("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "shared"),
      missing: ["ClusterWorkflowTemplate 'shared'", "Secret 'registry' in namespace 'shop'"]
    ),
    LinkExample(
      "a Task's steps that stand elsewhere",
      Shape.own(
        "tekton.dev/v1",
        "Task",
        """
        spec:
          steps:
            - {name: a, ref: {name: fetch}}
            - {name: b, ref: {resolver: git, params: [{name: url, value: u}]}}

        """
      ),
      provided: Shape.object(
        "tekton.dev/v1beta1",
        "StepAction",
        "fetch",
        namespace: "shop",
        "spec: {image: 'c:1'}\n"
      ),
      missing: ["StepAction 'fetch' in namespace 'shop'"]
    ),
    LinkExample(
      "a PipelineRun's pods",
      Shape.own(
        "tekton.dev/v1",
        "PipelineRun",
        """
        spec:
          pipelineSpec: {tasks: []}
          taskRunTemplate:
            podTemplate: {imagePullSecrets: [{name: registry}]}
          workspaces: [{name: w, projected: {sources: [{configMap: {name: settings}}]}}]

        """
      ),
      provided: Shape.secret("registry", ".dockerconfigjson") + Shape.configMap("settings", "a"),
      missing: [
        "ConfigMap 'settings' in namespace 'shop'", "Secret 'registry' in namespace 'shop'",
      ]
    ),
  ]
}
