import { expect, it } from 'vitest'
import { copyOf } from '../../../../renderer/state/copy-name'

it.each([
  ['订单方案', '订单方案副本'],
  ['方案 2', '方案 2 副本'],
  ['Django', 'Django 副本'],
  ['轻量应用（协程）', '轻量应用（协程）副本'],
])('a copy of %s is %s', (name, zh) => {
  expect(copyOf(name)).toEqual({ en: `${name} copy`, zh })
})

it('counts copies of a copy, and passes over names that are taken', () => {
  expect(copyOf('Django copy')).toEqual({ en: 'Django copy 2', zh: 'Django copy 副本' })
  expect(copyOf('订单副本').zh).toBe('订单副本 2')
  expect(copyOf('Django 副本 2').zh).toBe('Django 副本')
  expect(copyOf('Django', new Set(['Django', 'Django copy', 'Django copy 2'])).en).toBe('Django copy 3')
})
