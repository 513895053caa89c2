import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CompiledCode } from '../../../../electron/storage/compiled-code'

let folder = ''
let kept = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pentarch-compiled-'))
  kept = path.join(folder, 'kept')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A module of the build. */
function written(name: string, source: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, source)
  return file
}

const start = (version = '0.2.0') => new CompiledCode(kept, version)

/** The files of compiled code, by what stands in them. */
const keptFiles = () =>
  Object.fromEntries(
    readdirSync(path.join(kept, '0.2.0')).map((name) => [
      name,
      readFileSync(path.join(kept, '0.2.0', name), 'latin1'),
    ]),
  )

/** Loads a module, runs what it exports, and keeps the compiled code. */
function run(file: string): unknown {
  const code = start()
  const { value } = code.load(file) as { value: () => unknown }
  const result = value()
  code.keep()
  return result
}

it('runs a module in any language, with what it requires, from what an earlier start kept', () => {
  written('part.cjs', `exports.name = '订单'`)
  const file = written(
    'whole.cjs',
    `const part = require('./part.cjs'); const path = require('node:path')
     exports.value = () => [part.name, path.basename(__filename), path.basename(__dirname) !== '', require('./part.cjs') === part]`,
  )
  const result = ['订单', 'whole.cjs', true, true]
  expect(run(file)).toEqual(result)
  expect(Object.keys(keptFiles()).map((name) => name.split('-')[0])).toEqual(['part.cjs', 'whole.cjs'])
  expect(run(file)).toEqual(result)

  // What was kept is taken as it is: there is nothing to keep.
  const code = start()
  code.load(file)
  rmSync(kept, { recursive: true })
  code.keep()
  expect(keptFiles()).toEqual({})
})

it('imports packages for modules that Node gives no import of their own', async () => {
  const file = written('one.cjs', `exports.value = () => importPackage('node:path').then(({ sep }) => sep)`)
  // Compiled, and as it was kept.
  expect(await run(file)).toBe(path.sep)
  expect(await run(file)).toBe(path.sep)
})

it('compiles anew what has changed since, though it is as long as before', () => {
  expect(run(written('one.cjs', 'exports.value = () => 1'))).toBe(1)
  expect(run(written('one.cjs', 'exports.value = () => 2'))).toBe(2)
  expect(Object.keys(keptFiles())).toHaveLength(2)
})

it.each([
  ['cut short', (file: string) => truncateSync(file, 100)],
  ['empty', (file: string) => writeFileSync(file, '')],
  ['something else', (file: string) => writeFileSync(file, 'x'.repeat(400))],
])('takes no compiled code that is %s, and keeps it anew', (_, damage) => {
  const file = written('one.cjs', 'exports.value = () => 1')
  expect(run(file)).toBe(1)
  const [[name, whole] = ['', '']] = Object.entries(keptFiles())
  damage(path.join(kept, '0.2.0', name))
  expect(run(file)).toBe(1)
  expect(keptFiles()[name]).toHaveLength(whole.length)
})

it('leaves to Node what Node has loaded', () => {
  const part = written('part.cjs', 'exports.loads = (globalThis.partLoads = (globalThis.partLoads ?? 0) + 1)')
  const byNode: unknown = createRequire(part)(part)
  const file = written('whole.cjs', `const part = require('./part.cjs'); exports.value = () => part`)
  expect(run(file)).toBe(byNode)
  expect(byNode).toEqual({ loads: 1 })
})

it('removes what other versions kept, and starts without a folder to write to', async () => {
  mkdirSync(path.join(kept, '0.1.0'), { recursive: true })
  mkdirSync(path.join(kept, '0.2.0'))
  start()
  await vi.waitFor(() => expect(existsSync(path.join(kept, '0.1.0'))).toBe(false))
  expect(existsSync(path.join(kept, '0.2.0'))).toBe(true)

  const told = vi.spyOn(console, 'error').mockReturnValue()
  const file = written('one.cjs', 'exports.value = () => 1')
  const code = new CompiledCode(path.join(file, 'no-folder'), '0.2.0')
  expect(code.load(file)).toHaveProperty('value')
  code.keep()
  expect(told).toHaveBeenCalledOnce()
})
