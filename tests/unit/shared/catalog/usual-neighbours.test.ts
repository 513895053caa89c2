import { describe, expect, it } from 'vitest'
import { technologies, technology } from '../../../../shared/catalog/catalog'
import { usualNeighbours } from '../../../../shared/catalog/usual-neighbours'

const ids = (...args: Parameters<typeof usualNeighbours>): string[] =>
  usualNeighbours(...args).map(({ id }) => id)

describe('what is usually linked with a technology', () => {
  it('is what an application is paired with, then stores, queues and what lies beyond', () => {
    const behind = ids('fastapi', 'target')
    expect(behind.slice(0, 2).sort()).toEqual(['celery', 'redis'])
    expect(behind).toEqual(expect.arrayContaining(['postgresql', 'rabbitmq', 'keycloak', 'external-api']))
    expect(behind).not.toContain('nginx')
  })

  it('is, at the other end, who usually calls it', () => {
    const before = ids('fastapi', 'source')
    expect(before).toEqual(expect.arrayContaining(['web-client', 'nginx']))
    expect(before).not.toContain('postgresql')
    expect(ids('postgresql', 'source')).toEqual(expect.arrayContaining(['django', 'celery', 'pgbouncer']))
  })

  it('begins with what the design has, among what is as usual', () => {
    expect(ids('nginx', 'target', new Set(['flask'])).indexOf('flask')).toBeLessThan(
      ids('nginx', 'target').indexOf('flask'),
    )
  })

  it('is nothing that lives inside a process, and nothing that is known not to fit', () => {
    for (const { id } of technologies.values()) {
      for (const end of ['source', 'target'] as const) {
        const found = usualNeighbours(id, end)
        expect(found.filter(({ runtime }) => runtime !== 'process')).toEqual([])
        const conflicts = technology(id)?.conflicts.map((each) => each.with) ?? []
        expect(found.filter((other) => conflicts.includes(other.id))).toEqual([])
      }
    }
  })

  it('is whatever can stand there, where nothing is usual: what the design has first', () => {
    const processes = [...technologies.values()].filter(({ runtime }) => runtime === 'process').length
    for (const of of ['external-api', 'cobol']) {
      const found = ids(of, 'target', new Set(['redis']))
      expect(found.indexOf('redis')).toBeLessThan(found.indexOf('memcached'))
      expect(ids(of, 'target', new Set(['memcached'])).indexOf('memcached')).toBeLessThan(
        found.indexOf('memcached'),
      )
      expect(found).toHaveLength(processes)
    }
  })
})
