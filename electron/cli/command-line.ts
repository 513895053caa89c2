import { parseArgs } from 'node:util'
import { type Locale, type Localized, locales } from '../../shared/base/localized'
import { err, ok, type Result } from '../../shared/base/result'
import { usageTexts } from './usage-texts'

const options = {
  json: { type: 'boolean' },
  force: { type: 'boolean' },
  'fail-under': { type: 'string' },
  profile: { type: 'string' },
  scenario: { type: 'string' },
  view: { type: 'string' },
  sequence: { type: 'string' },
  format: { type: 'string' },
  theme: { type: 'string' },
  background: { type: 'string' },
  frame: { type: 'string' },
  font: { type: 'string' },
  scale: { type: 'string' },
  output: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  rules: { type: 'string' },
  'pin-appearance': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

type Option = keyof typeof options
type TextOption = { [O in Option]: (typeof options)[O]['type'] extends 'string' ? O : never }[Option]

/** A command line whose options all exist and have their values. */
export interface CommandLine {
  readonly positionals: readonly string[]
  /** Options that stand alone, such as `--json`. */
  readonly flags: ReadonlySet<string>
  /** Values of the other options; the last one of an option that is given twice. */
  readonly values: { readonly [O in TextOption]?: string }
  /** Every value of `--rules`, which may be given several times. */
  readonly rules: readonly string[]
}

const isOption = (name: string): name is Option => name in options

/** Reads a command line, without its first two words. Parses leniently, so that the complaint is in our own words. */
export function readCommandLine(args: readonly string[]): Result<CommandLine, Localized> {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  const positionals: string[] = []
  const flags = new Set<string>()
  const values: { [O in TextOption]?: string } = {}
  const rules: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    if (!isOption(name)) return err(usageTexts.unknownOption(rawName))
    if (options[name].type === 'boolean') {
      if (value !== undefined) return err(usageTexts.needlessValue(rawName))
      flags.add(name)
    } else {
      if (value === undefined || (!inlineValue && value.startsWith('-'))) {
        return err(usageTexts.missingValue(rawName))
      }
      values[name as TextOption] = value
      if (name === 'rules') rules.push(value)
    }
  }
  return ok({ positionals, flags, values, rules })
}

/** The variables that say in which language programs speak, the strongest first, as POSIX orders them. */
const languageVariables = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const

/**
 * The language of the output: what `--lang` says, otherwise what the environment says, English where that is no
 * language of the studio. Looks at the arguments themselves, so that even a command line that cannot be read gets its
 * answer in the right language.
 */
export function languageOf(args: readonly string[], environment: NodeJS.ProcessEnv): Locale {
  const { values } = parseArgs({ args: [...args], options, strict: false })
  const spoken = languageVariables.map((name) => environment[name]).find((value) => value)
  const asked = locales.find((locale) => locale === values.lang)
  return asked ?? locales.find((locale) => spoken?.startsWith(locale)) ?? 'en'
}
