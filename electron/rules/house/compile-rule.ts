import { callOf } from '../../../shared/commands/define-command'
import type changeLinks from '../../../shared/commands/link/change-links.command'
import type changeServices from '../../../shared/commands/service/change-services.command'
import { houseInfo } from '../../../shared/house-rules/house-infos'
import type { DesignRule, HouseRule, LinkRule, ServiceRule } from '../../../shared/model/house-rules/rule'
import type { RulePack } from '../../../shared/model/house-rules/rule-pack'
import type { Profile } from '../../../shared/model/profile'
import type { AuditInfo } from '../../../shared/report/report'
import { type Audit, defineDesignAudit, defineLinkAudit, defineServiceAudit } from '../define-audit'
import type { LinkSite, ServiceSite } from '../site'
import { type DesignCounts, DesignQueries, designJudge } from './design-judges'
import { countableLinks, linkJudge, profileJudge, serviceJudge } from './element-judges'
import { ofLink, ofService } from './fields'
import { checkOf, concerning, gradedCount, gradedField, type Measure, mustHold } from './measure'

/** What all audits of rules have in common. */
type Common = AuditInfo & { appliesTo(context: { readonly profile: Profile }): boolean }

/**
 * Makes a rule an audit like any other.
 *
 * @param pack has been checked: its rules ask what can be asked
 * @param loose also looks at services without a link, which otherwise earn nothing
 */
export function compileRule(pack: RulePack, rule: HouseRule, loose: boolean): Audit {
  const applies = rule.applies && profileJudge(rule.applies)
  const common: Common = {
    ...houseInfo(pack, rule),
    appliesTo: ({ profile }) => (applies ? applies.judge(profile) === true : true),
  }
  switch (rule.over) {
    case 'services':
      return serviceAudit(rule, common, loose)
    case 'links':
      return linkAudit(rule, common)
    case 'design':
      return designAudit(rule, common, loose)
  }
}

const neither = (): never => {
  throw new Error('a rule without “must” and “score” passed its parser')
}

function serviceAudit({ where, must, score, fix }: ServiceRule, common: Common, loose: boolean): Audit {
  const graded = (): Measure<ServiceSite> => {
    if (!score) return neither()
    const { of } = score
    return 'count' in of
      ? gradedCount(countableLinks(of.count), score)
      : gradedField(ofService(of.field), score, of.unstated)
  }
  const measure = concerning(where && serviceJudge(where), must ? mustHold(serviceJudge(must)) : graded())
  return defineServiceAudit({
    ...common,
    ...(loose && { loose }),
    check: (site) => checkOf(measure(site)),
    ...(fix && {
      fix: {
        label: fix.label,
        all: true,
        calls: ({ service }) =>
          isSet(service, fix.set)
            ? null
            : [callOf<typeof changeServices>('service.change', { services: [service.id], ...fix.set })],
      },
    }),
  })
}

function linkAudit({ where, must, score, fix }: LinkRule, common: Common): Audit {
  const graded = (): Measure<LinkSite> =>
    score ? gradedField(ofLink(score.of.field), score, score.of.unstated) : neither()
  const measure = concerning(where && linkJudge(where), must ? mustHold(linkJudge(must)) : graded())
  return defineLinkAudit({
    ...common,
    check: (site) => checkOf(measure(site)),
    ...(fix && {
      fix: {
        label: fix.label,
        all: true,
        calls: ({ link }) =>
          isSet(link, fix.set)
            ? null
            : [callOf<typeof changeLinks>('link.change', { links: [link.id], ...fix.set })],
      },
    }),
  })
}

/** Whether everything that a fix sets is so already. */
const isSet = ({ settings: own, ...fields }: Fixable, { settings = {}, ...set }: FixedTo): boolean =>
  Object.entries(set).every(([key, value]) => value === undefined || fields[key] === value) &&
  Object.entries(settings).every(([key, value]) => own[key] === value)

interface Fixable {
  readonly [field: string]: unknown
  readonly settings: Readonly<Record<string, unknown>>
}
interface FixedTo {
  readonly [field: string]: unknown
  readonly settings?: Readonly<Record<string, unknown>> | undefined
}

function designAudit({ id, where, must, score }: DesignRule, common: Common, loose: boolean): Audit {
  const queries = new DesignQueries()
  const graded = (): Measure<DesignCounts> => {
    if (!score) return neither()
    const counted = queries.add(score.of.count)
    return gradedCount(counted, score, counted.placesOf)
  }
  const measure = concerning(
    where && designJudge(where, queries),
    must ? mustHold(designJudge(must, queries)) : graded(),
  )
  return defineDesignAudit({
    ...common,
    facts: { counts: queries.tally(`house-rule-${id}`, loose) },
    check({ facts: { counts } }) {
      const found = measure(counts)
      if (!found) return null
      const evidence = found.shortfalls.map(({ note, elements = [] }) => ({ elements, note }))
      return { score: found.score, evidence }
    },
  })
}
