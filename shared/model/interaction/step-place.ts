import { z } from 'zod'
import { type StepId, stepIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import type { SequenceFragment, Step } from './step'
import { mapSteps } from './walk-steps'

/** A list of steps: that of an operand of a fragment, or, `null`, the outermost. */
export const stepListSchema = lazyObject(() => ({
  fragment: stepIdSchema,
  operand: z.number().int().min(0),
})).nullable()
export type StepList = Readonly<z.infer<typeof stepListSchema>>

/** Between two steps of a list: before the one that stands at `index`, or, from its length on, at its end. */
export const stepPlaceSchema = lazyObject(() => ({ parent: stepListSchema, index: z.number().int().min(0) }))
export type StepPlace = Readonly<z.infer<typeof stepPlaceSchema>>

export const sameList = (a: StepList, b: StepList): boolean =>
  a === b || (a !== null && b !== null && a.fragment === b.fragment && a.operand === b.operand)

/** Every list with the steps that are in it, outer lists before inner ones. */
export function* walkLists(
  steps: readonly Step[],
  parent: StepList = null,
): Generator<{ readonly parent: StepList; readonly steps: readonly Step[] }, void, undefined> {
  yield { parent, steps }
  for (const step of steps) {
    if (step.type !== 'fragment') continue
    for (const [operand, inside] of step.operands.entries())
      yield* walkLists(inside.steps, { fragment: step.id, operand })
  }
}

/** The steps of a list; `undefined` where there is no such operand. */
export function stepsIn(steps: readonly Step[], list: StepList): readonly Step[] | undefined {
  for (const each of walkLists(steps)) if (sameList(each.parent, list)) return each.steps
  return undefined
}

/** Where a step stands; `undefined` where it does not. */
export function placeOf(steps: readonly Step[], id: string): StepPlace | undefined {
  for (const { parent, steps: inside } of walkLists(steps)) {
    const index = inside.findIndex((step) => step.id === id)
    if (index >= 0) return { parent, index }
  }
  return undefined
}

/** The lists that a step stands in, from the outermost inwards. */
export function listsAround(steps: readonly Step[], id: string): StepList[] {
  const around: StepList[] = []
  for (let at = placeOf(steps, id); at; at = at.parent ? placeOf(steps, at.parent.fragment) : undefined)
    around.unshift(at.parent)
  return around
}

/** The steps with one list replaced by what `change` makes of it. */
export function changeList(
  steps: readonly Step[],
  list: StepList,
  change: (inside: readonly Step[]) => readonly Step[],
): readonly Step[] {
  if (list === null) return change(steps)
  return mapSteps(steps, (step) =>
    step.id === list.fragment && step.type === 'fragment'
      ? [withOperand(step, list.operand, change)]
      : [step],
  )
}

const withOperand = (
  fragment: SequenceFragment,
  at: number,
  change: (inside: readonly Step[]) => readonly Step[],
): SequenceFragment => ({
  ...fragment,
  operands: fragment.operands.map((operand, n) =>
    n === at ? { ...operand, steps: change(operand.steps) } : operand,
  ),
})

/** The steps with others put in at a place. */
export const insertSteps = (
  steps: readonly Step[],
  { parent, index }: StepPlace,
  added: readonly Step[],
): readonly Step[] => changeList(steps, parent, (inside) => inside.toSpliced(index, 0, ...added))

/** The ones of some steps that do not stand in another of them, from top to bottom. */
export function outermost(steps: readonly Step[], ids: ReadonlySet<string>): Step[] {
  return steps.flatMap((step) => {
    if (ids.has(step.id)) return [step]
    return step.type === 'fragment' ? step.operands.flatMap((operand) => outermost(operand.steps, ids)) : []
  })
}

/** Whether a list belongs to one of these fragments, or to one inside them. */
export const isInside = (steps: readonly Step[], list: StepList, fragments: ReadonlySet<StepId>): boolean =>
  list !== null &&
  (fragments.has(list.fragment) ||
    listsAround(steps, list.fragment).some((around) => around !== null && fragments.has(around.fragment)))
