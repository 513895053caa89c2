import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import { CompiledCode } from '../../electron/storage/compiled-code'
import type { Design } from '../../shared/model/design'
import type * as EngineStart from './engine-start'

/*
 * A program that does nothing but start the engine, as the main process does it, with the folder of compiled code that it
 * is given. It prints how long that took, ms: from asking for the engine until a first small design was scored, and the part
 * of it after everything was loaded. Reading, compiling and running the catalogue, the facts and every audit is in the first
 * number. The design is in neither: like one of a file, it is there before it is scored.
 */
const [engine = '', folder = '', drawn = ''] = process.argv.slice(2)
// The bench wrote it from a design.
const design = deserialize(readFileSync(drawn)) as Design
const asked = performance.now()
const code = new CompiledCode(folder, 'bench')
const { firstScore } = code.load(engine) as typeof EngineStart
const started = performance.now()
firstScore(design)
const scored = performance.now()
code.keep()
process.stdout.write(JSON.stringify([scored - asked, scored - started]))
