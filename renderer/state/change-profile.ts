import { setProfile } from '../../shared/commands/workspace/scenarios'
import {
  type Feature,
  features,
  type Level,
  type Profile,
  type ProfileNumber,
} from '../../shared/model/profile'
import { runEdit } from './edit'
import { useStudio } from './studio-store'

/** States one field of the profile, or takes it back with `null`: one undoable step. */
export function changeProfile(field: Feature, value: Level | null): void
export function changeProfile(field: ProfileNumber, value: number | null): void
export function changeProfile(field: Feature | ProfileNumber, value: number | null): void {
  const { document } = useStudio.getState()
  if (!document) return
  const { profile } = document.workspace
  if ((profile[field] ?? null) === value) return
  runEdit(
    setProfile(document.workspace, value === null ? without(profile, field) : { ...profile, [field]: value }),
  )
}

function without(profile: Profile, field: keyof Profile): Profile {
  const others = { ...profile }
  delete others[field]
  return others
}

/** How many of the eight features a profile states. */
export const statedFeatures = (profile: Profile): number =>
  features.filter((feature) => profile[feature] !== undefined).length
