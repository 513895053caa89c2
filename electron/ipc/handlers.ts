import type { z } from 'zod'
import type { AppError } from '../../shared/base/app-error'
import type { Result } from '../../shared/base/result'
import type { ArgsOf, ReplyOf } from '../../shared/ipc/channel'
import type { CallName } from '../../shared/ipc/channel-names'
import { type Calls, calls } from '../../shared/ipc/contract'
import { answerCall } from './answer-call'

/** The calls that wait until the rules and the files are at hand: all but the first. */
export type LaterCall = Exclude<CallName, 'app:start'>

type Answer<K extends LaterCall> = Result<ReplyOf<Calls[K]>, AppError>

/** What answers each of them. */
export type Handlers = {
  readonly [K in LaterCall]: (args: ArgsOf<Calls[K]>) => Answer<K> | Promise<Answer<K>>
}

/** Answers one call by its handler. */
export const answerBy = <K extends LaterCall>(
  handlers: Handlers,
  name: K,
  raw: unknown,
): Promise<Answer<K>> => {
  const parser: z.ZodType = calls[name].args
  return answerCall(name, parser, (args) => handlers[name](args as ArgsOf<Calls[K]>), raw)
}
