import type { Locale } from '../../base/localized'
import { playersOf } from '../../catalog/missing-parts'
import { entryOf, patterns } from '../../catalog/pattern-list'
import { type ClassElement, stereotypeNames } from '../../model/classes/class-element'
import type { Design } from '../../model/design'
import { classLines, type PlayerClass } from './class-lines'
import { basesFirst, basesOf } from './class-order'
import { heldFields } from './held-fields'
import { PythonModule } from './module'
import { className } from './names'
import { roleNote, standInNote } from './pattern-code'

/** A module with the classes that it defines, by their names in code. */
export interface ClassModule {
  /** Dotted, below the package that all modules stand in. */
  readonly path: string
  readonly text: string
  readonly classes: readonly { readonly name: string; readonly element: ClassElement }[]
}

/**
 * The Python of classes that belong together, in modules that import from each other what they name; in one module where they
 * would have to import each other in a circle.
 *
 * @param moduleOf the path of the module that a class belongs to
 * @param root package that all modules stand in
 */
export function classModules(
  design: Design,
  elements: readonly ClassElement[],
  language: Locale,
  root: string,
  moduleOf: (element: ClassElement) => string,
): ClassModule[] {
  const ordered = basesFirst(design, elements)
  const names = new Map<ClassElement, string>()
  for (const each of ordered) names.set(each, className(each.name, new Set(names.values())))
  const apart = writeModules(design, ordered, names, language, root, moduleOf)
  return apart ?? writeModules(design, ordered, names, language, root, () => 'classes') ?? []
}

/** `null`: the modules would import each other in a circle. */
function writeModules(
  design: Design,
  ordered: readonly ClassElement[],
  names: ReadonlyMap<ClassElement, string>,
  language: Locale,
  root: string,
  moduleOf: (element: ClassElement) => string,
): ClassModule[] | null {
  const homes = new Map([...names].map(([element, name]) => [name, moduleOf(element)]))
  const modules = new Map<string, { python: PythonModule; blocks: string[][]; elements: ClassElement[] }>()
  const made = new Map<ClassElement, PlayerClass>()
  for (const each of ordered) {
    const path = moduleOf(each)
    const module = modules.get(path) ?? {
      python: new PythonModule(new Set(names.values())),
      blocks: [],
      elements: [],
    }
    modules.set(path, module)
    const player = playerOf(design, each, names, made, language)
    made.set(each, player)
    module.blocks.push(classLines(module.python, player))
    module.elements.push(each)
  }
  const imports = new Map(
    [...modules].map(([path, { blocks }]) => [path, foreignNames(blocks.flat().join('\n'), path, homes)]),
  )
  if (hasCircle(new Map([...imports].map(([path, from]) => [path, [...from.keys()]])))) return null
  return [...modules].map(([path, { python, blocks, elements }]) => {
    const from = [...(imports.get(path) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
    return {
      path,
      classes: elements.map((element) => ({ element, name: names.get(element) ?? '' })),
      text: [
        `"""${path}${language === 'zh' ? '。' : '.'}"""`,
        '',
        ...withImports(
          python.head(standInNote[language]),
          from.map(([module, all]) => `from ${root}.${module} import ${all.join(', ')}`),
        ),
        ...blocks.flatMap((lines) => ['', '', ...lines]),
        '',
      ].join('\n'),
    }
  })
}

/** The head of a module with imports of its own package behind those of the standard library, and before anything else. */
function withImports(head: readonly string[], own: readonly string[]): string[] {
  if (own.length === 0) return [...head]
  const note = head.findIndex((line) => line.startsWith('#'))
  const end = note === -1 ? head.length : note - 1
  return [...head.slice(0, end), '', ...own, ...head.slice(end)]
}

function playerOf(
  design: Design,
  element: ClassElement,
  names: ReadonlyMap<ClassElement, string>,
  made: ReadonlyMap<ClassElement, PlayerClass>,
  language: Locale,
): PlayerClass {
  const nameOf = (each: ClassElement): string => names.get(each) ?? className(each.name, new Set())
  const use = [...design.patterns.values()].find(({ roles }) =>
    roles.some(({ classes }) => classes.includes(element.id)),
  )
  const pattern = use && patterns.get(use.pattern)
  const roles =
    use && pattern ? pattern.roles.filter(({ id }) => playersOf(design, use, id).includes(element)) : []
  return {
    element,
    name: nameOf(element),
    note: roles[0] ? roleNote(roles[0], language) : noteOf(element, language),
    fields: heldFields(design, element, nameOf),
    bases: basesOf(design, element).flatMap((base) => made.get(base) ?? []),
    scope: {
      element,
      ...(pattern ? { pattern, entry: entryOf(pattern, use.use) } : {}),
      roles: roles.map(({ id }) => id),
      players: (role) => (use ? playersOf(design, use, role) : []),
      nameOf,
    },
  }
}

function noteOf({ stereotype }: ClassElement, language: Locale): string {
  if (stereotype === undefined) return ''
  return `${stereotypeNames[stereotype][language]}${language === 'zh' ? '。' : '.'}`
}

/** Names of other modules that a text mentions, by the modules that have them. */
function foreignNames(text: string, path: string, homes: ReadonlyMap<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const mentioned = new Set(text.match(/[\p{ID_Start}_][\p{ID_Continue}]*/gu) ?? [])
  for (const [name, home] of homes) {
    if (home === path || !mentioned.has(name)) continue
    found.set(home, [...(found.get(home) ?? []), name].sort())
  }
  return found
}

function hasCircle(imports: ReadonlyMap<string, readonly string[]>): boolean {
  const done = new Set<string>()
  const visit = (path: string, open: readonly string[]): boolean => {
    if (open.includes(path)) return true
    if (done.has(path)) return false
    done.add(path)
    return (imports.get(path) ?? []).some((next) => visit(next, [...open, path]))
  }
  return [...imports.keys()].some((path) => visit(path, []))
}
