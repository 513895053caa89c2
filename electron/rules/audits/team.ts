import type { Profile } from '../../../shared/model/profile'
import type { Assumed } from '../../../shared/report/quantities'
import { assumed, notStated, usually } from './assumed'

/** Persons that a project of each scale usually has, where the profile does not say: levels 1 to 5. */
const personsByScale = [2, 4, 8, 20, 50] as const

/** Persons who build and run the system: stated, or usual for the scale; absent where neither is known. */
export function personsOf({ teamSize, projectScale }: Profile): number | undefined {
  return teamSize ?? (projectScale === undefined ? undefined : personsByScale[projectScale - 1])
}

/** What a number of persons rests on where the profile does not say: evidence carries it. */
export function assumedPersons(profile: Profile): readonly Assumed[] {
  if (profile.teamSize !== undefined) return []
  const persons = personsOf(profile)
  return [persons === undefined ? notStated('teamSize') : assumed('teamSize', usually(persons))]
}
