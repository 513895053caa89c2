import type { ClassElement } from '../../../model/classes/class-element'
import type { Design } from '../../../model/design'
import { slugOf, snake } from './names'
import type { CodeBase } from './plan'

/** Classes of the team that belong together, by the code base that they are written into. */
export type ClassHomes = ReadonlyMap<CodeBase, readonly ClassElement[]>

/**
 * Where the classes of the class view are written: those that are related, or stand in one package, stay together and go to
 * the code base whose services they front, or whose stores they reach.
 */
export function classHomes(design: Design, codeBases: readonly CodeBase[]): ClassHomes {
  const homes = new Map<CodeBase, ClassElement[]>()
  for (const together of components(design)) {
    const home = bestHome(together, codeBases)
    if (home) homes.set(home, [...(homes.get(home) ?? []), ...together])
  }
  return homes
}

function bestHome(classes: readonly ClassElement[], codeBases: readonly CodeBase[]): CodeBase | undefined {
  const worth = (code: CodeBase): number => {
    const own = new Set<string>(code.members.map(({ id }) => id))
    const reached = new Set<string>(
      [code.records, code.cache, code.publishesTo, code.consumesFrom, ...code.calls, ...code.stores].flatMap(
        (each) => (each ? [each.service.id] : []),
      ),
    )
    return classes.reduce(
      (sum, { service }) =>
        sum + (service === undefined ? 0 : own.has(service) ? 3 : reached.has(service) ? 1 : 0),
      0,
    )
  }
  return codeBases.reduce<CodeBase | undefined>(
    (best, code) => (best === undefined || worth(code) > worth(best) ? code : best),
    undefined,
  )
}

function components(design: Design): ClassElement[][] {
  const own = [...design.classes.values()].filter(({ origin }) => origin === 'own')
  const leader = new Map<string, string>(own.map(({ id }) => [id, id]))
  const find = (id: string): string => {
    const next = leader.get(id)
    return next === undefined || next === id ? id : find(next)
  }
  const join = (a: string | undefined, b: string | undefined): void => {
    if (a !== undefined && b !== undefined && leader.has(a) && leader.has(b)) leader.set(find(b), find(a))
  }
  for (const { source, target } of design.classRelations.values()) join(source, target)
  for (const { roles } of design.patterns.values()) {
    const players = roles.flatMap(({ classes }) => classes)
    for (const each of players) join(players[0], each)
  }
  const firstIn = new Map<string, string>()
  for (const each of own) {
    const [top] = chainOf(design, each)
    if (top === undefined) continue
    join(firstIn.get(top), each.id)
    if (!firstIn.has(top)) firstIn.set(top, each.id)
  }
  const found = new Map<string, ClassElement[]>()
  for (const each of own) found.set(find(each.id), [...(found.get(find(each.id)) ?? []), each])
  return [...found.values()]
}

/** Ids of the packages round a class, from the outside in. */
function chainOf(design: Design, { package: inner }: ClassElement): string[] {
  const chain: string[] = []
  for (let next: string | null = inner; next !== null && !chain.includes(next); ) {
    chain.unshift(next)
    next = design.packages.get(next)?.parent ?? null
  }
  return chain
}

/** The module that a class belongs to, by its packages: dotted, and never one that holds others. */
export function moduleOf(design: Design, element: ClassElement): string {
  const chain = chainOf(design, element)
  if (chain.length === 0) return 'model'
  const names = chain.map((id) => folderOf(design, id))
  const holdsOthers = [...design.packages.values()].some(({ parent }) => parent === chain.at(-1))
  return (holdsOthers ? [...names, 'core'] : names).join('.')
}

function folderOf(design: Design, id: string): string {
  const own = design.packages.get(id)
  if (!own) return 'part'
  const siblings = [...design.packages.values()].filter(({ parent }) => parent === own.parent)
  const name = snake(slugOf(own.name, 'part'))
  const isSafe = siblings.filter((each) => snake(slugOf(each.name, 'part')) === name).length < 2
  const suffix = isSafe ? '' : `_${siblings.findIndex((each) => each.id === id) + 1}`
  return pythonWords.has(name) || name === 'core' || name === 'model' || name === 'classes'
    ? `${name}_part${suffix}`
    : name + suffix
}

const pythonWords = new Set(
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
)
