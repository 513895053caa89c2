import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { labelText } from '../../../../../shared/exchange/label-text'
import { sequenceMermaid } from '../../../../../shared/exchange/mermaid/sequence-mermaid'
import type { Design } from '../../../../../shared/model/design'
import type { Interaction } from '../../../../../shared/model/interaction/interaction'
import { participantName } from '../../../../../shared/model/interaction/participant-name'
import type { Step } from '../../../../../shared/model/interaction/step'
import { messagesOf } from '../../../../../shared/model/interaction/walk-steps'
import { shapeOf } from '../../../../../shared/shapes/sequence/participant-look'
import { activationsOf } from '../../../../../shared/views/sequence/activations'
import { anyText, nastyTexts } from '../../../../support/any-text'
import { design } from '../../../../support/design'
import { interactionArbitrary } from '../../../../support/interaction-arbitrary'
import { commentsIn, startMermaid } from '../../../../support/mermaid/read-mermaid'
import { type Line, readSequence } from '../../../../support/mermaid/read-sequence'
import { smallInteraction, smallViews } from '../small-views'

const options = { language: 'en', title: 'T' } as const
const made = design({ api: { technology: 'fastapi', name: '订单接口' }, db: 'postgresql', mq: 'rabbitmq' })
const services = [...made.services.values()].map(({ id }) => id)

const own = (id: string): string => id.replace('q1.', '')
const arrows = { sync: '->>', async: '-)', reply: '-->>', create: '->>', destroy: '-x' }
const dividers = { alt: 'else', par: 'and', critical: 'option' } as Record<string, string>

type Read = Awaited<ReturnType<typeof readSequence>>

/** What a reader has to find, line by line; whether a creation is drawn as one is for the diagram to say. */
function expectedLines(interaction: Interaction, created: readonly string[]): Line[] {
  const works = activationsOf(interaction)
  const drawn = new Set(created)
  const lines = (steps: readonly Step[]): Line[] =>
    steps.flatMap((step): Line[] => {
      if (step.type === 'note') {
        const [first = '', second = first] = step.participants.map(own)
        return [
          ['note', step.placement, first, step.placement === 'over' ? second : first, labelText(step.text)],
        ]
      }
      if (step.type === 'fragment')
        return [
          ...step.operands.flatMap(({ guard, steps: inside }, n): Line[] => [
            [n === 0 ? step.kind : (dividers[step.kind] ?? '?'), labelText(guard)],
            ...lines(inside),
          ]),
          ['end'],
        ]
      const { id, kind, from, to, text } = step
      const asCreation = kind === 'create' && !drawn.delete(own(to))
      return [
        [own(from), arrows[kind], own(to), `${asCreation ? '«create» ' : ''}${labelText(text)}`.trim()],
        ...works.filter((work) => work.from === id).map((work): Line => ['activate', own(work.participant)]),
        ...works.filter((work) => work.to === id).map((work): Line => ['deactivate', own(work.participant)]),
      ]
    })
  const { numbering } = interaction
  return [
    ...(numbering ? [['autonumber', numbering.start, numbering.step]] : []),
    ...lines(interaction.steps),
  ]
}

/** The runs of neighbours that stand in one box, without those who are created later. */
function expectedBoxes({ participants, boxes }: Interaction, created: readonly string[]) {
  const runs: { box: string; of: string[] }[] = []
  let last: string | undefined
  for (const { id, box } of participants) {
    if (created.includes(own(id))) continue
    if (box !== undefined && box === last) runs.at(-1)?.of.push(own(id))
    else if (box !== undefined) runs.push({ box, of: [own(id)] })
    last = box
  }
  return runs.map(({ box, of }) => ({
    name: labelText(boxes.find(({ id }) => id === box)?.name ?? '').replace(/\s+/g, ' '),
    of,
  }))
}

