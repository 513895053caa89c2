import type { Design } from '../model/design'
import type { Interaction } from '../model/interaction/interaction'
import { participantName } from '../model/interaction/participant-name'
import type { Step } from '../model/interaction/step'
import { walkSteps } from '../model/interaction/walk-steps'
import { toldWith } from './told'

/** Participants and steps, by id, that two sequences do not have in common. */
export interface SequenceDifference {
  readonly onlyA: ReadonlySet<string>
  readonly onlyB: ReadonlySet<string>
  /** Messages between the same two that say something else: pairs of ids. */
  readonly changed: readonly (readonly [string, string])[]
}

interface Told {
  readonly id: string
  /** What it says, whatever its parts are called inside. */
  readonly key: string
  /** Between whom, where it is a message. */
  readonly ends: string | null
}

/**
 * What two sequences do not have in common. Participants are the same by name; steps by what they say, in their order:
 * the longest common subsequence of both.
 */
export function compareSequences(
  a: Design,
  one: Interaction,
  b: Design,
  other: Interaction,
): SequenceDifference {
  const [namesA, namesB] = [namesOf(a, one), namesOf(b, other)]
  const people = unmatched(countedNames(namesA), countedNames(namesB))
  const steps = unmatched(toldSteps(one.steps, namesA), toldSteps(other.steps, namesB))
  const changed: (readonly [string, string])[] = []
  const waiting = [...steps.ofB]
  const onlyA = steps.ofA.filter(({ id, ends }) => {
    const at = ends === null ? -1 : waiting.findIndex((each) => each.ends === ends)
    const [partner] = at < 0 ? [] : waiting.splice(at, 1)
    if (partner) changed.push([id, partner.id])
    return !partner
  })
  return {
    onlyA: new Set([...people.ofA, ...onlyA].map(({ id }) => id)),
    onlyB: new Set([...people.ofB, ...waiting].map(({ id }) => id)),
    changed,
  }
}

const namesOf = (design: Design, { participants }: Interaction): ReadonlyMap<string, string> =>
  new Map(participants.map((each) => [each.id, participantName(design, each)]))

const countedNames = (names: ReadonlyMap<string, string>): Told[] =>
  [...names].map(([id, name]) => ({ id, key: name, ends: null }))

function toldSteps(steps: readonly Step[], names: ReadonlyMap<string, string>): Told[] {
  const tell = toldWith(names)
  return [...walkSteps(steps)].map((step) => {
    // What stands in a fragment is compared by itself.
    const alone =
      step.type === 'fragment'
        ? { ...step, operands: step.operands.map((operand) => ({ ...operand, steps: [] })) }
        : step
    const ends = step.type === 'message' ? `${names.get(step.from)} ${names.get(step.to)}` : null
    return { id: step.id, key: JSON.stringify(tell(alone)), ends }
  })
}

/** What is left of two lists without their longest common subsequence. */
function unmatched(a: readonly Told[], b: readonly Told[]): { ofA: Told[]; ofB: Told[] } {
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        a[i]?.key === b[j]?.key
          ? 1 + (longest[(i + 1) * width + j + 1] ?? 0)
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0)
    }
  }
  const [ofA, ofB]: [Told[], Told[]] = [[], []]
  let [i, j] = [0, 0]
  for (let [x, y] = [a[i], b[j]]; x && y; [x, y] = [a[i], b[j]]) {
    if (x.key === y.key) {
      i += 1
      j += 1
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) {
      ofA.push(x)
      i += 1
    } else {
      ofB.push(y)
      j += 1
    }
  }
  return { ofA: [...ofA, ...a.slice(i)], ofB: [...ofB, ...b.slice(j)] }
}
