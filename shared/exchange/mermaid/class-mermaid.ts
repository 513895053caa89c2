import type { Locale } from '../../base/localized'
import type { ClassElement } from '../../model/classes/class-element'
import type { ClassRelation, ClassRelationKind } from '../../model/classes/class-relation'
import type { Package } from '../../model/classes/package'
import type { PatternUse } from '../../model/classes/pattern-use'
import type { Design } from '../../model/design'
import { themes } from '../../shapes/themes'
import { inIdOrder } from '../../views/id-order'
import { classMarks } from '../class-marks'
import { plainIdentifier } from '../identifier'
import { indented, oneLine } from '../label-text'
import { type PackageContent, packageContents, shownRelations } from '../shown'
import { memberLines, unsaidMembers } from './class-members'
import { ownNote } from './class-notes'
import { classText } from './class-text'
import { comment } from './data-comment'
import { type KeptLines, keptLines } from './kept/kept-lines'
import {
  type MermaidOptions,
  type MermaidText,
  mermaidDocument,
  unsaid,
  viewComment,
  wordsFor,
} from './mermaid-document'
import { mermaidText } from './mermaid-text'

/**
 * The class view as a Mermaid class diagram: packages as namespaces, classes with their members, relations, and notes for
 * the services that classes front and the parts that they play in patterns. Namespaces inside each other and with labels
 * are read by Mermaid 11.15 and later. What Mermaid cannot say stands in `%% pentarch:` comments, one line of JSON each,
 * behind what they are about. Equal designs give equal texts.
 */
export function classMermaid(design: Design, options: MermaidOptions): MermaidText {
  const packages = inIdOrder(design.packages.values())
  const classes = inIdOrder(design.classes.values())
  const relations = shownRelations(design)
  const classNode = wordsFor(options, (id) => plainIdentifier('c', id))
  const filled = filledPackages(design)
  const shownRelation = new Set<string>(relations.map(({ id }) => id))
  const kept = keptLines(
    design,
    { view: 'classes' },
    {
      name: (id) => (design.classes.has(id) ? classNode(id) : null),
      stands: (id) => design.classes.has(id) || filled.has(id) || shownRelation.has(id),
    },
  )
  const tree: Tree = {
    design,
    contentOf: packageContents(design),
    filled,
    isPinned: options.pinned === true,
    classNode,
    namespace: wordsFor(options, (id) => plainIdentifier('k', id)),
    kept,
  }
  const body = [
    ...(kept.direction === null ? [] : [`direction ${kept.direction}`]),
    viewComment({ view: 'classes' }, kept),
    ...packages.filter(({ id }) => !tree.filled.has(id)).map((each) => comment(packageData(each, tree))),
    ...packagesIn(null, tree),
    ...relations.flatMap((each) => relationLines(each, tree)),
    ...classes.flatMap((each) => noteLines(each, tree, options.language)),
    ...inIdOrder(design.patterns.values()).map((each) => comment(patternData(each, tree))),
    ...libraryStyle(classes),
  ]
  return mermaidDocument({ header: 'classDiagram', body, kept }, options)
}

const quoted = (text: string): string => `"${classText(text) || ' '}"`

interface Tree {
  readonly design: Design
  readonly contentOf: (parent: string | null) => PackageContent
  /** Packages with a class somewhere in them: Mermaid takes no others. */
  readonly filled: ReadonlySet<string>
  /** Without namespaces, so that comments say what stands in which package. */
  readonly isPinned: boolean
  /** What a class, and what a package is called in the text. */
  readonly classNode: (id: string) => string
  readonly namespace: (id: string) => string
  readonly kept: KeptLines
}

function filledPackages({ classes, packages }: Design): ReadonlySet<string> {
  const filled = new Set<string>()
  for (const each of classes.values())
    for (let at = each.package; at !== null && !filled.has(at); at = packages.get(at)?.parent ?? null)
      if (packages.has(at)) filled.add(at)
  return filled
}

function packagesIn(parent: string | null, tree: Tree): string[] {
  const { contentOf, filled, namespace, kept } = tree
  const { packages, classes } = contentOf(parent)
  return [
    ...packages
      .filter((each) => filled.has(each.id))
      .flatMap((each) => [
        ...kept.before(each.id),
        `namespace ${namespace(each.id)}[${quoted(each.name)}] {`,
        ...indented([comment(packageData(each, tree)), ...packagesIn(each.id, tree)]),
        '}',
      ]),
    ...classes.flatMap((each) => classLines(each, tree)),
  ]
}

