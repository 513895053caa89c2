import { locales } from '../../../shared/base/localized'
import type { Action } from '../actions/action'
import { matchScore } from './match'

/** The actions that fit a query in either language, best first; all of them, as they come, for an empty query. */
export function findActions(actions: readonly Action[], query: string): readonly Action[] {
  if (query.trim() === '') return actions
  return actions
    .map((action) => ({ action, score: fitOf(action, query) }))
    .filter(({ score }) => score > Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.score - a.score)
    .map(({ action }) => action)
}

const fitOf = (action: Action, query: string): number =>
  Math.max(...locales.map((locale) => matchScore(query, action.label[locale]) ?? Number.NEGATIVE_INFINITY))
