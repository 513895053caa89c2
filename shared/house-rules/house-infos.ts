import type { HouseRule } from '../model/house-rules/rule'
import type { RulePack } from '../model/house-rules/rule-pack'
import type { AuditInfo } from '../report/report'

/** The id under which a rule is an audit. It has a mark that no audit of our own has, so that the two never meet. */
const auditId = (pack: RulePack, rule: HouseRule): string => `${pack.id}/${rule.id}`

/** A rule as reports speak of it. */
export function houseInfo(pack: RulePack, rule: HouseRule): AuditInfo {
  const { weights, severity, topics = [], title, why, source } = rule
  return {
    id: auditId(pack, rule),
    weights,
    severity,
    topics,
    title,
    why,
    source,
    pack: { id: pack.id, name: pack.name },
  }
}

/** The rules of packs as reports speak of them. */
export const houseInfos = (packs: readonly RulePack[]): AuditInfo[] =>
  packs.flatMap((pack) => pack.rules.map((rule) => houseInfo(pack, rule)))
