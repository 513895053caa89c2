import { interactionId } from '../../shared/base/ids'
import type { MutableDesign } from '../../shared/model/design'
import {
  type Effect,
  effects,
  type FragmentKind,
  fragmentKinds,
  type Message,
  type Step,
} from '../../shared/model/interaction/step'
import { fragment, interactionOf, message } from './interaction'

const arrows = { '>': 'sync', '>>': 'async', '<': 'reply' } as const

interface Frame {
  readonly kind: FragmentKind
  readonly operands: Step[][]
}

/**
 * A design with a sequence in words, a step a line: `api > db write` a call, `api >> broker` an asynchronous message,
 * `api < db` what `db` answers; after the ends an effect, `timeout=500`, `expires=500` or `idempotent`. A line with the
 * kind of a fragment opens one, `else` its next operand, `end` closes it. Messages are `m1`, `m2`, …, fragments `f1`, ….
 * Participants come as they are spoken of, after those that are `silent`; a name stands for the service of that name,
 * `User` for a person, any other for somebody who is only here.
 */
export function sequence(made: MutableDesign, words: string, silent: readonly string[] = []): MutableDesign {
  const names = new Set<string>(silent)
  const outer: Step[] = []
  const open: Frame[] = []
  let messages = 0
  let fragments = 0
  const here = (): Step[] => open.at(-1)?.operands.at(-1) ?? outer
  for (const line of words
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')) {
    const [first = '', arrow = '', second = '', ...more] = line.split(/\s+/)
    const kind = fragmentKinds.find((each) => each === first)
    if (kind) open.push({ kind, operands: [[]] })
    else if (first === 'else') open.at(-1)?.operands.push([])
    else if (first === 'end') {
      const frame = open.pop()
      if (!frame) throw new Error(`test sequence: nothing to end at “${line}”`)
      fragments += 1
      here().push(fragment(`f${fragments}`, frame.kind, ...frame.operands))
    } else {
      if (!(arrow in arrows)) throw new Error(`test sequence: “${line}” is no step`)
      messages += 1
      for (const name of [first, second]) names.add(name)
      const ends = arrow === '<' ? `${second} > ${first}` : `${first} > ${second}`
      here().push(
        message(`m${messages}`, ends, { kind: arrows[arrow as keyof typeof arrows], ...fieldsOf(more) }),
      )
    }
  }
  const interaction = interactionOf(made, [...names], outer)
  made.interactions.set(interaction.id, {
    ...interaction,
    id: interactionId('q1'),
    participants: interaction.participants.map((each) =>
      each.represents.kind === 'other' && each.represents.name === 'User'
        ? { ...each, shape: 'actor' }
        : each,
    ),
  })
  return made
}

function fieldsOf(words: readonly string[]): Partial<Message> {
  const fields: { -readonly [K in keyof Message]?: Message[K] } = {}
  for (const word of words) {
    const [key, value] = word.split('=')
    if (key === 'timeout') fields.timeoutMs = Number(value)
    else if (key === 'expires') fields.expiresMs = Number(value)
    else if (key === 'idempotent') fields.idempotent = true
    else fields.effect = effectNamed(word)
  }
  return fields
}

function effectNamed(word: string): Effect {
  const found = effects.find((each) => each === word)
  if (!found) throw new Error(`test sequence: there is no effect “${word}”`)
  return found
}
