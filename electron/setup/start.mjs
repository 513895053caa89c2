import { ensureStudio } from './build.mjs'
import { hasDisplay } from './display.mjs'
import { ensureRuntime } from './ensure-runtime.mjs'
import { projectRoot } from './project.mjs'
import { run } from './run.mjs'
import { sandboxSwitches } from './sandbox.mjs'
import { runScript } from './setup-error.mjs'
import { takeTour } from './take-tour.mjs'

await runScript(async () => {
  const electron = await ensureRuntime()
  await ensureStudio()
  if (!hasDisplay()) {
    console.log('There is no display to open a window on. Taking the tour on a virtual one instead.')
    return takeTour()
  }
  return (await run(electron, [projectRoot, ...sandboxSwitches(electron), ...process.argv.slice(2)])).code
})
