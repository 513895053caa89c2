import { nounOf } from '../../../catalog/sequences/nouns'
import type { Design } from '../../../model/design'
import { servicesOf } from '../../../model/interaction/message-link'
import { messagesOf } from '../../../model/interaction/walk-steps'
import type { Service } from '../../../model/service'
import { slugOf } from './names'
import { type Method, methods } from './plan'

/** Resources with the methods that somebody asks of them, by the many of their noun. */
export type Asked = ReadonlyMap<string, { readonly one: string; readonly methods: ReadonlySet<Method> }>

const path = /^(GET|POST|PUT|PATCH)\s+\/(?:v\d+\/)?([A-Za-z][A-Za-z0-9_-]{0,38})(\/\{?[A-Za-z_]\w*\}?)?\/?$/

/** What sequences ask of a service over HTTP, by its addresses: `POST /orders` creates an order. */
export function askedOf(design: Design, service: Service): Asked {
  const found = new Map<string, { one: string; methods: Set<Method> }>()
  for (const interaction of design.interactions.values()) {
    const services = servicesOf(interaction)
    for (const { to, text, kind } of messagesOf(interaction)) {
      const parts = kind === 'reply' || services.get(to) !== service.id ? null : path.exec(text.trim())
      if (!parts) continue
      const [, verb = '', word = '', id] = parts
      const many = slugOf(word, 'records')
      const entry = found.get(many) ?? { one: singular(many), methods: new Set<Method>() }
      entry.methods.add(methodOf(verb, id !== undefined))
      // Whoever creates something can also look it up.
      if (verb === 'POST') entry.methods.add('get')
      found.set(many, entry)
    }
  }
  return found
}

function methodOf(verb: string, hasId: boolean): Method {
  if (verb === 'POST') return 'create'
  if (verb === 'GET') return hasId ? 'get' : 'list'
  return 'replace'
}

/** What a service is about by its name, with everything that can be done to it. */
export function ownResource(service: Service, ...others: readonly (Service | undefined)[]): Asked {
  const named = [service, ...others.filter((each) => each !== undefined)].map((each) => ({
    ...each,
    name: slugOf(each.name, each.technology),
  }))
  const found = nounOf('en', ...named)
  // Each resource has a record, so that one of this name would be the record of a record.
  const { one, many } = found.one === 'record' ? { one: 'item', many: 'items' } : found
  return new Map([[many, { one, methods: new Set(methods) }]])
}

const singular = (many: string): string =>
  many.endsWith('ies')
    ? `${many.slice(0, -3)}y`
    : many.replace(/(x|ch|sh|ss)es$/, '$1').replace(/([^s])s$/, '$1')
