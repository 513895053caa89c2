import type { Design } from '../../../shared/model/design'
import type { Prices } from '../../../shared/model/prices'
import type { Profile } from '../../../shared/model/profile'
import type { BlastRadius } from '../../../shared/report/quantities'
import { readAtFirst } from '../../../shared/report/worked-out'
import { DesignGraph } from '../design-graph'
import { blastRadii } from './blast-radius'
import { Ledger } from './ledger'
import { readInputs } from './read-inputs'
import { type Solved, solveBoth } from './request-quantities'

/** A design with its model worked out as it stands: what its quantities and its stresses both begin with. */
export interface Model {
  readonly graph: DesignGraph
  readonly profile: Profile
  readonly prices: Prices
  /** What was assumed on the way here. */
  readonly ledger: Ledger
  readonly solved: Solved
  readonly blast: readonly BlastRadius[]
}

/** @param mostEntries entries that are worked out: those with most services behind them */
export function readModel(
  design: Design,
  profile: Profile,
  prices: Prices,
  mostEntries: number = readAtFirst.entries,
): Model {
  const graph = new DesignGraph(design)
  const ledger = new Ledger()
  const solved = solveBoth(readInputs(graph, profile, prices, ledger, mostEntries))
  return { graph, profile, prices, ledger, solved, blast: blastRadii(solved.inputs) }
}
