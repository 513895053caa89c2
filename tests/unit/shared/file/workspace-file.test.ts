import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorText } from '../../../../shared/base/error-texts'
import { workspaceFromData, workspaceToData } from '../../../../shared/file/workspace-data'
import { parseWorkspace, serialiseWorkspace } from '../../../../shared/file/workspace-file'
import { examplePack } from '../../../support/rule-packs'
import { workspaceArbitrary } from '../../../support/workspace-arbitrary'

const path = '/designs/shop.pentarch'

const shop = {
  format: 'pentarch',
  schemaVersion: 1,
  name: 'Shop',
  profile: { teamSize: 5 },
  scenarios: [
    {
      id: 'scenario1',
      name: 'First',
      design: {
        services: [
          { id: 'api', name: 'API', technology: 'fastapi', layer: 'api', replicas: 2, settings: {} },
          { id: 'db', name: 'DB', technology: 'postgresql', layer: 'data', replicas: 1, settings: {} },
        ],
        links: [
          { id: 'api.db', source: 'api', target: 'db', kind: 'write', sync: true, label: '', settings: {} },
        ],
        placements: [{ id: 'api', x: 10, y: 20.5 }],
      },
    },
  ],
}
const shopText = `${JSON.stringify(shop, null, 2)}\n`

/** The shop with the first occurrence of a piece of its text replaced. */
const broken = (piece: string, by: string): string => {
  expect(shopText).toContain(piece)
  return shopText.replace(piece, () => by)
}

const errorOf = (text: string) => {
  const result = parseWorkspace(text, path)
  if (result.ok) throw new Error('the text was accepted')
  return result.error
}

describe('round trip', () => {
  it('gives the same workspace and the same bytes, whatever it holds', () => {
    fc.assert(
      fc.property(workspaceArbitrary, (data) => {
        const text = serialiseWorkspace(data)
        const read = parseWorkspace(text, path)
        expect(read).toEqual({ ok: true, value: data })
        if (read.ok) expect(serialiseWorkspace(read.value)).toBe(text)
      }),
    )
  })

  it('passes through the editable workspace unchanged', () => {
    fc.assert(
      fc.property(workspaceArbitrary, (data) => {
        expect(workspaceToData(workspaceFromData(data))).toEqual(data)
      }),
    )
  })

  it('writes the format first, two spaces, keys in the order of the schema and a line feed at the end', () => {
    const read = parseWorkspace(shopText, path)
    expect(read.ok && serialiseWorkspace(read.value)).toBe(shopText)
    expect(
      shopText.startsWith('{\n  "format": "pentarch",\n  "schemaVersion": 1,\n  "name": "Shop",\n'),
    ).toBe(true)
  })

  it('reads a file whose keys a person has put in another order, with a byte order mark', () => {
    const { name, format, ...rest } = shop
    const read = parseWorkspace(`\uFEFF${JSON.stringify({ name, ...rest, format })}`, path)
    expect(read.ok && serialiseWorkspace(read.value)).toBe(shopText)
  })
})

