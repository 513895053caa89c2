import { copyDesign, type Design, type MutableDesign } from '../../shared/model/design'
import type { Link } from '../../shared/model/link'
import { applyToDesign, type DesignPatch } from '../../shared/model/patch'
import type { Service } from '../../shared/model/service'
import type { Aspect } from './aspect'
import { type LinkSite, linkSite, type ServiceSite, serviceSite, waits } from './site'

/** What an edit touched: elements to look at again, and aspects of the design that changed. */
export interface Touched {
  readonly services: Set<string>
  readonly links: Set<string>
  readonly aspects: Set<Aspect>
}

const none: ReadonlySet<Link> = new Set()

/** The design as the rules see it: its tables, and the links by their ends. Changed in place by patches. */
export class DesignGraph {
  readonly #design: MutableDesign
  readonly #from = new Map<string, Set<Link>>()
  readonly #to = new Map<string, Set<Link>>()
  readonly #sites = new Map<string, ServiceSite>()
  readonly #linkSites = new Map<string, LinkSite>()

  constructor(design: Design) {
    this.#design = copyDesign(design)
    for (const link of this.#design.links.values()) this.#attach(link)
  }

  /** The tables, for commands that plan on them. */
  get design(): Design {
    return this.#design
  }

  get services(): ReadonlyMap<string, Service> {
    return this.#design.services
  }

  get links(): ReadonlyMap<string, Link> {
    return this.#design.links
  }

  service(id: string): Service | undefined {
    return this.#design.services.get(id)
  }

  link(id: string): Link | undefined {
    return this.#design.links.get(id)
  }

  linksFrom(service: string): ReadonlySet<Link> {
    return this.#from.get(service) ?? none
  }

  linksTo(service: string): ReadonlySet<Link> {
    return this.#to.get(service) ?? none
  }

  /** The service with its neighbours; built once for all audits, again after an edit that touches it. */
  site(id: string): ServiceSite | undefined {
    const known = this.#sites.get(id)
    if (known) return known
    const service = this.service(id)
    if (!service) return undefined
    const site = serviceSite(this, service)
    this.#sites.set(id, site)
    return site
  }

  /** The link with both its ends; absent while one of them is missing. */
  linkSite(id: string): LinkSite | undefined {
    const known = this.#linkSites.get(id)
    if (known) return known
    const link = this.link(id)
    const site = link && linkSite(this, link)
    if (site) this.#linkSites.set(id, site)
    return site
  }

  /** Applies the patches and adds to `touched` whatever an audit could see differently. */
  apply(patches: readonly DesignPatch[], touched: Touched): void {
    for (const patch of patches) {
      if (patch.table === 'services') this.#touchService(patch.before, patch.after, touched)
      if (patch.table === 'links') {
        const standing = this.#design.links.get(patch.id)
        if (standing) this.#detach(standing)
        if (patch.after) this.#attach(patch.after)
        touchLink(patch.before, patch.after, touched)
      }
      applyToDesign(this.#design, [patch])
    }
    for (const id of touched.services) this.#sites.delete(id)
    for (const id of touched.links) this.#linkSites.delete(id)
  }

  #touchService(before: Service | null, after: Service | null, touched: Touched): void {
    const id = (after ?? before)?.id
    if (id === undefined) return
    const retyped = before?.technology !== after?.technology || before?.layer !== after?.layer
    const reset = before?.replicas !== after?.replicas || !sameSettings(before?.settings, after?.settings)
    if (!retyped && !reset) return
    if (retyped) touched.aspects.add('services')
    if (reset) touched.aspects.add('settings')
    touched.services.add(id)
    for (const link of this.linksFrom(id)) {
      touched.links.add(link.id)
      touched.services.add(link.target)
      if (retyped && waits(link)) touched.aspects.add('requests')
    }
    for (const link of this.linksTo(id)) {
      touched.links.add(link.id)
      touched.services.add(link.source)
      if (retyped && waits(link)) touched.aspects.add('requests')
    }
  }

  #attach(link: Link): void {
    for (const [table, end] of [
      [this.#from, link.source],
      [this.#to, link.target],
    ] as const) {
      const at = table.get(end)
      if (at) at.add(link)
      else table.set(end, new Set([link]))
    }
  }

  #detach(link: Link): void {
    this.#from.get(link.source)?.delete(link)
    this.#to.get(link.target)?.delete(link)
  }
}

/** Whether two settings say the same; they are flat, and identity is lost on the way between processes. */
function sameSettings(a: object | undefined, b: object | undefined): boolean {
  if (a === b) return true
  if (!a || !b) return false
  const other = b as Readonly<Record<string, unknown>>
  return (
    Object.keys(a).length === Object.keys(b).length &&
    Object.entries(a).every(([key, value]) => other[key] === value)
  )
}

function touchLink(before: Link | null, after: Link | null, touched: Touched): void {
  const rewired =
    before?.source !== after?.source ||
    before?.target !== after?.target ||
    before?.kind !== after?.kind ||
    before?.sync !== after?.sync
  const reset = !sameSettings(before?.settings, after?.settings)
  if (!rewired && !reset) return
  if (rewired) touched.aspects.add('links')
  if (reset) touched.aspects.add('link-settings')
  for (const link of [before, after]) {
    if (!link) continue
    if (rewired && waits(link)) touched.aspects.add('requests')
    touched.links.add(link.id)
    touched.services.add(link.source)
    touched.services.add(link.target)
  }
}
