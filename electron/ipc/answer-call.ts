import type { z } from 'zod'
import type { AppError } from '../../shared/base/app-error'
import { err, type Result } from '../../shared/base/result'

/** Answers a call whose arguments its parser accepts. */
export async function answerCall<Args, Reply>(
  name: string,
  parser: z.ZodType<Args>,
  handle: (args: Args) => Result<Reply> | Promise<Result<Reply>>,
  raw: unknown,
): Promise<Result<Reply, AppError>> {
  const args = parser.safeParse(raw)
  if (args.success) return handle(args.data)
  const [issue] = args.error.issues
  const detail = issue ? `${issue.path.join('.')}: ${issue.message}` : 'malformed'
  return err({ code: 'bad-request', channel: name, detail })
}
