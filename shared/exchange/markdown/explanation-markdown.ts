import type { ElementId } from '../../base/ids'
import type { Locale } from '../../base/localized'
import { formatScore } from '../../i18n/format'
import { formatAssumed } from '../../i18n/format-assumed'
import type { Design } from '../../model/design'
import { dimensionNames } from '../../report/dimension'
import type { AuditStep, DimensionSteps, Explanation } from '../../report/explanation'
import { type Decided, statusNames } from '../../report/lifecycle'
import type { AuditInfo, AuditResult, Evidence, Report } from '../../report/report'
import { seenSeverity, severityText } from '../../report/seen-severity'
import {
  blockerTitle,
  capText,
  dimensionText,
  explanationTexts,
  measureText,
  stepPoints,
  why,
} from './explanation-texts'
import { colons, escaped, inBrackets } from './markdown-text'
import { thresholdsText } from './threshold-text'

/** What the text is made from. */
export interface ExplainedDesign {
  /** What the design is called. */
  readonly title: string
  readonly explanation: Explanation
  readonly report: Report
  readonly infos: ReadonlyMap<string, AuditInfo>
  readonly decisions: readonly Decided[]
  readonly severities: Design['severities']
  /** What people call an element; `null` for one that is gone. */
  readonly nameOf: (element: ElementId) => string | null
}

/** How a total comes about, as Markdown: from 100 down by dimension and audit, with evidence, measure and source. */
export function explanationMarkdown(explained: ExplainedDesign, language: Locale): string {
  const { title, explanation, decisions } = explained
  const blocks = [
    `# ${escaped(title)}${colons[language]}${why(explanation.total)[language]}`,
    [
      `- ${explanationTexts.start[language]}${colons[language]}100.0`,
      ...explanation.dimensions.map(
        (each) =>
          `- ${dimensionNames[each.dimension][language]}${colons[language]}${stepPoints(each.points)}${inBrackets(dimensionText(each)[language], language)}`,
      ),
      `- **${explanationTexts.total[language]}${colons[language]}${formatScore(explanation.total)}**`,
    ].join('\n'),
    ...explanation.dimensions
      .filter(({ audits, cap }) => audits.length > 0 || cap)
      .map((steps) => dimensionBlock(steps, explained, language)),
    ...(decisions.length > 0 ? [decisionBlock(explained, language)] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

function dimensionBlock(steps: DimensionSteps, explained: ExplainedDesign, language: Locale): string {
  const { infos, report, nameOf } = explained
  const results = new Map(report.audits.map((result) => [result.id, result]))
  const lines = steps.audits.flatMap((step) => {
    const [info, result] = [infos.get(step.audit), results.get(step.audit)]
    return info && result ? auditLines(step, steps, info, result, explained, language) : []
  })
  const { cap } = steps
  const held = cap
    ? [
        `- **${stepPoints(cap.points)}** ${escaped(
          capText(cap.blockers.map((subject) => blockerTitle(subject, infos, nameOf)))[language],
        )}`,
      ]
    : []
  const name = dimensionNames[steps.dimension][language]
  return [`## ${name}${colons[language]}${stepPoints(steps.points)}`, '', ...lines, ...held].join('\n')
}

function auditLines(
  step: AuditStep,
  steps: DimensionSteps,
  info: AuditInfo,
  { evidence, accepted }: AuditResult,
  { nameOf, severities }: ExplainedDesign,
  language: Locale,
): string[] {
  const own = info.seen?.own ?? info.severity
  const ownNumbers = thresholdsText(info.ownNumbers)
  const place = ({ elements, note, about, assumes = [] }: Evidence): string => {
    const names = elements.flatMap((element) => nameOf(element) ?? [])
    const rests = assumes.map((each) => {
      const { element } = each
      const name = element && !elements.includes(element) ? nameOf(element) : null
      return formatAssumed(each, name ?? null)[language]
    })
    const seen = seenSeverity(info, severities, about)
    const severity = seen.by === 'element' ? [severityText(seen, own)[language]] : []
    return `  - ${escaped([...names, note[language], ...rests, ...severity].join(' · '))}`
  }
  return [
    `- **${stepPoints(step.points)}** ${escaped(info.title.fail[language])}`,
    `  - ${measureText(step, steps)[language]}`,
    `  - ${explanationTexts.severity[language]}${colons[language]}${severityText(seenSeverity(info, severities), own)[language]}`,
    ...evidence.map(place),
    ...(accepted?.evidence.map(
      (each) => `${place(each)}${inBrackets(statusNames.accepted[language], language)}`,
    ) ?? []),
    `  - ${explanationTexts.source[language]}${colons[language]}${sourceText(info.source)}`,
    ...(ownNumbers ? [`  - ${escaped(ownNumbers[language])}`] : []),
  ]
}

const sourceText = ({ title, address }: AuditInfo['source']): string =>
  address === undefined ? escaped(title) : `[${escaped(title)}](<${address}>)`

function decisionBlock({ decisions, infos, nameOf }: ExplainedDesign, language: Locale): string {
  const lines = decisions.map(({ audit, element, status, reason }) => {
    const about = [infos.get(audit)?.title.fail[language] ?? audit, element === null ? null : nameOf(element)]
    const words = [...about.filter((each) => each !== null), statusNames[status][language], reason]
    return `- ${escaped(words.join(' · '))}`
  })
  return [`## ${explanationTexts.decisions[language]}`, '', ...lines].join('\n')
}
