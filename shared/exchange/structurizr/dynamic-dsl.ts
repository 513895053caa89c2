import type { Design } from '../../model/design'
import type { Interaction } from '../../model/interaction/interaction'
import type { Participant } from '../../model/interaction/participant'
import { participantName } from '../../model/interaction/participant-name'
import type { SequenceFragment, Step } from '../../model/interaction/step'
import { messagesOf } from '../../model/interaction/walk-steps'
import { shapeOf } from '../../shapes/sequence/participant-look'
import { caselessIdentifier } from '../identifier'
import { indented, oneLine } from '../label-text'
import { uniqueTexts } from '../unique-texts'
import { braces, statement } from './structurizr-text'

interface Pair {
  readonly from: string
  readonly to: string
  readonly text: string
  readonly sync: boolean
}

/** What the sequences of a design bring to a workspace. */
export interface Conversation {
  /** Participants that are no services: people, and elements beside the software system. */
  readonly elements: readonly string[]
  /** Who says what to whom, once or more often. */
  readonly pairs: readonly Pair[]
  /** A dynamic view for each sequence that has messages. */
  readonly views: readonly string[]
}

export function conversationsOf(design: Design, interactions: readonly Interaction[]): Conversation {
  const spoken = interactions.filter((each) => messagesOf(each).length > 0)
  const unique = uniqueTexts()
  const elements = spoken.flatMap(({ participants }) =>
    participants
      .filter((each) => !isContainer(design, each))
      .map((each) => {
        const word = shapeOf(design, each) === 'actor' ? 'person' : 'element'
        const name = unique(word, oneLine(participantName(design, each)) || each.id)
        return statement(`${wordOf(design, each)} = ${word}`, name)
      }),
  )
  const pairs = spoken.flatMap((interaction) => {
    const word = wordsIn(design, interaction)
    return messagesOf(interaction).map(({ from, to, text, kind }) => ({
      from: word(from),
      to: word(to),
      text,
      sync: kind !== 'async',
    }))
  })
  return { elements, pairs, views: spoken.flatMap((each) => view(design, each)) }
}

const isContainer = (design: Design, { represents }: Participant): boolean =>
  represents.kind === 'service' && design.services.has(represents.service)

const wordOf = (design: Design, participant: Participant): string => {
  const { id, represents } = participant
  return represents.kind === 'service' && isContainer(design, participant)
    ? caselessIdentifier('n', represents.service)
    : caselessIdentifier('p', id)
}

function wordsIn(design: Design, { participants }: Interaction): (participant: string) => string {
  const words = new Map(participants.map((each) => [each.id as string, wordOf(design, each)]))
  return (id) => words.get(id) ?? caselessIdentifier('p', id)
}

/** Messages in their order. What runs in parallel stands in braces; of the other fragments the conditions are said. */
function view(design: Design, interaction: Interaction): string[] {
  const word = wordsIn(design, interaction)
  const stepLines = (step: Step, under: readonly string[]): string[] => {
    if (step.type === 'note') return []
    if (step.type === 'fragment') return fragmentLines(step, under)
    const text = [...under, step.text].filter((part) => oneLine(part) !== '').join(' ')
    return [statement(`${word(step.from)} -> ${word(step.to)}`, text)]
  }
  const fragmentLines = ({ kind, operands }: SequenceFragment, under: readonly string[]): string[] => {
    const isParallel = kind === 'par' && operands.length > 1
    const inside = operands.flatMap(({ guard, steps }) => {
      const said = [kind === 'rect' || isParallel ? '' : kind, oneLine(guard)].filter((part) => part !== '')
      const around = said.length === 0 ? under : [...under, `[${said.join(' ')}]`]
      const lines = steps.flatMap((step) => stepLines(step, around))
      return isParallel && lines.length > 0 ? ['{', ...indented(lines), '}'] : lines
    })
    return isParallel && inside.length > 0 ? ['{', ...indented(inside), '}'] : inside
  }
  const lines = interaction.steps.flatMap((step) => stepLines(step, []))
  const head = statement(`dynamic system "${caselessIdentifier('q', interaction.id)}"`, interaction.name)
  return braces(head, [...lines, 'autoLayout lr'])
}
