import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

const script = pathToFileURL(path.resolve('electron/setup/setup-error.mjs')).href

/** How a script ends whose body does so, and what it says on standard error. */
function end(body: string, code = ''): { status: number | null; said: string } {
  const text = `import { runScript, SetupError } from ${JSON.stringify(script)}
await runScript(async () => { ${body} }${code})`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', text], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { status, said: stderr }
}

it('ends with what its body returns', () => {
  expect(end('return 2', ', 3')).toEqual({ status: 2, said: '' })
})

it('ends with the message of what is missing, and its own code where it has one', () => {
  const missing = "throw new SetupError('no npm')"
  expect(end(missing)).toEqual({ status: 1, said: 'no npm\n' })
  expect(end(missing, ', 3')).toEqual({ status: 3, said: 'no npm\n' })
})

it('ends with its own code whatever goes wrong and is left open, and says where', () => {
  const { status, said } = end("setInterval(() => undefined, 1000); throw new RangeError('too deep')", ', 3')
  expect(status).toBe(3)
  expect(said).toMatch(/^RangeError: too deep\n\s+at /)
  expect(end("throw new RangeError('too deep')").status).toBe(1)
})
