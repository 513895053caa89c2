import { ensureBundle } from './build.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { run } from './run.mjs'
import { runScript } from './setup-error.mjs'

await runScript(async () => {
  await ensurePackages()
  const sources = ['tests/bench', 'tests/support', 'electron', 'assets']
  const bundle = await ensureBundle({ name: 'bench', entry: 'tests/bench/run.ts', sources })
  const engine = await ensureBundle({
    name: 'engine-start',
    entry: 'tests/bench/engine-start.ts',
    sources,
    format: 'cjs',
  })
  const handover = await ensureBundle({
    name: 'handover-start',
    entry: 'tests/bench/handover-start.ts',
    sources,
  })
  const start = await ensureBundle({ name: 'timed-start', entry: 'tests/bench/timed-start.ts', sources })
  const args = [
    '--expose-gc',
    bundle,
    `--engine=${engine}`,
    `--timed-start=${start}`,
    `--handover-start=${handover}`,
    ...process.argv.slice(2),
  ]
  return (await run(process.execPath, args)).code
})
