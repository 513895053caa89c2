import { technology } from '../../../../shared/catalog/catalog'
import type { Technology } from '../../../../shared/catalog/technology'
import type { Design } from '../../../../shared/model/design'
import type { Service } from '../../../../shared/model/service'
import { exactly } from '../../quant/range'
import { type Effort, effortOf } from '../../quantities/operational-load'
import { askedSkill, isExternal, partsOf } from '../../site'

/** The operating effort as the catalogue rates it, without hours. */
const inPoints: Effort = { perPoint: exactly(1), managedShare: exactly(0.3) }

/**
 * How much a design is to build and to run: one for each part, and the operating effort, 1…5, of what the team runs; a
 * share of that for what a provider operates. The users' devices and others' systems are none of it.
 */
export function burden(design: Design): number {
  let sum = 0
  for (const service of design.services.values()) {
    const entry = technology(service.technology)
    if (entry?.category === 'client-app' || isExternal(service, entry)) continue
    sum += 1 + (effortOf({ service, technology: entry }, inPoints)?.hi ?? 0)
  }
  return sum
}

const ownServices = function* (design: Design): Generator<[Service, Technology]> {
  for (const service of design.services.values()) {
    const entry = technology(service.technology)
    if (!entry || entry.runtime === 'tool' || entry.category === 'client-app') continue
    if (!isExternal(service, entry)) yield [service, entry]
  }
}

/** Levels of skill that a team lacks, added up over the parts of a design. */
export function skillGap(design: Design, skill: number): number {
  let sum = 0
  for (const [service, entry] of ownServices(design))
    sum += Math.max(0, askedSkill(service, entry, partsOf(service)) - skill)
  return sum
}

/** What a use counts whose operation is a provider's: it is still there, but half as much to know. */
const operatedUse = 0.5

/** How often a design uses some technologies, as services and inside them. */
export function uses(design: Design, ids: ReadonlySet<string>): number {
  let count = 0
  for (const service of design.services.values()) {
    if (ids.has(service.technology)) count += service.settings.managed === true ? operatedUse : 1
    for (const part of partsOf(service)) if (ids.has(part.id)) count += 1
  }
  return count
}
