import { ensureRuntime } from './ensure-runtime.mjs'
import { runTool } from './run.mjs'
import { sandboxSwitches } from './sandbox.mjs'
import { runScript } from './setup-error.mjs'

await runScript(async () => {
  const electron = await ensureRuntime()
  const sandbox = sandboxSwitches(electron).length > 0 ? ['--noSandbox'] : []
  const args = ['dev', ...sandbox, ...process.argv.slice(2)]
  return (await runTool('electron-vite', args, { env: { ELECTRON_EXEC_PATH: electron } })).code
})
