import { describe, expect, it } from 'vitest'
import { type Localized, same } from '../../../../shared/base/localized'
import { technologies } from '../../../../shared/catalog/catalog'
import { searchTechnologies } from '../../../../shared/catalog/search-technologies'
import type { Technology } from '../../../../shared/catalog/technology'

const [anyEntry] = technologies.values()
if (!anyEntry) throw new Error('the catalogue is empty')

const entry = (id: string, name: string | Localized, en = 'nothing', zh = '无'): Technology => ({
  ...anyEntry,
  id,
  name: typeof name === 'string' ? same(name) : name,
  summary: { en, zh },
})

const catalogue = [
  entry('jobs', 'Background jobs', 'A queue on top of Redis.', '基于 Redis 的队列。'),
  entry('aredis', 'Aredis'),
  entry('py-redis', 'Py redis'),
  entry('redis-stack', 'Redis Stack'),
  entry('redis', 'Redis'),
]

const found = (query: string): string[] => searchTechnologies(catalogue, query).map(({ id }) => id)

describe('searching the catalogue', () => {
  it('ranks the whole name, beginnings, beginnings of words, inner parts, then summaries', () => {
    expect(found('redis')).toEqual(['redis', 'redis-stack', 'py-redis', 'aredis', 'jobs'])
  })

  it('reads summaries in both languages, whatever the case and the width of the letters', () => {
    expect(found('队列')).toEqual(['jobs'])
    expect(found('ＱＵＥＵＥ')).toEqual(['jobs'])
  })

  it('wants every word to match', () => {
    expect(found('redis stack')).toEqual(['redis-stack'])
    expect(found('redis zebra')).toEqual([])
  })

  it('finds nothing for an empty query', () => {
    expect(found('  ')).toEqual([])
  })

  it('puts PostgreSQL first for “post” in the real catalogue', () => {
    expect(searchTechnologies(technologies.values(), 'post')[0]?.id).toBe('postgresql')
  })

  it.each(['第三方', 'third-party', '第三方 API'])('finds a name by “%s”, in either language', (query) => {
    expect(searchTechnologies(technologies.values(), query)[0]?.id).toBe('external-api')
  })

  it('finds databases by a Chinese word', () => {
    expect(searchTechnologies(technologies.values(), '关系型数据库').map(({ id }) => id)).toContain(
      'postgresql',
    )
  })
})
