import { z } from 'zod'
import { same } from '../base/localized'
import { err, ok, type Result } from '../base/result'
import { findHostility } from '../file/damage'
import { jsonErrorPosition } from '../file/json-error-position'
import { packFormat, packVersion, type RulePack, rulePackSchema } from '../model/house-rules/rule-pack'
import { checkPack } from './check-pack'
import { type PackProblem, problemAt } from './problem'
import { problemTexts } from './problem-texts'
import { parseWhole } from './schema-problems'

/** Longest text of a pack, in characters: a hundred rules with their cases are a quarter of it. */
export const maxPackLength = 1_000_000

const rawSchema = z.looseObject({ format: z.literal(packFormat), version: z.number().optional() })

/**
 * Reads the text of a rule pack: JSON, shape, and whether it asks what can be asked. Its test cases are not run.
 *
 * @returns the pack, or everything that is wrong with it and where.
 */
export function readPack(text: string): Result<RulePack, readonly PackProblem[]> {
  const whole = (detail: PackProblem['detail']) => err([problemAt([], detail)])
  if (text.length > maxPackLength)
    return whole(problemTexts.tooLarge(Math.ceil(text.length / 1000), maxPackLength / 1000))
  const json = parseJson(text.replace(/^\uFEFF/, ''))
  if (!json.ok) return json
  const hostile = findHostility(json.value)
  if (hostile) return err([{ where: same(hostile.where), detail: hostile.detail }])
  const raw = rawSchema.safeParse(json.value)
  if (!raw.success) return whole(problemTexts.notPack)
  const { version = packVersion } = raw.data
  if (version > packVersion) return whole(problemTexts.newer(version))
  const pack = parseWhole(rulePackSchema, json.value)
  if (!pack.ok) return pack
  const problems = checkPack(pack.value)
  return problems.length === 0 ? pack : err(problems)
}

function parseJson(text: string): Result<unknown, readonly PackProblem[]> {
  try {
    return ok(JSON.parse(text))
  } catch {
    const { line, column } = jsonErrorPosition(text)
    const where = { en: `line ${line}, column ${column}`, zh: `第 ${line} 行第 ${column} 列` }
    return err([{ where, detail: problemTexts.notJson }])
  }
}

/** The text of a pack: JSON with two spaces, a line feed at the end. */
export const packText = (pack: RulePack): string => `${JSON.stringify(pack, null, 2)}\n`
