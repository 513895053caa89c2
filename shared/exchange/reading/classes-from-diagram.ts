import { type ClassId, classId, classRelationId, type PackageId, packageId } from '../../base/ids'
import { type ClassKind, classSchema, type Stereotype, stereotypes } from '../../model/classes/class-element'
import {
  type ClassRelation,
  type ClassRelationKind,
  classRelationSchema,
  longestRelationText,
} from '../../model/classes/class-relation'
import { maxMembers } from '../../model/classes/member'
import type { Design } from '../../model/design'
import { maxNameLength } from '../../model/service'
import { oneLine } from '../label-text'
import { commentBehind, commentsAbout, commentsByLine, type DataComment } from '../mermaid/reading/comments'
import type { ClassDiagram, DiagramClass, DiagramRelation, RelationEnd } from './diagram'
import { fitting, type Imported, known, type Reading, readAs, startReading } from './imported'
import { readPatterns } from './patterns-of'
import { readAttribute, readOperation } from './read-members'
import { nameOf, pointSchema } from './services-of'

/** A class diagram as classes, packages and relations. What rides in comments is given back as it was. */
export function classesFromDiagram(
  diagram: ClassDiagram,
  comments: readonly DataComment[],
  around: Design,
): Imported {
  const reading = startReading(around, comments)
  const packages = readPackages(diagram, comments, reading)
  const classes = readClasses(diagram, packages, comments, reading)
  readRelations(diagram, classes, comments, reading)
  readPatterns(comments, classes, reading)
  for (const { text, line } of diagram.notes) {
    // A text that the design keeps them for says no line here.
    if (line === undefined) continue
    reading.remark(
      {
        en: `The note “${oneLine(text)}” has no place among classes and was left out.`,
        zh: `类图中没有存放注释“${oneLine(text)}”的位置，已略去。`,
      },
      line,
    )
  }
  return readAs('classes', reading)
}

function readPackages(
  { namespaces }: ClassDiagram,
  comments: readonly DataComment[],
  { design, named: fresh }: Reading,
): ReadonlyMap<string, PackageId> {
  const named = commentsAbout(comments, 'namespace')
  // Mermaid calls `b` in `a` by the whole path, `a.b`; an export never has a point in an id.
  const own = (id: string): string => id.slice(id.lastIndexOf('.') + 1)
  const about = { get: (id: string) => named.get(id) ?? named.get(own(id)) }
  const shown = new Set(namespaces.map(({ id }) => own(id)))
  const empty = [...named]
    .filter(([id]) => !shown.has(id))
    .map(([id, { name, parent }]) => ({ id, name: typeof name === 'string' ? name : id, inside: parent }))
  const ids = new Map<string, PackageId>()
  for (const { id } of [...namespaces, ...empty]) ids.set(id, packageId(fresh('k', id, about.get(id)?.id)))
  const all = new Set<string>(ids.values())
  for (const { id, name } of namespaces) {
    const at = ids.get(id)
    const data = about.get(id) ?? {}
    const inside = namespaces.find((each) => each.id === id)?.inside ?? null
    if (at)
      design.packages.set(at, {
        id: at,
        name: fitting(nameOf(lastPart(name, id), data.name), maxNameLength),
        parent: inside === null ? null : (ids.get(inside) ?? null),
      })
  }
  for (const { id, name, inside } of empty) {
    const at = ids.get(id)
    const parent = typeof inside === 'string' && all.has(inside) && inside !== at ? packageId(inside) : null
    if (at) design.packages.set(at, { id: at, name: fitting(name, maxNameLength), parent })
  }
  for (const [id, at] of ids) {
    const place = known(pointSchema, about.get(id)?.placement)
    if (place) design.classPlacements.set(at, { id: at, ...place })
  }
  return ids
}

/** A namespace that is written `a.b` stands in `a` and is called `b`. */
const lastPart = (name: string, id: string): string =>
  name === id && name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : name

function readClasses(
  { classes }: ClassDiagram,
  packages: ReadonlyMap<string, PackageId>,
  comments: readonly DataComment[],
  reading: Reading,
): ReadonlyMap<string, ClassId> {
  const about = commentsAbout(comments, 'class')
  const ids = new Map<string, ClassId>()
  for (const { id } of classes) ids.set(id, classId(reading.named('c', id, about.get(id)?.id)))
  for (const each of classes) {
    const id = ids.get(each.id)
    const data = about.get(each.id) ?? {}
    // A text for every version of Mermaid has no namespaces.
    const stated =
      typeof data.package === 'string' ? reading.design.packages.get(data.package)?.id : undefined
    const inside = each.inside === null ? (stated ?? null) : (packages.get(each.inside) ?? null)
    if (id) readClass(each, id, inside, data, reading)
  }
  return ids
}

function readClass(
  each: DiagramClass,
  id: ClassId,
  inside: PackageId | null,
  data: DataComment['data'],
  reading: Reading,
): void {
  const { kind, stereotype, others } = marksOf(each.marks)
  const layer = known(classSchema.shape.layer, data.layer)
  const service = typeof data.service === 'string' ? reading.around.services.get(data.service)?.id : undefined
  reading.design.classes.set(id, {
    id,
    name: fitting(nameOf(each.name, data.name), maxNameLength),
    kind,
    ...(stereotype && { stereotype }),
    origin: each.styles.includes('library') ? 'library' : 'own',
    package: inside,
    ...(layer && { layer }),
    ...(service && { service }),
    attributes: members(each, each.attributes, data.attributes, readAttribute, reading),
    operations: members(each, each.operations, data.operations, readOperation, reading),
  })
  const place = known(pointSchema, data.placement)
  if (place) reading.design.classPlacements.set(id, { id, ...place })
  for (const mark of others)
    reading.remark({
      en: `“${each.name}” is marked «${mark}», which no class here can be; the mark was left out.`,
      zh: `“${each.name}”带有标记«${mark}»，这里的类没有此类标记，已略去。`,
    })
}

