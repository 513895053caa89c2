import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSamples, readSample } from '../../../../electron/storage/samples'
import { technology } from '../../../../shared/catalog/catalog'

const shipped = path.resolve(import.meta.dirname, '../../../../assets/samples')
const samples = await listSamples(shipped)

describe('the samples that are shipped', () => {
  it('are all listed, and all there', () => {
    const files = readdirSync(shipped).filter((name) => name.endsWith('.pentarch'))
    expect(samples.map(({ id }) => `${id}.pentarch`).sort()).toEqual(files.sort())
    expect(samples.length).toBeGreaterThanOrEqual(3)
  })

  it.each(samples)('$id opens, and uses only what the catalogue knows', async ({ id }) => {
    const sample = await readSample(shipped, id)
    if (!sample.ok) throw new Error(JSON.stringify(sample.error))
    const services = sample.value.data.scenarios.flatMap(({ design }) => design.services)
    expect(services.length).toBeGreaterThan(0)
    expect(services.filter((service) => !technology(service.technology))).toEqual([])
  })
})

it('opens nothing that is not listed', async () => {
  expect(await readSample(shipped, '../schema/pentarch-workspace')).toMatchObject({
    ok: false,
    error: { code: 'file-not-found' },
  })
})

it('has no samples where there is no list', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-samples-'))
  expect(await listSamples(folder)).toEqual([])
  rmSync(folder, { recursive: true })
})
