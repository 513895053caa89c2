import { describe, expect, it } from 'vitest'
import { DesignGraph, type Touched } from '../../../../../electron/rules/design-graph'
import { FactReader } from '../../../../../electron/rules/fact-reader'
import { requestPath } from '../../../../../electron/rules/facts/request-path.fact'
import { linkId, type ServiceId, serviceId } from '../../../../../shared/base/ids'
import { call } from '../../../../../shared/commands/define-command'
import deleteElements from '../../../../../shared/commands/elements/delete-elements.command'
import addLink from '../../../../../shared/commands/link/add-link.command'
import changeLinks from '../../../../../shared/commands/link/change-links.command'
import { planCall } from '../../../../../shared/commands/registry'
import changeServices from '../../../../../shared/commands/service/change-services.command'
import type { CommandCall } from '../../../../../shared/model/command-call'
import type { Field } from '../../../../../shared/model/settings/field'
import { linkFields } from '../../../../../shared/model/settings/link-settings'
import { serviceFields } from '../../../../../shared/model/settings/service-settings'
import { design } from '../../../../support/design'

const profile = { availabilityTarget: 0.999 }

/** A way in with a guard, a cache that is spared and a provider, beside a front that nothing uses yet. */
const drawn = () =>
  design(
    {
      app: { technology: 'fastapi', settings: { exposure: 'public' } },
      cache: { technology: 'redis', settings: { cachePattern: 'aside' } },
      front: { technology: 'nginx', settings: { exposure: 'public' } },
      other: 'django',
      partner: { technology: 'postgresql', settings: { external: true } },
      store: 'postgresql',
    },
    { 'app -> cache': {}, 'app -> partner': { settings: { circuitBreaker: true } }, 'app -> store': {} },
  )

/** The fact as an edit leaves it, beside what it is for the edited design from nothing. */
function edited(calls: readonly CommandCall[]): { readonly kept: unknown; readonly anew: unknown } {
  const graph = new DesignGraph(drawn())
  const facts = new FactReader(graph, profile)
  const reading = facts.reading({ requestPath })
  reading.refresh()
  for (const each of calls) {
    const planned = planCall(graph.design, each)
    if (!planned.ok) throw new Error(planned.error.code)
    const touched: Touched = { services: new Set(), links: new Set(), aspects: new Set() }
    graph.apply(planned.value, touched)
    facts.update(touched)
    reading.refresh()
  }
  const fresh = new FactReader(new DesignGraph(graph.design), profile).reading({ requestPath })
  fresh.refresh()
  return { kept: reading.values().requestPath, anew: fresh.values().requestPath }
}

const services = [...drawn().services.values()].map(({ id }) => id)
const links = [...drawn().links.values()].map(({ id }) => id)

function valuesOf(field: Field): readonly unknown[] {
  if (field.kind === 'number') return [field.min, field.max]
  if (field.kind === 'flag') return [true, false]
  return field.kind === 'choice' ? Object.keys(field.options) : []
}

const change = (ids: readonly ServiceId[], key: string, value: unknown): CommandCall =>
  call(changeServices, { services: [...ids], settings: { [key]: value } })

describe('the request path', () => {
  it.each(Object.entries<Field>(serviceFields))('follows an edit of %s', (key, field) => {
    for (const value of valuesOf(field)) {
      for (const id of services) {
        const { kept, anew } = edited([change([id], key, value)])
        expect(kept, `${id}: ${String(value)}`).toEqual(anew)
      }
    }
  })

  it.each(Object.entries<Field>(linkFields))('follows an edit of %s of links', (key, field) => {
    for (const value of valuesOf(field)) {
      const { kept, anew } = edited([call(changeLinks, { links, settings: { [key]: value } })])
      expect(kept, String(value)).toEqual(anew)
    }
  })

  it('knows that the first link of a front makes it a way in, and that the last one takes that back', () => {
    const monitors = { source: serviceId('front'), target: serviceId('other'), kind: 'depends-on' } as const
    const before = edited([])
    const linked = edited([call(addLink, monitors)])
    expect(linked.kept).toEqual(linked.anew)
    expect(linked.kept).not.toEqual(before.kept)
    const unlinked = edited([
      call(addLink, monitors),
      call(deleteElements, { services: [], links: [linkId('l4')] }),
    ])
    expect(unlinked.kept).toEqual(before.kept)
  })

  it('follows replicas', () => {
    const { kept, anew } = edited([call(changeServices, { services, replicas: 3 })])
    expect(kept).toEqual(anew)
    expect(kept).not.toEqual(edited([]).kept)
  })
})
