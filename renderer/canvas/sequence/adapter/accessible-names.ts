import type { Locale } from '../../../../shared/base/localized'
import { technologyName } from '../../../../shared/catalog/catalog'
import type { Design } from '../../../../shared/model/design'
import { participantShapeNames } from '../../../../shared/model/interaction/participant'
import { fragmentKindNames, messageKindNames } from '../../../../shared/model/interaction/step'
import { technologyOf } from '../../../../shared/shapes/sequence/participant-look'
import type {
  FragmentBox,
  Lifeline,
  MessageRow,
  NoteRow,
  SequenceView,
} from '../../../../shared/views/sequence/positioned-sequence'

const comma: { readonly [L in Locale]: string } = { en: ', ', zh: '，' }
const words = {
  note: { en: 'Note', zh: '注释' },
  at: { en: 'at', zh: '位于' },
  operand: { en: 'operands', zh: '个分支' },
} as const

const joined = (parts: readonly string[], language: Locale): string =>
  parts.filter((part) => part !== '').join(comma[language])

/** What a screen reader says for a lifeline: name, and what it stands for. */
export function lifelineName(design: Design, lifeline: Lifeline, language: Locale): string {
  const technology = technologyOf(design, lifeline.participant)
  const kind =
    technology === null
      ? participantShapeNames[lifeline.shape][language]
      : technologyName(technology)[language]
  return joined([lifeline.name, kind], language)
}

const nameIn = (view: SequenceView, id: string): string =>
  view.lifelines.find(({ participant }) => participant.id === id)?.name ?? id

/** What a screen reader says for a message or note, such as “2, Order API → Orders DB, Synchronous call, INSERT”. */
export function rowName(view: SequenceView, row: MessageRow | NoteRow, language: Locale): string {
  if (row.type === 'note') {
    const places = row.step.participants.map((id) => nameIn(view, id)).join(' – ')
    return joined([`${words.note[language]} ${words.at[language]} ${places}`, row.step.text], language)
  }
  const { from, to, kind, text } = row.step
  const ends = `${nameIn(view, from)} → ${nameIn(view, to)}`
  return joined([row.number ?? '', ends, messageKindNames[kind][language], text], language)
}

/** What a screen reader says for a fragment: its kind, its guards, and how many operands it has where there are several. */
export function fragmentName({ step }: FragmentBox, language: Locale): string {
  const count = step.operands.length
  const several = language === 'zh' ? `${count} ${words.operand.zh}` : `${count} ${words.operand.en}`
  return joined(
    [
      fragmentKindNames[step.kind][language],
      ...step.operands.map(({ guard }) => guard),
      count > 1 ? several : '',
    ],
    language,
  )
}
