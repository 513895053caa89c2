import { expect, it } from 'vitest'
import { DesignGraph } from '../../../../../electron/rules/design-graph'
import { FactReader } from '../../../../../electron/rules/fact-reader'
import { requestSlots } from '../../../../../electron/rules/facts/request-slots.fact'
import type { ServiceSettings } from '../../../../../shared/model/settings/service-settings'
import { design } from '../../../../support/design'

function slotsOf(technology: string, settings: ServiceSettings, replicas = 1): number {
  const drawn = design({ proxy: 'nginx', app: { technology, settings, replicas } }, { 'proxy -> app': {} })
  const reading = new FactReader(new DesignGraph(drawn), {}).reading({ slots: requestSlots })
  reading.refresh()
  return reading.values().slots('slots')
}

it.each<[string, number, string, ServiceSettings, number?]>([
  ['threads of synchronous workers', 24, 'flask', { handlers: 'sync', workers: 3, threads: 4 }, 2],
  ['connections of an event loop', 1000, 'fastapi', { handlers: 'async', workers: 2 }],
  ['greenlets', 100, 'flask', { handlers: 'sync', workerClass: 'gevent' }],
  ['the upper end of autoscaling', 20, 'flask', { threads: 4, autoscaleMax: 5 }, 2],
  ['the thread pool of an ASGI framework, for `def` handlers', 40, 'fastapi', { handlers: 'sync' }],
  [
    'a thread each, where asynchronous handlers run behind WSGI',
    4,
    'flask',
    { handlers: 'async', threads: 4 },
  ],
  [
    'the same for a framework with both interfaces, on a server for WSGI',
    1,
    'django',
    { handlers: 'async', server: 'gunicorn', workerClass: 'sync' },
  ],
  ['and its event loop on a server for ASGI', 500, 'django', { handlers: 'async', server: 'uvicorn' }],
])('counts %s: %i', (_, slots, technology, settings, replicas = 1) => {
  expect(slotsOf(technology, settings, replicas)).toBe(slots)
})
