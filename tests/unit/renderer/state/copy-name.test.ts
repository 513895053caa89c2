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
