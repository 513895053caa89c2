/** Something on this computer is missing; the message says what, and what to do. Shown without a stack. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError'
}

/**
 * Runs the body of a script. A SetupError ends it with its message.
 * @param {() => Promise<number>} body returns the exit code
 * @param {number} code that a SetupError ends it with
 */
export async function runScript(body, code = 1) {
  try {
    process.exitCode = await body()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = code
  }
}
