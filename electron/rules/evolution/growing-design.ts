import type { LinkId, ServiceId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { technology } from '../../../shared/catalog/catalog'
import type { Category, Technology } from '../../../shared/catalog/technology'
import { callOf } from '../../../shared/commands/define-command'
import type placeRest from '../../../shared/commands/deployment/place-rest.command'
import type deleteElements from '../../../shared/commands/elements/delete-elements.command'
import type addLink from '../../../shared/commands/link/add-link.command'
import type insertService from '../../../shared/commands/link/insert-service.command'
import { planCall } from '../../../shared/commands/registry'
import type addService from '../../../shared/commands/service/add-service.command'
import type changeServices from '../../../shared/commands/service/change-services.command'
import type { CommandCall } from '../../../shared/model/command-call'
import { copyDesign, type Design, type MutableDesign } from '../../../shared/model/design'
import type { Link } from '../../../shared/model/link'
import { applyToDesign } from '../../../shared/model/patch'
import type { Service } from '../../../shared/model/service'
import type { LinkSettings } from '../../../shared/model/settings/link-settings'
import type { ServiceSettings } from '../../../shared/model/settings/service-settings'
import { isExternal } from '../site'

/** A service that is not there yet, with what it is linked to. */
interface NewPart {
  readonly technology: string
  readonly name: Localized | string
  readonly replicas?: number
  readonly settings?: ServiceSettings
  readonly from?: readonly ServiceId[]
  readonly to?: readonly ServiceId[]
  readonly linkSettings?: LinkSettings
}

/**
 * A design on its way to another stage. Every change is a command, which is kept: the same commands lead from the first
 * design to this one, wherever they are run. Ids follow from the design alone.
 */
export class GrowingDesign {
  readonly #design: MutableDesign
  readonly #calls: CommandCall[] = []

  constructor(design: Design) {
    this.#design = copyDesign(design)
  }

  get design(): Design {
    return this.#design
  }

  get calls(): readonly CommandCall[] {
    return this.#calls
  }

  /** Services of the team in some categories, in the order of their ids. */
  own(categories: readonly Category[]): { readonly service: Service; readonly entry: Technology }[] {
    return [...this.#design.services.values()].flatMap((service) => {
      const entry = technology(service.technology)
      const isMeant = entry && categories.includes(entry.category) && !isExternal(service, entry)
      return isMeant ? [{ service, entry }] : []
    })
  }

  linksInto(service: ServiceId): Link[] {
    return [...this.#design.links.values()].filter(({ target }) => target === service)
  }

  linksFrom(service: ServiceId): Link[] {
    return [...this.#design.links.values()].filter(({ source }) => source === service)
  }

  /** @returns whether the command could be carried out */
  do(step: CommandCall): boolean {
    const planned = planCall(this.#design, step)
    if (!planned.ok || planned.value.length === 0) return false
    applyToDesign(this.#design, planned.value)
    this.#calls.push(step)
    return true
  }

  /** @returns its id; `null` where the command refuses */
  add(part: NewPart): ServiceId | null {
    const { from = [], to = [], linkSettings: settings, ...service } = part
    const known = new Set(this.#design.services.keys())
    const wires = [
      ...from.map((each) => ({ service: each, direction: 'in' as const, ...(settings && { settings }) })),
      ...to.map((each) => ({ service: each, direction: 'out' as const, ...(settings && { settings }) })),
    ]
    this.do(callOf<typeof addService>('service.add', { ...service, wires }))
    return this.#newAmong(known)
  }

  /** Puts a service in the middle of links that share their target. */
  insert(links: readonly LinkId[], entry: string, replicas: number, settings: ServiceSettings): void {
    if (links.length > 0)
      this.do(
        callOf<typeof insertService>('link.insert-service', {
          links: [...links],
          technology: entry,
          replicas,
          settings,
        }),
      )
  }

  change(service: Service, settings: ServiceSettings, replicas?: number): void {
    this.do(
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings,
        ...(replicas && { replicas }),
      }),
    )
  }

  remove(services: readonly ServiceId[], links: readonly LinkId[]): void {
    this.do(callOf<typeof deleteElements>('elements.delete', { services: [...services], links: [...links] }))
  }

  link(source: ServiceId, target: ServiceId, settings: LinkSettings): void {
    this.do(callOf<typeof addLink>('link.add', { source, target, settings }))
  }

  /** Where a deployment is drawn: gives what is new a place in it. */
  placeAll(): void {
    if (this.#design.deploymentNodes.size > 0) this.do(callOf<typeof placeRest>('deployment.place-rest', {}))
  }

  #newAmong(known: ReadonlySet<string>): ServiceId | null {
    return [...this.#design.services.values()].find(({ id }) => !known.has(id))?.id ?? null
  }
}
