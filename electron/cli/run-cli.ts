import { inspect } from 'node:util'
import { type Locale, type Localized, locales } from '../../shared/base/localized'
import { rulesVersion } from '../rules/rules-version'
import { type CommandLine, languageOf, readCommandLine } from './command-line'
import { done, exitCodes, type Outcome, usageError } from './outcome'
import { usageTexts } from './usage-texts'

/*
 * Each command is loaded when it is called: what one of them needs, the others do not wait for.
 */

/**
 * Runs one command line. Nothing is printed here: the outcome carries what belongs on standard output, on standard
 * error, and the exit code.
 *
 * @param args without the program and its script
 * @param environment says the language where `--lang` does not
 */
export async function runCli(
  args: readonly string[],
  version: string,
  environment: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const language = languageOf(args, environment)
  const read = readCommandLine(args)
  if (!read.ok) return usageError(read.error[language])
  const { values, flags, positionals } = read.value
  if (values.lang !== undefined && !locales.some((locale) => locale === values.lang)) {
    return usageError(usageTexts.language[language])
  }
  if (flags.has('version')) return done(versionText(version)[language])
  const [command, ...words] = positionals
  if (flags.has('help') || command === 'help') return done((await import('./help')).help[language])
  if (command === undefined) return usageError((await import('./help')).help[language])
  // Node would end with 1, which says that a total is too low.
  const outcome = await runCommand(command, words, read.value, language).catch((cause: unknown) => ({
    code: exitCodes.input,
    error: `${wentWrong[language]}\n${inspect(cause)}`,
  }))
  const { error: _, ...withoutRemarks } = outcome
  return flags.has('quiet') && outcome.code === exitCodes.done ? withoutRemarks : outcome
}

async function runCommand(
  command: string,
  words: readonly string[],
  line: CommandLine,
  language: Locale,
): Promise<Outcome> {
  const [path, ...rest] = words
  if (command === 'rules') return runRules(words, line, language)
  if (command === 'export' || command === 'convert') return runExport(command, words, line, language)
  if (rest.length > 0) return usageError(usageTexts.tooMany(rest.join(' '))[language])
  switch (command) {
    case 'score':
      return runScore(path, line, language)
    case 'rank':
      return runRank(path, line, language)
    case 'report':
      return runReport(path, line, language)
    case 'import':
      if (path === undefined) return usageError(usageTexts.importFile[language])
      return (await import('./import')).importText({ path, to: line.values.output, language })
    case 'starter':
      return runStarter(path, line, language)
    case 'audits': {
      const { listAudits } = await import('./list-audits')
      return listAudits({ json: line.flags.has('json'), rules: line.rules, language })
    }
    default:
      return usageError(usageTexts.unknownCommand(command)[language])
  }
}

/** Said above the error as it was thrown: nobody but its writers knows what it means. */
const wentWrong: Localized = {
  en: 'Something went wrong inside Pentarch, and the command was stopped. The error:',
  zh: '五维架构内部出错，命令已中止。错误如下：',
}

const versionText = (version: string): Localized => ({
  en: `Pentarch ${version}, rules ${rulesVersion}`,
  zh: `五维架构 ${version}，规则 ${rulesVersion}`,
})

type Command = (path: string | undefined, line: CommandLine, language: Locale) => Promise<Outcome>

async function runRules(
  [verb, path, ...rest]: readonly string[],
  { flags }: CommandLine,
  language: Locale,
): Promise<Outcome> {
  if (verb !== 'check' || path === undefined) return usageError(usageTexts.rulesCheck[language])
  if (rest.length > 0) return usageError(usageTexts.tooMany(rest.join(' '))[language])
  const { checkRules } = await import('./rule-packs')
  return checkRules(path, flags.has('json'), language)
}

const runScore: Command = async (path, { values, flags, rules }, language) => {
  if (path === undefined) return usageError(usageTexts.scoreFile[language])
  const limit = values['fail-under']
  const failUnder = limit === undefined ? undefined : Number(limit)
  const outOfRange = failUnder !== undefined && !(failUnder >= 0 && failUnder <= 100)
  if (limit?.trim() === '' || outOfRange) return usageError(usageTexts.failUnder[language])
  const { score } = await import('./score')
  return score({ path, scenario: values.scenario, json: flags.has('json'), failUnder, rules, language })
}

const runRank: Command = async (path, { values: { profile }, flags, rules }, language) => {
  if ((path === undefined) === (profile === undefined)) return usageError(usageTexts.rankFile[language])
  const json = flags.has('json')
  const { rank } = await import('./rank')
  return profile === undefined
    ? rank({ path: path ?? '', from: 'workspace', json, rules, language })
    : rank({ path: profile, from: 'profile', json, rules, language })
}

const runReport: Command = async (path, { values, rules }, language) => {
  if (path === undefined) return usageError(usageTexts.reportFile[language])
  const { scenario, output: to, format = 'html' } = values
  if (format !== 'html' && format !== 'md') return usageError(usageTexts.reportFormat[language])
  const { report } = await import('./report')
  return report({ path, scenario, format, rules, to, language })
}

const runStarter: Command = async (path, { values, flags }, language) => {
  const { scenario, output: to } = values
  if (path === undefined || to === undefined) return usageError(usageTexts.starterFile[language])
  const { writeStarter } = await import('./starter')
  return writeStarter({ path, scenario, to, force: flags.has('force'), language })
}

async function runExport(
  command: 'export' | 'convert',
  words: readonly string[],
  line: CommandLine,
  language: Locale,
): Promise<Outcome> {
  const isExport = command === 'export'
  if (words.length === 0) return usageError(usageTexts[isExport ? 'exportFile' : 'convertFile'][language])
  const { readExportOptions } = await import('./export-options')
  const options = readExportOptions(line, language)
  if (!options.ok) return options.error
  const [{ exportFiles }, { anySource, workspaceSource }] = await Promise.all([
    import('./export'),
    import('./open-source'),
  ])
  return exportFiles(words, options.value, isExport ? workspaceSource : anySource)
}
