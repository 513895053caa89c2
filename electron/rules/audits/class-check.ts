import type { Localized } from '../../../shared/base/localized'
import type { CommandCall } from '../../../shared/model/command-call'
import type { Finding } from '../define-audit'
import type { ClassNode } from '../facts/class-graph.fact'

/** What an audit says of one class. */
export interface ClassMark {
  readonly node: ClassNode
  /** 0…1. */
  readonly score: number
  readonly note: Localized
}

/** The mean over classes, with those that are not perfect, worst first; `null` where there are none. */
export function meanOfClasses(marks: readonly ClassMark[]): Finding | null {
  if (marks.length === 0) return null
  const failing = marks.filter(({ score }) => score < 1)
  return {
    score: marks.reduce((sum, { score }) => sum + score, 0) / marks.length,
    evidence: [...failing]
      .sort((a, b) => a.score - b.score || (a.node.id < b.node.id ? -1 : 1))
      .map(({ node, note }) => ({ elements: [node.id], note })),
  }
}

/** What an audit found, with one fix of all the calls that repair a part of it; without any where nothing can. */
export const withFix = (
  found: Finding | null,
  label: Localized,
  calls: readonly CommandCall[],
): Finding | null => found && { ...found, fixes: calls.length === 0 ? [] : [{ label, calls }] }
