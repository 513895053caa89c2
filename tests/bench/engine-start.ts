import { performance } from 'node:perf_hooks'
import { createEngine } from '../../electron/rules/engine'
import { naiveDesign } from '../support/naive-design'

/**
 * A program that does nothing but start the engine. It prints how long that took, ms: from the moment when Node itself
 * was ready until a first small design was scored, and the part of it after everything was loaded. Reading, compiling
 * and running the catalogue, the commands and every audit is in the first number, as in the first moments of the main
 * process.
 */
const loaded = performance.now()
const engine = createEngine()
engine.load(naiveDesign(), { projectScale: 3 })
if (engine.scores().total === null) throw new Error('the engine scored nothing')
const ready = performance.now()
process.stdout.write(JSON.stringify([ready - performance.nodeTiming.bootstrapComplete, ready - loaded]))
