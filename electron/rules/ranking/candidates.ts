import type { Locale, Localized } from '../../../shared/base/localized'
import { technology } from '../../../shared/catalog/catalog'
import {
  instantiate,
  type ReferenceDesign,
  type Scheme,
  type Stack,
  technologiesOf,
} from '../../../shared/catalog/stack'
import { stacks } from '../../../shared/catalog/stack-list'
import type { Category, Technology } from '../../../shared/catalog/technology'
import type { Design } from '../../../shared/model/design'

/** A stack or a variant of one, with the design that it is scored by. */
export interface Proposal {
  /** The letter, or the letter and the variant: `A-compose`. */
  readonly id: string
  readonly scheme: Scheme
  readonly name: Localized
  readonly summary: Localized
  readonly changes: Localized | null
  readonly reference: ReferenceDesign
  readonly technologies: readonly string[]
  /** The design that is scored. Names play no part in a score, so one language is enough. */
  readonly design: Design
}

const propose = (stack: Stack, variant: Stack['variants'][number] | null): Proposal => {
  const reference = variant?.design ?? stack.design
  return {
    id: variant ? `${stack.id}-${variant.id}` : stack.id,
    scheme: stack.id,
    name: variant?.name ?? stack.name,
    summary: stack.summary,
    changes: variant?.changes ?? null,
    reference,
    technologies: technologiesOf(reference),
    design: instantiate(reference, 'en'),
  }
}

/** Every stack and variant there is: the stacks by their letters, each before its variants as they are written. */
export const proposals: readonly Proposal[] = stacks.flatMap((stack) => [
  propose(stack, null),
  ...stack.variants.map((variant) => propose(stack, variant)),
])

/** The reference design of a candidate, named in one language; absent where no stack or variant has the id. */
export function candidateDesign(id: string, language: Locale): Design | undefined {
  const proposal = proposals.find((each) => each.id === id)
  return proposal && instantiate(proposal.reference, language)
}

/** Catalogue entries of a proposal, its parts included. */
export const entriesOf = (proposal: Proposal): Technology[] =>
  proposal.technologies.flatMap((id) => technology(id) ?? [])

export const hasCategory = (proposal: Proposal, ...wanted: readonly Category[]): boolean =>
  entriesOf(proposal).some(({ category }) => wanted.includes(category))
