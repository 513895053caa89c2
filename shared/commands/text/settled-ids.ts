import { sameData } from '../../base/same-data'
import type { Design } from '../../model/design'
import { freshIds, hasElement } from '../../model/element'
import type { Group } from '../../model/group'
import type { Interaction } from '../../model/interaction/interaction'
import type { Participant } from '../../model/interaction/participant'
import type { Step } from '../../model/interaction/step'
import { walkSteps } from '../../model/interaction/walk-steps'
import type { KeptStatement } from '../../model/statements/kept-statement'
import type { ReadText } from './read-text'
import { isInText } from './text-groups'

/**
 * What the elements of a text are called in the design that the text shows: by the ids that it states; where it states
 * none, by what they say, the first element that says the same and is not named otherwise; else anew.
 *
 * @returns ids of the design by those that the text was read with
 */
export function settledIds(design: Design, read: ReadText): ReadonlyMap<string, string> {
  const { design: written, interaction } = read
  const match = matcherOf(design, read)
  match.table(design.services, written.services, (a, b) => a.name === b.name)
  match.table(
    design.links,
    written.links,
    (a, b) => match.of(b.source) === a.source && match.of(b.target) === a.target,
  )
  match.table(design.packages, written.packages, (a, b) => a.name === b.name)
  match.table(design.classes, written.classes, (a, b) => a.name === b.name)
  match.table(
    design.classRelations,
    written.classRelations,
    (a, b) => match.of(b.source) === a.source && match.of(b.target) === a.target && a.kind === b.kind,
    (a, b) => match.of(b.source) === a.source && match.of(b.target) === a.target,
  )
  match.table(design.deploymentNodes, written.deploymentNodes, (a, b) => a.name === b.name)
  match.table(
    design.deployments,
    written.deployments,
    (a, b) => match.of(b.service) === a.service && match.of(b.node) === a.node,
  )
  const [whole] = written.interactions.values()
  if (whole) {
    const shown = interaction === null ? undefined : design.interactions.get(interaction)
    const id = match.name(whole.id, shown?.id ?? null, 'q')
    settleParts(shown, whole, id, match)
  }
  settleBesides(design, read, match)
  return match.ids
}

/** Groups and kept statements, which are about what is settled by now. */
function settleBesides(
  design: Design,
  { view, design: written, interaction }: ReadText,
  match: Matcher,
): void {
  const shares = (a: Group, b: Group): boolean => b.members.some((id) => isMember(a, match.of(id)))
  match.table(
    new Map([...design.groups].filter(([, group]) => isInText(group, design))),
    written.groups,
    (a, b) => a.name === b.name && shares(a, b),
    (a, b) => a.name !== undefined && a.name === b.name,
    shares,
  )
  const isAbout = (a: KeptStatement, b: KeptStatement): boolean =>
    a.kind === b.kind &&
    a.lane === b.lane &&
    a.about === (b.about === undefined ? undefined : match.of(b.about))
  const here = [...design.keptStatements].filter(
    ([, { board }]) =>
      board.view === view && (board.view !== 'sequence' || board.interaction === interaction),
  )
  match.table(
    new Map(here),
    written.keptStatements,
    (a, b) => isAbout(a, b) && a.text === b.text,
    (a, b) => isAbout(a, b),
  )
}

const isMember = ({ members }: Group, id: string): boolean => (members as readonly string[]).includes(id)

function settleParts(shown: Interaction | undefined, whole: Interaction, id: string, match: Matcher): void {
  match.list(shown?.boxes ?? [], whole.boxes, `${id}.b`, (a, b) => a.name === b.name)
  match.list(shown?.participants ?? [], whole.participants, `${id}.p`, standsFor)
  const [before, after] = [[...walkSteps(shown?.steps ?? [])], [...walkSteps(whole.steps)]]
  match.list(
    before,
    after,
    `${id}.m`,
    (a, b) => tells(a, b, match) && says(a) === says(b),
    (a, b) => tells(a, b, match),
  )
}

const standsFor = (a: Participant, b: Participant): boolean => sameData(a.represents, b.represents)

/** Whether two steps go between the same lifelines. */
function tells(a: Step, b: Step, { of }: Matcher): boolean {
  if (a.type === 'message' && b.type === 'message') return a.from === of(b.from) && a.to === of(b.to)
  if (a.type === 'note' && b.type === 'note')
    return sameData(
      a.participants,
      b.participants.map((each) => of(each)),
    )
  return a.type === 'fragment' && b.type === 'fragment' && a.kind === b.kind
}

const says = (step: Step): string =>
  step.type === 'fragment' ? step.operands.map(({ guard }) => guard).join('\n') : step.text

interface Identified {
  readonly id: string
}
type Alike<R> = (shown: R, written: R) => boolean

interface Matcher {
  readonly ids: ReadonlyMap<string, string>
  readonly of: (id: string) => string
  readonly name: (id: string, wanted: string | null, prefix: string) => string
  readonly list: <R extends Identified>(
    shown: Iterable<R>,
    written: readonly R[],
    prefix: string,
    ...alike: readonly Alike<R>[]
  ) => void
  readonly table: <R extends Identified>(
    shown: ReadonlyMap<string, R>,
    written: ReadonlyMap<string, R>,
    ...alike: readonly Alike<R>[]
  ) => void
}

function matcherOf(design: Design, { stated }: ReadText): Matcher {
  const ids = new Map<string, string>()
  const used = new Set<string>()
  const fresh = freshIds(design)
  const of = (id: string): string => ids.get(id) ?? id
  const name = (id: string, wanted: string | null, prefix: string): string => {
    let given = wanted ?? id
    while (
      wanted === null &&
      (used.has(given) ||
        hasElement(design, given) ||
        design.groups.has(given) ||
        design.keptStatements.has(given) ||
        (given !== id && stated.has(given)))
    )
      given = fresh.next(prefix)
    used.add(given)
    ids.set(id, given)
    return given
  }
  const list: Matcher['list'] = (shown, written, prefix, ...alike) => {
    const free = new Map([...shown].map((each) => [each.id, each]))
    const unsettled = written.filter((each) => {
      if (!stated.has(each.id) || !free.delete(each.id)) return true
      name(each.id, each.id, prefix)
      return false
    })
    const rest = alike.reduce(
      (open, isAlike) =>
        open.filter((each) => {
          if (stated.has(each.id)) return true
          for (const candidate of free.values()) {
            if (!isAlike(candidate, each)) continue
            free.delete(candidate.id)
            name(each.id, candidate.id, prefix)
            return false
          }
          return true
        }),
      unsettled,
    )
    for (const each of rest) name(each.id, null, prefix)
  }
  return {
    ids,
    of,
    name,
    list,
    table: (shown, written, ...alike) =>
      list(shown.values(), [...written.values()], prefixOf([...written.keys()]), ...alike),
  }
}

const prefixOf = ([first = 'e']: readonly string[]): string => /^[a-z]/.exec(first)?.[0] ?? 'e'
