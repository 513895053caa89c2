import type { MutableDesign } from '../../shared/model/design'
import { design } from './design'
import { sequence } from './sequence-words'

/** A web client, an API, its database and its cache, with a sequence between them; see `sequence` for its words. */
export const webShop = (words: string): MutableDesign =>
  sequence(
    design(
      { web: 'web-client', api: 'fastapi', db: 'postgresql', cache: 'redis' },
      { 'web -> api': {}, 'api -> db': {}, 'api -> cache': {} },
    ),
    words,
  )
