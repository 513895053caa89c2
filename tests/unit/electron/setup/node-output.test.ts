import { expect, it } from 'vitest'
import { unusedParsersLeaveOut } from '../../../../electron/setup/node-output.mjs'
import { inProject } from '../../../../electron/setup/project.mjs'

const written = (code: string, id = inProject('shared', 'model', 'sample.ts')) =>
  unusedParsersLeaveOut.transform(code, id)?.code

it('says of every parser of ours that it can be left out', () => {
  expect(written('const a = z.string().max(3)')).toBe('const a = /* @__PURE__ */ z.string().max(3)')
  expect(written('const b = z\n  .enum(kinds)')).toBe('const b = /* @__PURE__ */ z\n  .enum(kinds)')
  expect(written('lazyObject(() => ({ c: z.custom<C>(isC) }))')).toBe(
    '/* @__PURE__ */ lazyObject(() => ({ c: /* @__PURE__ */ z.custom<C>(isC) }))',
  )
})

it('says nothing of what only looks like one, or is not ours', () => {
  const calls = 'point.z.of(); xz.of(); z(); lazyObjects()'
  expect(written(calls)).toBe(calls)
  const told = '/** Made by `z.string()`,\n * not `lazyObject(…)`. */ // or z.int()'
  expect(written(told)).toBe(told)
  expect(written('z.string()', inProject('node_modules', 'any', 'index.js'))).toBeUndefined()
  expect(written('z.string()', '/elsewhere/index.ts')).toBeUndefined()
})