const packageData = (
  { id, name, parent }: Package,
  { design, filled, isPinned, namespace }: Tree,
): object => {
  const placement = design.classPlacements.get(id)
  return {
    namespace: namespace(id),
    id,
    ...(filled.has(id) && !isPinned ? unsaid({ name }, oneLine) : { name, parent }),
    ...(placement && { placement: { x: placement.x, y: placement.y } }),
  }
}

function classLines(element: ClassElement, { design, isPinned, classNode, kept }: Tree): string[] {
  const { id, name, origin, layer, service } = element
  // One annotation that says both: only the first of several is drawn.
  const marks = classMarks(element)
  const content = [...(marks.length > 0 ? [`<<${marks.join(', ')}>>`] : []), ...memberLines(element)]
  const head = `class ${classNode(id)}[${quoted(name)}]${origin === 'library' ? ':::library' : ''}`
  const placement = design.classPlacements.get(id)
  return [
    ...kept.before(id),
    ...(content.length > 0 ? [`${head} {`, ...indented(content), '}'] : [head]),
    comment({
      class: classNode(id),
      id,
      ...unsaid({ name }, oneLine),
      ...(isPinned && element.package !== null && { package: element.package }),
      ...(layer && { layer }),
      ...(service && { service }),
      ...unsaidMembers(element),
      ...(placement && { placement: { x: placement.x, y: placement.y } }),
    }),
  ]
}

/** Arrows from the source to the target, or the other way round where the general stands above the special. */
const arrows: { readonly [K in ClassRelationKind]: { readonly arrow: string; readonly turned?: true } } = {
  inheritance: { arrow: '<|--', turned: true },
  realisation: { arrow: '<|..', turned: true },
  composition: { arrow: '*--' },
  aggregation: { arrow: 'o--' },
  association: { arrow: '-->' },
  dependency: { arrow: '..>' },
  // As UML has it: a dependency that is a call.
  call: { arrow: '..>' },
}

function relationLines(relation: ClassRelation, { classNode, kept }: Tree): string[] {
  const { id, source, target, kind, sourceMultiplicity, targetMultiplicity, label } = relation
  const { arrow, turned } = arrows[kind]
  const ends = [
    [classNode(source), multiplicity(sourceMultiplicity)],
    [classNode(target), multiplicity(targetMultiplicity)],
  ] as const
  const [[from, fromMany], [to, toMany]] = turned ? [ends[1], ends[0]] : ends
  const text = [kind === 'call' ? '«call»' : '', classText(label)].filter((part) => part !== '').join(' ')
  return [
    ...kept.before(id),
    [from, fromMany, arrow, toMany, to, ...(text === '' ? [] : [':', text])]
      .filter((part) => part !== '')
      .join(' '),
    comment({
      relation: id,
      source: classNode(source),
      target: classNode(target),
      kind,
      ...unsaid({ label, sourceMultiplicity, targetMultiplicity }, oneLine),
    }),
  ]
}

/** Drawn without Markdown, so that a star is one. Mermaid takes the word `none` for no multiplicity at all. */
const multiplicity = (text: string): string => {
  const shown = mermaidText(oneLine(text)).replaceAll('#42;', '*')
  return shown === '' ? '' : `"${shown.replace(/^none$/, '#110;one')}"`
}

function noteLines(element: ClassElement, { design, classNode }: Tree, language: Locale): string[] {
  const lines = ownNote(element, design, language)
  return lines.length === 0 ? [] : [`note for ${classNode(element.id)} ${quoted(lines.join('\n'))}`]
}

const patternData = ({ id, pattern, use, roles }: PatternUse, { classNode }: Tree): object => ({
  pattern: id,
  of: pattern,
  ...(use !== undefined && { use }),
  roles: roles.map(({ role, classes }) => ({ role, classes: classes.map(classNode) })),
})

/** Classes that a library brings stand back: text on a filled box is read on any page. */
function libraryStyle(classes: readonly ClassElement[]): string[] {
  if (!classes.some(({ origin }) => origin === 'library')) return []
  const { light } = themes
  return [`classDef library fill:${light.canvas},stroke:${light.muted},color:${light.text}`]
}
