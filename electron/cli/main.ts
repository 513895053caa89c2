import { version } from '../../package.json'
import { runCli } from './run-cli'

const outcome = await runCli(process.argv.slice(2), version, process.env)
if (outcome.out !== undefined)
  process.stdout.write(outcome.out.endsWith('\n') ? outcome.out : `${outcome.out}\n`)
if (outcome.error !== undefined) process.stderr.write(`${outcome.error.trimEnd()}\n`)
process.exitCode = outcome.code
