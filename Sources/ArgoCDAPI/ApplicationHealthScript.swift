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
    /// succeeded, hooks included (argo-cd#9861, #10550). A sync that failed, and what is degraded once its sync has
    /// succeeded, is degraded: that ends the root's sync, which the root's `retry` begins again with the newest commit.
    /// Were it progressing, the root would wait for ever at the old commit and never see the one that mends the child
    /// (argo-cd#11494). Everything else is progressing.
    ///
    /// The comparison with the present spec leaves out what is empty: Argo CD's own round trip adds such fields.
    public static let lua = """
      local function verdict(status, message)
        return { status = status, message = message }
      end

      local function is_empty(value)
        if value == nil or value == "" or value == false then
          return true
        end
        if type(value) ~= "table" then
          return false
        end
        for _, child in pairs(value) do
          if not is_empty(child) then
            return false
          end
        end
        return true
      end

      local function same(left, right)
        if is_empty(left) and is_empty(right) then
          return true
        end
        if type(left) ~= "table" or type(right) ~= "table" then
          return left == right
        end
        for key, value in pairs(left) do
          if not same(value, right[key]) then
            return false
          end
        end
        for key, value in pairs(right) do
          if left[key] == nil and not is_empty(value) then
            return false
          end
        end
        return true
      end

      local function compared_with_present_spec(compared)
        return same(obj.spec.source, compared.source) and same(obj.spec.sources, compared.sources)
          and same(obj.spec.destination, compared.destination)
      end

      local status = obj.status
      if status == nil or status.health == nil or status.sync == nil then
        return verdict("Progressing", "not compared yet")
      end
      if obj.operation ~= nil then
        return verdict("Progressing", "a sync is requested")
      end
      local operation = status.operationState
      if operation ~= nil and operation.phase ~= "Succeeded" then
        local message = "last sync: " .. (operation.phase or "unknown") .. ", " .. (operation.message or "")
        if operation.phase == "Failed" or operation.phase == "Error" then
          return verdict("Degraded", message)
        end
        return verdict("Progressing", message)
      end
      local compared = status.sync.comparedTo
      if compared ~= nil and not compared_with_present_spec(compared) then
        return verdict("Progressing", "not compared with the present spec yet")
      end
      if status.sync.status ~= "Synced" then
        return verdict("Progressing", "sync: " .. (status.sync.status or "unknown"))
      end
      local message = status.health.message or ""
      if status.health.status == "Healthy" or status.health.status == "Degraded" then
        return verdict(status.health.status, message)
      end
      return verdict("Progressing", "health: " .. (status.health.status or "unknown") .. " " .. message)

      """
  }
}
