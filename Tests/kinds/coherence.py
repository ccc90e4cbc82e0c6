"""What the fields of an object say of each other: rendering refuses a mount of no volume, and a selector unlike its template.

Values change here, and of which fields are set only what an API asks for beside its schema.
"""


def make_coherent(value, parent=""):
    """Makes the names inside every pod, and every selector of a template, agree."""
    if isinstance(value, list):
        for each in value:
            make_coherent(each, parent)
    if not isinstance(value, dict):
        return
    if isinstance(value.get("containers"), list):
        # others than pods have containers, too
        if parent == "spec":
            name_parts(value)
    if isinstance(value.get("template"), dict) and isinstance(value.get("selector"), dict):
        label(value["template"], value["selector"])
    if "repoURL" in value and parent in ("source", "sources"):
        # Argo CD takes either a folder or a chart
        value["path"] = "deploy"
        if "chart" in value:
            value["chart"] = ""
    for key, each in value.items():
        # and a cluster by its address or by its name
        if key == "destination" and isinstance(each, dict) and {"server", "name"} <= each.keys():
            each["server"] = ""
        # of these names controllers make Secrets and Services
        if key.endswith("SecretRef") and isinstance(each, dict) and "name" in each:
            each["name"] = "edge"
        if key == "serviceTemplate" and "name" in each.get("metadata", {}):
            each["metadata"]["name"] = "inner"
        make_coherent(each, key)


def name_parts(pod):
    for number, volume in enumerate(pod.get("volumes", [])):
        volume["name"] = f"volume-{number}"
    containers = [
        each
        for key in ("containers", "initContainers", "ephemeralContainers")
        for each in pod.get(key, [])
    ]
    for container in containers:
        for key in ("volumeMounts", "volumeDevices"):
            for mount in container.get(key, []):
                if not pod.get("volumes"):
                    pod["volumes"] = [{"name": "volume-0", "emptyDir": {}}]
                mount["name"] = "volume-0"
        for key in ("livenessProbe", "readinessProbe", "startupProbe", "lifecycle"):
            number_ports(container.get(key))


def number_ports(handler):
    if not isinstance(handler, dict):
        return
    for key, each in handler.items():
        if key in ("httpGet", "tcpSocket") and isinstance(each.get("port"), str):
            each["port"] = 80
        number_ports(each)


def label(template, selector):
    metadata = template.get("metadata")
    if not isinstance(metadata, dict) or "labels" not in metadata:
        return
    # of a ReplicationController the labels stand alone
    is_plain = not {"matchLabels", "matchExpressions"} & selector.keys()
    if is_plain and not all(isinstance(each, str) for each in selector.values()):
        return
    metadata["labels"].update(selector if is_plain else selector.get("matchLabels", {}))
    key, text = next(iter(metadata["labels"].items()))
    for each in [] if is_plain else selector.get("matchExpressions", []):
        each["key"] = key
        if each["operator"] in ("NotIn", "DoesNotExist"):
            each["operator"] = "In" if "values" in each else "Exists"
        if "values" in each:
            each["values"] = [text]
