import fc from 'fast-check'
import { expect, it } from 'vitest'
import { planCall } from '../../../../shared/commands/registry'
import type { MutableDesign } from '../../../../shared/model/design'
import { applyToDesign } from '../../../../shared/model/patch'
import type { LinkSettings } from '../../../../shared/model/settings/link-settings'
import { design } from '../../../support/design'
import { harm } from '../../../support/fix-harm'
import { randomDeployment } from '../../../support/random-deployment'
import { type Random, seeded } from '../../../support/random-design'
import { randomDesign, randomProfile } from '../../../support/random-project'

const seeds = fc.integer({ min: 1, max: 1_000_000 })

it('no fix lowers the total by anything but what it draws, what that costs and what it trades', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(harm(randomDesign(seed, 10 + (seed % 60)), randomProfile(seed))).toEqual([])
    }),
    { numRuns: 80 },
  )
})

/** What people state on the link on which an application waits for a worker. */
const statedOn = (random: Random): LinkSettings => ({
  ...(random(2) === 0 ? { timeoutMs: 1000 } : {}),
  ...(random(3) === 0 ? { retries: 2 } : {}),
  ...(random(3) === 0 ? { callsPerRequest: 2 } : {}),
  ...(random(4) === 0 ? { idempotent: true } : {}),
})

/** A random design beside an application with asynchronous handlers, on any framework, that waits for its worker. */
function waitingDesign(seed: number): MutableDesign {
  const random = seeded(seed)
  const drawn = randomDesign(seed, 10 + (seed % 40))
  const beside = design(
    {
      client: 'web-client',
      waiting: {
        technology: ['flask', 'django', 'fastapi'][random(3)] ?? 'flask',
        settings: {
          handlers: 'async',
          workers: 2,
          threads: 4,
          ...(random(2) === 0 ? { interface: 'WSGI' } : {}),
        },
      },
      tasks: 'celery',
    },
    {
      'client -> waiting': { settings: statedOn(random) },
      'waiting -> tasks': { kind: 'call', sync: true, settings: statedOn(random) },
    },
  )
  for (const service of beside.services.values()) drawn.services.set(service.id, service)
  for (const link of beside.links.values()) drawn.links.set(link.id, link)
  return drawn
}

it('giving up waiting, and handlers that the server cannot run, never lowers the total', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const audits = ['awaited-tasks', 'async-on-wsgi', 'dependency-cycles']
      expect(harm(waitingDesign(seed), randomProfile(seed), audits)).toEqual([])
    }),
    { numRuns: 80 },
  )
})

/** A random design whose services stand on random nodes. */
function deployedDesign(seed: number): MutableDesign {
  const drawn = randomDesign(seed, 10 + (seed % 40))
  const random = seeded(seed)
  for (let n = 0; n < 12 + (seed % 30); n += 1) {
    const planned = planCall(drawn, randomDeployment(random, drawn))
    if (planned.ok) applyToDesign(drawn, planned.value)
  }
  return drawn
}

it('neither does one where services are placed', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(harm(deployedDesign(seed), randomProfile(seed))).toEqual([])
    }),
    { numRuns: 60 },
  )
})
