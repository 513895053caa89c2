import path from 'node:path'
import { version } from '../../package.json'
import { CompiledCode } from '../storage/compiled-code'
import type * as Commands from './run-cli'

/*
 * The program of the command line: loads the commands with what V8 compiled of them in earlier runs, and prints what comes
 * of them.
 */

/**
 * @param args without the program and its script
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  const code = new CompiledCode(path.join(import.meta.dirname, 'compiled'), version)
  // The build writes it from that very source.
  const { runCli } = code.load(path.join(import.meta.dirname, 'run-cli.cjs')) as typeof Commands
  const { out, bytes, error, code: exitCode } = await runCli(args, version, process.env)
  if (out !== undefined) process.stdout.write(out.endsWith('\n') ? out : `${out}\n`)
  if (bytes !== undefined) process.stdout.write(bytes)
  if (error !== undefined) process.stderr.write(`${error.trimEnd()}\n`)
  code.keep()
  return exitCode
}
