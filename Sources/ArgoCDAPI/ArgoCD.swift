/// Argo CD's kinds (`argoproj.io`), apart so that `Application` can be the author's own word.
public enum ArgoCD {}
