import { version } from '../../package.json'
import { runCli } from './run-cli'

const outcome = await runCli(process.argv.slice(2), version, process.env)
const { out, bytes } = outcome
if (out !== undefined) process.stdout.write(out.endsWith('\n') ? out : `${out}\n`)
if (bytes !== undefined) process.stdout.write(bytes)
if (outcome.error !== undefined) process.stderr.write(`${outcome.error.trimEnd()}\n`)
process.exitCode = outcome.code
