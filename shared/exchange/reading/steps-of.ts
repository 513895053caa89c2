import { type InteractionId, type ParticipantId, type StepId, stepId } from '../../base/ids'
import { tints } from '../../model/interaction/participant'
import {
  type FragmentKind,
  fragmentKinds,
  type Message,
  type MessageKind,
  maxFragmentDepth,
  maxStepText,
  messageKinds,
  messageSchema,
  noteSchema,
  type Operand,
  type Step,
} from '../../model/interaction/step'
import { labelText } from '../label-text'
import { commentBehind, commentsByLine, type DataComment } from '../mermaid/reading/comments'
import type { SequenceDiagram, SequenceLine } from './diagram'
import { fitting, known, type Reading } from './imported'
import { tintOf } from './tint-of'

/** Participants by their ids in the text. */
export type Lifelines = ReadonlyMap<string, ParticipantId>

interface Inside {
  readonly interaction: InteractionId
  readonly lifelines: Lifelines
}

/** A fragment while it is being read. */
interface Open {
  readonly id: StepId
  readonly kind: FragmentKind
  readonly tint: (typeof tints)[number] | undefined
  readonly operands: { guard: string; steps: Step[] }[]
}

/** Reads messages, notes and fragments from top to bottom. */
export function readSteps(
  { lines }: SequenceDiagram,
  inside: Inside,
  comments: readonly DataComment[],
  reading: Reading,
): Step[] {
  const byLine = commentsByLine(comments)
  const top: Step[] = []
  const open: Open[] = []
  const into = (): Step[] => open.at(-1)?.operands.at(-1)?.steps ?? top
  const activated = explicitActivations(lines)
  const unwritten = unwrittenOperands(lines, comments)
  for (const [at, line] of lines.entries()) {
    const number = line.type === 'end' ? Number.POSITIVE_INFINITY : 'line' in line ? line.line : null
    const current = open.at(-1)
    if (current && number !== null)
      for (const operand of unwritten.filter(
        ({ fragment, line: from }) => fragment === current.id && from < number,
      )) {
        unwritten.splice(unwritten.indexOf(operand), 1)
        current.operands.push({ guard: operand.guard, steps: [] })
      }
    const behind = (key: string): DataComment['data'] =>
      ('line' in line ? commentBehind(byLine, line.line, key) : null) ?? {}
    switch (line.type) {
      case 'message': {
        const message = readMessage(line, behind('message'), inside, reading)
        if (message) into().push(activated.has(at) ? { ...message, activates: true } : message)
        begins(line.line, message, reading)
        break
      }
      case 'note': {
        const note = readNote(line, behind('note'), inside, reading)
        if (note) into().push(note)
        begins(line.line, note, reading)
        break
      }
      case 'begin': {
        const begun = begin(line, behind('fragment'), inside, reading)
        open.push(begun)
        begins(line.line, begun, reading)
        break
      }
      case 'divide': {
        const data = behind('operand')
        open.at(-1)?.operands.push({ guard: guardOf(line.text, data.guard), steps: [] })
        break
      }
      case 'end': {
        const closed = open.pop()
        if (closed) close(closed, open.length, into(), reading)
        break
      }
      case 'activate':
      case 'deactivate':
      case 'numbering':
        break
    }
  }
  return top
}

function begins(line: number | null, step: { readonly id: StepId } | null, { drawn }: Reading): void {
  if (line !== null && step) drawn.lines.set(line, step.id)
}

/** Operands of kinds that have no word for a second one: they ride in comments alone. */
function unwrittenOperands(
  lines: readonly SequenceLine[],
  comments: readonly DataComment[],
): { readonly fragment: unknown; readonly line: number; readonly guard: string }[] {
  const written = new Set(lines.map((line) => (line.type === 'divide' ? (line.line ?? 0) + 1 : 0)))
  return comments
    .filter(({ line, data }) => 'operand' in data && !written.has(line))
    .map(({ line, data }) => ({ fragment: data.operand, line, guard: guardOf('', data.guard) }))
}

const guardOf = (shown: string, unsaid: unknown): string =>
  fitting(typeof unsaid === 'string' && labelText(unsaid) === shown ? unsaid : shown, maxStepText)

/** Messages whose receiver is activated in so many words although its kind alone would not activate it. */
function explicitActivations(lines: readonly SequenceLine[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (line.type === 'message' && next?.type === 'activate' && next.participant === line.to)
      if (kinds[line.arrow]?.kind === 'async') found.add(at)
  }
  return found
}

