import { type Locale, type Localized, same } from '../../../shared/base/localized'
import { technology } from '../../../shared/catalog/catalog'
import {
  instantiate,
  type ReferenceDesign,
  type Scheme,
  type Stack,
  type StackNature,
  technologiesOf,
} from '../../../shared/catalog/stack'
import { stacks } from '../../../shared/catalog/stack-list'
import type { Category, Technology } from '../../../shared/catalog/technology'
import type { Design } from '../../../shared/model/design'
import type { Scenario } from '../../../shared/model/workspace'

/** A stack or a variant of one, with the design that it is scored by. */
export interface Proposal {
  /** The letter, or the letter and the variant: `A-compose`; of a team's own the scenario's. */
  readonly id: string
  /** `null`: a team's own. */
  readonly scheme: Scheme | null
  /** What it is a version of: of each family the best one counts. */
  readonly family: string
  readonly name: Localized
  readonly summary: Localized
  readonly changes: Localized | null
  /** `null`: a team's own, of which nobody has said it. */
  readonly nature: StackNature | null
  readonly technologies: readonly string[]
  /** The design that is scored. Names play no part in a score, so one language is enough. */
  readonly design: Design
}

const propose = (stack: Stack, variant: Stack['variants'][number] | null): Proposal => {
  const reference = variant?.design ?? stack.design
  return {
    id: variant ? `${stack.id}-${variant.id}` : stack.id,
    scheme: stack.id,
    family: stack.id,
    name: variant?.name ?? stack.name,
    summary: stack.summary,
    changes: variant?.changes ?? null,
    nature: { suits: stack.suits, strengths: stack.strengths, weaknesses: stack.weaknesses },
    technologies: technologiesOf(Object.values(reference.services)),
    design: instantiate(reference, 'en'),
  }
}

/** Every stack and variant there is: the stacks by their letters, each before its variants as they are written. */
export const proposals: readonly Proposal[] = stacks.flatMap((stack) => [
  propose(stack, null),
  ...stack.variants.map((variant) => propose(stack, variant)),
])

/** A scenario that a team offers as a stack of its own. */
export function ownProposal({ head: { id, name }, design }: Scenario): Proposal {
  const [services, links] = [design.services.size, design.links.size]
  return {
    id,
    scheme: null,
    family: id,
    name: same(name),
    summary: {
      en: `Your own, as it is drawn in this workspace: services ${services}, links ${links}.`,
      zh: `团队自有方案，即本工作区中的设计：服务 ${services} 个，连接 ${links} 条。`,
    },
    changes: null,
    nature: null,
    technologies: technologiesOf([...design.services.values()]),
    design,
  }
}

const references = new Map<string, ReferenceDesign>(
  stacks.flatMap(({ id, design, variants }) => [
    [id, design] as const,
    ...variants.map((variant) => [`${id}-${variant.id}`, variant.design] as const),
  ]),
)

/** The reference design of a candidate, named in one language; absent where no stack or variant has the id. */
export function candidateDesign(id: string, language: Locale): Design | undefined {
  const reference = references.get(id)
  return reference && instantiate(reference, language)
}

/** Catalogue entries of a proposal, its parts included. */
export const entriesOf = (proposal: Proposal): Technology[] =>
  proposal.technologies.flatMap((id) => technology(id) ?? [])

export const hasCategory = (proposal: Proposal, ...wanted: readonly Category[]): boolean =>
  entriesOf(proposal).some(({ category }) => wanted.includes(category))
