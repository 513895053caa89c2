import { CompiledCode } from '../../electron/storage/compiled-code'
import type * as EngineStart from './engine-start'

/*
 * A program that does nothing but start the engine, as the main process does it, with the folder of compiled code that it
 * is given. It prints how long that took, ms: from asking for the engine until a first small design was scored, and the part
 * of it after everything was loaded. Reading, compiling and running the catalogue, the commands and every audit is in the
 * first number; drawing the design is in neither.
 */
const [engine = '', folder = ''] = process.argv.slice(2)
const asked = performance.now()
const code = new CompiledCode(folder, 'bench')
const { drawn, firstScore } = code.load(engine) as typeof EngineStart
const loaded = performance.now()
const design = drawn()
const started = performance.now()
firstScore(design)
const scoring = performance.now() - started
code.keep()
process.stdout.write(JSON.stringify([loaded - asked + scoring, scoring]))
