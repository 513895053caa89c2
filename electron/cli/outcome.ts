import type { AppError } from '../../shared/base/app-error'
import { errorText } from '../../shared/base/error-texts'
import type { Locale } from '../../shared/base/localized'

/** Exit codes, as `pentarch help` documents them. */
export const exitCodes = {
  done: 0,
  /** `--fail-under`: the total is lower. */
  below: 1,
  /** The command line cannot be understood. */
  usage: 2,
  /** A file or profile cannot be read, used or written. */
  input: 3,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What a command leaves behind: what belongs on standard output or on standard error, and the exit code. */
export interface Outcome {
  readonly code: ExitCode
  readonly out?: string
  /** What belongs on standard output where it is no text. */
  readonly bytes?: Uint8Array
  readonly error?: string
}

export const done = (out: string): Outcome => ({ code: exitCodes.done, out })
export const usageError = (error: string): Outcome => ({ code: exitCodes.usage, error })
export const failed = (error: AppError, language: Locale): Outcome => ({
  code: exitCodes.input,
  error: errorText(error)[language],
})

/** JSON as every command prints it: two spaces, keys in the order of the code. */
export const json = (value: unknown): string => JSON.stringify(value, null, 2)
