import type { Localized } from '../../../base/localized'
import type { StatementKind } from '../../../model/statements/statement-text'
import type { Remark } from '../../reading/imported'
import { leftOutRemarks, listed, mostListed } from '../../reading/text-remarks'
import { statementNames } from './statement-names'

/** What became of one statement. */
export interface Outcome {
  readonly kind: StatementKind
  readonly line: number | null
  readonly said: string
  readonly isKept: boolean
  /** What it is about is not part of the design. */
  readonly isLost: boolean
}

/** Lines of one kind that are looked for: more than that are not named. */
export const mostLines = mostListed + 1

/** One remark for each kind of statement and what became of it, with all of its lines. */
export function keptRemarks(outcomes: readonly Outcome[]): Remark[] {
  const byName = (which: (outcome: Outcome) => boolean): Map<Localized, number[]> => {
    const lines = new Map<Localized, number[]>()
    for (const each of outcomes) {
      if (!which(each)) continue
      const name = statementNames[each.kind]
      const known = lines.get(name) ?? []
      if (each.line !== null && !known.includes(each.line) && known.length < mostLines) known.push(each.line)
      lines.set(
        name,
        known.sort((a, b) => a - b),
      )
    }
    return lines
  }
  return [
    ...[...byName(({ isKept, isLost }) => !isKept && !isLost)].map(([name, lines]) => refused(name, lines)),
    ...leftOutRemarks(byName(({ isLost }) => isLost)),
    ...[...byName(({ isKept }) => isKept)].map(([name, lines]) => kept(name, lines)),
  ]
}

const refused = (name: Localized, lines: readonly number[]): Remark => ({
  line: lines[0] ?? null,
  text: {
    en: `${name.en} that could run or load something, or that reach beyond the drawing, are not kept${inEnglish(lines)}.`,
    zh: `${name.zh}中可能执行或加载内容、或影响到图以外的部分未予保留${inChinese(lines)}。`,
  },
})

const kept = (name: Localized, lines: readonly number[]): Remark => ({
  line: lines[0] ?? null,
  text: {
    en: `${name.en} say nothing of the design. They are kept for the Mermaid text and written back${inEnglish(lines)}.`,
    zh: `${name.zh}与设计本身无关，已随 Mermaid 文本保留，导出时写回${inChinese(lines)}。`,
  },
  kept: true,
})

const inEnglish = (lines: readonly number[]): string =>
  lines.length > 1 ? ` (lines ${listed(lines, ', ')})` : ''
const inChinese = (lines: readonly number[]): string =>
  lines.length > 1 ? `（第 ${listed(lines, '、')} 行）` : ''
