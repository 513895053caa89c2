import { type Locale, type Localized, locales } from '../../shared/base/localized'
import { svgBackgrounds, svgFonts } from '../../shared/exchange/svg/svg-options'
import { viewKinds } from '../../shared/model/view-kind'
import { rulesVersion } from '../rules/rules-version'
import { type CommandLine, languageOf, readCommandLine } from './command-line'
import { exportView, viewFormats } from './export'
import { help } from './help'
import { importText } from './import'
import { listAudits } from './list-audits'
import { done, type Outcome, usageError } from './outcome'
import { rank } from './rank'
import { checkRules } from './rule-packs'
import { score } from './score'
import { usageTexts } from './usage-texts'

const oneOf = <T extends string>(value: string | undefined, allowed: readonly T[]): T | undefined =>
  allowed.find((each) => each === value)

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
  if (values.lang !== undefined && !oneOf(values.lang, locales)) {
    return usageError(usageTexts.language[language])
  }
  if (flags.has('version')) return done(versionText(version)[language])
  const [command, path, ...rest] = positionals
  if (flags.has('help') || command === 'help') return done(help[language])
  if (command === undefined) return usageError(help[language])
  if (command === 'rules') return runRules([path, ...rest], read.value, language)
  if (rest.length > 0) return usageError(usageTexts.tooMany(rest.join(' '))[language])
  switch (command) {
    case 'score':
      return runScore(path, read.value, language)
    case 'rank':
      return runRank(path, read.value, language)
    case 'export':
      return runExport(path, read.value, language)
    case 'import':
      return path === undefined
        ? usageError(usageTexts.importFile[language])
        : importText({ path, to: values.output, language })
    case 'audits':
      return listAudits({ json: flags.has('json'), rules: read.value.rules, language })
    default:
      return usageError(usageTexts.unknownCommand(command)[language])
  }
}

const versionText = (version: string): Localized => ({
  en: `Pentarch ${version}, rules ${rulesVersion}`,
  zh: `五维架构 ${version}，规则 ${rulesVersion}`,
})

type Command = (path: string | undefined, line: CommandLine, language: Locale) => Promise<Outcome>

async function runRules(
  [verb, path, ...rest]: readonly (string | undefined)[],
  { flags }: CommandLine,
  language: Locale,
): Promise<Outcome> {
  if (verb !== 'check' || path === undefined) return usageError(usageTexts.rulesCheck[language])
  if (rest.length > 0) return usageError(usageTexts.tooMany(rest.join(' '))[language])
  return checkRules(path, flags.has('json'), language)
}

const runScore: Command = async (path, { values, flags, rules }, language) => {
  if (path === undefined) return usageError(usageTexts.scoreFile[language])
  const limit = values['fail-under']
  const failUnder = limit === undefined ? undefined : Number(limit)
  const outOfRange = failUnder !== undefined && !(failUnder >= 0 && failUnder <= 100)
  if (limit?.trim() === '' || outOfRange) return usageError(usageTexts.failUnder[language])
  return score({ path, scenario: values.scenario, json: flags.has('json'), failUnder, rules, language })
}

const runRank: Command = async (path, { values: { profile }, flags, rules }, language) => {
  if ((path === undefined) === (profile === undefined)) return usageError(usageTexts.rankFile[language])
  const json = flags.has('json')
  return profile === undefined
    ? rank({ path: path ?? '', from: 'workspace', json, rules, language })
    : rank({ path: profile, from: 'profile', json, rules, language })
}

const runExport: Command = async (path, { values }, language) => {
  if (path === undefined) return usageError(usageTexts.exportFile[language])
  const { scenario, sequence, frame, output: to } = values
  const view = oneOf(values.view ?? 'layered', viewKinds)
  if (!view) return usageError(usageTexts.view[language])
  if (sequence !== undefined && view !== 'sequence') return usageError(usageTexts.sequence[language])
  const format = oneOf(values.format, viewFormats)
  if (!format) return usageError(usageTexts.format[language])
  const theme = oneOf(values.theme ?? 'light', ['light', 'dark'])
  if (!theme) return usageError(usageTexts.theme[language])
  const background = oneOf(values.background ?? 'theme', svgBackgrounds)
  if (!background) return usageError(usageTexts.background[language])
  const fonts = oneOf(values.font ?? 'reference', svgFonts)
  if (!fonts) return usageError(usageTexts.font[language])
  const isPlain = [values.background, values.font, frame].every((value) => value === undefined)
  if (format !== 'svg' && !isPlain) return usageError(usageTexts.svgOnly[language])
  return exportView({ path, scenario, view, sequence, format, theme, background, fonts, frame, to, language })
}
