import { expect, it } from 'vitest'
import { DesignGraph } from '../../../../../electron/rules/design-graph'
import { FactReader } from '../../../../../electron/rules/fact-reader'
import { requestSlots } from '../../../../../electron/rules/facts/request-slots.fact'
import type { ServiceSettings } from '../../../../../shared/model/settings/service-settings'
import { design } from '../../../../support/design'

interface Counted {
  readonly least: number
  readonly most: number
  readonly assumed: readonly string[]
}

function slotsOf(technology: string, settings: ServiceSettings, replicas = 1): Counted {
  const drawn = design({ proxy: 'nginx', app: { technology, settings, replicas } }, { 'proxy -> app': {} })
  const reading = new FactReader(new DesignGraph(drawn), {}).reading({ slots: requestSlots })
  reading.refresh()
  const { slots } = reading.values()
  return { least: slots('least'), most: slots('most'), assumed: slots.of('assumed') }
}

it.each<[string, number, string, ServiceSettings, number?]>([
  ['threads of synchronous workers', 24, 'flask', { handlers: 'sync', workers: 3, threads: 4 }, 2],
  ['connections of an event loop', 1000, 'fastapi', { handlers: 'async', workers: 2 }],
  ['greenlets', 100, 'flask', { handlers: 'sync', workerClass: 'gevent', workers: 1 }],
  ['the upper end of autoscaling', 20, 'flask', { workers: 1, threads: 4, autoscaleMax: 5 }, 2],
  [
    'the thread pool of an ASGI framework, for `def` handlers',
    40,
    'fastapi',
    { handlers: 'sync', workers: 1 },
  ],
  [
    'a thread each, where asynchronous handlers run behind WSGI',
    4,
    'flask',
    { handlers: 'async', workers: 1, threads: 4 },
  ],
  [
    'the same for a framework with both interfaces, on a server for WSGI',
    1,
    'django',
    { handlers: 'async', server: 'gunicorn', workerClass: 'sync', workers: 1 },
  ],
  [
    'and its event loop on a server for ASGI',
    500,
    'django',
    { handlers: 'async', server: 'uvicorn', workers: 1 },
  ],
])('counts %s: %i', (_, slots, technology, settings, replicas = 1) => {
  expect(slotsOf(technology, settings, replicas)).toEqual({ least: slots, most: slots, assumed: [] })
})

it.each<[string, number, number, string, ServiceSettings, number?]>([
  ['processes', 4, 16, 'flask', { handlers: 'sync', threads: 2 }, 2],
  ['threads', 3, 12, 'flask', { handlers: 'sync', workers: 3 }],
  ['processes on an event loop', 500, 2000, 'fastapi', { handlers: 'async' }],
  ['processes and threads', 1, 16, 'flask', {}],
  ['handlers', 40, 500, 'fastapi', { workers: 1 }],
])(
  'counts a usual range where nobody states %s: %i to %i',
  (_, least, most, technology, settings, replicas = 1) => {
    expect(slotsOf(technology, settings, replicas)).toEqual({ least, most, assumed: ['app'] })
  },
)
