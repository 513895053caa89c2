import { describe, expect, it } from 'vitest'
import { linkName, serviceName } from '../../../../../../renderer/canvas/layered/adapter/accessible-names'
import { shownDesign } from '../../../../../../shared/views/layered/collapsed'
import { design } from '../../../../../support/design'

const shop = design(
  {
    db: { technology: 'postgresql', name: 'Orders DB', replicas: 2 },
    api: { technology: 'fastapi', name: 'Order API' },
  },
  { 'api -> db': { settings: { protocol: 'SQL' } } },
)
const service = (id: string) => {
  const found = shop.services.get(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

describe('what a screen reader says', () => {
  it('names a service with what can be seen of it', () => {
    const badge = { severity: 'high', count: 1 } as const
    expect(serviceName(service('db'), badge, 'en')).toBe('Orders DB, PostgreSQL, Data, 2 replicas, 1 finding')
    expect(serviceName(service('db'), badge, 'zh')).toBe('Orders DB，PostgreSQL，数据，2 个副本，1 项发现')
    expect(serviceName(service('api'), undefined, 'en')).toBe('Order API, FastAPI, API')
  })

  it('names a technology that the catalogue does not know by its id', () => {
    expect(serviceName({ ...service('api'), technology: 'homemade' }, undefined, 'en')).toBe(
      'Order API, homemade, API',
    )
  })

  it('reads a link as a sentence', () => {
    const link = shop.links.get('api.db')
    if (!link) throw new Error('no link')
    expect(linkName(shownDesign(shop), link, 'en')).toBe('Order API reads and writes Orders DB, SQL')
    expect(linkName(shownDesign(shop), link, 'zh')).toBe('Order API 读写 Orders DB，SQL')
  })
})
