import { inspect } from 'node:util'

/** Something on this computer is missing; the message says what, and what to do. Shown without a stack. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError'
}

/**
 * Runs the body of a script. A SetupError ends it with its message, and so does any other error, with its stack, where a
 * code is given: Node ends with 1.
 * @param {() => Promise<number>} body returns the exit code
 * @param {number} [code] that errors end it with
 */
export async function runScript(body, code) {
  try {
    process.exitCode = await body()
  } catch (error) {
    if (error instanceof SetupError) {
      process.stderr.write(`${error.message}\n`)
      process.exitCode = code ?? 1
    } else if (code === undefined) throw error
    // What the body has left open must not keep a script that failed.
    else process.stderr.write(`${inspect(error)}\n`, () => process.exit(code))
  }
}
