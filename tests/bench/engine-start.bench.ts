import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { ensureElectron } from '../../electron/setup/ensure-electron.mjs'
import { type Figure, figure } from './measure'

/**
 * A program that does nothing but start the engine, in the runtime that the studio has. It prints how long that took, ms:
 * from asking for the bundle of `engine-start.ts` until a first small design was scored, and the part of it after everything
 * was loaded. Reading, compiling and running the catalogue, the commands and every audit is in the first number; drawing
 * the design is in neither. With a folder it keeps compiled code there, as the main process does.
 */
const program = `
const [bundle, kept] = process.argv.slice(1)
import('node:module').then(async ({ enableCompileCache }) => {
  const asked = performance.now()
  if (kept) enableCompileCache(kept)
  const { drawn, firstScore } = await import(bundle)
  const loaded = performance.now()
  const design = drawn()
  const started = performance.now()
  firstScore(design)
  const scoring = performance.now() - started
  console.log(JSON.stringify([loaded - asked + scoring, scoring]))
})`

const printed = z.tuple([z.number(), z.number()])

/** What one fresh process prints. */
function startOnce(electron: string, bundle: string, kept: string): readonly [all: number, scoring: number] {
  const args = ['-e', program, pathToFileURL(bundle).href, kept]
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const { status, stdout, stderr } = spawnSync(electron, args, { encoding: 'utf8', env })
  if (status !== 0) throw new Error(stderr)
  return printed.parse(JSON.parse(stdout))
}

/** From nothing loaded to a first score, each time in a process of its own: nothing is warm but the disk. */
export async function benchEngineStart(bundle: string): Promise<Figure[]> {
  const electron = await ensureElectron()
  const kept = mkdtempSync(path.join(tmpdir(), 'pentarch-bench-'))
  // The first one finds nothing and leaves the compiled code.
  startOnce(electron, bundle, kept)
  const starts = Array.from({ length: 15 }, () => ({
    later: startOnce(electron, bundle, kept),
    first: startOnce(electron, bundle, ''),
  }))
  rmSync(kept, { recursive: true })
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
