import { describe, expect, it } from 'vitest'
import { defineTally } from '../../../../electron/rules/define-fact'
import { DesignGraph, type Touched } from '../../../../electron/rules/design-graph'
import { FactReader } from '../../../../electron/rules/fact-reader'
import { serviceId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import deleteElements from '../../../../shared/commands/elements/delete-elements.command'
import { planCall } from '../../../../shared/commands/registry'
import changeServices from '../../../../shared/commands/service/change-services.command'
import type { CommandCall } from '../../../../shared/model/command-call'
import { design } from '../../../support/design'

/** Adds what each service states, nothing where it states nothing. */
const cost = defineTally<'cost'>({
  id: 'test-cost',
  each: ({ service }, add) => add('cost', service.settings.monthlyCost ?? 0),
})

const priced = (monthlyCost: number) => ({ technology: 'redis', settings: { monthlyCost } })

describe('a tally', () => {
  const reader = () => {
    const graph = new DesignGraph(design({ b: priced(3), a: priced(4), free: 'redis' }))
    const facts = new FactReader(graph, {})
    const reading = facts.reading({ cost })
    const count = reading.values().cost
    const edit = (edited: CommandCall): void => {
      const planned = planCall(graph.design, edited)
      if (!planned.ok) throw new Error(planned.error.code)
      const touched: Touched = { services: new Set(), links: new Set(), aspects: new Set() }
      graph.apply(planned.value, touched)
      facts.update(touched)
    }
    return { count, edit, version: () => reading.refresh() }
  }

  it('counts, and names who adds, in the order of ids', () => {
    const { count } = reader()
    expect(count('cost')).toBe(7)
    expect(count.of('cost')).toEqual(['a', 'b'])
  })

  it('names others after an edit that leaves the sum as it was, and says that it changed', () => {
    const { count, edit, version } = reader()
    const before = version()
    edit(call(changeServices, { services: [serviceId('a')], settings: { monthlyCost: 0 } }))
    edit(call(changeServices, { services: [serviceId('free')], settings: { monthlyCost: 4 } }))
    expect(count('cost')).toBe(7)
    expect(count.of('cost')).toEqual(['b', 'free'])
    expect(version()).not.toBe(before)
  })

  it('forgets who is gone', () => {
    const { count, edit } = reader()
    edit(call(deleteElements, { services: [serviceId('b')], links: [] }))
    expect(count('cost')).toBe(4)
    expect(count.of('cost')).toEqual(['a'])
  })
})
