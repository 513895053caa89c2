import type { Threshold } from '../../../../shared/report/threshold'
import { fitRows } from './fit-rows'
import { reliabilityRows } from './reliability-rows'
import { runtimeRows } from './runtime-rows'
import { securityRows } from './security-rows'
import { structureRows } from './structure-rows'
import { viewRows } from './view-rows'

/**
 * Every number that is a choice of this product and not of a source, with its unit and what it is called. An audit names
 * the entries that it goes by, so that they are shown beside its formula and source.
 */
export const thresholdTable = {
  ...fitRows,
  ...reliabilityRows,
  ...runtimeRows,
  ...securityRows,
  ...structureRows,
  ...viewRows,
} as const satisfies Record<string, readonly Threshold[]>
export type ThresholdName = keyof typeof thresholdTable

/** The rows of the entries that an audit names. */
export const thresholdsOf = (names: readonly ThresholdName[] | undefined): readonly Threshold[] =>
  (names ?? []).flatMap((name): readonly Threshold[] => thresholdTable[name])