/** The members that can be read, with those that a comment gives in full by their number. */
function members<R, M>(
  { name }: DiagramClass,
  list: readonly R[],
  unsaid: unknown,
  read: (each: R, unsaid: unknown) => M | null,
  { remark }: Reading,
): M[] {
  const given: Readonly<Record<string, unknown>> =
    typeof unsaid === 'object' && unsaid !== null ? Object.fromEntries(Object.entries(unsaid)) : {}
  return list.slice(0, maxMembers).flatMap((each, n) => {
    const member = read(each, given[String(n)])
    if (member) return [member]
    remark({
      en: `Member ${n + 1} of “${name}” cannot be written in Python and was left out.`,
      zh: `“${name}”的第 ${n + 1} 个成员无法用 Python 表示，已略去。`,
    })
    return []
  })
}

const kindsByMark: { readonly [mark: string]: ClassKind } = {
  abstract: 'abstract',
  interface: 'protocol',
  protocol: 'protocol',
  dataclass: 'dataclass',
  enumeration: 'enum',
  enum: 'enum',
  exception: 'exception',
  接口: 'protocol',
  抽象: 'abstract',
  枚举: 'enum',
}

function marksOf(marks: readonly string[]): {
  readonly kind: ClassKind
  readonly stereotype: Stereotype | undefined
  readonly others: readonly string[]
} {
  const words = marks.flatMap((mark) => mark.split(',')).map((word) => word.trim().toLowerCase())
  const kindOf = (word: string) => (Object.hasOwn(kindsByMark, word) ? kindsByMark[word] : undefined)
  const stereotypeOf = (word: string) => stereotypes.find((each) => each === word.replace(/\s+/g, '-'))
  return {
    kind: words.map(kindOf).find((kind) => kind !== undefined) ?? 'class',
    stereotype: words.map(stereotypeOf).find((each) => each !== undefined),
    others: words.filter((word) => word !== '' && !kindOf(word) && !stereotypeOf(word)),
  }
}

function readRelations(
  { relations }: ClassDiagram,
  classes: ReadonlyMap<string, ClassId>,
  comments: readonly DataComment[],
  reading: Reading,
): void {
  const byLine = commentsByLine(comments)
  for (const each of relations) {
    const [from, to] = [classes.get(each.from), classes.get(each.to)]
    const data = commentBehind(byLine, each.line, 'relation') ?? {}
    if (from === undefined || to === undefined) {
      reading.remark(
        {
          en: `The relation between “${each.from}” and “${each.to}” has an end that is no class, and was left out.`,
          zh: `“${each.from}”与“${each.to}”之间的关系有一端不是类，已略去。`,
        },
        each.line,
      )
      continue
    }
    const relation = relationOf(each, from, to, data, reading)
    if (relation.source === relation.target && generalises(relation.kind) && data.relation === undefined)
      reading.remark(
        {
          en: `“${each.from}” inherits from itself; the relation was left out.`,
          zh: `“${each.from}”继承自身，该关系已略去。`,
        },
        each.line,
      )
    else {
      reading.design.classRelations.set(relation.id, relation)
      if (each.line !== null) reading.drawn.lines.set(each.line, relation.id)
    }
  }
}

const generalises = (kind: ClassRelationKind): boolean => kind === 'inheritance' || kind === 'realisation'

function relationOf(
  each: DiagramRelation,
  from: ClassId,
  to: ClassId,
  data: DataComment['data'],
  reading: Reading,
): ClassRelation {
  const { kind: usual, turned } = kindOf(each)
  const kind = known(classRelationSchema.shape.kind, data.kind) ?? usual
  const [source, target] = turned ? [to, from] : [from, to]
  const [sourceMany, targetMany] = turned ? [each.toMany, each.fromMany] : [each.fromMany, each.toMany]
  const shown = kind === 'call' ? each.label.replace(/^«call»\s*/, '') : each.label
  const said = (text: string, unsaid: unknown): string =>
    typeof unsaid === 'string' && oneLine(unsaid) === oneLine(text) ? unsaid : text
  return {
    id: classRelationId(reading.id('r', data.relation)),
    source,
    target,
    kind,
    sourceMultiplicity: fitting(
      said(sourceMany, data.sourceMultiplicity),
      longestRelationText.sourceMultiplicity,
    ),
    targetMultiplicity: fitting(
      said(targetMany, data.targetMultiplicity),
      longestRelationText.targetMultiplicity,
    ),
    label: fitting(nameOf(shown, data.label), longestRelationText.label),
  }
}

/** Where a symbol stands at the end of a line decides which end knows the other. */
function kindOf({ fromEnd, toEnd, dotted }: DiagramRelation): {
  readonly kind: ClassRelationKind
  readonly turned: boolean
} {
  const decisive: RelationEnd = fromEnd === 'none' || fromEnd === 'arrow' ? toEnd : fromEnd
  const atFrom = decisive === fromEnd && fromEnd !== 'none'
  switch (decisive) {
    case 'extension':
      return { kind: dotted ? 'realisation' : 'inheritance', turned: atFrom }
    case 'composition':
      return { kind: 'composition', turned: !atFrom }
    case 'aggregation':
      return { kind: 'aggregation', turned: !atFrom }
    case 'lollipop':
      return { kind: 'realisation', turned: atFrom }
    case 'arrow':
      return { kind: dotted ? 'dependency' : 'association', turned: toEnd !== 'arrow' }
    case 'none':
      return { kind: dotted ? 'dependency' : 'association', turned: fromEnd === 'arrow' }
  }
}
