import { type Localized, same } from '../../base/localized'
import type { Service } from '../../model/service'
import { wayFrom } from './api-request'
import { keyName, nounOf } from './nouns'
import {
  authenticate,
  fill,
  noteAuthenticated,
  outcomesOf,
  read,
  readThroughCache,
  requestOn,
  rollBack,
  transaction,
  update,
} from './passages'
import type { Script } from './script'
import type { SequencePart } from './template'
import { cacheOf, databaseOf, isApplication, type Wire, type Wiring } from './wiring'

/**
 * A write, its commit and what becomes of the cache, and the read that follows: it misses once and fills the cache again.
 *
 * @returns what the sequence is called, or what the design lacks for it.
 */
export function writeCachedWrite(wiring: Wiring, script: Script): Localized | SequencePart {
  const writer = writerOf(wiring)
  if (!writer) return 'cached-store'
  const { service: by, store, cache } = writer
  const way = wayFrom(wiring, by)
  const api = way.find((who) => who !== null && isApplication(who)) ?? by
  const toApi = way.slice(0, way.indexOf(api) + 1)
  const toWriter = way.slice(way.indexOf(api))
  const noun = nounOf(script.language, by, store.service, api)

  script.down(toApi, requestOn(wiring, 'PUT', noun))
  authenticate(wiring, script, api, toApi)
  script.down(toWriter, requestOn(wiring, 'PUT', noun))
  const [well, badly] = outcomesOf(store)
  script.fragment(
    'alt',
    [
      well,
      () => {
        transaction(script, by, store.service, [update(noun)])
        if (cache.service.settings.cachePattern === 'write-through') fill(script, by, cache.service, noun)
        else
          script.ask(by, cache.service, same(`DEL ${keyName(noun)}`), same('OK'), {
            effect: 'cache-invalidate',
            idempotent: true,
          })
        script.up(way, same('200 OK'))
      },
    ],
    [
      badly,
      () => {
        rollBack(script, by, store.service)
        script.up(way, same('503 Service Unavailable'))
      },
    ],
  )
  script.down(toApi, requestOn(wiring, 'GET', noun))
  noteAuthenticated(wiring, script, api)
  script.down(toWriter, requestOn(wiring, 'GET', noun))
  script.fragment(
    'alt',
    [
      well,
      () => {
        readThroughCache(script, by, cache.service, noun, () => read(script, by, store.service, noun))
        script.up(way, same('200 OK'))
      },
    ],
    [badly, () => script.up(way, same('503 Service Unavailable'))],
  )
  return { en: `Write with cache: ${noun.many}`, zh: `写入与缓存：${noun.many}` }
}

interface Writer {
  readonly service: Service
  readonly store: Wire
  readonly cache: Wire
}

function writerOf(wiring: Wiring): Writer | null {
  for (const service of wiring.services) {
    if (!isApplication(service)) continue
    const [store, cache] = [databaseOf(wiring, service), cacheOf(wiring, service)]
    if (store && cache) return { service, store, cache }
  }
  return null
}
