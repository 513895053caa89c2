import type { Locale, Localized } from '../../base/localized'
import { technologyName } from '../../catalog/catalog'
import { type Block, bullets, heading, paragraph, type TextDocument } from '../../exchange/document/document'
import { code, joined, type RichText, rich, strong } from '../../exchange/document/rich-text'
import { colons } from '../../exchange/markdown/markdown-text'
import { formatChange, formatEstimate, formatScore, joinList } from '../../i18n/format'
import { formatPriceChange } from '../../i18n/format-price'
import { formatRange } from '../../i18n/format-range'
import { dimensionNames, dimensions } from '../../report/dimension'
import { decidedIn } from '../../report/lifecycle'
import type { Range } from '../../report/quantities'
import { type Roadmap, type RoadmapItem, roadmapPhases } from '../../report/roadmap'
import { findingMention, quotedFinding } from '../finding-mention'
import { type HandedOver, mention } from '../handed-over'
import { spaced } from '../spaced'
import { phaseTexts, riskLevelNames, riskTexts, texts } from './roadmap-texts'
import { effortOf, itemsIn, weeksOf, workingDays } from './schedule'

/** Places named of one finding. */
const mostPlaces = 3
/** Findings named of those that stay. */
const mostNamed = 8
/** What stands between the members of an enumeration. */
const between: Localized = { en: ', ', zh: '、' }

/** The way through the findings of a design: phases with their steps, risks, gates, and what stays to be watched. */
export function roadmapDocument(handedOver: HandedOver, roadmap: Roadmap, language: Locale): TextDocument {
  const title = texts.title(handedOver.title)[language]
  if (handedOver.design.services.size === 0) return { title, blocks: [paragraph(texts.empty[language])] }
  const blocks =
    roadmap.items.length === 0
      ? [paragraph(texts.nothing[language])]
      : [
          paragraph(introduction(roadmap, language)),
          ...roadmapPhases.flatMap((phase) => phaseBlocks(handedOver, roadmap, phase, language)),
          ...riskBlocks(roadmap, handedOver, language),
          ...gateBlocks(handedOver, roadmap, language),
        ]
  return {
    title,
    blocks: [...blocks, ...onwardBlocks(handedOver, roadmap, language), paragraph(texts.rule[language])],
  }
}

/** A range with a unit that reads differently in each language. */
const amount = (range: Range, { en, zh }: Localized): Localized => ({
  en: formatRange(range, formatEstimate, en).en,
  zh: formatRange(range, formatEstimate, zh).zh,
})

/** How far it leads and what that takes, in two sentences. */
export function introduction({ from, items, persons }: Roadmap, language: Locale): string {
  const effort = effortOf(items)
  const way = texts.way(
    formatScore(from),
    formatScore(items.at(-1)?.reached ?? from),
    items.length,
    amount(effort, texts.days),
  )
  return [way, teamText(effort, persons)].map((text) => text[language]).join(language === 'zh' ? '' : ' ')
}

/** How long a team is at it: in days where that is less than a week. */
function timeFor(effort: Range, persons: number): Localized {
  const weeks = weeksOf(effort, persons)
  if (weeks.hi >= 1) return amount(weeks, texts.weeks)
  const days = { lo: weeks.lo * workingDays, hi: weeks.hi * workingDays }
  return days.hi < 1 ? texts.withinADay : amount(days, texts.workingDays)
}

function teamText(effort: Range, persons: number | null): Localized {
  if (persons === null) return texts.noTeam
  const time = timeFor(effort, persons)
  return texts.team(persons, time === texts.withinADay ? time : texts.about(time))
}

/** What an item does, the same thing at several places once. */
export function whatOf({ labels }: RoadmapItem, language: Locale): string {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label[language], (counts.get(label[language]) ?? 0) + 1)
  return [...counts]
    .map(([label, count]) => (count > 1 ? `${label}${texts.times(count)[language]}` : label))
    .join(language === 'zh' ? '；' : '; ')
}

function phaseBlocks(
  { infos, design }: HandedOver,
  { items, persons }: Roadmap,
  phase: RoadmapItem['phase'],
  language: Locale,
): Block[] {
  const here = itemsIn(items, phase)
  if (here.length === 0) return []
  const effort = effortOf(here.map(({ item }) => item))
  const { name, about } = phaseTexts[phase]
  const gained = here.reduce((sum, { item }) => sum + item.gain, 0)
  const facts = [
    `${formatChange(gained)}${texts.points[language]}`,
    amount(effort, texts.days)[language].trim(),
    ...(persons === null ? [] : [timeFor(effort, persons)[language]]),
  ]
  return [
    heading(`${name[language]}${colons[language]}${about[language]}`),
    paragraph(facts.join(' · ')),
    {
      kind: 'table',
      columns: [
        { head: texts.number[language], isFigure: true },
        { head: texts.what[language] },
        { head: texts.why[language] },
        { head: texts.gain[language], isFigure: true },
        { head: texts.effort[language], isFigure: true },
        { head: texts.running[language] },
        { head: texts.risk[language] },
        { head: texts.after[language], isFigure: true },
      ],
      rows: here.map(({ item, place }) => [
        String(place + 1),
        whatOf(item, language),
        whyOf(item, infos, design, language),
        formatChange(item.gain),
        formatRange(item.effort, formatEstimate)[language],
        formatPriceChange(item.price)
          .map((text) => text[language])
          .join(language === 'zh' ? '，' : ', ') || '–',
        riskName(item, language),
        item.needs.map((need) => need + 1).join(between[language]) || '–',
      ]),
    },
  ]
}

