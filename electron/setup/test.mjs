import { rmSync } from 'node:fs'
import { ensurePackages } from './ensure-packages.mjs'
import { inProject } from './project.mjs'
import { SetupError } from './setup-error.mjs'
import { chooseSteps, groups, testsOf } from './test-steps.mjs'
import { closingLine, emptyTally, sum, tallyOfStep } from './test-tally.mjs'

// An interrupt ends the tool that is running; this script then closes as after any failure.
process.on('SIGINT', () => {})

let total = emptyTally
try {
  const chosen = chooseSteps(process.argv.slice(2))
  if (chosen === undefined) throw new SetupError(`Usage: npm test [-- --only=<${groups.join('|')}>[,…]]`)
  await ensurePackages()
  rmSync(inProject('out', 'test-results'), { recursive: true, force: true })
  /** Steps that run while the next one does. @type {Promise<import('./test-tally.mjs').Tally>[]} */
  const beside = []
  for (const step of chosen) {
    if (step.beside && step !== chosen.at(-1)) {
      beside.push(take(step))
      continue
    }
    total = sum([total, await take(step), ...(await Promise.all(beside.splice(0)))])
    if (total.failed > 0) break
  }
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error)
  total = sum([total, { passed: 0, failed: 1 }])
}
process.exitCode = total.failed > 0 ? 1 : 0
console.log(`\n${closingLine(total)}`)

/** @param {import('./test-steps.mjs').Step} step */
async function take(step) {
  console.log(`\n== ${step.name}`)
  const started = performance.now()
  const code = await step.run()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`== ${step.name}: ${code === 0 ? 'passed' : 'FAILED'}, ${seconds} s`)
  return tallyOfStep(code, testsOf(step))
}
