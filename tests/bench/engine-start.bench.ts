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

/** From nothing loaded to a ready engine, each time in a process of its own: nothing is warm but the disk. */
export function benchEngineStart(bundle: string): Figure[] {
  const starts = Array.from({ length: 15 }, () => startOnce(bundle))
  const all = starts.map(([each]) => each)
  const afterLoading = starts.map(([, each]) => each)
  return [
    figure('engine start-up, in a fresh process', all, { of: 'median', atMost: 50 }),
    figure('of that, engine and first score', afterLoading),
  ]
}
