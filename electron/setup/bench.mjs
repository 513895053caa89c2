import { ensureBundle } from './build.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { run } from './run.mjs'
import { runScript } from './setup-error.mjs'

await runScript(async () => {
  await ensurePackages()
  const bundle = await ensureBundle({
    name: 'bench',
    entry: 'tests/bench/run.ts',
    sources: ['tests/bench', 'tests/support', 'electron', 'assets'],
  })
  return (await run(process.execPath, ['--expose-gc', bundle, ...process.argv.slice(2)])).code
})
