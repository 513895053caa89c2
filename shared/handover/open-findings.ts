import type { RichText } from '../exchange/document/rich-text'
import { rich } from '../exchange/document/rich-text'
import { formatChange, isVisibleChange } from '../i18n/format'
import { equalWeights } from '../report/dimension'
import { pointsLost } from '../report/points-lost'
import type { AuditInfo, AuditResult, FixGain, FixOffer } from '../report/report'
import { findingSpan } from './finding-mention'
import type { HandedOver } from './handed-over'
import type { Teller } from './teller'

/** An audit that is not perfect, with what it costs. */
export interface OpenFinding {
  readonly info: AuditInfo
  readonly result: AuditResult
  /** Points of the total that it takes away. */
  readonly points: number
  /** The fix that brings most, and what it brings; absent where none is known to bring anything. */
  readonly best?: { readonly offer: FixOffer; readonly gain: FixGain } | undefined
}

/** What is open in a report, the dearest first; nothing until there is a report. */
export function openFindings({ report, infos, weights, gains }: HandedOver): readonly OpenFinding[] {
  if (!report) return []
  const results = new Map(report.audits.map((result) => [result.id, result]))
  return pointsLost(report, infos, weights ?? equalWeights).flatMap(({ audit, points }) => {
    const [info, result] = [infos.get(audit), results.get(audit)]
    if (!info || !result || result.score >= 1) return []
    return [{ info, result, points, best: bestOf(result, gains) }]
  })
}

/** The fix that raises the total most; `undefined` where none raises it. */
function bestOf(
  { fixes }: Pick<AuditResult, 'fixes'>,
  gains: ReadonlyMap<string, FixGain>,
): OpenFinding['best'] {
  const tried = fixes.flatMap((offer) => {
    const gain = gains.get(offer.id)
    return gain && gain.total > 0 ? [{ offer, gain }] : []
  })
  return tried.sort((a, b) => b.gain.total - a.gain.total)[0]
}

/** A finding in a sentence: what is wrong, where, what it costs and what its best fix brings. */
export function findingText({ info, result, points, best }: OpenFinding, teller: Teller): RichText {
  const { say, names, text } = teller
  const elements = result.evidence.flatMap((each) => each.elements)
  const finding = findingSpan(info, teller.language)
  const [first] = result.evidence
  const where = elements.length > 0 ? say(rich` at ${names(elements)}`, rich`，涉及${names(elements)}`) : ''
  const note = first && result.evidence.length === 1 ? text(first.note) : ''
  const how = note === '' ? '' : say(` (${note})`, `（${note}）`)
  // More than the finding costs can only come of others.
  const mendsMore = best !== undefined && best.gain.total >= points + 0.1
  const repair =
    best && isVisibleChange(best.gain.total)
      ? say(
          rich` “${text(best.offer.label)}” brings ${formatChange(best.gain.total)}${mendsMore ? ', as it mends other findings, too' : ''}.`,
          rich`执行“${text(best.offer.label)}”后总分 ${formatChange(best.gain.total)}${mendsMore ? '（同时改善其他检查项）' : ''}。`,
        )
      : ''
  return say(
    rich`Open: “${finding}”${where}${how}, ${formatChange(-points)} points.${repair}`,
    rich`待处理：${finding}${where}${how}，${formatChange(-points)} 分。${repair}`,
  )
}
