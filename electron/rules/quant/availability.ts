import type { Category } from '../../../shared/catalog/technology'

/**
 * Availability, 0…1, of one replica that states none of its own: assumptions of this product, on the pessimistic side
 * of what providers promise for a single instance, so that they can be seen, argued and overridden in the inspector.
 */
export const usualAvailability: { readonly [C in Category]?: number } = {
  'web-framework': 0.999,
  rpc: 0.999,
  'model-server': 0.999,
  'reverse-proxy': 0.9995,
  'api-gateway': 0.9995,
  'load-balancer': 0.9995,
  'connection-pooler': 0.9995,
  'relational-database': 0.999,
  'document-database': 0.999,
  'wide-column-store': 0.999,
  'search-engine': 0.999,
  'column-store': 0.999,
  'object-storage': 0.999,
  cache: 0.999,
  'identity-provider': 0.999,
  'external-system': 0.995,
}

/** Availability of a service that a provider operates, of anything the table does not name, and of one zone. */
export const assumedAvailability = { managed: 0.9995, other: 0.999, zone: 0.9999 } as const

/**
 * Series: all parts are needed, `A = ∏ Aᵢ`. A part that several others share is handed in once.
 * After the availability calculus of the SRE book, appendix A, and of Treynor et al., The Calculus of Service
 * Availability, https://queue.acm.org/detail.cfm?id=3096459.
 */
export function series(parts: Iterable<number>): number {
  let product = 1
  for (const part of parts) product *= part
  return product
}

/**
 * Parallel: one part is enough, `A = 1 − ∏(1 − Aᵢ)`. Holds for parts that fail independently, so it is an upper
 * bound: what all of them share belongs into the series, once.
 */
export const parallel = (parts: readonly number[]): number =>
  1 - parts.reduce((product, part) => product * (1 - part), 1)

/**
 * `needed` of `copies` equal parts must be up: `A = Σₖ C(n,k)·Aᵏ·(1−A)ⁿ⁻ᵏ`, k from `needed` to n.
 *
 * @param part availability of one copy, 0…1
 */
export function someOf(part: number, needed: number, copies: number): number {
  if (needed <= 1) return 1 - (1 - part) ** copies
  let choose = 1
  let sum = 0
  for (let k = copies; k >= needed; k -= 1) {
    sum += choose * part ** k * (1 - part) ** (copies - k)
    choose = (choose * k) / (copies - k + 1)
  }
  return Math.min(1, sum)
}

/** Time without service, in the unit of the period: `(1 − A) · period`. */
export const downtime = (availability: number, period: number): number => (1 - availability) * period

export const secondsPerYear = 31_536_000
