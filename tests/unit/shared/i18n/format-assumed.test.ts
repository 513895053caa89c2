import { expect, it } from 'vitest'
import { serviceId } from '../../../../shared/base/ids'
import { formatAssumed } from '../../../../shared/i18n/format-assumed'
import type { Assumed } from '../../../../shared/report/quantities'

const api = serviceId('api')

it.each<[Assumed, string | null, string, string]>([
  [
    { kind: 'availability', element: api, value: { lo: 0.999, hi: 0.999 } },
    null,
    'assumed: Availability of one replica 99.9%',
    '假设：单个副本的可用性 99.9%',
  ],
  [
    { kind: 'memoryMb', element: api, value: { lo: 256, hi: 256 } },
    'Order API',
    'assumed: Order API · Memory per replica 256 MB',
    '假设：Order API · 每个副本的内存 256 MB',
  ],
  [
    { kind: 'workers', element: api, value: { lo: 1, hi: 4 } },
    null,
    'assumed: Worker processes 1–4',
    '假设：工作进程数 1–4',
  ],
  [
    { kind: 'poolSize', element: api },
    'Order API',
    'not stated: Order API · Connection pool',
    '未说明：Order API · 连接池大小',
  ],
])('%o', (assumed, name, en, zh) => {
  expect(formatAssumed(assumed, name)).toEqual({ en, zh })
})
