import { parseArgs } from 'node:util'
import { type Locale, locales } from '../../shared/base/localized'
import { rulesVersion } from '../rules/rules-version'
import { exportView } from './export'
import { help } from './help'
import { listAudits } from './list-audits'
import { done, type Outcome, usageError } from './outcome'
import { rank } from './rank'
import { score } from './score'

const options = {
  json: { type: 'boolean', default: false },
  'fail-under': { type: 'string' },
  profile: { type: 'string' },
  scenario: { type: 'string' },
  view: { type: 'string', default: 'layered' },
  format: { type: 'string' },
  theme: { type: 'string', default: 'light' },
  output: { type: 'string', short: 'o' },
  lang: { type: 'string', default: 'en' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const

type Values = ReturnType<typeof parse>['values']

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options, allowPositionals: true, strict: true })

const oneOf = <T extends string>(value: string | undefined, allowed: readonly T[]): T | undefined =>
  allowed.find((each) => each === value)

/**
 * Runs one command line. Nothing is printed here: the outcome carries what belongs on standard output, on standard
 * error, and the exit code.
 */
export async function runCli(args: readonly string[], version: string): Promise<Outcome> {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (cause) {
    return usageError(`${cause instanceof Error ? cause.message : String(cause)} See --help.`)
  }
  const { values, positionals } = parsed
  const language = oneOf(values.lang, locales)
  if (!language) return usageError('--lang takes en or zh.')
  if (values.version) return done(`Pentarch ${version}, rules ${rulesVersion}`)
  const [command, path, ...rest] = positionals
  if (values.help || command === 'help') return done(help)
  if (command === undefined) return usageError(help)
  if (rest.length > 0) return usageError(`“${rest.join(' ')}” is one argument too many. See --help.`)
  switch (command) {
    case 'score':
      return runScore(path, values, language)
    case 'rank':
      return runRank(path, values, language)
    case 'export':
      return runExport(path, values, language)
    case 'audits':
      return listAudits(values.json, language)
    default:
      return usageError(`There is no command “${command}”. See --help.`)
  }
}

async function runScore(path: string | undefined, values: Values, language: Locale): Promise<Outcome> {
  if (path === undefined) return usageError('score takes a .pentarch file.')
  const limit = values['fail-under']
  const failUnder = limit === undefined ? undefined : Number(limit)
  if (limit?.trim() === '' || Number.isNaN(failUnder))
    return usageError('--fail-under takes a number from 0 to 100.')
  return score({ path, scenario: values.scenario, json: values.json, failUnder, language })
}

async function runRank(path: string | undefined, values: Values, language: Locale): Promise<Outcome> {
  const { profile } = values
  if ((path === undefined) === (profile === undefined)) {
    return usageError('rank takes a .pentarch file, or --profile with a JSON file.')
  }
  return profile === undefined
    ? rank({ path: path ?? '', from: 'workspace', json: values.json, language })
    : rank({ path: profile, from: 'profile', json: values.json, language })
}

async function runExport(path: string | undefined, values: Values, language: Locale): Promise<Outcome> {
  if (path === undefined) return usageError('export takes a .pentarch file.')
  if (values.view !== 'layered') return usageError('--view takes layered.')
  const format = oneOf(values.format, ['svg', 'mermaid'])
  if (!format) return usageError('--format takes svg or mermaid.')
  const theme = oneOf(values.theme, ['light', 'dark'])
  if (!theme) return usageError('--theme takes light or dark.')
  return exportView({ path, scenario: values.scenario, format, theme, to: values.output, language })
}
