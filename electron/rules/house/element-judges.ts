import type { Localized } from '../../../shared/base/localized'
import { bounds, type Count, type Exists } from '../../../shared/model/house-rules/condition'
import type {
  LinkCondition,
  LinkFieldCondition,
  LinksQuery,
  NeighbourCondition,
  ProfileCondition,
  ServiceCondition,
} from '../../../shared/model/house-rules/subject-conditions'
import type { Profile } from '../../../shared/model/profile'
import type { LinkSite, Neighbour, ServiceSite } from '../site'
import {
  comparisonJudge,
  type LinkSubject,
  ofLink,
  ofProfile,
  ofService,
  type ServiceSubject,
} from './fields'
import { type Judge, judgeOf, judgePart } from './judge'
import { compare, countedIn, every, exactly, opposite as oppositeOf, type Range } from './truth'
import {
  countedWords,
  demandWords,
  inRow,
  labelled,
  numberText,
  partNames,
  rangeWords,
  wanted,
} from './words'

const neighbourJudge = (condition: NeighbourCondition, opposite = false): Judge<ServiceSubject> =>
  judgeOf(condition, (leaf, not) => comparisonJudge(leaf, ofService(leaf.field), not), opposite)

const linkFieldJudge = (condition: LinkFieldCondition): Judge<LinkSubject> =>
  judgeOf(condition, (leaf, not) => comparisonJudge(leaf, ofLink(leaf.field), not))

/** Something that can be counted at a subject. */
export interface Countable<S> {
  readonly label: Localized
  readonly count: (subject: S) => Range
}

/** Links of a service. */
export function countableLinks({ links, where, service }: LinksQuery): Countable<ServiceSite> {
  const judges: Judge<Neighbour>[] = [
    ...(where ? [linkFieldJudge(where)] : []),
    ...(service ? [judgePart(neighbourJudge(service), (each: Neighbour) => each, partNames.otherEnd)] : []),
  ]
  return {
    label: countedWords(links, judges.length === 0 ? null : inRow(judges.map(({ asks }) => asks))),
    count(site) {
      let counted = exactly(0)
      const look = (each: Neighbour): void => {
        counted = countedIn(
          counted,
          every(judges, (judge) => judge.judge(each)),
        )
      }
      if (links !== 'in') for (const each of site.out) look(each)
      if (links !== 'out') for (const each of site.in) look(each)
      return counted
    },
  }
}

/** What holds a count against a number: `exists` is at least one. */
export function boundOf<Q, O>(leaf: Count<Q, O> | Exists<Q>) {
  if ('exists' in leaf) return { query: leaf.exists, bound: 'atLeast', operand: 1 } as const
  for (const bound of bounds) {
    const operand = leaf[bound]
    if (operand !== undefined) return { query: leaf.count, bound, operand }
  }
  throw new Error('a count without a bound passed its parser')
}

function linksJudge(leaf: Count<LinksQuery> | Exists<LinksQuery>, opposite: boolean): Judge<ServiceSite> {
  const { query, bound, operand } = boundOf<LinksQuery, number>(leaf)
  const { label, count } = countableLinks(query)
  const demand = demandWords(bound, [numberText(operand)], opposite)
  const judge = (site: ServiceSite) => {
    const truth = compare(count(site), bound, exactly(operand))
    return opposite ? oppositeOf(truth) : truth
  }
  return {
    asks: labelled(label, demand),
    judge,
    shortfalls: (site) =>
      judge(site) === true ? [] : [{ note: wanted(labelled(label, rangeWords(count(site))), demand) }],
  }
}

export const serviceJudge = (condition: ServiceCondition): Judge<ServiceSite> =>
  judgeOf(condition, (leaf, opposite) =>
    'field' in leaf ? comparisonJudge(leaf, ofService(leaf.field), opposite) : linksJudge(leaf, opposite),
  )

const sourceOf = ({ source, sourceTechnology }: LinkSite): ServiceSubject => ({
  service: source,
  technology: sourceTechnology,
})
const targetOf = ({ target, targetTechnology }: LinkSite): ServiceSubject => ({
  service: target,
  technology: targetTechnology,
})

export const linkJudge = (condition: LinkCondition): Judge<LinkSite> =>
  judgeOf(condition, (leaf, opposite) => {
    if ('field' in leaf) return comparisonJudge(leaf, ofLink(leaf.field), opposite)
    return 'source' in leaf
      ? judgePart(neighbourJudge(leaf.source, opposite), sourceOf, partNames.source)
      : judgePart(neighbourJudge(leaf.target, opposite), targetOf, partNames.target)
  })

export const profileJudge = (condition: ProfileCondition): Judge<Profile> =>
  judgeOf(condition, (leaf, opposite) => comparisonJudge(leaf, ofProfile(leaf.field), opposite))
