import type { Locale } from '../../shared/base/localized'
import { ok, type Result } from '../../shared/base/result'
import type { RulePack } from '../../shared/model/house-rules/rule-pack'
import { audits as ownAudits } from '../rules/audits/index'
import type { Audit } from '../rules/define-audit'
import type { Outcome } from './outcome'

/**
 * The audits that count: our own, and those of the packs of a workspace and of files. Without any pack, what reads and tries
 * packs is not loaded, nor are the commands that it tries.
 *
 * @param paths of rule packs
 * @returns the outcome of the command where one of the packs cannot be used
 */
export async function auditsInForce(
  own: readonly RulePack[],
  paths: readonly string[],
  language: Locale,
): Promise<Result<{ readonly packs: readonly RulePack[]; readonly audits: readonly Audit[] }, Outcome>> {
  if (own.length === 0 && paths.length === 0) return ok({ packs: [], audits: ownAudits })
  const [{ packsInForce }, { auditsWith }] = await Promise.all([
    import('./rule-packs'),
    import('../rules/house/load-packs'),
  ])
  const packs = await packsInForce(own, paths, language)
  return packs.ok ? ok({ packs: packs.value, audits: auditsWith(packs.value) }) : packs
}
