import { type Localized, same } from '../base/localized'
import type { Candidate } from './ranking'

type Named = Pick<Candidate, 'id' | 'scheme' | 'name'>

/** What tells a candidate from all others in few letters; `own`: what is said of one that a team made itself, whose id says nothing to a reader. */
export const shortName = ({ id, scheme }: Pick<Named, 'id' | 'scheme'>, own: Localized): Localized =>
  scheme === null ? own : same(id)

/** The letter of a candidate with its name in quotes; of a team's own the name alone. */
export function fullName({ id, scheme, name }: Named): Localized {
  return scheme === null
    ? { en: `“${name.en}”`, zh: `“${name.zh}”` }
    : { en: `${id} “${name.en}”`, zh: `${id}“${name.zh}”` }
}
