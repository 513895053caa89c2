import type { Deployment } from '../../shared/model/deployment/deployment'
import { type NodeTable, type Standing, standingOf } from '../../shared/model/deployment/standing'
import type { Design } from '../../shared/model/design'
import type { DesignPatch } from '../../shared/model/patch'
import type { Service } from '../../shared/model/service'

/** Where services stand in the deployment, kept up to date by patches. Costs nothing where nothing is deployed. */
export class Placements {
  readonly #nodes: NodeTable
  readonly #byService = new Map<string, Map<string, Deployment>>()
  readonly #standings = new Map<string, Standing>()

  /** @param design tables that change in place: nodes are looked up in them after each edit */
  constructor(design: Design) {
    this.#nodes = design.deploymentNodes
    for (const deployment of design.deployments.values()) this.#add(deployment)
    for (const id of this.#byService.keys()) this.#stand(id)
  }

  of(service: string): Standing | undefined {
    return this.#standings.get(service)
  }

  /** Takes in an edit once the tables have it. @returns services that stand elsewhere since */
  apply(patches: readonly DesignPatch[]): string[] {
    const asked = new Set<string>()
    let renested = false
    for (const patch of patches) {
      if (patch.table === 'deployments') {
        if (patch.before) asked.add(this.#remove(patch.before))
        if (patch.after) asked.add(this.#add(patch.after))
      }
      if (patch.table === 'deploymentNodes') renested ||= isRenested(patch)
    }
    // Few edits change a node, so whoever stands below it is not looked for.
    const looked = renested ? new Set([...asked, ...this.#byService.keys()]) : asked
    return [...looked].filter((id) => this.#stand(id))
  }

  #add(deployment: Deployment): string {
    const { id, service } = deployment
    const own = this.#byService.get(service)
    if (own) own.set(id, deployment)
    else this.#byService.set(service, new Map([[id, deployment]]))
    return service
  }

  #remove({ id, service }: Deployment): string {
    const own = this.#byService.get(service)
    own?.delete(id)
    if (own?.size === 0) this.#byService.delete(service)
    return service
  }

  /** @returns whether the service stands elsewhere than before. */
  #stand(service: string): boolean {
    const before = this.#standings.get(service)
    const after = standingOf(this.#nodes, this.#byService.get(service)?.values() ?? [])
    if (sameStanding(before, after)) return false
    if (after) this.#standings.set(service, after)
    else this.#standings.delete(service)
    return true
  }
}

/** Whether an edit of a node changes more than what it is called. */
export const isRenested = ({
  before,
  after,
}: Extract<DesignPatch, { readonly table: 'deploymentNodes' }>): boolean =>
  before?.kind !== after?.kind || before?.parent !== after?.parent

/**
 * A service as the rules see it: the zones that it is placed in are the zones it runs in, whatever is stated of them.
 * Where nothing is drawn of zones, what is stated holds.
 */
export function effective(service: Service, placed: Standing | undefined): Service {
  const zones = placed?.zoneCount
  if (zones === undefined || zones === service.settings.zones) return service
  return { ...service, settings: { ...service.settings, zones } }
}

const sameStanding = (a: Standing | undefined, b: Standing | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.copies === b.copies &&
    a.zoneCount === b.zoneCount &&
    a.bare.length === b.bare.length &&
    a.bare.every((id, n) => id === b.bare[n]) &&
    sameCounts(a.zones, b.zones) &&
    sameCounts(a.hosts, b.hosts))

function sameCounts(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  if (a.size !== b.size) return false
  for (const [id, count] of a) if (b.get(id) !== count) return false
  return true
}
