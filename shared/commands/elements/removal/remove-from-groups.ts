import type { Design } from '../../../model/design'
import type { DesignPatch } from '../../../model/patch'
import { withoutMembers } from '../../group/without-members'
import type { Gone } from './gone'

/** Locks of what goes, and groups without it. */
export function removeFromGroups(design: Design, gone: Gone): DesignPatch[] {
  const patches = withoutMembers(design, (id) => gone.has(id))
  for (const lock of design.locks.values())
    if (gone.has(lock.id)) patches.push({ table: 'locks', id: lock.id, before: lock, after: null })
  return patches
}
