import { z } from 'zod'
import { stepIdSchema } from '../../base/ids'
import { err, ok, type Result } from '../../base/result'
import { tints } from '../../model/interaction/participant'
import {
  fragmentKinds,
  maxStepText,
  type Operand,
  type SequenceFragment,
  severalOperands,
} from '../../model/interaction/step'
import { mapSteps, partsOf } from '../../model/interaction/walk-steps'
import { defineCommand } from '../define-command'
import { editInteraction } from './edit-interaction'

const guard = z.string().max(maxStepText)
const at = z.lazy(() => z.number().int().min(0))

/**
 * Changes a fragment. No step is lost: those of an operand that goes join the one above, or the one below the first; a
 * kind with one operand keeps the steps of all.
 */
export default defineCommand({
  id: 'fragment.change',
  label: { en: 'Change fragment', zh: '修改片段' },
  args: z.lazy(() =>
    z.strictObject({
      fragment: stepIdSchema,
      kind: z.enum(fragmentKinds).optional(),
      /** Of a `rect`. */
      tint: z.enum(tints).optional(),
      guard: z.strictObject({ operand: at, guard }).optional(),
      /** An empty operand; absent index: below the others. */
      addOperand: z.strictObject({ guard: guard.optional(), index: at.optional() }).optional(),
      removeOperand: at.optional(),
    }),
  ),
  plan(design, { fragment: id, ...changes }) {
    return editInteraction(design, id, (before) => {
      const part = partsOf(before).get(id)
      if (part?.kind !== 'step' || part.step.type !== 'fragment')
        return err({ code: 'element-not-found', element: id })
      const after = changed(part.step, changes)
      if (!after.ok) return after
      const steps = mapSteps(before.steps, (step) =>
        step.id === id && step.type === 'fragment' && !same(part.step, after.value) ? [after.value] : [step],
      )
      return ok(steps === before.steps ? before : { ...before, steps: [...steps] })
    })
  },
})

interface Changes {
  readonly kind?: SequenceFragment['kind'] | undefined
  readonly tint?: SequenceFragment['tint']
  readonly guard?: { readonly operand: number; readonly guard: string } | undefined
  readonly addOperand?:
    | { readonly guard?: string | undefined; readonly index?: number | undefined }
    | undefined
  readonly removeOperand?: number | undefined
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const refused = (detail: string): Result<never> =>
  err({ code: 'bad-arguments', command: 'fragment.change', detail })

function changed(fragment: SequenceFragment, changes: Changes): Result<SequenceFragment> {
  const kind = changes.kind ?? fragment.kind
  let operands = [...fragment.operands]
  if (changes.guard) {
    const operand = operands[changes.guard.operand]
    if (!operand) return refused('no such operand')
    operands[changes.guard.operand] = { ...operand, guard: changes.guard.guard }
  }
  if (changes.addOperand) {
    if (!severalOperands.includes(kind)) return refused(`${kind} has one operand`)
    const { guard: text = '', index = operands.length } = changes.addOperand
    operands.splice(index, 0, { guard: text, steps: [] })
  }
  if (changes.removeOperand !== undefined) {
    if (operands.length < 2 || !operands[changes.removeOperand]) return refused('the only operand')
    operands = withoutOperand(operands, changes.removeOperand)
  }
  if (!severalOperands.includes(kind) && operands.length > 1)
    operands = [{ guard: operands[0]?.guard ?? '', steps: operands.flatMap(({ steps }) => steps) }]
  const tint = kind === 'rect' ? (changes.tint ?? fragment.tint ?? 'blue') : undefined
  return ok({
    type: 'fragment',
    id: fragment.id,
    kind,
    ...(tint === undefined ? {} : { tint }),
    operands,
  })
}

function withoutOperand(operands: readonly Operand[], gone: number): Operand[] {
  const steps = operands[gone]?.steps ?? []
  return operands.flatMap((operand, n) => {
    if (n === gone) return []
    if (n === gone - 1) return [{ ...operand, steps: [...operand.steps, ...steps] }]
    return gone === 0 && n === 1 ? [{ ...operand, steps: [...steps, ...operand.steps] }] : [operand]
  })
}
