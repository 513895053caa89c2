import type { ServiceId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import type {
  DesignCondition,
  DesignLeaf,
  DesignQuery,
  OtherCount,
} from '../../../shared/model/house-rules/subject-conditions'
import { type Counts, defineTally, type Tally } from '../define-fact'
import { isLoose, type LinkSite, type Neighbour, type ServiceSite } from '../site'
import { boundOf, type Countable, linkJudge, serviceJudge } from './element-judges'
import { type Judge, judgeOf, type Shortfall } from './judge'
import { compare, exactly, opposite as oppositeOf, type Range, type Truth } from './truth'
import { countedWords, demandWords, labelled, numberText, rangeWords, timesWords, wanted } from './words'

type Key = `${'true' | 'unknown'} ${number}`
export type DesignCounts = Counts<Key>

/** Places that are lit for one count. */
const maxPlaces = 20

/** Something that can be counted in a whole design. */
export interface CountableInDesign extends Countable<DesignCounts> {
  /** Services that count; where links do, those that they lead from. */
  readonly placesOf: (counts: DesignCounts) => readonly ServiceId[]
}

const linkSiteOf = (site: ServiceSite, { link, service, technology }: Neighbour): LinkSite => ({
  link,
  source: site.service,
  sourceTechnology: site.technology,
  target: service,
  targetTechnology: technology,
})

/** How what is asked for is found at one service: by itself, or by the links that lead from it. */
function countAt(query: DesignQuery): {
  readonly asks: Localized | null
  readonly each: (site: ServiceSite) => readonly Truth[]
} {
  if (query.over === 'services') {
    const judge = query.where && serviceJudge(query.where)
    return { asks: judge?.asks ?? null, each: (site) => [judge ? judge.judge(site) : true] }
  }
  const judge = query.where && linkJudge(query.where)
  return {
    asks: judge?.asks ?? null,
    each: (site) => site.out.map((each) => (judge ? judge.judge(linkSiteOf(site, each)) : true)),
  }
}

/** The counts that one rule about the design rests on, gathered while its conditions are made ready. */
export class DesignQueries {
  readonly #counted: ((site: ServiceSite) => readonly Truth[])[] = []

  add(query: DesignQuery): CountableInDesign {
    const { asks, each } = countAt(query)
    const n = this.#counted.push(each) - 1
    return {
      label: countedWords(query.over, asks),
      count: (counts) => ({ lo: counts(`true ${n}`), hi: counts(`true ${n}`) + counts(`unknown ${n}`) }),
      placesOf: (counts) => counts.of(`true ${n}`).slice(0, maxPlaces),
    }
  }

  /** @param loose counts services without a link, too */
  tally(id: string, loose: boolean): Tally<Key> {
    return defineTally<Key>({
      id,
      each: (site, add) => {
        if (!loose && isLoose(site)) return
        for (const [n, each] of this.#counted.entries()) {
          for (const truth of each(site))
            if (truth !== false) add(`${truth === true ? 'true' : 'unknown'} ${n}`)
        }
      },
    })
  }
}

const times = (range: Range, factor: number): Range => ({ lo: range.lo * factor, hi: range.hi * factor })

/** What a count is held against: a number, or another count so many times. */
function operandOf(operand: number | OtherCount, queries: DesignQueries) {
  if (typeof operand === 'number')
    return { count: () => exactly(operand), words: () => numberText(operand), asks: numberText(operand) }
  const { label, count } = queries.add(operand.count)
  const factor = operand.times ?? 1
  return {
    count: (counts: DesignCounts) => times(count(counts), factor),
    words: (counts: DesignCounts) =>
      timesWords(
        rangeWords(times(count(counts), factor)),
        factor,
        labelled(label, rangeWords(count(counts))),
      ),
    asks: timesWords(null, factor, label),
  }
}

function countJudge(leaf: DesignLeaf, opposite: boolean, queries: DesignQueries): Judge<DesignCounts> {
  const { query, bound, operand } = boundOf<DesignQuery, number | OtherCount>(leaf)
  const counted = queries.add(query)
  const other = operandOf(operand, queries)
  const judge = (counts: DesignCounts): Truth => {
    const truth = compare(counted.count(counts), bound, other.count(counts))
    return opposite ? oppositeOf(truth) : truth
  }
  return {
    asks: labelled(counted.label, demandWords(bound, [other.asks], opposite)),
    judge,
    shortfalls(counts): readonly Shortfall[] {
      if (judge(counts) === true) return []
      const fact = labelled(counted.label, rangeWords(counted.count(counts)))
      const demand = demandWords(bound, [other.words(counts)], opposite)
      return [{ note: wanted(fact, demand), elements: counted.placesOf(counts) }]
    },
  }
}

/** Makes a condition about the design ready; what it counts is added to the queries. */
export const designJudge = (condition: DesignCondition, queries: DesignQueries): Judge<DesignCounts> =>
  judgeOf(condition, (leaf, opposite) => countJudge(leaf, opposite, queries))
