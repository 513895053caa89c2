import type { Technology } from '../../../../shared/catalog/technology'
import type { Design } from '../../../../shared/model/design'
import type { Profile } from '../../../../shared/model/profile'
import type { Service } from '../../../../shared/model/service'
import type { IterationAim } from '../../../../shared/report/iteration-aim'
import type { Audit } from '../../define-audit'
import type { Engine } from '../../engine'
import { partsOf } from '../../site'
import { handOvers } from '../moves/have-operated'
import { merges } from '../moves/merge-services'
import type { Offer } from '../moves/offer'
import { removals } from '../moves/remove-services'
import { swapsOfParts } from '../moves/swap-parts'
import { type Reason, swapsOfServices } from '../moves/swap-services'
import { type Aim, fixesOf } from './aim'
import { focusOf } from './focus'
import { betterDimensions, betterFocus, betterTotal } from './improve-aims'
import { lessOf } from './lighten-aims'
import { burden, skillGap, uses } from './measures'

/** What a technology is good for decides whether it takes another one's place: the score says whether it pays. */
const anyReason: Reason = (_, to) => to.advice

const lighter: Reason = (from, to) =>
  from.rating.operations + from.rating.skill <= to.rating.operations + to.rating.skill
    ? null
    : {
        en: `Operating effort ${from.rating.operations} → ${to.rating.operations}, skill ${from.rating.skill} → ${to.rating.skill}.`,
        zh: `运维难度 ${from.rating.operations} → ${to.rating.operations}，所需技能 ${from.rating.skill} → ${to.rating.skill}。`,
      }

const easier =
  (skill: number | undefined): Reason =>
  (from, to) => {
    if (to.rating.skill >= from.rating.skill) return null
    const has = skill === undefined ? null : skill
    return {
      en: `${from.name.en} asks for skill ${from.rating.skill}, ${to.name.en} for ${to.rating.skill}${has === null ? '' : `; the team has ${has}`}.`,
      zh: `${from.name.zh} 需要 ${from.rating.skill} 级技能，${to.name.zh} 需要 ${to.rating.skill} 级${has === null ? '' : `，团队为 ${has} 级`}。`,
    }
  }

const swaps = (engine: Engine, reason: Reason, asked?: ReadonlySet<string>): Offer[] => [
  ...swapsOfServices(engine.design(), reason, asked),
  ...swapsOfParts(engine.design(), reason),
]

const lightening = (engine: Engine, profile: Profile): Offer[] => [
  ...removals(engine.design()),
  ...merges(engine.design()),
  ...swapsOfServices(engine.design(), lighter),
  ...handOvers(engine.design(), profile),
]

/** A design as it is before the search, under the profile and the audits that score it. */
interface Situation {
  readonly design: Design
  readonly profile: Profile
  readonly audits: readonly Audit[]
  /** Total, 0…100, that is enough where the total is the aim. */
  readonly target: number
}

/** What a search has to do for an iteration. */
export function aimOf(aim: IterationAim, situation: Situation): Aim {
  const { profile, audits, target } = situation
  switch (aim.strategy) {
    case 'stack':
      return stackAim(aim, situation)
    case 'balance':
      return betterFocus(focusOf('balance', audits), (engine) => [
        ...fixesOf(engine),
        ...lightening(engine, profile),
      ])
    case 'development':
    case 'performance':
      return betterFocus(focusOf(aim.strategy, audits), (engine) => [
        ...fixesOf(engine),
        ...swapsOfParts(engine.design(), anyReason),
      ])
    case 'simplify':
      return lessOf(burden, (engine) => lightening(engine, profile))
    case 'adapt':
      return adaptAim(aim, situation)
    default:
      return aim.dimensions.length === 0 ? betterTotal(target) : betterDimensions(aim.dimensions)
  }
}

/** Technologies that somebody named, as far as the design has them. */
const namedIn = (design: Design, ids: readonly string[]): Set<string> =>
  new Set(ids.filter((id) => uses(design, new Set([id])) > 0))

/** Other technologies: those that are named, at whatever it costs, or else those that the score gains most by. */
function stackAim({ unwanted, wanted }: IterationAim, { design }: Situation): Aim {
  const [gone, asked] = [namedIn(design, unwanted), new Set(wanted)]
  const isMeant = (from: Technology, to: Technology): boolean =>
    (gone.size === 0 || gone.has(from.id)) &&
    !unwanted.includes(to.id) &&
    !asked.has(from.id) &&
    (asked.size === 0 || asked.has(to.id))
  const offers = (engine: Engine): Offer[] =>
    swaps(engine, (from, to) => (isMeant(from, to) ? to.advice : null), asked)
  if (gone.size > 0) return lessOf((now) => uses(now, gone), offers, 'whatever')
  if (asked.size > 0)
    return { ...lessOf((now) => -uses(now, asked), offers, 'whatever'), isReached: () => false }
  return betterTotal(100, offers)
}

/** Within the skill of the team: technologies that are named go at whatever it costs, others where it costs little. */
function adaptAim({ unwanted }: IterationAim, { design, profile }: Situation): Aim {
  const { teamPythonSkill: skill } = profile
  const gone = namedIn(design, unwanted)
  const offers = (engine: Engine): Offer[] => [
    ...swaps(engine, easier(skill)),
    ...handOvers(engine.design(), profile),
    ...removals(engine.design()),
  ]
  if (gone.size > 0) {
    const touches = (engine: Engine) => (id: string) => isUser(engine.design().services.get(id), gone)
    return lessOf(
      (now) => uses(now, gone),
      (engine) => offers(engine).filter(({ elements }) => elements.some(touches(engine))),
      'whatever',
    )
  }
  if (skill !== undefined && skillGap(design, skill) > 0) return lessOf((now) => skillGap(now, skill), offers)
  // A team that has the skill for every part still has more or less to carry.
  return betterDimensions(['teamFit'], (engine) => [
    ...fixesOf(engine),
    ...handOvers(engine.design(), profile),
  ])
}

const isUser = (service: Service | undefined, ids: ReadonlySet<string>): boolean =>
  service !== undefined && (ids.has(service.technology) || partsOf(service).some(({ id }) => ids.has(id)))
