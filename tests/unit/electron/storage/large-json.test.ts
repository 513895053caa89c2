import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type LargeJson, readLargeJson } from '../../../../electron/storage/large-json'

const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-large-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function read(content: string | Uint8Array): Promise<LargeJson | null> {
  const file = path.join(folder, 'a.pentarch')
  writeFileSync(file, content)
  const handle = await open(file)
  try {
    return await readLargeJson(handle)
  } finally {
    await handle.close()
  }
}

const records = (prefix: string, count: number, name: string) =>
  Array.from({ length: count }, (_, n) => ({
    id: `${prefix}${n}`,
    name,
    settings: { port: n, tags: ['a', {}] },
  }))

const workspace = (name: string) => ({
  format: 'pentarch',
  scenarios: [
    {
      id: 'one',
      design: { services: records('s', 9000, name), links: records('l', 5000, name), placements: [] },
    },
    {
      id: 'two',
      design: { services: records('s', 3, name), links: [], placements: records('p', 4000, name) },
    },
  ],
})
const asStudio = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

it('gives what a parser of the whole text would, with its size and hash', async () => {
  for (const name of ['Orders', '订单 “服务”', 'a\n          },\n          {', '\u0000run 1']) {
    const text = asStudio(workspace(name))
    expect(text.length).toBeGreaterThan(1_500_000)
    const known = createHash('sha256').update(text).digest('hex')
    const result = await read(text)
    expect(result).toEqual({ value: workspace(name), hash: known, size: Buffer.byteLength(text) })
  }
})

it('keeps keys that reach a prototype what they are: keys, for those who look for them', async () => {
  const text = asStudio(workspace('Orders')).replace('"format": "pentarch"', '"__proto__": [1, { "a": 2 }]')
  const value = (await read(text))?.value
  expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)))
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})

it('leaves texts that it cannot put together to others', async () => {
  const text = asStudio(workspace('Orders'))
  const middle = text.indexOf('\n          },\n          {', 900_000)
  expect(
    await read(`${text.slice(0, middle)}\n          },,\n          {${text.slice(middle + 24)}`),
  ).toBeNull()
  expect(await read(text.slice(0, 1_000_000))).toBeNull()
  expect(await read(JSON.stringify(workspace('Orders')).padEnd(9_000_000))).toBeNull()
  // A text of its own that looks like the place of records.
  expect(await read(text.replace('"placements": []', '"placements": ["\\u0000run 0"]'))).toBeNull()
  expect(await read(text.replace('"pentarch"', '["\\u0000run 0"]'))).toBeNull()
  const broken = Buffer.from(text)
  broken[1_200_000] = 0xff
  expect(await read(broken)).toBeNull()
})

it('gives up on what is no JSON while it reads on', async () => {
  const text = asStudio(workspace('Orders'))
  const bytes = Buffer.from(text)
  bytes[20_000] = 0xff
  expect(await read(bytes)).toBeNull()
})
