import { describe, expect, it } from 'vitest'
import { stackOf } from '../../../../../renderer/features/palette/stack-of'
import { design } from '../../../../support/design'

describe('the stack of a design', () => {
  it('holds services and the parts inside them, each once, from the top lane down', () => {
    const made = design({
      db: 'postgresql',
      api: { technology: 'fastapi', settings: { server: 'uvicorn', orm: 'sqlalchemy' } },
      api2: { technology: 'fastapi', settings: { server: 'uvicorn' } },
    })
    const ids = stackOf(made).map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    expect([...ids].sort()).toEqual(['fastapi', 'postgresql', 'sqlalchemy', 'uvicorn'])
    expect(ids.indexOf('fastapi')).toBeLessThan(ids.indexOf('postgresql'))
  })

  it('is the same list again until another technology is used', () => {
    const before = stackOf(design({ api: 'fastapi', db: 'postgresql' }))
    expect(stackOf(design({ db: 'postgresql', api: 'fastapi', api2: 'fastapi' }))).toBe(before)
    const after = stackOf(design({ db: 'postgresql', api: 'flask' }))
    expect(after.map(({ id }) => id)).toEqual(['flask', 'postgresql'])
  })

  it('leaves out what the catalogue does not know: it cannot be added', () => {
    expect(stackOf(design({ a: 'our-own-broker' }))).toEqual([])
  })
})
