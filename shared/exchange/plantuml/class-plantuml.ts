import type { ClassElement, ClassKind } from '../../model/classes/class-element'
import type { ClassRelation, ClassRelationKind } from '../../model/classes/class-relation'
import { visibilityMarks } from '../../model/classes/python-name'
import type { Design } from '../../model/design'
import { attributeRow, type MemberText, operationRow } from '../../shapes/class/class-face'
import { inIdOrder } from '../../views/id-order'
import { classMarks } from '../class-marks'
import { plainIdentifier } from '../identifier'
import type { NotationOptions } from '../notation'
import { packageContents, shownRelations } from '../shown'
import { block, plantumlDocument, plantumlOneLine, quoted, saying } from './plantuml-text'

const classWord = (id: string): string => plainIdentifier('c', id)

/** Words that every PlantUML of the last years knows; what they leave unsaid is a stereotype. */
const words: { readonly [K in ClassKind]: string } = {
  class: 'class',
  abstract: 'abstract class',
  protocol: 'interface',
  dataclass: 'class',
  enum: 'enum',
  exception: 'class',
}

/** The class view as a class diagram: packages, classes with their members, relations. Equal designs give equal texts. */
export function classPlantuml(design: Design, options: NotationOptions): string {
  const classes = inIdOrder(design.classes.values())
  const contentOf = packageContents(design)
  const inside = (parent: string | null): string[] => {
    const shown = contentOf(parent)
    return [
      ...shown.packages.flatMap(({ id, name }) =>
        block(`package ${quoted(name)} as ${plainIdentifier('k', id)}`, inside(id)),
      ),
      ...shown.classes.flatMap(classLines),
    ]
  }
  const body = [
    'skinparam classAttributeIconSize 0',
    'set separator none',
    ...inside(null),
    ...shownRelations(design).map(relationLine),
    ...classes.flatMap(({ id, service }) => {
      const named = service === undefined ? undefined : design.services.get(service)?.name
      const said = { en: `Fronts ${named}`, zh: `对接 ${named}` }[options.language]
      return named === undefined ? [] : [`note bottom of ${classWord(id)} : ${plantumlOneLine(said)}`]
    }),
  ]
  return plantumlDocument(body, options)
}

function classLines(element: ClassElement): string[] {
  const { id, name, kind, origin, attributes, operations } = element
  const marks = [...classMarks(element), ...(origin === 'library' ? ['library'] : [])].map(
    (mark) => ` <<${mark}>>`,
  )
  return block(`${words[kind]} ${quoted(name)} as ${classWord(id)}${marks.join('')}`, [
    ...attributes.map((each) => memberLine('field', attributeRow(each))),
    ...operations.map((each) => memberLine('method', operationRow(each))),
  ])
}

/** `{method} {abstract} +async get(id: UUID) -> Order`: what a member is, is said rather than guessed from brackets. */
function memberLine(word: 'field' | 'method', { visibility, lead, rest, ...is }: MemberText): string {
  const modifiers = [...(is.static ? ['{static} '] : []), ...(is.abstract ? ['{abstract} '] : [])]
  return `{${word}} ${modifiers.join('')}${visibilityMarks[visibility]}${plantumlOneLine(lead + rest)}`
}

/** Arrows from the source to the target. */
const arrows: { readonly [K in ClassRelationKind]: string } = {
  inheritance: '--|>',
  realisation: '..|>',
  composition: '*--',
  aggregation: 'o--',
  association: '-->',
  dependency: '..>',
  // As UML has it: a dependency that is a call.
  call: '..>',
}

function relationLine(relation: ClassRelation): string {
  const { source, target, kind, sourceMultiplicity, targetMultiplicity, label } = relation
  const many = (text: string): string[] =>
    plantumlOneLine(text) === '' ? [] : [`"${plantumlOneLine(text)}"`]
  const said = [...(kind === 'call' ? ['«call»'] : []), plantumlOneLine(label)].filter((part) => part !== '')
  return saying(
    [
      classWord(source),
      ...many(sourceMultiplicity),
      arrows[kind],
      ...many(targetMultiplicity),
      classWord(target),
    ].join(' '),
    said.join(' '),
  )
}
