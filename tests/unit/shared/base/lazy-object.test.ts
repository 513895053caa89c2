import { expect, it, vi } from 'vitest'
import { z } from 'zod'
import { lazyObject } from '../../../../shared/base/lazy-object'

const fields = () => ({ name: z.string().min(1), size: z.number().optional() })

it('makes its fields when it is first asked for them, and once', () => {
  const make = vi.fn(fields)
  const schema = lazyObject(make)
  z.array(schema.optional()).max(3)
  expect(make).not.toHaveBeenCalled()
  expect(schema.parse({ name: 'a' })).toEqual({ name: 'a' })
  expect(schema.parse({ name: 'b', size: 2 })).toEqual({ name: 'b', size: 2 })
  expect(make).toHaveBeenCalledTimes(1)
})

it('answers like a strict object', () => {
  const [lazy, strict] = [lazyObject(fields), z.strictObject(fields())]
  for (const data of [{ name: 'a', other: 1 }, { name: '' }, {}, null, 3, { name: 'a', size: '1' }])
    expect(lazy.safeParse(data).error?.issues).toEqual(strict.safeParse(data).error?.issues)
  expect(z.toJSONSchema(lazy)).toEqual(z.toJSONSchema(strict))
  expect(lazy.extend({ more: z.boolean() }).parse({ name: 'a', more: true })).toEqual({
    name: 'a',
    more: true,
  })
  expect(lazy.pick({ name: true }).safeParse({ name: 'a', size: 1 }).success).toBe(false)
  expect(lazy.refine(({ name }) => name !== 'a').safeParse({ name: 'a' }).success).toBe(false)
})
