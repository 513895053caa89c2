import type { Locale } from '../../base/localized'
import { formatChange, formatMoment, formatScore, formatSpan } from '../../i18n/format'
import type { AgendaItem, LoggedChange } from '../../model/session/agenda-item'
import type { ScoreMove } from '../../model/session/score-then'
import { inOrder, type Session } from '../../model/session/session'
import { dimensionNames, dimensions } from '../../report/dimension'
import { colons, escaped, escapedText, inBrackets } from './markdown-text'
import { minutesTexts, settledText, sinceText, timesText } from './minutes-texts'

/** What the minutes are made from. */
export interface Meeting {
  /** What the workspace is called. */
  readonly title: string
  readonly agenda: readonly AgendaItem[]
  /** Absent while it has not begun. */
  readonly session?: Session | undefined
}

/**
 * The minutes of a session as Markdown: for every agenda item what was noted, what changed and how the score moved while
 * it was discussed.
 *
 * @param timeZone IANA name; the reader's own where it is left out
 */
export function minutesMarkdown(
  { title, agenda, session }: Meeting,
  language: Locale,
  timeZone?: string,
): string {
  const colon = colons[language]
  const items = inOrder(agenda)
  const settled = items.filter(({ done }) => done).length
  const facts = [
    ...(session ? [`${minutesTexts.time[language]}${colon}${timeOf(session, language, timeZone)}`] : []),
    `${minutesTexts.items[language]}${colon}${settledText(settled, items.length)[language]}`,
    ...sums(items).map(
      ([name, sum]) => `${minutesTexts.inAll[language]}${colon}${escaped(name)} ${formatChange(sum)}`,
    ),
  ]
  const blocks = [
    `# ${minutesTexts.minutes[language]}${colon}${escaped(title)}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    ...items.flatMap((item, index) => itemBlocks(item, index + 1, language)),
  ]
  return `${blocks.join('\n\n')}\n`
}

function timeOf({ startedAt, endedAt }: Session, language: Locale, timeZone?: string): string {
  if (endedAt !== undefined) return formatSpan(startedAt, endedAt, language, timeZone)
  const since = formatMoment(startedAt, language, timeZone)
  return sinceText({ en: since, zh: since })[language]
}

/** By how much the total of each scenario moved while anything was discussed. */
function sums(items: readonly AgendaItem[]): [name: string, sum: number][] {
  const found = new Map<string, [name: string, sum: number]>()
  for (const { scenario, name, from, to } of items.flatMap(({ moves }) => moves)) {
    if (from.total === null || to.total === null) continue
    const [, sum] = found.get(scenario) ?? [name, 0]
    found.set(scenario, [name, sum + to.total - from.total])
  }
  return [...found.values()]
}

function itemBlocks(item: AgendaItem, number: number, language: Locale): string[] {
  const state = minutesTexts[item.done ? 'settled' : 'open'][language]
  const notes = escapedText(item.notes)
  const { changes, moves } = item
  return [
    `## ${number}. ${escaped(item.title)}${inBrackets(state, language)}`,
    ...(notes === '' ? [] : [notes]),
    ...moves.map((move) => scoreTable(move, language)),
    ...(changes.length > 0
      ? [
          `**${minutesTexts.changes[language]}**`,
          changes.map((change) => `- ${changeText(change, language)}`).join('\n'),
        ]
      : moves.length > 0
        ? [minutesTexts.unchanged[language]]
        : []),
  ]
}

function changeText({ what, about, times }: LoggedChange, language: Locale): string {
  const names = about.map(escaped).join(language === 'zh' ? '、' : ', ')
  const whole =
    names === '' ? escaped(what[language]) : `${escaped(what[language])}${colons[language]}${names}`
  return `${whole}${timesText(times)[language]}`
}

function scoreTable({ name, from, to }: ScoreMove, language: Locale): string {
  const rows = [
    [minutesTexts.total[language], from.total, to.total] as const,
    ...dimensions.map(
      (each) => [dimensionNames[each][language], from.dimensions[each], to.dimensions[each]] as const,
    ),
  ]
  const heads = [
    `${minutesTexts.score[language]}${inBrackets(escaped(name), language)}`,
    ...([minutesTexts.before, minutesTexts.after, minutesTexts.change] as const).map(
      (head) => head[language],
    ),
  ]
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(heads),
    '| --- | ---: | ---: | ---: |',
    ...rows.map(([label, before, after]) =>
      line([
        label,
        formatScore(before),
        formatScore(after),
        before === null || after === null ? '–' : formatChange(after - before),
      ]),
    ),
  ].join('\n')
}
