import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isFresh, markBuilt } from '../../../../electron/setup/freshness.mjs'

const earlier = new Date('2026-01-01T10:00:00Z')
const built = new Date('2026-01-01T11:00:00Z')
const later = new Date('2026-01-01T12:00:00Z')

let root = ''
let stamp = ''
let folder = ''
let file = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'freshness-'))
  stamp = path.join(root, 'out', 'studio.stamp')
  folder = path.join(root, 'source', 'deep')
  file = path.join(folder, 'a.ts')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, '')
  for (const each of [file, folder, path.dirname(folder)]) utimesSync(each, earlier, earlier)
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const fresh = () => isFresh(stamp, [path.join(root, 'source'), path.join(root, 'absent')])

it('is stale before the first build and fresh after it', () => {
  expect(fresh()).toBe(false)
  markBuilt(stamp, built)
  expect(fresh()).toBe(true)
})

it('is stale when a file in it has changed since the build began', () => {
  markBuilt(stamp, built)
  utimesSync(file, later, later)
  expect(fresh()).toBe(false)
})

it('is stale when a file was taken out of a folder', () => {
  markBuilt(stamp, built)
  rmSync(file)
  expect(fresh()).toBe(false)
})
