import { technologiesNamed } from '../catalog/technology-in-text'
import { maxFeedback } from '../model/iteration/iteration'
import type { IterationStrategy } from '../model/iteration/strategy'
import type { Feature } from '../model/profile'
import { type Dimension, dimensions } from '../report/dimension'
import type { Cue } from './cue'
import { englishCues } from './cues-en'
import { chineseCues } from './cues-zh'
import { verbsBefore } from './technology-verbs'

/** A level of the profile that somebody's words call into question. */
export interface LevelDoubt {
  readonly feature: Feature
  readonly by: 1 | -1
  readonly words: string
}

/** What a text means, and by which of its words. */
export interface FeedbackReading {
  /** `null`: nothing in it speaks for one. */
  readonly strategy: IterationStrategy | null
  /** Words that speak for the strategy, as they are written, in their order. */
  readonly because: readonly string[]
  /** What it is about, in the order of the dimensions. */
  readonly dimensions: readonly Dimension[]
  /** Ids of technologies that somebody wants gone. */
  readonly unwanted: readonly string[]
  /** Ids of technologies that somebody asks for. */
  readonly wanted: readonly string[]
  readonly doubts: readonly LevelDoubt[]
}

const cues: readonly Cue[] = [...englishCues, ...chineseCues]

/** Which strategy wins where several are spoken for equally plainly: the one that changes most. */
const precedence: readonly IterationStrategy[] = [
  'regenerate',
  'adapt',
  'simplify',
  'performance',
  'development',
  'stack',
  'balance',
  'optimise',
]

/** What makes a complaint none: “not too complex”, “不太复杂”. */
const denial =
  /(?:\b(?:not|isn't|aren't|wasn't|no longer|never|without)\b(?: \w{1,12}){0,2}|不是?|没有?|并非|不算|不再|别)\s?$/
/** What makes praise of a word that would be a complaint by itself: “performance is fine”, “性能不错”. */
const praise =
  /^(?: (?:is|are|looks?|seems?) (?:\w{1,8} )?(?:fine|good|great|ok(?:ay)?|excellent|enough|sufficient|acceptable)\b|(?:上|方面|表现|度)?(?:都|也|还|是)?(?:很好|不错|没问题|没有问题|足够|够用|满意|可以|还行|挺好))/

/** A word for something good, such as “scalable”: who denies it complains. */
const isTopic = ({ dimension, weight }: Cue): boolean => dimension !== undefined && weight === 1

interface Hit {
  readonly cue: Cue
  readonly from: number
  readonly to: number
}

/** The same text in lower case, with the letters and marks of full width as plain ones; every character stays in its place. */
const plain = (text: string): string =>
  Array.from(text.slice(0, maxFeedback))
    .map((each) => {
      const code = each.codePointAt(0) ?? 0
      const narrow = code >= 0xff01 && code <= 0xff5e && each !== '，' && each !== '！' && each !== '？'
      const lower = (narrow ? String.fromCodePoint(code - 0xfee0) : each).toLowerCase()
      return each === '’' ? "'" : lower.length === each.length ? lower : each
    })
    .join('')

function hitsIn(text: string): Hit[] {
  const hits: Hit[] = []
  for (const cue of cues) {
    for (const found of text.matchAll(new RegExp(cue.says, 'g'))) {
      const [from, to] = [found.index, found.index + found[0].length]
      if (praise.test(text.slice(to, to + 30))) continue
      if (!isTopic(cue) && denial.test(text.slice(Math.max(0, from - 30), from))) continue
      hits.push({ cue, from, to })
    }
  }
  return hits
}

/** Of hits that overlap, the longest says what is meant: “development is slow” is not about slow answers. */
function strongest(hits: readonly Hit[]): Hit[] {
  const byLength = [...hits].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || (b.cue.weight ?? 0) - (a.cue.weight ?? 0) || a.from - b.from,
  )
  const kept: Hit[] = []
  for (const hit of byLength)
    if (!kept.some((other) => hit.from < other.to && other.from < hit.to)) kept.push(hit)
  return kept.sort((a, b) => a.from - b.from)
}

/**
 * What a text about a design means, in English, Chinese or both: the strategy that its words speak for most plainly, what
 * it is about, which technologies it is for or against, and which levels of the profile it calls into question. By words
 * alone: the same text always means the same.
 */
export function readFeedback(feedback: string): FeedbackReading {
  const text = plain(feedback)
  const hits = hitsIn(text)
  const spoken = strongest(hits.filter(({ cue }) => cue.strategy !== undefined))
  const named = technologiesNamed(text)
  const verbs = named.map((each) => ({ ...each, ...verbsBefore(text, each) }))

  const votes = new Map<IterationStrategy, number>()
  const words: { readonly strategy: IterationStrategy; readonly from: number; readonly to: number }[] = []
  const vote = (strategy: IterationStrategy, weight: number, from: number, to: number): void => {
    votes.set(strategy, (votes.get(strategy) ?? 0) + weight)
    words.push({ strategy, from, to })
  }
  for (const { cue, from, to } of spoken) if (cue.strategy) vote(cue.strategy, cue.weight ?? 1, from, to)
  for (const { stance, from, to, verbFrom } of verbs)
    if (stance === 'wanted' || stance === 'unwanted') vote('stack', 2, verbFrom ?? from, to)

  const strategy = winner(votes)
  const meant = words.filter((each) => each.strategy === strategy).sort((a, b) => a.from - b.from)
  const about = new Set(spoken.flatMap(({ cue }) => cue.dimension ?? []))
  const wanted = unique(verbs.filter(({ stance }) => stance === 'wanted').map(({ entry }) => entry.id))
  const unwanted = unique(
    verbs
      .filter(({ stance }) => stance === 'unwanted' || stance === 'mentioned')
      .map(({ entry }) => entry.id),
  )
  return {
    strategy,
    because: unique(meant.map(({ from, to }) => feedback.slice(from, to).trim().slice(0, 100))),
    dimensions: dimensions.filter((dimension) => about.has(dimension)),
    unwanted: unwanted.filter((id) => !wanted.includes(id)),
    wanted,
    doubts: doubtsOf(hits, feedback),
  }
}

function winner(votes: ReadonlyMap<IterationStrategy, number>): IterationStrategy | null {
  const most = Math.max(0, ...votes.values())
  return most === 0 ? null : (precedence.find((strategy) => votes.get(strategy) === most) ?? null)
}

/** One doubt a feature; words for and against the same one cancel out. */
function doubtsOf(hits: readonly Hit[], feedback: string): LevelDoubt[] {
  const doubts = new Map<Feature, LevelDoubt | null>()
  for (const { cue, from, to } of [...hits].sort((a, b) => a.from - b.from)) {
    if (!cue.level) continue
    const { feature, by } = cue.level
    const known = doubts.get(feature)
    if (known === undefined) doubts.set(feature, { feature, by, words: feedback.slice(from, to) })
    else if (known && known.by !== by) doubts.set(feature, null)
  }
  return [...doubts.values()].flatMap((doubt) => doubt ?? [])
}

const unique = (list: readonly string[]): string[] => [...new Set(list)]
