import type { ClassRelationKind } from '../../model/classes/class-relation'
import { visibilityMarks } from '../../model/classes/python-name'
import type { Design } from '../../model/design'
import type { MemberText } from '../../shapes/class/class-face'
import { classLayout, classMetrics, rowTop } from '../../shapes/class/class-metrics'
import { themes } from '../../shapes/themes'
import { classView } from '../../views/classes/class-view'
import type { ClassBox } from '../../views/classes/positioned-classes'
import { expanded } from '../../views/layered/collapsed'
import type { Point } from '../../views/positioned-view'
import { classMarks } from '../class-marks'
import { identifier } from '../identifier'
import { oneLine } from '../label-text'
import { type CellStyle, edge, htmlLabel, insideOf, middle, vertex } from './cells'
import { containerStyle, fonts, lineStyle } from './looks'

const { light } = themes
const word = (id: string): string => identifier('c', id)
const packageTitle = 28

/** The class view in its places, with nothing collapsed: packages and classes as containers, members as rows, relations as bound lines. */
export function classCells(design: Design): string[] {
  const view = classView(expanded(design))
  const frames = new Map(view.packages.map((each) => [each.package as string, each]))
  const outer = (id: string | null): { readonly at: Point; readonly parent?: string } => {
    const frame = id === null ? undefined : frames.get(id)
    return frame ? { at: frame, parent: identifier('k', frame.package) } : { at: { x: 0, y: 0 } }
  }
  const nodes = new Map(view.nodes.map((each) => [each.class as string, each]))
  return [
    ...view.packages.map((each) => {
      const { at, ...within } = outer(design.packages.get(each.package)?.parent ?? null)
      return vertex({
        id: identifier('k', each.package),
        ...within,
        label: htmlLabel(each.name),
        shape: 'swimlane',
        style: containerStyle(light.line, light.canvas, packageTitle),
        box: insideOf(at, each),
      })
    }),
    ...view.nodes.flatMap((node) => {
      const { at, ...within } = outer(node.face.class.package)
      return classBox(node, at, within)
    }),
    ...view.routes.flatMap(({ relation: id, points, label, sourceEnd, targetEnd }) => {
      const relation = design.classRelations.get(id)
      const [source, target] = [nodes.get(relation?.source ?? ''), nodes.get(relation?.target ?? '')]
      if (!relation || !source || !target) return []
      const said = [...(relation.kind === 'call' ? ['«call»'] : []), oneLine(relation.label)]
      const ends = [
        { end: sourceEnd, text: relation.sourceMultiplicity },
        { end: targetEnd, text: relation.targetMultiplicity },
      ]
      return [
        edge({
          id: identifier('r', id),
          label: htmlLabel(said.join(' ')),
          shape: '',
          style: { ...lineStyle(false), ...heads[relation.kind] },
          source: { id: word(relation.source), box: source },
          target: { id: word(relation.target), box: target },
          points,
          ...(label && { labelAt: middle(label) }),
        }),
        ...ends.flatMap(({ end, text }, n) =>
          end === null || oneLine(text) === ''
            ? []
            : [
                vertex({
                  id: `${identifier('r', id)}__${n}`,
                  label: htmlLabel(oneLine(text)),
                  shape: 'text',
                  style: { ...textStyle, align: 'center' },
                  box: end,
                }),
              ],
        ),
      ]
    }),
  ]
}

const textStyle: CellStyle = {
  strokeColor: 'none',
  fillColor: 'none',
  verticalAlign: 'middle',
  ...fonts,
  fontSize: 11,
}

const rowStyle: CellStyle = {
  ...textStyle,
  align: 'left',
  spacingLeft: 8,
  overflow: 'hidden',
  rotatable: 0,
}

const classStyle = (headHeight: number, isLibrary: boolean): CellStyle => ({
  startSize: headHeight,
  horizontal: 1,
  container: 1,
  collapsible: 0,
  rounded: 1,
  absoluteArcSize: 1,
  arcSize: 12,
  fillColor: light.node,
  swimlaneFillColor: light.node,
  strokeColor: light['node-line'],
  ...(isLibrary && { dashed: 1 }),
  ...fonts,
  fontSize: 13,
  fontStyle: 1,
})

function classBox(node: ClassBox, at: Point, within: { readonly parent?: string }): string[] {
  const { face } = node
  const { headHeight, compartments } = classLayout(face)
  const marks = classMarks(face.class).map((mark) => `«${mark}»`)
  const id = word(node.class)
  return [
    vertex({
      id,
      ...within,
      label: [...marks, face.class.name].map(htmlLabel).join('<br>'),
      shape: 'swimlane',
      style: classStyle(headHeight, face.class.origin === 'library'),
      box: insideOf(at, node),
    }),
    ...compartments.flatMap((compartment) => [
      ...(compartment.top === headHeight
        ? []
        : [
            vertex({
              id: `${id}__${compartment.list}`,
              parent: id,
              label: '',
              shape: 'line',
              style: { strokeWidth: 1, fillColor: 'none', strokeColor: light.line, rotatable: 0 },
              box: { x: 0, y: compartment.top - 2, width: node.width, height: 4 },
            }),
          ]),
      ...compartment.rows.map((row, n) =>
        vertex({
          id: `${id}__${compartment.list}_${n}`,
          parent: id,
          label: htmlLabel(memberText(row)),
          shape: 'text',
          // 4: underlined, 2: italic, as draw.io counts them.
          style: { ...rowStyle, fontStyle: (row.static ? 4 : 0) + (row.abstract ? 2 : 0) },
          box: { x: 0, y: rowTop(compartment, n), width: node.width, height: classMetrics.row },
        }),
      ),
    ]),
  ]
}

const memberText = ({ visibility, lead, rest }: MemberText): string =>
  `${visibilityMarks[visibility]} ${oneLine(lead + rest)}`

/** Heads and lines as UML has them. */
const heads: { readonly [K in ClassRelationKind]: CellStyle } = {
  inheritance: { endArrow: 'block', endFill: 0, endSize: 12 },
  realisation: { endArrow: 'block', endFill: 0, endSize: 12, dashed: 1 },
  composition: { startArrow: 'diamondThin', startFill: 1, startSize: 14, endArrow: 'none' },
  aggregation: { startArrow: 'diamondThin', startFill: 0, startSize: 14, endArrow: 'none' },
  association: { endArrow: 'open' },
  dependency: { endArrow: 'open', dashed: 1 },
  call: { endArrow: 'open', dashed: 1 },
}