/** The finding with the places that it is about, and the step that brings it up. */
function whyOf(
  { audit, elements, raisedBy }: RoadmapItem,
  infos: HandedOver['infos'],
  design: HandedOver['design'],
  language: Locale,
): RichText {
  const finding = findingMention(infos, audit, language)
  const named = elements.slice(0, mostPlaces).map((id) => mention(design, id, language))
  const rest = elements.length - mostPlaces
  const listed = joined(named, between[language])
  const all =
    rest <= 0
      ? listed
      : language === 'zh'
        ? spaced(rich`${listed}等 ${String(elements.length)} 处`)
        : rich`${listed} and ${String(rest)} more`
  const places = named.length === 0 ? '' : rich` · ${all}`
  const raised = raisedBy === null ? '' : ` · ${texts.raised(raisedBy + 1)[language]}`
  return rich`${finding}${places}${raised}`
}

function riskName({ risk: { kind, level } }: RoadmapItem, language: Locale): string {
  const levelName = riskLevelNames[level][language]
  return kind === 'none' ? levelName : `${levelName} · ${riskTexts[kind].name[language]}`
}

/** Each kind of risk that there is, with the steps that have it and what is done about them. */
function riskBlocks({ items }: Roadmap, { design }: HandedOver, language: Locale): Block[] {
  const kinds = (Object.keys(riskTexts) as (keyof typeof riskTexts)[]).flatMap((kind) => {
    const found = items.flatMap((item, place) => (item.risk.kind === kind ? [{ item, place }] : []))
    return found.length > 0 ? [{ kind, found }] : []
  })
  const list = kinds.map(({ kind, found }): RichText => {
    const services = new Map(
      found.flatMap(({ item }) =>
        item.risk.services.map(({ id, name, technology }) => [
          id,
          design.services.has(id) ? name : technologyName(technology)[language],
        ]),
      ),
    )
    const names = joinList([...new Set(services.values())], language)
    const steps = found.map(({ place }) => place + 1).join(between[language])
    const first = [...services.keys()].find((id) => design.services.has(id))
    const counter = riskTexts[kind].counter({ en: names, zh: names })[language]
    const where =
      first === undefined
        ? ''
        : language === 'zh'
          ? rich`（${mention(design, first, language)}）`
          : rich` (${mention(design, first, language)})`
    return rich`${strong(riskTexts[kind].name[language])} · ${texts.numbers(found.length)[language]} ${steps}${services.size > 1 ? where : ''}${colons[language]}${counter}`
  })
  const falls = items.flatMap((item, place): RichText[] => {
    const down = dimensions.filter((each) => item.dimensions[each] <= -0.05)
    if (down.length === 0) return []
    const told = down.map(
      (each) => texts.falls(dimensionNames[each], formatScore(-item.dimensions[each]))[language],
    )
    return [
      `${texts.number[language]} ${place + 1} · ${whatOf(item, language)}${colons[language]}${told.join(language === 'zh' ? '，' : ', ')}${texts.end[language]}`,
    ]
  })
  return [
    heading(texts.risks[language]),
    ...(list.length === 0 ? [paragraph(texts.noRisks[language])] : []),
    ...(list.length + falls.length > 0 ? [bullets([...list, ...falls])] : []),
  ]
}

function gateBlocks({ infos }: HandedOver, { items }: Roadmap, language: Locale): Block[] {
  const gates = roadmapPhases.flatMap((phase): RichText[] => {
    const here = itemsIn(items, phase)
    const last = here.at(-1)?.item
    if (!last) return []
    const limit = String(Math.floor(last.reached))
    const grave = here.filter(({ item }) => item.severity === 'blocker' || item.severity === 'high')
    const closed = joined(
      grave.slice(0, mostNamed).map(({ item }) => quotedFinding(infos, item.audit, language)),
      between[language],
    )
    const gate = rich`${texts.gate(phaseTexts[phase].name, limit)[language]}${code(`pentarch score FILE --fail-under ${limit}`)}${texts.end[language]}`
    const space = language === 'zh' ? '' : ' '
    return [
      grave.length === 0
        ? gate
        : rich`${gate}${space}${texts.gateCloses[language]}${closed}${texts.end[language]}`,
    ]
  })
  return [heading(texts.gates[language]), bullets(gates)]
}

function onwardBlocks(
  { infos, design }: HandedOver,
  { items, remaining, unknown }: Roadmap,
  language: Locale,
): Block[] {
  const audit = (id: string) => quotedFinding(infos, id, language)
  const accepted = decidedIn(design).filter(({ status }) => status === 'accepted')
  const list: RichText[] = [
    ...remaining
      .slice(0, mostNamed)
      .map(
        (loss) =>
          rich`${audit(loss.audit)}${texts.remaining(formatScore(loss.points), items.length > 0)[language]}`,
      ),
    ...accepted.map((each) => rich`${audit(each.audit)}${texts.accepted(each.reason)[language]}`),
    ...(unknown.length === 0
      ? []
      : [
          rich`${texts.unknown[language]}${joined(unknown.slice(0, mostNamed).map(audit), between[language])}${texts.end[language]}`,
        ]),
  ]
  return list.length === 0 ? [] : [heading(texts.onward[language]), bullets(list)]
}
