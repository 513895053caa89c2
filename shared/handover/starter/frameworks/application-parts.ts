import { snake } from '../plan/names'
import { partsOf } from '../python/dependencies-py'
import { setUpNames } from '../python/observability-py'
import type { Writing } from '../python/writing'

/** What `main.py` puts together, whatever framework it is written with. */
export interface ApplicationParts {
  readonly hasListener: boolean
  readonly hasMetrics: boolean
  readonly hasTraces: boolean
  /** Modules of routes, by name. */
  readonly modules: readonly string[]
}

export function applicationParts(writing: Writing): ApplicationParts {
  const { metrics: hasMetrics = false, tracing: hasTraces = false } = writing.code.lead.settings
  return {
    hasListener: partsOf(writing).hasListener,
    hasMetrics,
    hasTraces,
    modules: writing.code.resources.map(({ many }) => snake(many)).sort(),
  }
}

/** Imports of `main.py` from its own package; names of `exchange.py` and of what observes requests differ by framework. */
export function ownImports(
  writing: Writing,
  names: { readonly exchange: readonly string[]; readonly observed: readonly string[] },
): readonly string[] {
  const { package: name } = writing.code
  const { hasListener, modules } = applicationParts(writing)
  return [
    `from ${name} import health`,
    ...(modules.length > 0 ? [`from ${name}.api import ${modules.join(', ')}`] : []),
    `from ${name}.dependencies import Dependencies, open_dependencies`,
    ...(hasListener ? [`from ${name}.events import Listener, listen`] : []),
    ...(names.exchange.length > 0 ? [`from ${name}.exchange import ${names.exchange.join(', ')}`] : []),
    `from ${name}.observability import ${[...setUpNames(writing), ...names.observed].join(', ')}`,
    `from ${name}.settings import Settings, get_settings`,
  ]
}

/** Names of `observability.py` for a `main.py` that counts requests and begins their traces itself. */
export const observedIn = ({ hasMetrics, hasTraces }: ApplicationParts): readonly string[] => [
  ...(hasMetrics ? ['metrics_text', 'note_request'] : []),
  ...(hasTraces ? ['tracer'] : []),
]
