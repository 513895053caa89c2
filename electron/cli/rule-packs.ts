import type { Locale, Localized } from '../../shared/base/localized'
import { err, ok, type Result } from '../../shared/base/result'
import type { PackProblem } from '../../shared/house-rules/problem'
import type { RulePack } from '../../shared/model/house-rules/rule-pack'
import { acceptPack, loadPack } from '../rules/house/load-packs'
import { maxPackMegabytes, readTextFile } from '../storage/text-files'
import { done, exitCodes, failed, json, type Outcome } from './outcome'

/** A file, or why there is nothing to read in it; a pack, or what is wrong with it. */
async function readPack(path: string, language: Locale) {
  const text = await readTextFile(path, maxPackMegabytes)
  return text.ok ? ok(acceptPack(text.value)) : err(failed(text.error, language))
}

const inLines = (problems: readonly PackProblem[], language: Locale): string =>
  problems.map(({ where, detail }) => `\n  ${where[language]}: ${detail[language]}`).join('')

const unusable = (title: Localized, problems: readonly PackProblem[], language: Locale): Outcome => ({
  code: exitCodes.input,
  error: `${title[language]}${inLines(problems, language)}`,
})

const unusableFile = (path: string): Localized => ({
  en: `“${path}” is not a rule pack that can be used:`,
  zh: `“${path}”不是可用的规则包：`,
})

const unusableHere = ({ name }: RulePack): Localized => ({
  en: `The rule pack “${name.en}” of this workspace cannot be used:`,
  zh: `此工作区的规则包“${name.zh}”无法使用：`,
})

/**
 * The packs that count: those of the workspace, and those of the files, which stand in place of ones of the same id.
 *
 * @returns the outcome of the command where one of them cannot be used: a score without it would not be the one meant
 */
export async function packsInForce(
  own: readonly RulePack[],
  paths: readonly string[],
  language: Locale,
): Promise<Result<readonly RulePack[], Outcome>> {
  const packs = new Map(own.map((pack) => [pack.id, pack]))
  for (const path of paths) {
    const read = await readPack(path, language)
    if (!read.ok) return read
    const pack = read.value
    if (!pack.ok) return err(unusable(unusableFile(path), pack.error, language))
    packs.set(pack.value.id, pack.value)
  }
  for (const pack of packs.values()) {
    const { problems } = loadPack(pack)
    if (problems.length > 0) return err(unusable(unusableHere(pack), problems, language))
  }
  return ok([...packs.values()])
}

const passed = ({ id, name, rules, tests }: RulePack): Localized => ({
  en: `“${name.en}” (${id}): rules ${rules.length}, tests passed ${tests.length}.`,
  zh: `“${name.zh}”（${id}）：${rules.length} 条规则，${tests.length} 个测试通过。`,
})

/** `rules check`: whether a file is a rule pack that can be used, its own tests included. */
export async function checkRules(path: string, asJson: boolean, language: Locale): Promise<Outcome> {
  const read = await readPack(path, language)
  if (!read.ok) return read.error
  const pack = read.value
  if (pack.ok) {
    const { id, name, rules, tests } = pack.value
    const counts = { id, name: name[language], rules: rules.length, tests: tests.length }
    return done(asJson ? json({ usable: true, ...counts, problems: [] }) : passed(pack.value)[language])
  }
  if (!asJson) return unusable(unusableFile(path), pack.error, language)
  const problems = pack.error.map(({ where, detail }) => ({
    where: where[language],
    detail: detail[language],
  }))
  return { code: exitCodes.input, out: json({ usable: false, problems }) }
}
