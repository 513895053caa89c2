import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import { type Figure, figure } from './measure'

const printed = z.tuple([z.number(), z.number()])

/** What one fresh process prints; the bundle is that of `engine-start.ts`. */
function startOnce(bundle: string): readonly [all: number, afterLoading: number] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return printed.parse(JSON.parse(stdout))
}

/**
 * The start of the engine, each time in a process of its own: nothing is warm but the disk. The budget is that of the
 * engine, from its making to its first score. Reading and compiling the code before that, which the studio does while its
 * first screen is already there, is shown beside it.
 */
export function benchEngineStart(bundle: string): Figure[] {
  const starts = Array.from({ length: 15 }, () => startOnce(bundle))
  const all = starts.map(([each]) => each)
  const afterLoading = starts.map(([, each]) => each)
  return [
    figure('engine start-up to the first score', afterLoading, { of: 'median', atMost: 50 }),
    figure('the same with loading its code', all),
  ]
}
