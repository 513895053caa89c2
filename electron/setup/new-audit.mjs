import { inProject } from './project.mjs'
import { runScript } from './setup-error.mjs'
import { writeAudit } from './write-audit.mjs'

await runScript(async () => {
  const [dimension = '', id = ''] = process.argv.slice(2)
  const files = writeAudit(inProject(), dimension, id)
  console.log(`${files.join('\n')}\nFill in both; the test fails until then.`)
  return 0
})