describe('a file that cannot be opened', () => {
  it.each([
    ['an empty file', '', { line: 1, column: 1 }],
    ['a text', 'hello', { line: 1, column: 1 }],
    ['a missing comma', '{\n  "format": "pentarch"\n  "name": ""\n}', { line: 3, column: 3 }],
    ['a file cut short', shopText.slice(0, 40), { line: 3, column: 15 }],
  ])('%s: says where it stops being JSON', (_, text, place) => {
    expect(errorOf(text)).toEqual({ code: 'file-not-json', path, ...place })
  })

  it.each([
    ['a list', '[]'],
    ['a number', '3'],
    ['null', 'null'],
    ['JSON of another program', '{ "type": "excalidraw", "version": 2 }'],
    ['another format', broken('"pentarch"', '"Pentarch"')],
  ])('%s is foreign', (_, text) => {
    expect(errorOf(text)).toEqual({ code: 'file-foreign', path })
  })

  it('says which version a newer file has, even where the rest of it means nothing here', () => {
    const newer = JSON.stringify({ format: 'pentarch', schemaVersion: 7, views: {} })
    expect(errorOf(newer)).toEqual({ code: 'file-newer-than-app', path, fileVersion: 7, appVersion: 1 })
  })

  it.each([
    ['no version', '"schemaVersion": 1', '"version": 1', 'schemaVersion'],
    ['a version that is no number', '"schemaVersion": 1', '"schemaVersion": "1"', 'schemaVersion'],
    ['an unknown key', '"profile": {', '"colour": 1, "profile": {', 'file'],
    ['a wrong type', '"replicas": 2', '"replicas": "2"', 'scenarios[0].design.services[0].replicas'],
    ['an unknown layer', '"layer": "data"', '"layer": "cellar"', 'scenarios[0].design.services[1].layer'],
    ['an id that is no word', '"id": "db"', '"id": "d b"', 'scenarios[0].design.services[1].id'],
    ['an id twice', '"id": "db"', '"id": "api"', 'scenarios[0].design.services[1].id'],
    ['a link to nothing', '"target": "db"', '"target": "cache"', 'scenarios[0].design.links[0].target'],
    ['no scenario', /"scenarios": \[.*\]/s.exec(shopText)?.[0] ?? '', '"scenarios": []', 'scenarios'],
  ])('%s: says where', (_, piece, by, where) => {
    expect(errorOf(broken(piece, by))).toMatchObject({ code: 'file-damaged', path, where })
  })

  it('says what is damaged in both languages', () => {
    const link = errorOf(broken('"target": "db"', '"target": "cache"'))
    expect(link).toMatchObject({ detail: { en: 'there is no service “cache”', zh: '不存在服务“cache”' } })
    const replicas = errorOf(broken('"replicas": 2', '"replicas": "2"'))
    expect(errorText(replicas).en).toContain('expected number, received string')
    expect(errorText(replicas).zh).toContain('应为数字，实际是文字')
  })

  it('says that weights must weigh something', () => {
    const none = {
      technicalFeasibility: 0,
      teamFit: 0,
      businessMatch: 0,
      maintainability: 0,
      extensionPotential: 0,
    }
    const error = errorOf(JSON.stringify({ ...shop, weights: none }))
    expect(error).toMatchObject({
      where: 'weights',
      detail: { en: 'one of the weights must be above 0', zh: '至少一个权重须大于 0' },
    })
  })

  it('names the place in a rule pack that it keeps', () => {
    const [rule] = examplePack.rules
    const wrong = { ...examplePack, rules: [{ ...rule, severity: 'grave' }] }
    const packs = (...rulePacks: readonly unknown[]) => errorOf(JSON.stringify({ ...shop, rulePacks }))
    expect(packs(wrong)).toMatchObject({ code: 'file-damaged', where: 'rulePacks[0].rules[0].severity' })
    expect(packs(examplePack, examplePack)).toMatchObject({ where: 'rulePacks[1].id' })
  })

  it('refuses two scenarios of one id', () => {
    const twice = { ...shop, scenarios: [...shop.scenarios, ...shop.scenarios] }
    expect(errorOf(JSON.stringify(twice))).toMatchObject({ code: 'file-damaged', where: 'scenarios[1].id' })
  })

  it('is refused above 64 MB', () => {
    const text = shopText.padEnd(64_000_001)
    expect(errorOf(text)).toEqual({ code: 'file-too-large', path, megabytes: 65, limit: 64 })
  })
})

describe('a hostile file', () => {
  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])('has the key “%s” refused', (key) => {
    const error = errorOf(broken('"settings": {}', `"settings": { "${key}": { "stateless": true } }`))
    expect(error).toMatchObject({ code: 'file-damaged', where: 'scenarios[0].design.services[0].settings' })
    expect(Object.hasOwn(Object.prototype, 'stateless')).toBe(false)
  })

  it('has an id refused that names the inside of objects', () => {
    expect(errorOf(broken('"id": "db"', '"id": "constructor"')).code).toBe('file-damaged')
  })

  it('cannot exhaust the stack by nesting', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    const error = errorOf(broken('"profile": {', `"x": ${deep}, "profile": {`))
    expect(error).toMatchObject({ code: 'file-damaged', detail: { en: 'it nests too deep' } })
    expect(errorOf('['.repeat(200_000))).toMatchObject({ code: 'file-not-json', column: 200_001 })
  })
})
