import type { Design } from '../../model/design'
import type { Interaction } from '../../model/interaction/interaction'
import type { ParticipantShape } from '../../model/interaction/participant'
import type { MessageKind } from '../../model/interaction/step'
import { themes } from '../../shapes/themes'
import type { Box } from '../../views/positioned-view'
import type { FragmentBox, Lifeline, MessageRow, NoteRow } from '../../views/sequence/positioned-sequence'
import { sequenceView } from '../../views/sequence/sequence-view'
import { identifier } from '../identifier'
import { oneLine } from '../label-text'
import { lightTint } from '../light-tint'
import { type CellStyle, edge, htmlLabel, vertex } from './cells'
import { boxStyle, fonts } from './looks'

const { light } = themes
const word = (id: string): string => identifier('p', id)

/** Heads of lifelines that draw.io has a shape for. */
const heads: { readonly [S in ParticipantShape]?: string } = {
  actor: 'umlActor',
  boundary: 'umlBoundary',
  control: 'umlControl',
  entity: 'umlEntity',
}

/** A sequence in its places: lifelines, messages bound to them, fragments as frames behind, notes. */
export function sequenceCells(design: Design, interaction: Interaction): string[] {
  const view = sequenceView(design, interaction)
  const lifelines = new Map(view.lifelines.map((each) => [each.participant.id as string, each]))
  return [
    ...view.frames.map(({ id, box, ...place }) =>
      vertex({
        id: identifier('b', id),
        label: htmlLabel(box.name),
        shape: '',
        style: { ...frameStyle, fillColor: lightTint(box.tint), strokeColor: light.line },
        box: place,
      }),
    ),
    ...view.fragments.flatMap(fragmentCells),
    ...view.lifelines.map(lifelineCell),
    ...view.bars.map(({ from, participant, ...place }) =>
      vertex({
        id: `${identifier('m', from)}__${word(participant)}`,
        label: '',
        shape: '',
        style: { fillColor: light['accent-bg'], strokeColor: light.edge, connectable: 0 },
        box: place,
      }),
    ),
    ...view.rows.flatMap((row) => {
      if (row.type === 'note') return [noteCell(row)]
      const [from, to] = [lifelines.get(row.step.from), lifelines.get(row.step.to)]
      return from && to ? [messageCell(row, from, to)] : []
    }),
  ]
}

const frameStyle: CellStyle = {
  verticalAlign: 'top',
  ...fonts,
  fontColor: light.muted,
  fontSize: 12,
  fontStyle: 1,
}

/** A lifeline with its head is one shape. */
const lifelineBox = ({ head, bottom }: Lifeline): Box => ({ ...head, height: bottom - head.y })

function lifelineCell(lifeline: Lifeline): string {
  const { participant, name, shape, head, destroyed } = lifeline
  const kind = heads[shape]
  return vertex({
    id: word(participant.id),
    label: htmlLabel(name),
    shape: 'shape=umlLifeline',
    style: {
      perimeter: 'lifelinePerimeter',
      ...boxStyle,
      container: 1,
      dropTarget: 0,
      collapsible: 0,
      recursiveResize: 0,
      size: head.height,
      ...(kind !== undefined && { participant: kind, verticalAlign: 'top', spacingTop: head.height }),
      ...(destroyed !== null && { umlDestroy: 1 }),
    },
    box: lifelineBox(lifeline),
  })
}

const lines: { readonly [K in MessageKind]: CellStyle } = {
  sync: { endArrow: 'block' },
  async: { endArrow: 'open' },
  reply: { endArrow: 'open', dashed: 1 },
  create: { endArrow: 'open', dashed: 1 },
  destroy: { endArrow: 'block', strokeColor: light['severity-high'] },
}

function messageCell(row: MessageRow, from: Lifeline, to: Lifeline): string {
  const { step, top, line, number } = row
  const y = top + line
  const isSelf = step.from === step.to
  const points = isSelf
    ? [
        { x: from.x, y },
        { x: row.x2, y },
        { x: row.x2, y: y + 20 },
        { x: from.x, y: y + 20 },
      ]
    : [
        { x: from.x, y },
        { x: to.x, y },
      ]
  return edge({
    id: identifier('m', step.id),
    label: htmlLabel([...(number === null ? [] : [number]), step.text].join(' ')),
    shape: '',
    style: {
      rounded: 0,
      verticalAlign: 'bottom',
      strokeColor: light.edge,
      ...fonts,
      fontSize: 12,
      ...lines[step.kind],
    },
    source: { id: word(step.from), box: lifelineBox(from) },
    target: { id: word(step.to), box: lifelineBox(to) },
    points,
  })
}

const noteCell = ({ step, x, top, width, height }: NoteRow): string =>
  vertex({
    id: identifier('o', step.id),
    label: htmlLabel(step.text),
    shape: 'shape=note',
    style: {
      whiteSpace: 'wrap',
      size: 10,
      fillColor: lightTint('amber'),
      strokeColor: light['node-line'],
      ...fonts,
      fontSize: 12,
    },
    box: { x, y: top, width, height },
  })

function fragmentCells({ id, step, operands, x, y, width, height }: FragmentBox): string[] {
  const isArea = step.kind === 'rect'
  const frame = vertex({
    id: identifier('f', id),
    label: isArea ? '' : htmlLabel(step.kind),
    shape: isArea ? '' : 'shape=umlFrame',
    style: {
      ...(isArea ? {} : { width: 60, height: 20, pointerEvents: 0 }),
      fillColor: isArea ? lightTint(step.tint ?? 'grey') : 'none',
      strokeColor: isArea ? 'none' : light.edge,
      ...fonts,
      fontSize: 11,
      fontStyle: 1,
    },
    box: { x, y, width, height },
  })
  return [
    frame,
    ...step.operands.flatMap(({ guard }, n) => {
      const place = operands[n]
      if (!place) return []
      const divider = vertex({
        id: `${identifier('f', id)}__line_${n}`,
        label: '',
        shape: 'line',
        style: { strokeColor: light.edge, dashed: 1, fillColor: 'none' },
        box: { x, y: place.top - 2, width, height: 4 },
      })
      const said = vertex({
        id: `${identifier('f', id)}__${n}`,
        label: htmlLabel(isArea ? oneLine(guard) : `[${oneLine(guard)}]`),
        shape: 'text',
        style: {
          strokeColor: 'none',
          fillColor: 'none',
          align: 'left',
          ...fonts,
          fontColor: light.muted,
          fontSize: 11,
        },
        box: { x: x + (n === 0 && !isArea ? 70 : 8), y: place.top + 2, width: width - 80, height: 18 },
      })
      return [...(n === 0 ? [] : [divider]), ...(oneLine(guard) === '' ? [] : [said])]
    }),
  ]
}
