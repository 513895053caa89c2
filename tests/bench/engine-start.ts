import { performance } from 'node:perf_hooks'
import { createEngine } from '../../electron/rules/engine'
import { naiveDesign } from '../support/naive-design'

/**
 * A program that does nothing but start the engine. It prints how long that took, ms: from the moment when Node itself
 * was ready until a first small design was scored, and the part of it after everything was loaded. Reading, compiling
 * and running the catalogue, the commands and every audit is in the first number, as in the first moments of the main
 * process. Drawing the design is in neither: the engine is handed one.
 */
const loaded = performance.now()
const design = naiveDesign()
const drawn = performance.now()
const engine = createEngine()
engine.load(design, { projectScale: 3 })
if (engine.scores().total === null) throw new Error('the engine scored nothing')
const scoring = performance.now() - drawn
process.stdout.write(JSON.stringify([loaded - performance.nodeTiming.bootstrapComplete + scoring, scoring]))
