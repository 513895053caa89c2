import { linkId } from '../../shared/base/ids'
import { technologies } from '../../shared/catalog/catalog'
import { call } from '../../shared/commands/define-command'
import deleteElements from '../../shared/commands/elements/delete-elements.command'
import addLink from '../../shared/commands/link/add-link.command'
import changeLinks from '../../shared/commands/link/change-links.command'
import reconnectLink from '../../shared/commands/link/reconnect-link.command'
import { planCall } from '../../shared/commands/registry'
import addService from '../../shared/commands/service/add-service.command'
import changeServices from '../../shared/commands/service/change-services.command'
import moveServices from '../../shared/commands/service/move-services.command'
import renameService from '../../shared/commands/service/rename-service.command'
import type { CommandCall } from '../../shared/model/command-call'
import { type Design, emptyDesign, type MutableDesign } from '../../shared/model/design'
import { layers } from '../../shared/model/layer'
import { linkKinds } from '../../shared/model/link'
import { applyToDesign } from '../../shared/model/patch'
import type { Field } from '../../shared/model/settings/field'
import { linkFields } from '../../shared/model/settings/link-settings'
import { type ServiceSettings, serviceFields } from '../../shared/model/settings/service-settings'

/** Whole numbers from 0 to n - 1, the same for the same seed (mulberry32). */
export type Random = (n: number) => number

export function seeded(seed: number): Random {
  let state = seed >>> 0
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * n)
  }
}

const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[random(list.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

const ids = [...technologies.keys()]

/** Technologies as an architect would mix them: mostly applications and stores, now and then anything. */
const usual = [
  'fastapi',
  'django',
  'flask',
  'celery',
  'postgresql',
  'redis',
  'rabbitmq',
  'mongodb',
  'nginx',
  'prometheus',
]

function randomValue(random: Random, field: Field, services: readonly string[]): unknown {
  switch (field.kind) {
    case 'number':
      return field.whole
        ? Math.min(field.max, field.min + random(20))
        : field.min + (field.max - field.min) / (1 + random(1000))
    case 'flag':
      return random(2) === 1
    case 'choice':
      return pick(random, Object.keys(field.options))
    case 'part':
      return pick(random, ids)
    case 'service':
      return services.length === 0 ? undefined : pick(random, services)
    case 'text':
      return pick(random, ['3.9', '3.13', 'core', ''])
  }
}

function someSettings(
  random: Random,
  fields: Readonly<Record<string, Field>>,
  share: number,
  services: readonly string[],
): object {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(() => random(100) < share)
      .map(([key, field]) => [key, randomValue(random, field, services)]),
  )
}

/** One edit of any kind, as a person or a fix could make it. Refused ones are possible, as they are in life. */
export function randomCall(random: Random, design: Design): CommandCall {
  const services = [...design.services.values()].map(({ id }) => id)
  const links = [...design.links.values()].map(({ id }) => id)
  const kind = services.length < 2 ? 0 : random(12)
  if (kind <= 1) {
    const technology = random(3) === 0 ? pick(random, ids) : pick(random, usual)
    return call(addService, {
      technology,
      replicas: 1 + random(3),
      settings: someSettings(random, serviceFields, 20, services),
    })
  }
  const service = pick(random, services)
  if (kind <= 4)
    return call(addLink, {
      source: service,
      target: pick(random, services),
      kind: random(2) ? pick(random, linkKinds) : undefined,
    })
  if (kind === 5) return call(renameService, { service, name: `Name ${random(1000)}` })
  if (kind === 6) {
    const layer = random(3) === 0 ? pick(random, layers) : undefined
    return call(moveServices, { moves: [{ id: service, x: random(900), y: random(90), layer }] })
  }
  if (kind <= 8) {
    const settings = someSettings(random, serviceFields, 4, services) as ServiceSettings
    const clear = random(4) === 0 ? [pick(random, Object.keys(serviceFields))] : []
    return call(changeServices, { services: [service], replicas: 1 + random(4), settings, clear })
  }
  if (links.length === 0) return call(renameService, { service, name: '' })
  const link = pick(random, links)
  if (kind === 9)
    return call(changeLinks, {
      links: [link],
      kind: pick(random, linkKinds),
      sync: random(2) === 0,
      settings: someSettings(random, linkFields, 30, services),
    })
  if (kind === 10) return call(reconnectLink, { link, source: service, target: pick(random, services) })
  return random(2) === 0
    ? call(deleteElements, { services: [service], links: [] })
    : call(deleteElements, { services: [], links: [link] })
}

/** A connected design of a given size: applications in front of stores, brokers and workers. */
export function largeDesign(services: number, links: number, seed = 1): MutableDesign {
  const random = seeded(seed)
  const design = emptyDesign()
  const run = (edit: CommandCall): void => {
    const planned = planCall(design, edit)
    if (planned.ok) applyToDesign(design, planned.value)
  }
  for (let n = 0; n < services; n += 1) run(call(addService, { technology: pick(random, usual) }))
  const all = [...design.services.values()].map(({ id }) => id)
  // Written to the table directly: the command looks for duplicates, which is quadratic over a whole design.
  for (let n = 0; n < links; n += 1) {
    const at = random(all.length)
    const near = Math.min(all.length - 1, at + 1 + random(40))
    const [source, target] = [all[at], all[near]]
    if (source === undefined || target === undefined || source === target) continue
    const id = linkId(`l${n + 1}`)
    design.links.set(id, {
      id,
      source,
      target,
      kind: pick(random, linkKinds),
      sync: random(3) > 0,
      label: '',
      settings: {},
    })
  }
  return design
}
