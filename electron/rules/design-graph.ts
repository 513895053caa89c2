import { type ServiceId, serviceId } from '../../shared/base/ids'
import { technology } from '../../shared/catalog/catalog'
import type { Category, Technology } from '../../shared/catalog/technology'
import type { Standing } from '../../shared/model/deployment/standing'
import { copyDesign, type Design, type DesignTable, type MutableDesign } from '../../shared/model/design'
import type { Link } from '../../shared/model/link'
import { applyToDesign, type DesignPatch } from '../../shared/model/patch'
import type { Service } from '../../shared/model/service'
import type { Aspect } from './aspect'
import type { LinkNode, NodesOver, ServiceNode } from './nodes'
import { changesPaths } from './path-settings'
import { effective, isRenested, Placements } from './placements'
import { type LinkSite, linkSite, type ServiceSite, serviceSite, waits } from './site'
import { Slots } from './slots'

/** What an edit touched: elements to look at again, and aspects of the design that changed. */
export interface Touched {
  readonly services: Set<ServiceNode>
  readonly links: Set<LinkNode>
  readonly aspects: Set<Aspect>
}

interface OwnServiceNode extends ServiceNode {
  service: Service | undefined
  technology: Technology | undefined
  placed: Standing | undefined
  readonly out: OwnLinkNode[]
  readonly in: OwnLinkNode[]
  site: ServiceSite | undefined
}

interface OwnLinkNode extends LinkNode {
  link: Link | undefined
  source: OwnServiceNode
  target: OwnServiceNode
  waits: boolean
  site: LinkSite | undefined
}

const none: ReadonlySet<OwnServiceNode> = new Set()

