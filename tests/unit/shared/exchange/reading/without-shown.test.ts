import { describe, expect, it } from 'vitest'
import { withoutShown } from '../../../../../shared/exchange/reading/without-shown'
import type { Link } from '../../../../../shared/model/link'
import { design } from '../../../../support/design'

const keys = (table: ReadonlyMap<string, unknown>): string[] => [...table.keys()]

describe('what a text adds to a design', () => {
  const around = design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} })
  const read = design(
    { api: 'fastapi', db: { technology: 'mysql', name: 'Other' }, cache: 'redis' },
    { 'api -> db': {}, 'api -> cache': {} },
  )

  it('is no service that a deployment view shows and the design has under the same id and name', () => {
    const added = withoutShown(read, 'deployment', around)
    expect(keys(added.services)).toEqual(['db', 'cache'])
    expect(keys(added.links)).toEqual(['api.db', 'api.cache'])
    const named = design(
      { api: 'fastapi', db: { technology: 'mysql', name: 'Other\n' } },
      { 'api -> db': {} },
    )
    const less = withoutShown(read, 'deployment', named)
    expect(keys(less.services)).toEqual(['cache'])
    expect(keys(less.links)).toEqual(['api.cache'])
  })

  it('is a link that says another kind between two that are there, but no line that says nothing', () => {
    const orders = (link: Partial<Pick<Link, 'kind' | 'label' | 'settings'>>) =>
      design({ api: 'fastapi', queue: 'rabbitmq' }, { 'api -> queue': link })
    const written = orders({ kind: 'write', label: 'orders' })
    const added = (link: Parameters<typeof orders>[0]) =>
      [...withoutShown(orders(link), 'deployment', written).links.values()].map(({ kind }) => kind)
    expect(added({ kind: 'write', label: 'more' })).toEqual([])
    expect(added({ kind: 'read', label: 'orders' })).toEqual([])
    expect(added({ kind: 'read' })).toEqual(['read'])
    const bare = { kind: 'publish', settings: { protocol: 'AMQP' } } as const
    expect(added(bare)).toEqual([])
    expect(added({ ...bare, label: 'mail' })).toEqual(['publish'])
  })

  it('is everything in a view whose elements are its own', () => {
    expect(withoutShown(read, 'layered', around)).toBe(read)
  })
})
