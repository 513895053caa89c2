import type { Prices, TableKey } from '../../../shared/model/prices'
import type { Range } from '../../../shared/report/quantities'
import { exactly } from '../quant/range'
import { usualInTable } from '../quant/usual-values'
import type { Ledger } from './ledger'

/** A number that holds for the whole design: what the workspace states, else our own range. Written down either way. */
export function tableValue(key: TableKey, prices: Prices, ledger: Ledger): Range {
  const own = prices[key]
  return own === undefined
    ? ledger.note(key, usualInTable[key], 'default')
    : ledger.note(key, exactly(own), 'stated')
}
