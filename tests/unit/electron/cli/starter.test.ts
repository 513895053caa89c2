import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { runCli } from '../../../../electron/cli/run-cli'

const run = (...words: string[]) => runCli(['starter', ...words], '1.2.3', {})
const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-starter-'))
afterAll(() => rmSync(folder, { recursive: true }))
const sample = 'assets/samples/high-traffic-api.pentarch'
const below = (name: string): string[] =>
  readdirSync(path.join(folder, name), { recursive: true, encoding: 'utf8' })
const text = (...names: string[]): string => readFileSync(path.join(folder, ...names), 'utf8')

describe('a starter project', () => {
  it('is written as a folder, and what does not fit is said', async () => {
    const { code, error } = await run(sample, '-o', path.join(folder, 'shop'), '--lang', 'en')
    expect(code).toBe(0)
    expect(error).toMatch(/^Checkout: .*HTTPX instead of Requests\.$/)
    expect(text('shop', 'README.md').startsWith('# Ticket shop\n')).toBe(true)
    expect(text('shop', 'services', 'shop-api', 'src', 'shop_api', 'main.py')).toContain('def create_app(')
    expect(below('shop').length).toBeGreaterThan(100)
  })

  it('is written as one file, with the same files in a folder of its name', async () => {
    const to = path.join(folder, 'shop.zip')
    expect((await run(sample, '-o', to, '--lang', 'en')).code).toBe(0)
    const files = unzipSync(readFileSync(to))
    expect(strFromU8(files['ticket-shop/README.md'] ?? new Uint8Array())).toBe(text('shop', 'README.md'))
  })

  it('is written in the other language', async () => {
    expect((await run(sample, '-o', path.join(folder, 'zh'), '--lang', 'zh')).code).toBe(0)
    expect(text('zh', 'README.md')).toContain('\n## 运行\n')
  })

  it('writes over nothing unless it is forced to', async () => {
    const to = path.join(folder, 'kept')
    expect((await run(sample, '-o', to)).code).toBe(0)
    const readme = path.join(to, 'README.md')
    writeFileSync(readme, 'mine')
    rmSync(path.join(to, 'compose.yaml'))
    const refused = await run(sample, '-o', to, '--lang', 'en')
    expect(refused.code).toBe(3)
    expect(refused.error).toMatch(/^Nothing was written: .*README\.md/s)
    expect(readFileSync(readme, 'utf8')).toBe('mine')
    expect(existsSync(path.join(to, 'compose.yaml'))).toBe(false)
    expect((await run(sample, '-o', to, '--lang', 'zh')).error).toMatch(/^未写入任何内容/)
    expect((await run(sample, '-o', to, '--force')).code).toBe(0)
    expect(readFileSync(readme, 'utf8')).not.toBe('mine')

    const archive = path.join(folder, 'shop.zip')
    writeFileSync(archive, 'mine')
    expect((await run(sample, '-o', archive)).code).toBe(3)
    expect(readFileSync(archive, 'utf8')).toBe('mine')
  })

  it('is of the scenario that is named', async () => {
    const to = path.join(folder, 'django')
    expect((await run(sample, '--scenario', 'Django with a queue', '-o', to)).code).toBe(0)
    expect(text('django', 'requirements.txt')).toContain('django>=')
  })

  it('says what is wrong where file, place or scenario is', async () => {
    expect((await run(sample)).code).toBe(2)
    expect((await run()).code).toBe(2)
    expect((await run(path.join(folder, 'none.pentarch'), '-o', path.join(folder, 'x'))).code).toBe(3)
    expect((await run(sample, '--scenario', 'Nobody', '-o', path.join(folder, 'x'))).code).toBe(3)
    expect(existsSync(path.join(folder, 'x'))).toBe(false)
  })
})
