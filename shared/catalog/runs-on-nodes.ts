import type { Service } from '../model/service'
import { technology } from './catalog'

/**
 * Whether a service is something that is put on deployment nodes: a process that the team, or a provider on its behalf,
 * runs. Clients run with their users, an external system elsewhere, libraries inside others, platforms are nodes.
 */
export function runsOnNodes({ technology: id, settings }: Service): boolean {
  if (settings.external === true) return false
  const entry = technology(id)
  if (!entry) return true
  return (
    entry.runtime === 'process' && entry.category !== 'client-app' && entry.category !== 'external-system'
  )
}
