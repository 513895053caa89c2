import { ensureStudio } from './build.mjs'
import { ensureRuntime } from './ensure-runtime.mjs'
import { runScript } from './setup-error.mjs'
import { takeTour } from './take-tour.mjs'

await runScript(async () => {
  await ensureRuntime()
  await ensureStudio()
  return takeTour()
})
