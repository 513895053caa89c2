import { z } from 'zod'
import { participantIdSchema, type StepId, stepIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import type { Localized } from '../../base/localized'
import { tints } from './participant'

/** Longest text of a message, guard or note, in characters. */
export const maxStepText = 500

export const messageKinds = ['sync', 'async', 'reply', 'create', 'destroy'] as const
export type MessageKind = (typeof messageKinds)[number]

export const messageKindNames: { readonly [K in MessageKind]: Localized } = {
  sync: { en: 'Synchronous call', zh: '同步调用' },
  async: { en: 'Asynchronous message', zh: '异步消息' },
  reply: { en: 'Reply', zh: '返回' },
  create: { en: 'Create', zh: '创建' },
  destroy: { en: 'Destroy', zh: '销毁' },
}

/** What a message does to the one that it goes to, where the order of doing matters. */
export const effects = [
  'read',
  'write',
  'cache-fill',
  'cache-invalidate',
  'begin',
  'commit',
  'rollback',
  'publish',
  'enqueue',
  'acknowledge',
  'lock',
  'unlock',
  'authenticate',
  'accept',
  'report-result',
  'compensate',
] as const
export type Effect = (typeof effects)[number]

export const effectNames: { readonly [E in Effect]: Localized } = {
  read: { en: 'Reads data', zh: '读取数据' },
  write: { en: 'Writes data', zh: '写入数据' },
  'cache-fill': { en: 'Puts it into the cache', zh: '写入缓存' },
  'cache-invalidate': { en: 'Invalidates the cache', zh: '使缓存失效' },
  begin: { en: 'Begins a transaction', zh: '开启事务' },
  commit: { en: 'Commits', zh: '提交事务' },
  rollback: { en: 'Rolls back', zh: '回滚事务' },
  publish: { en: 'Publishes an event', zh: '发布事件' },
  enqueue: { en: 'Hands over a task', zh: '提交任务' },
  acknowledge: { en: 'Acknowledges a message', zh: '确认消息' },
  lock: { en: 'Takes a lock', zh: '加锁' },
  unlock: { en: 'Releases a lock', zh: '解锁' },
  authenticate: { en: 'Checks who is asking', zh: '校验身份' },
  accept: { en: 'Accepts work for later', zh: '受理，稍后处理' },
  'report-result': { en: 'Reports the result of such work', zh: '告知处理结果' },
  compensate: { en: 'Undoes an earlier step', zh: '补偿先前步骤' },
}

/** A message from one lifeline to another, or to itself. */
export const messageSchema = lazyObject(() => ({
  type: z.literal('message'),
  id: stepIdSchema,
  kind: z.enum(messageKinds),
  from: participantIdSchema,
  to: participantIdSchema,
  text: z.string().max(maxStepText),
  /** Absent: whether the receiver becomes active follows from the kind. */
  activates: z.boolean().optional(),
  /** Absent: what follows from the link between the two services, if there is one. */
  effect: z.enum(effects).optional(),
  /** ms after which the sender gives up; absent: that of the link between the two services. */
  timeoutMs: z.number().int().positive().max(86_400_000).optional(),
  /** Sent twice, it does the same as sent once; absent: that of the link. */
  idempotent: z.boolean().optional(),
  /** ms after which what it took, such as a lock, is given back by itself. */
  expiresMs: z.number().int().positive().max(86_400_000).optional(),
}))
export type Message = Readonly<z.infer<typeof messageSchema>>

export const fragmentKinds = ['alt', 'opt', 'loop', 'par', 'critical', 'break', 'rect'] as const
export type FragmentKind = (typeof fragmentKinds)[number]

export const fragmentKindNames: { readonly [K in FragmentKind]: Localized } = {
  alt: { en: 'Alternatives', zh: '分支' },
  opt: { en: 'Optional', zh: '可选' },
  loop: { en: 'Loop', zh: '循环' },
  par: { en: 'Parallel', zh: '并行' },
  critical: { en: 'Critical region', zh: '临界区' },
  break: { en: 'Break', zh: '中断' },
  rect: { en: 'Highlight', zh: '背景标记' },
}

/** Fragments that can have more than one operand: `else`, `and`, `option`. */
export const severalOperands: readonly FragmentKind[] = ['alt', 'par', 'critical']

export interface Operand {
  /** Condition, repetition or name; empty: none is stated. */
  readonly guard: string
  readonly steps: readonly Step[]
}

/** Messages under a condition, repeated, in parallel, … */
export interface SequenceFragment {
  readonly type: 'fragment'
  readonly id: StepId
  readonly kind: FragmentKind
  /** Colour of a `rect`; the other kinds have none. */
  readonly tint?: (typeof tints)[number] | undefined
  /** At least one. */
  readonly operands: readonly Operand[]
}

export const notePlacements = ['left', 'right', 'over'] as const

/** A note beside one lifeline, or over one or two of them. */
export const noteSchema = lazyObject(() => ({
  type: z.literal('note'),
  id: stepIdSchema,
  placement: z.enum(notePlacements),
  participants: z.array(participantIdSchema).min(1).max(2),
  text: z.string().max(maxStepText),
}))
export type SequenceNote = Readonly<z.infer<typeof noteSchema>>

export type Step = Message | SequenceFragment | SequenceNote

/** How deep fragments may stand in each other. */
export const maxFragmentDepth = 12
/** Steps of one operand at most. */
export const maxSteps = 5000

const stepSchema: z.ZodType<Step> = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      messageSchema,
      noteSchema,
      z.strictObject({
        type: z.literal('fragment'),
        id: stepIdSchema,
        kind: z.enum(fragmentKinds),
        tint: z.enum(tints).optional(),
        operands: z
          .array(
            z.strictObject({
              guard: z.string().max(maxStepText),
              get steps() {
                return z.array(stepSchema).max(maxSteps)
              },
            }),
          )
          .min(1)
          .max(50),
      }),
    ]),
  )
  .meta({ id: 'step' })

/** How many fragments stand in each other at most. */
export const depthOf = (steps: readonly Step[]): number =>
  steps.reduce(
    (deepest, step) =>
      step.type === 'fragment'
        ? Math.max(deepest, 1 + Math.max(...step.operands.map((operand) => depthOf(operand.steps))))
        : deepest,
    0,
  )

/** Steps from top to bottom. */
export const stepsSchema = z
  .array(stepSchema)
  .max(maxSteps)
  .refine((steps) => depthOf(steps) <= maxFragmentDepth, {
    error: `fragments stand more than ${maxFragmentDepth} deep`,
    params: {
      text: {
        en: `fragments stand more than ${maxFragmentDepth} deep`,
        zh: `片段嵌套超过 ${maxFragmentDepth} 层`,
      },
    },
  })
