extension ArgoCD {
  /// The health check that makes sync waves between Applications wait.
  ///
  /// Argo CD removed its own in 1.8 (argo-cd#3781), so without this script in `argocd-cm` every child Application counts
  /// as healthy at once and the waves of an App-of-Apps gate nothing.
  public enum ApplicationHealthScript {
    /// The key of `argocd-cm` that holds it.
    public static let key = "resource.customizations.health.argoproj.io_Application"

    /// The script, in the Lua 5.1 that Argo CD runs.
    ///
    /// Healthy is only what is healthy, in sync, compared with the present spec (argo-cd#8778), and whose last sync has
    /// succeeded, hooks included (argo-cd#9861, #10550). Everything else is progressing, also what is degraded: Argo CD
    /// ends a sync of several waves at the first degraded object (argo-cd#1826), and an Application that recovers after
    /// a minute would leave the later waves unsynced until somebody looks.
    public static let lua = """
      local function waiting(message)
        return { status = "Progressing", message = message }
      end

      local function same(left, right)
        return (left or "") == (right or "")
      end

      local function same_source(left, right)
        return same(left.repoURL, right.repoURL) and same(left.path, right.path)
          and same(left.targetRevision, right.targetRevision) and same(left.chart, right.chart)
      end

      local function sources(holder)
        if holder.sources ~= nil and #holder.sources > 0 then
          return holder.sources
        end
        return { holder.source }
      end

      local function compared_with_present_spec(compared)
        local present, past = sources(obj.spec), sources(compared)
        if #present ~= #past then
          return false
        end
        for i = 1, #present do
          if not same_source(present[i], past[i]) then
            return false
          end
        end
        return true
      end

      local status = obj.status
      if status == nil or status.health == nil or status.sync == nil then
        return waiting("not compared yet")
      end
      if obj.operation ~= nil then
        return waiting("a sync is requested")
      end
      local operation = status.operationState
      if operation ~= nil and operation.phase ~= "Succeeded" then
        return waiting("last sync: " .. (operation.phase or "unknown") .. ", " .. (operation.message or ""))
      end
      if status.sync.comparedTo ~= nil and not compared_with_present_spec(status.sync.comparedTo) then
        return waiting("not compared with the present spec yet")
      end
      if status.sync.status ~= "Synced" then
        return waiting("sync: " .. (status.sync.status or "unknown"))
      end
      if status.health.status ~= "Healthy" then
        return waiting("health: " .. (status.health.status or "unknown") .. " " .. (status.health.message or ""))
      end
      return { status = "Healthy", message = status.health.message or "" }

      """
  }
}
