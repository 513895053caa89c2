import type { ClassElement } from '../../model/classes/class-element'
import type { ClassRelation, ClassRelationKind } from '../../model/classes/class-relation'
import type { Visibility } from '../../model/classes/member'
import type { Design } from '../../model/design'
import { attributeRow, type MemberText, operationRow } from '../../shapes/class/class-face'
import { classMarks } from '../class-marks'
import { caselessIdentifier } from '../identifier'
import { oneLine } from '../label-text'
import type { NotationOptions } from '../notation'
import { packageContents, shownRelations } from '../shown'
import { d2Block, d2Document, d2Shape, d2Text } from './d2-text'

/** The class view: packages as containers, classes with their members, relations. Equal designs give equal texts. */
export function classD2(design: Design, options: NotationOptions): string {
  const contentOf = packageContents(design)
  const inside = (parent: string | null): string[] => {
    const { packages, classes } = contentOf(parent)
    return [
      ...packages.flatMap(({ id, name }) => d2Shape(caselessIdentifier('k', id), name, inside(id))),
      ...classes.flatMap(classLines),
    ]
  }
  const around = (id: string | null): string => {
    const found = id === null ? undefined : design.packages.get(id)
    return found ? `${around(found.parent)}${caselessIdentifier('k', found.id)}.` : ''
  }
  const path = (id: string): string =>
    `${around(design.classes.get(id)?.package ?? null)}${caselessIdentifier('c', id)}`
  const relations = shownRelations(design).flatMap((each) => relationLines(each, path))
  return d2Document([...inside(null), ...relations], options)
}

function classLines(element: ClassElement): string[] {
  const { id, name, attributes, operations } = element
  const marks = classMarks(element).map((mark) => `«${mark}»`)
  const label = [...(marks.length > 0 ? [marks.join(' ')] : []), name].join('\n')
  const fields = attributes.map((each) => memberLine(attributeRow(each), true))
  const methods = operations.map((each) => memberLine(operationRow(each), false))
  return d2Shape(caselessIdentifier('c', id), label, ['shape: class', ...fields, ...methods])
}

const marks: { readonly [V in Visibility]: string } = { public: '+', protected: '#', private: '-' }

/**
 * A member as a key with its type. D2 takes what has a bracket in its key for a method, so an attribute's type and default
 * stand behind the colon.
 */
function memberLine({ visibility, lead, rest }: MemberText, isAttribute: boolean): string {
  const [name, type] = isAttribute ? [lead, rest.replace(/^: /, '')] : [lead + rest, '']
  return `${d2Text(`${marks[visibility]}${oneLine(name)}`)}: ${d2Text(oneLine(type))}`
}

/** Heads and lines as UML has them. */
const heads: { readonly [K in ClassRelationKind]: readonly string[] } = {
  inheritance: ['target-arrowhead.shape: triangle', 'target-arrowhead.style.filled: false'],
  realisation: [
    'style.stroke-dash: 4',
    'target-arrowhead.shape: triangle',
    'target-arrowhead.style.filled: false',
  ],
  composition: ['source-arrowhead.shape: diamond', 'source-arrowhead.style.filled: true'],
  aggregation: ['source-arrowhead.shape: diamond', 'source-arrowhead.style.filled: false'],
  association: ['target-arrowhead.shape: arrow'],
  dependency: ['style.stroke-dash: 4', 'target-arrowhead.shape: arrow'],
  call: ['style.stroke-dash: 4', 'target-arrowhead.shape: arrow'],
}

function relationLines(relation: ClassRelation, path: (id: string) => string): string[] {
  const { source, target, kind, sourceMultiplicity, targetMultiplicity, label } = relation
  const end = (side: string, text: string): string[] =>
    oneLine(text) === '' ? [] : [`${side}-arrowhead: ${d2Text(oneLine(text))}`]
  const said = [...(kind === 'call' ? ['«call»'] : []), label].join(' ')
  // Diamonds stand at the source, so the line has a head there as well.
  const arrow = kind === 'composition' || kind === 'aggregation' ? '<-' : '->'
  return d2Block(`${path(source)} ${arrow} ${path(target)}`, d2Text(said), [
    ...heads[kind],
    ...end('source', sourceMultiplicity),
    ...end('target', targetMultiplicity),
  ])
}
