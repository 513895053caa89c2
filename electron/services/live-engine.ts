import type { Prices } from '../../shared/model/prices'
import type { Audit } from '../rules/define-audit'
import { createEngine } from '../rules/engine'
import type * as Trials from '../rules/trials'
import type { ScoringEngine } from './live-scoring'

/**
 * The engine behind the live score. A first score needs no command; what tries fixes, with every command there is, is loaded
 * when gains are first sought.
 */
export function liveEngine(audits?: readonly Audit[]): ScoringEngine {
  const engine = createEngine(audits)
  let prices: Prices = {}
  let trials: typeof Trials | null = null
  return {
    ...engine,
    setPrices(newPrices) {
      prices = newPrices
    },
    gains() {
      if (trials) return trials.gainsOf(engine, prices)
      return import('../rules/trials').then((loaded) => {
        trials = loaded
        return loaded.gainsOf(engine, prices)
      })
    },
  }
}
