import type { Locale } from '../../base/localized'
import { type Block, bullets, heading, paragraph, type TextDocument } from '../../exchange/document/document'
import { type RichText, rich, strong } from '../../exchange/document/rich-text'
import { colons } from '../../exchange/markdown/markdown-text'
import { formatChange, formatEstimate, formatScore, shownChange } from '../../i18n/format'
import { formatRange } from '../../i18n/format-range'
import type { Evolution, StageAhead, StageState } from '../../report/evolution'
import type { HandedOver } from '../handed-over'
import { stageTexts, stateNames, texts } from './evolution-texts'
import { loadText } from './load-text'
import { triggerText } from './trigger-text'

/** The stages that a design can grow through: where it stands, and for each further one what calls for it and what it brings. */
export function evolutionDocument(
  handedOver: HandedOver,
  evolution: Evolution,
  language: Locale,
): TextDocument {
  const title = texts.title(handedOver.title)[language]
  if (evolution.stages.every(({ ahead, state }) => state === 'ahead' && ahead === null))
    return { title, blocks: [paragraph(texts.noApplication[language])] }
  return {
    title,
    blocks: [
      ...evolution.stages.flatMap((stage) => stageBlocks(handedOver, evolution, stage, language)),
      paragraph(texts.rule[language]),
    ],
  }
}

function stageBlocks(
  handedOver: HandedOver,
  { total }: Evolution,
  { stage, state, traits, ahead }: StageState,
  language: Locale,
): Block[] {
  const { period, name, move } = stageTexts[stage]
  const told = (holds: boolean): string =>
    traits
      .filter((trait) => trait.holds === holds)
      .map((trait) => trait.name[language])
      .join(language === 'zh' ? '；' : '; ')
  const lines = [
    ...(told(true) === '' ? [] : [rich`${strong(texts.has[language])}${colons[language]}${told(true)}`]),
    ...(told(false) === '' ? [] : [rich`${strong(texts.lacks[language])}${colons[language]}${told(false)}`]),
  ]
  return [
    heading(`${period[language]} · ${name[language]}`),
    paragraph(rich`${strong(stateNames[state][language])} · ${move[language]}`),
    bullets(lines),
    ...(ahead === null ? [] : aheadBlocks(handedOver, ahead, total, language)),
  ]
}

function aheadBlocks(
  { design, profile }: HandedOver,
  ahead: StageAhead,
  now: number | null,
  language: Locale,
): Block[] {
  const rows: RichText[][] = [
    [texts.load[language], loadText(ahead.load, profile)[language]],
    [texts.score[language], ownScore(ahead, language)],
    [texts.todayScore[language], texts.againstNow(formatScore(ahead.today), formatScore(now))[language]],
    [texts.running[language], runningText(ahead, language)],
    [texts.edits[language], texts.editCount(ahead.calls.length)[language]],
  ]
  return [
    heading(texts.trigger[language], 3),
    bullets(ahead.triggers.map((trigger) => triggerText(trigger, design, profile, language))),
    { kind: 'table', columns: [{ head: texts.fact[language] }, { head: texts.value[language] }], rows },
  ]
}

function ownScore({ total, before }: StageAhead, language: Locale): string {
  const change = formatChange(shownChange(before ?? 0, total ?? 0))
  return texts.ownScore(formatScore(total), formatScore(before), change)[language]
}

function runningText({ parts, hours, cost }: StageAhead, language: Locale): string {
  const amount = (unit: { en: string; zh: string }) => ({
    en: formatRange(hours, formatEstimate, unit.en).en,
    zh: formatRange(hours, formatEstimate, unit.zh).zh,
  })
  return texts.runningText(parts, amount(texts.hours), formatRange(cost, formatEstimate))[language]
}
