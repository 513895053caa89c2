import type { Result } from '../../base/result'
import type { ClassElement } from '../../model/classes/class-element'
import type { Accessor, Attribute, Operation, Parameter } from '../../model/classes/member'
import { formatAttribute, parseAttribute } from '../../model/classes/python-attribute'
import { visibilityMarks } from '../../model/classes/python-name'
import { formatOperation, parseOperation } from '../../model/classes/python-operation'
import { memberLabel, memberText } from './class-text'

/** A space that Mermaid keeps: something has to stand where a name is missing. */
const blank = '#32;'

/** The members of a class, one line each: attributes, then operations. */
export const memberLines = ({ kind, attributes, operations }: ClassElement): string[] => [
  ...attributes.map((attribute) => attributeLine(attribute, kind === 'enum')),
  ...operations.map(operationLine),
]

/** `-items: list[Item] = []`. Values of an enum are public without saying so. */
function attributeLine(
  { name, type, default: value, visibility, static: ofClass }: Attribute,
  isValue: boolean,
): string {
  const text = `${memberText(name) || blank}${typed(type)}${preset(value)}${ofClass ? '$' : ''}`
  return isValue && visibility === 'public'
    ? text.replace(/^[-+]/, (mark) => (mark === '-' ? '#45;' : '#43;'))
    : `${visibilityMarks[visibility]}${text}`
}

/**
 * `+async get(id: UUID) Order`. Mermaid has one mark for a method, `*` for abstract or `$` for what belongs to the class;
 * words say the rest.
 */
function operationLine(operation: Operation): string {
  const { name, parameters, returns, visibility, binding, abstract, accessor } = operation
  const words = [
    ...(accessor ? [`${accessorWords[accessor]} `] : []),
    ...(binding === 'class' ? ['classmethod '] : []),
    ...(binding === 'static' && abstract ? ['staticmethod '] : []),
    ...(operation.async ? ['async '] : []),
  ].join('')
  const mark = abstract ? '*' : binding === 'instance' ? '' : '$'
  const result = memberText(returns)
  return `${visibilityMarks[visibility]}${words}${memberText(name) || blank}(${parameters.map(parameterText).join(', ')})${
    result === '' ? '' : ` ${result}`
  }${mark}`
}

const accessorWords: { readonly [A in Accessor]: string } = {
  property: 'property',
  'cached-property': 'cached_property',
  setter: 'setter',
  deleter: 'deleter',
}

const parameterText = ({ name, type, default: value }: Parameter): string =>
  `${memberText(name) || blank}${typed(type)}${type === '' ? preset(value).replace(' = ', '=') : preset(value)}`

const typed = (type: string): string => (memberText(type) === '' ? '' : `: ${memberText(type)}`)
const preset = (value: string): string => (memberText(value) === '' ? '' : ` = ${memberText(value)}`)

/**
 * Members that their lines do not give back exactly, by their number from 0: what Python could not write like that,
 * operations that are there to refuse, and decorators that mean something to somebody else.
 */
export function unsaidMembers({ attributes, operations }: ClassElement): object {
  const oddAttributes = odd(attributes.map(attributeData), (each) =>
    said(formatAttribute(each), parseAttribute, each),
  )
  const oddOperations = odd(
    operations.map(operationData),
    (each) =>
      each.refuses === undefined &&
      each.decorators === undefined &&
      said(formatOperation(each), parseOperation, each),
  )
  return {
    ...(oddAttributes.length > 0 && { attributes: Object.fromEntries(oddAttributes) }),
    ...(oddOperations.length > 0 && { operations: Object.fromEntries(oddOperations) }),
  }
}

const odd = <M>(list: readonly M[], isSaid: (member: M) => boolean): [number, M][] =>
  [...list.entries()].filter(([, member]) => !isSaid(member))

/** Whether a line shows every character of a member, and reading the line gives the same member. */
function said<M>(text: string, parse: (text: string) => Result<M, unknown>, member: M): boolean {
  const read = parse(text)
  return memberLabel(text) === text && read.ok && JSON.stringify(read.value) === JSON.stringify(member)
}

/** Records with their keys in one order, so that equal members give equal texts. */
const attributeData = ({
  name,
  type,
  default: value,
  visibility,
  static: ofClass,
}: Attribute): Attribute => ({
  name,
  type,
  default: value,
  visibility,
  static: ofClass,
})

const operationData = ({
  name,
  parameters,
  returns,
  visibility,
  binding,
  ...rest
}: Operation): Operation => ({
  name,
  parameters: parameters.map((each) => ({ name: each.name, type: each.type, default: each.default })),
  returns,
  visibility,
  binding,
  async: rest.async,
  abstract: rest.abstract,
  ...(rest.refuses !== undefined && { refuses: rest.refuses }),
  ...(rest.accessor !== undefined && { accessor: rest.accessor }),
  ...(rest.decorators !== undefined && { decorators: rest.decorators }),
})