async function comesBack(of: Design, interaction: Interaction): Promise<Read> {
  const { text } = sequenceMermaid(of, interaction, options)
  const read = await readSequence(text)
  expect(read.participants).toEqual(
    interaction.participants.map((each) => [
      own(each.id),
      shapeOf(of, each),
      labelText(participantName(of, each)),
    ]),
  )
  // A background shows no words, only its colour.
  const shown = (lines: readonly Line[]): Line[] =>
    lines.map((line) => (line[0] === 'rect' ? ['rect'] : line))
  expect(shown(read.lines)).toEqual(shown(expectedLines(interaction, read.created)))
  expect(read.boxes.map(({ name, of: inside }) => ({ name, of: inside }))).toEqual(
    expectedBoxes(interaction, read.created),
  )
  for (const { fill } of read.boxes) expect(fill).toMatch(/^rgba\(\d+, \d+, \d+, 0\.12\)$/)
  const messages = messagesOf(interaction)
  for (const id of read.created) expect(messages.find(({ to }) => own(to) === id)?.kind).toBe('create')
  for (const id of read.destroyed)
    expect(messages.findLast(({ from, to }) => own(to) === id || own(from) === id)?.kind).toBe('destroy')
  return read
}

beforeAll(startMermaid)

describe('Mermaid export of a sequence, read back by Mermaid itself', () => {
  it('keeps any sequence with any texts', async () => {
    await fc.assert(
      fc.asyncProperty(interactionArbitrary(anyText, services), async (each) => {
        await comesBack(made, each)
      }),
      { numRuns: 30 },
    )
  })

  it.each(nastyTexts)('keeps the text %j wherever one can be written', async (text) => {
    for (const each of fc.sample(interactionArbitrary(fc.constant(text)), { numRuns: 2, seed: 11 }))
      await comesBack(made, each)
  })
})

describe('a small sequence', () => {
  it('is created, destroyed, numbered and framed as drawn', async () => {
    const read = await comesBack(smallViews, smallInteraction)
    expect(read.created).toEqual(['p4'])
    expect(read.destroyed).toEqual(['p4'])
    expect(read.boxes).toEqual([
      { name: 'Orders (team)', fill: 'rgba(33, 102, 196, 0.12)', of: ['p2', 'p3'] },
    ])
    expect(read.lines[0]).toEqual(['autonumber', 10, 5])
  })

  it('says the rest in comments that only Pentarch reads', () => {
    const { text } = sequenceMermaid(smallViews, smallInteraction, options)
    expect(commentsIn(text)).toEqual(
      expect.arrayContaining([
        { view: 'sequence', format: 1, id: 'q1', name: '下单', position: 0 },
        { box: 'q1.b1', tint: 'blue' },
        { participant: 'p1', id: 'q1.p1', represents: { kind: 'other' }, shape: 'actor' },
        { participant: 'p4', id: 'q1.p4', represents: { kind: 'class', class: 'c3' } },
        { message: 'q1.m2', kind: 'sync', effect: 'write', timeoutMs: 2000 },
        { message: 'q1.m4', kind: 'create' },
        { fragment: 'q1.f2', kind: 'rect', tint: 'red', guard: 'refused' },
        { operand: 'q1.f1' },
        { note: 'q1.n1' },
      ]),
    )
  })

  it('keeps a lifeline in its place where Mermaid would move it behind the others', async () => {
    const [actor, api, db, session] = smallInteraction.participants
    if (!actor || !api || !db || !session) throw new Error('the sequence has four participants')
    const read = await comesBack(smallViews, { ...smallInteraction, participants: [actor, session, api, db] })
    expect(read.created).toEqual([])
    expect(read.lines).toContainEqual(['p2', '->>', 'p4', '«create» spawn'])
  })

  it('has a text that has not changed', async () => {
    const { text } = sequenceMermaid(smallViews, smallInteraction, { language: 'zh', title: '下单' })
    await expect(text).toMatchFileSnapshot('../../../../golden/views/sequence.mmd')
  })
})
