import type { Locale } from '../../base/localized'
import type { Design } from '../../model/design'
import { elementName } from '../../report/element-name'
import { decidedIn, isAccepted, statusNames } from '../../report/lifecycle'
import { pointsLost } from '../../report/points-lost'
import type { AuditResult, Evidence } from '../../report/report'
import { severityNames } from '../../report/report'
import { findingSeverity } from '../../report/seen-severity'
import { type Block, bullets, heading, paragraph } from '../document/document'
import { joined, plainOf, type RichText, rich, source } from '../document/rich-text'
import { stepPoints } from '../markdown/explanation-texts'
import { bundleTexts, morePlaces } from './bundle-texts'
import type { Bundled } from './bundled'

/** Places of a finding that are named, and elements of a place. */
const [mostPlaces, mostElements] = [3, 6]

/** What the rules find, what costs most first, with its severity, its places and its source. */
export function findingBlocks({ design, report, infos, weights }: Bundled, language: Locale): Block[] {
  const results = new Map(report.audits.map((result) => [result.id, result]))
  const rows = pointsLost(report, infos, weights).flatMap(({ audit, points }): RichText[][] => {
    const [info, result] = [infos.get(audit), results.get(audit)]
    if (!info || !result) return []
    const severity = findingSeverity(info, result.evidence, result.failing, design.severities)
    const accepted = isAccepted(result) ? ` · ${statusNames.accepted[language]}` : ''
    const { title, address } = info.source
    return [
      [
        stepPoints(points),
        [{ kind: 'audit', audit, text: info.title.fail[language] }],
        `${severityNames[severity][language]}${accepted}`,
        placesOf(result, design, language),
        address === undefined ? title : [source(title, address)],
      ],
    ]
  })
  const [title, first] = [heading(bundleTexts.findings[language]), rows[0]]
  if (!first) return [title, paragraph(bundleTexts.noFindings[language])]
  const head = (text: keyof typeof bundleTexts) => ({ head: bundleTexts[text][language] })
  const columns = [
    { ...head('lost'), isFigure: true },
    head('finding'),
    head('severity'),
    head('where'),
    head('source'),
  ]
  return [title, { kind: 'table', columns, rows }]
}

function placesOf({ evidence, accepted, failing }: AuditResult, design: Design, language: Locale): RichText {
  const all = [...evidence, ...(accepted?.evidence ?? [])]
  const places = all.map((each) => placeOf(each, design, language))
  const groups = new Map<string, RichText[]>()
  for (const place of places) groups.set(plainOf(place), [...(groups.get(plainOf(place)) ?? []), place])
  const named = [...groups.values()].slice(0, mostPlaces)
  // What is called and said alike is named once, with how often it is there.
  const shown = named.map((alike) => rich`${alike[0] ?? ''}${alike.length > 1 ? ` ×${alike.length}` : ''}`)
  const more = Math.max(failing, all.length) - named.flat().length
  return joined(
    [...shown, ...(more > 0 ? [morePlaces(more)[language]] : [])],
    language === 'zh' ? '；' : '; ',
  )
}

function placeOf({ elements, note }: Evidence, design: Design, language: Locale): RichText {
  const names = elements.slice(0, mostElements).flatMap((element) => {
    const text = elementName(design, element, language)
    return text === null ? [] : [rich`${{ kind: 'element', element, text }}`]
  })
  return joined([...names, note[language]], ' · ')
}

/** What people decided about findings, with their reasons; nothing where nobody did. */
export function decisionBlocks({ design, infos }: Bundled, language: Locale): Block[] {
  const decided = decidedIn(design)
  if (decided.length === 0) return []
  const items = decided.map(({ audit, element, status, reason }) => {
    const title = infos.get(audit)?.title.fail[language] ?? audit
    const name = element === null ? null : elementName(design, element, language)
    return [title, ...(name === null ? [] : [name]), statusNames[status][language], reason].join(' · ')
  })
  return [heading(bundleTexts.decisions[language]), bullets(items)]
}
