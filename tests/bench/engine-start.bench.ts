import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serialize } from 'node:v8'
import { z } from 'zod'
import { ensureElectron } from '../../electron/setup/ensure-electron.mjs'
import { naiveDesign } from '../support/naive-design'
import { type Figure, figure } from './measure'

const printed = z.tuple([z.number(), z.number()])

/** From nothing loaded to a first score, each time in a process of its own: nothing is warm but the disk. */
export async function benchEngineStart(program: string, engine: string): Promise<Figure[]> {
  const electron = await ensureElectron()
  const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-bench-'))
  const drawn = path.join(folder, 'design')
  writeFileSync(drawn, serialize(naiveDesign()))
  /** What `timed-start.ts` prints. */
  const startWith = (kept: string): readonly [all: number, scoring: number] => {
    const args = [program, engine, path.join(folder, kept), drawn]
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
    const { status, stdout, stderr } = spawnSync(electron, args, { encoding: 'utf8', env })
    if (status !== 0) throw new Error(stderr)
    return printed.parse(JSON.parse(stdout))
  }
  // The first one finds nothing and leaves the compiled code.
  startWith('kept')
  const starts = Array.from({ length: 15 }, (_, n) => ({
    later: startWith('kept'),
    first: startWith(`first-${n}`),
  }))
  rmSync(folder, { recursive: true })
  return [
    figure(
      'engine start-up, compiled code kept from before',
      starts.map(({ later: [all] }) => all),
      { of: 'median', atMost: 50 },
    ),
    figure(
      'of that, engine and first score',
      starts.map(({ later: [, scoring] }) => scoring),
    ),
    figure(
      'engine start-up, the very first',
      starts.map(({ first: [all] }) => all),
    ),
  ]
}
