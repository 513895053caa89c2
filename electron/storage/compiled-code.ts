import { isAscii } from 'node:buffer'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

/** What a module is called with, as Node does it, and what it imports packages by that are no part of the build. */
type Body = (
  exports: unknown,
  require: NodeJS.Require,
  module: { exports: unknown },
  file: string,
  folder: string,
  importPackage: (name: string) => Promise<unknown>,
) => void

interface Loaded {
  readonly script: Script
  /** Where its compiled code is kept. */
  readonly keptAs: string
  /** What was kept before is what it runs. */
  readonly kept: boolean
}

const lengthOfSum = 4

/**
 * Loads modules of the build together with what V8 compiled of them in an earlier run. Node can keep compiled code too,
 * but does so before a module runs, when most of its functions are not compiled yet: the engine starts twice as fast
 * from what is kept here.
 */
export class CompiledCode {
  readonly #folder: string
  readonly #scripts: Loaded[] = []
  readonly #exports = new Map<string, { exports: unknown }>()

  /** What an earlier version of the studio left is removed; where that fails, it is in nobody's way. */
  constructor(folder: string, version: string) {
    this.#folder = path.join(folder, version)
    const earlier = existsSync(folder) ? readdirSync(folder).filter((name) => name !== version) : []
    for (const name of earlier)
      rm(path.join(folder, name), { recursive: true, force: true }).catch(console.error)
  }

  /** The exports of a CommonJS module, which loads what it requires in the same way. */
  load(file: string): unknown {
    const known = this.#exports.get(file)
    if (known) return known.exports
    const source = readWrapped(file)
    const keptAs = path.join(this.#folder, `${path.basename(file)}-${crc32(source).toString(16)}`)
    const cachedData = readKept(keptAs)
    // A letter a byte is what the build writes; decoding that takes V8 no look at each of them.
    const text = source.toString(isAscii(source) ? 'latin1' : 'utf8')
    const script = new Script(text, {
      filename: file,
      ...(cachedData && { cachedData }),
    })
    this.#scripts.push({ script, keptAs, kept: cachedData !== undefined && !script.cachedDataRejected })
    const module = { exports: {} as unknown }
    this.#exports.set(file, module)
    const body = script.runInThisContext() as Body
    body(module.exports, this.#requireFrom(file), module, file, path.dirname(file), importPackage)
    return module.exports
  }

  /**
   * Keeps what has been compiled of the modules that were not kept yet, for the next start: at best when the work is
   * done. Where that fails, the next start is slower and nothing else.
   */
  keep(): void {
    try {
      mkdirSync(this.#folder, { recursive: true })
      for (const { script, keptAs, kept } of this.#scripts)
        if (!kept) writeKept(keptAs, script.createCachedData())
    } catch (cause) {
      console.error(cause)
    }
  }

  /** What Node has loaded, or has built in, comes from Node: a module must never run twice. */
  #requireFrom(file: string): NodeJS.Require {
    const own = createRequire(file)
    const load = (id: string): unknown => {
      const found = id.startsWith('.') ? own.resolve(id) : null
      return found === null || found in own.cache ? own(id) : this.load(found)
    }
    return Object.assign(load, own)
  }
}

const before = Buffer.from('(function (exports, require, module, __filename, __dirname, importPackage) {')
const after = Buffer.from('\n})')

/** A module as the function that Node makes of it: put together as bytes, since V8 would copy a text that is joined. */
const readWrapped = (file: string): Buffer => Buffer.concat([before, readFileSync(file), after])

/** In place of `import()`, which a script that is run this way has only behind a switch of Node. */
const importPackage = (name: string): Promise<unknown> => import(/* @vite-ignore */ name)

/** V8 trusts what it is given, so a file that was cut short or damaged must not reach it. */
function readKept(file: string): Buffer | undefined {
  if (!existsSync(file)) return undefined
  const bytes = readFileSync(file)
  const code = bytes.subarray(lengthOfSum)
  return bytes.length > lengthOfSum && bytes.readUInt32LE() === crc32(code) ? code : undefined
}

function writeKept(file: string, code: Buffer): void {
  const sum = Buffer.alloc(lengthOfSum)
  sum.writeUInt32LE(crc32(code))
  writeFileSync(file, Buffer.concat([sum, code]))
}
