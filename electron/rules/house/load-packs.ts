import { err, ok, type Result } from '../../../shared/base/result'
import { checkPack } from '../../../shared/house-rules/check-pack'
import type { PackProblem } from '../../../shared/house-rules/problem'
import { readPack } from '../../../shared/house-rules/read-pack'
import type { RulePack } from '../../../shared/model/house-rules/rule-pack'
import { audits as ownAudits } from '../audits/index'
import type { Audit } from '../define-audit'
import { compileRule } from './compile-rule'
import { runCases } from './run-cases'

/** A pack as this version of the studio sees it. */
export interface LoadedPack {
  /** Its rules, ready to run; none where the pack is not as it says. */
  readonly audits: readonly Audit[]
  /** What is wrong with it; a pack with any problem is left out of every score. */
  readonly problems: readonly PackProblem[]
}

/** A pack is immutable, so what became of it holds for as long as it is there. */
const loaded = new WeakMap<RulePack, LoadedPack>()

function load(pack: RulePack): LoadedPack {
  const wrong = checkPack(pack)
  const problems = wrong.length > 0 ? wrong : runCases(pack)
  return {
    problems,
    audits: problems.length > 0 ? [] : pack.rules.map((rule) => compileRule(pack, rule, false)),
  }
}

/** Checks a pack, runs its test cases and makes its rules audits. Done once for each pack. */
export function loadPack(pack: RulePack): LoadedPack {
  const known = loaded.get(pack) ?? load(pack)
  loaded.set(pack, known)
  return known
}

/** Reads the text of a pack and runs its test cases. @returns everything that is wrong with it where it cannot be used */
export function acceptPack(text: string): Result<RulePack, readonly PackProblem[]> {
  const read = readPack(text)
  if (!read.ok) return read
  const { problems } = loadPack(read.value)
  return problems.length === 0 ? ok(read.value) : err(problems)
}

let latest: { readonly packs: readonly RulePack[]; readonly audits: readonly Audit[] } = {
  packs: [],
  audits: ownAudits,
}

/** Our own audits and those of the packs, in the order of their ids; the same list for the same packs. */
export function auditsWith(packs: readonly RulePack[] = []): readonly Audit[] {
  if (packs.length === 0) return ownAudits
  if (latest.packs !== packs) {
    const all = [...ownAudits, ...packs.flatMap((pack) => loadPack(pack).audits)]
    latest = { packs, audits: all.sort((a, b) => (a.id < b.id ? -1 : 1)) }
  }
  return latest.audits
}