function readMessage(
  line: Extract<SequenceLine, { type: 'message' }>,
  data: DataComment['data'],
  { interaction, lifelines }: Inside,
  reading: Reading,
): Message | null {
  const [from, to] = [lifelines.get(line.from), lifelines.get(line.to)]
  if (from === undefined || to === undefined) return null
  const { kind: usual, exact } = kinds[line.arrow] ?? { kind: 'sync', exact: false }
  const stated = messageKinds.find((kind) => kind === data.kind)
  const kind = stated ?? (line.creates ? 'create' : line.destroys ? 'destroy' : usual)
  if (!stated && !exact && !line.creates && !line.destroys)
    reading.remark(
      {
        en: `This arrow has a head that is not told apart here; the message is read as ${kind}.`,
        zh: `这里不区分该箭头的形状，此消息按“${kindWords[kind]}”读取。`,
      },
      line.line,
    )
  const shown = kind === 'create' && stated ? line.text.replace(/^«create»\s*/, '') : line.text
  const settings = known(messageSchema.pick(settingKeys).partial(), pick(data)) ?? {}
  return {
    type: 'message',
    id: stepId(reading.id(`${interaction}.m`, data.message)),
    kind,
    from,
    to,
    text: guardOf(shown, data.text),
    ...settings,
  }
}

const settingKeys = {
  activates: true,
  effect: true,
  timeoutMs: true,
  idempotent: true,
  expiresMs: true,
} as const

const pick = (data: DataComment['data']): object =>
  Object.fromEntries(Object.keys(settingKeys).flatMap((key) => (key in data ? [[key, data[key]]] : [])))

const kindWords: { readonly [K in MessageKind]: string } = {
  sync: '同步调用',
  async: '异步消息',
  reply: '返回',
  create: '创建',
  destroy: '销毁',
}

/** What the arrows of Mermaid mean here, and whether nothing of them is lost. */
const kinds: { readonly [arrow: string]: { readonly kind: MessageKind; readonly exact: boolean } } = {
  SOLID: { kind: 'sync', exact: true },
  SOLID_OPEN: { kind: 'sync', exact: false },
  DOTTED: { kind: 'reply', exact: true },
  DOTTED_OPEN: { kind: 'reply', exact: false },
  SOLID_POINT: { kind: 'async', exact: true },
  DOTTED_POINT: { kind: 'reply', exact: false },
  SOLID_CROSS: { kind: 'async', exact: false },
  DOTTED_CROSS: { kind: 'reply', exact: false },
  BIDIRECTIONAL_SOLID: { kind: 'sync', exact: false },
  BIDIRECTIONAL_DOTTED: { kind: 'reply', exact: false },
  SOLID_TOP: { kind: 'async', exact: false },
  SOLID_BOTTOM: { kind: 'async', exact: false },
  STICK_TOP: { kind: 'async', exact: false },
  STICK_BOTTOM: { kind: 'async', exact: false },
}

function readNote(
  line: Extract<SequenceLine, { type: 'note' }>,
  data: DataComment['data'],
  { interaction, lifelines }: Inside,
  reading: Reading,
): Step | null {
  const named = [...new Set([line.from, line.to])].flatMap((each) => lifelines.get(each) ?? [])
  const all = [...lifelines.values()]
  const beside = (known(noteSchema.shape.participants, data.participants) ?? named).filter((id) =>
    all.includes(id),
  )
  const participants = beside.length > 0 ? beside.slice(0, 2) : named
  if (participants.length === 0) return null
  return {
    type: 'note',
    id: stepId(reading.id(`${interaction}.n`, data.note)),
    placement: line.place,
    participants,
    text: guardOf(line.text, data.text),
  }
}

function begin(
  line: Extract<SequenceLine, { type: 'begin' }>,
  data: DataComment['data'],
  { interaction }: Inside,
  reading: Reading,
): Open {
  const word = line.word === 'par_over' ? 'par' : line.word
  const kind = fragmentKinds.find((each) => each === word) ?? 'opt'
  const tint = tints.find((each) => each === data.tint)
  const isArea = kind === 'rect'
  const guard = isArea
    ? fitting(typeof data.guard === 'string' ? data.guard : (line.guard ?? ''), maxStepText)
    : guardOf(line.text, data.guard)
  return {
    id: stepId(reading.id(`${interaction}.f`, data.fragment)),
    kind,
    tint: tint ?? (isArea && !('fragment' in data) ? tintOf(line.text) : undefined),
    operands: [{ guard, steps: [] }],
  }
}

/** What stands deeper than the model allows is put into the fragment round it. */
function close({ id, kind, tint, operands }: Open, depth: number, into: Step[], { remark }: Reading): void {
  if (depth >= maxFragmentDepth) {
    for (const operand of operands) into.push(...operand.steps)
    remark({
      en: `A fragment stands more than ${maxFragmentDepth} deep; its messages are in the one round it.`,
      zh: `片段嵌套超过 ${maxFragmentDepth} 层，其消息已移入外层片段。`,
    })
    return
  }
  const read: readonly Operand[] = operands
  into.push({ type: 'fragment', id, kind, ...(tint && { tint }), operands: read })
}