/** The design as the rules see it: nodes that lead to each other, beside the tables. Changed in place by patches. */
export class DesignGraph {
  readonly #design: MutableDesign
  readonly #placements: Placements
  readonly #services = new Map<string, OwnServiceNode>()
  readonly #links = new Map<string, OwnLinkNode>()
  readonly #byCategory = new Map<Category, Set<OwnServiceNode>>()
  readonly #serviceSlots = new Slots<OwnServiceNode>()
  readonly #linkSlots = new Slots<OwnLinkNode>()
  readonly #holders: { readonly [O in keyof NodesOver]: readonly (NodesOver[O] | undefined)[] } = {
    services: this.#serviceSlots.holders,
    links: this.#linkSlots.holders,
  }

  constructor(design: Design) {
    this.#design = copyDesign(design)
    this.#placements = new Placements(this.#design)
    for (const service of this.#design.services.values()) this.#setService(this.#node(service.id), service)
    for (const link of this.#design.links.values()) this.#addLink(link)
  }

  /** The tables, for commands that plan on them. */
  get design(): Design {
    return this.#design
  }

  /** Nodes by the ids of services. Some may stand for a service that only links speak of. */
  get services(): ReadonlyMap<string, ServiceNode> {
    return this.#services
  }

  get links(): ReadonlyMap<string, LinkNode> {
    return this.#links
  }

  /** Nodes of services whose technologies are of a category. */
  servicesOf(category: Category): ReadonlySet<ServiceNode> {
    return this.#byCategory.get(category) ?? none
  }

  /** All nodes of services, or of links, by their slots; slots that are free hold nobody. */
  bySlot<O extends keyof NodesOver>(over: O): readonly (NodesOver[O] | undefined)[] {
    return this.#holders[over]
  }

  /** Rows that a table with a row for each service, or each link, needs. */
  slots(over: keyof NodesOver): number {
    return this.#holders[over].length
  }

  /** The service with its neighbours; built once for all audits, again after an edit that touches it. */
  site(node: ServiceNode): ServiceSite | undefined {
    const own = node as OwnServiceNode
    own.site ??= serviceSite(own)
    return own.site
  }

  /** The site of the service with an id. */
  siteOf(id: string): ServiceSite | undefined {
    const node = this.#services.get(id)
    return node && this.site(node)
  }

  /** The link with both its ends; absent while one of them is missing. */
  linkSite(node: LinkNode): LinkSite | undefined {
    const own = node as OwnLinkNode
    own.site ??= linkSite(own)
    return own.site
  }

  /** Applies the patches and adds to `touched` whatever an audit could see differently. */
  apply(patches: readonly DesignPatch[], touched: Touched): void {
    this.#serviceSlots.startEdit()
    this.#linkSlots.startEdit()
    for (const patch of patches) {
      if (patch.table === 'services')
        this.#changeService(serviceId(patch.id), patch.before, patch.after, touched)
      if (patch.table === 'links') this.#changeLink(patch.id, patch.before, patch.after, touched)
      const aspect = aspectOfTable[patch.table]
      if (aspect && (patch.table !== 'deploymentNodes' || isRenested(patch))) touched.aspects.add(aspect)
    }
    applyToDesign(this.#design, patches)
    for (const id of this.#placements.apply(patches)) this.#changePlaces(id, touched)
    for (const node of touched.services as Set<OwnServiceNode>) {
      node.site = undefined
      this.#dropIfGone(node)
    }
    for (const node of touched.links as Set<OwnLinkNode>) node.site = undefined
  }

  #changeService(id: ServiceId, before: Service | null, after: Service | null, touched: Touched): void {
    const node = this.#node(id)
    this.#setService(node, after ?? undefined)
    const retyped = before?.technology !== after?.technology || before?.layer !== after?.layer
    const reset = before?.replicas !== after?.replicas || !sameSettings(before?.settings, after?.settings)
    if (!retyped && !reset) return
    if (retyped) touched.aspects.add('services')
    if (reset) touched.aspects.add('settings')
    if (reset && changesPaths(before, after)) touched.aspects.add('paths')
    this.#touchAround(node, touched)
    if (retyped && [...node.out, ...node.in].some((end) => end.waits)) touched.aspects.add('requests')
  }

  /** A service stands elsewhere; others look at it again only where that says something else of its zones. */
  #changePlaces(id: string, touched: Touched): void {
    const node = this.#services.get(id)
    const service = this.#design.services.get(id)
    if (!node || !service) return
    const before = node.service
    this.#setService(node, service)
    touched.services.add(node)
    if (before?.settings.zones === node.service?.settings.zones) return
    touched.aspects.add('settings').add('paths')
    this.#touchAround(node, touched)
  }

  #touchAround(node: OwnServiceNode, touched: Touched): void {
    touched.services.add(node)
    for (const end of [...node.out, ...node.in]) {
      touched.links.add(end)
      touched.services.add(end.source)
      touched.services.add(end.target)
    }
  }

  #changeLink(id: string, before: Link | null, after: Link | null, touched: Touched): void {
    const rewired =
      before?.source !== after?.source ||
      before?.target !== after?.target ||
      before?.kind !== after?.kind ||
      before?.sync !== after?.sync
    const reset = !sameSettings(before?.settings, after?.settings)
    const standing = this.#links.get(id)
    const touch = (node: OwnLinkNode | undefined): void => {
      if (!node || (!rewired && !reset)) return
      touched.links.add(node)
      touched.services.add(node.source)
      touched.services.add(node.target)
    }
    touch(standing)
    if (standing && after?.source === standing.source.id && after.target === standing.target.id) {
      standing.link = after
      standing.waits = waits(after)
    } else {
      if (standing) this.#removeLink(standing)
      const added = after ? this.#addLink(after) : undefined
      touch(added)
      if (
        [standing, added].some((link) => link && (isNearlyLoose(link.source) || isNearlyLoose(link.target)))
      )
        touched.aspects.add('paths')
    }
    if (rewired) touched.aspects.add('links')
    if (reset) touched.aspects.add('link-settings')
    if (reset && before?.settings.circuitBreaker !== after?.settings.circuitBreaker)
      touched.aspects.add('paths')
    if (rewired && [before, after].some((link) => link && waits(link))) touched.aspects.add('requests')
  }

  #node(id: ServiceId): OwnServiceNode {
    const known = this.#services.get(id)
    if (known) return known
    const node: OwnServiceNode = {
      id,
      slot: this.#serviceSlots.next,
      service: undefined,
      technology: undefined,
      placed: undefined,
      out: [],
      in: [],
      site: undefined,
    }
    this.#serviceSlots.take(node)
    this.#services.set(id, node)
    return node
  }

  #setService(node: OwnServiceNode, service: Service | undefined): void {
    const before = node.technology?.category
    node.placed = this.#placements.of(node.id)
    node.service = service && effective(service, node.placed)
    node.technology = service && technology(service.technology)
    const after = node.technology?.category
    if (before === after) return
    if (before) this.#byCategory.get(before)?.delete(node)
    if (!after) return
    const members = this.#byCategory.get(after)
    if (members) members.add(node)
    else this.#byCategory.set(after, new Set([node]))
  }

  #dropIfGone(node: OwnServiceNode): void {
    if (node.service || node.out.length > 0 || node.in.length > 0) return
    if (this.#services.delete(node.id)) this.#serviceSlots.giveBack(node)
  }

  #addLink(link: Link): OwnLinkNode {
    const [source, target] = [this.#node(link.source), this.#node(link.target)]
    const slot = this.#linkSlots.next
    const node: OwnLinkNode = { id: link.id, slot, link, source, target, waits: waits(link), site: undefined }
    this.#linkSlots.take(node)
    this.#links.set(link.id, node)
    source.out.push(node)
    target.in.push(node)
    return node
  }

  #removeLink(node: OwnLinkNode): void {
    node.link = undefined
    this.#links.delete(node.id)
    this.#linkSlots.giveBack(node)
    node.source.out.splice(node.source.out.indexOf(node), 1)
    node.target.in.splice(node.target.in.indexOf(node), 1)
  }
}

/** A link that came may be its first, one that went its last. A link to itself stands on both sides. */
const isNearlyLoose = ({ out, in: into }: ServiceNode): boolean => out.length + into.length <= 2

/** What an edit of a table changes as a whole: facts over these look at all of it again. */
const aspectOfTable: { readonly [T in DesignTable]?: Aspect } = {
  packages: 'classes',
  classes: 'classes',
  classRelations: 'classes',
  patterns: 'classes',
  interactions: 'interactions',
  deploymentNodes: 'deployment',
  deployments: 'deployment',
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
