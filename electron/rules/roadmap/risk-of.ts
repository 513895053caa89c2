import type { ServiceId } from '../../../shared/base/ids'
import { technology } from '../../../shared/catalog/catalog'
import type { Design } from '../../../shared/model/design'
import type { DesignPatch } from '../../../shared/model/patch'
import type { Profile } from '../../../shared/model/profile'
import type { Service } from '../../../shared/model/service'
import type { PriceChange } from '../../../shared/report/price-change'
import type { ItemRisk } from '../../../shared/report/roadmap'
import { isBusinessStore, replicasAtLeast } from '../site'

/** Hours a week from which more work of running it is a risk worth naming. */
const noticedHours = 1

const isStore = ({ technology: id }: Service): boolean => isBusinessStore(technology(id))

/**
 * What can go wrong with an edit, by what it does; of several the gravest.
 *
 * @param design as it is before the edit
 */
export function riskOfEdit(
  design: Design,
  patches: readonly DesignPatch[],
  profile: Profile,
  price: PriceChange,
): ItemRisk {
  const edits = patches.flatMap((patch) => (patch.table === 'services' ? [patch] : []))
  const services = edits.flatMap(({ before, after }) => (before || after ? [{ before, after }] : []))
  const named = (found: readonly Service[]): ItemRisk['services'] =>
    found.map(({ id, name, technology: of }) => ({ id, name, technology: of }))

  const moved = services.flatMap(({ before, after }) =>
    before && isStore(before) && before.technology !== after?.technology ? [after ?? before] : [],
  )
  if (moved.length > 0) return { kind: 'data-move', level: 'high', services: named(moved) }

  const callers = new Set<ServiceId>()
  for (const patch of patches) {
    if (patch.table !== 'links' || !patch.before || !patch.after) continue
    if (patch.before.sync !== patch.after.sync || patch.before.target !== patch.after.target)
      callers.add(patch.after.source)
  }
  if (callers.size > 0) {
    const found = [...callers].flatMap((id) => design.services.get(id) ?? [])
    return { kind: 'behaviour', level: 'medium', services: named(found) }
  }

  const known = new Set([...design.services.values()].map((service) => service.technology))
  const skill = profile.teamPythonSkill
  const unfamiliar = services.flatMap(({ before, after }) => {
    if (!after || before?.technology === after.technology || known.has(after.technology)) return []
    const rated = technology(after.technology)?.rating.skill ?? 0
    return skill !== undefined && rated > skill ? [after] : []
  })
  if (unfamiliar.length > 0) return { kind: 'unfamiliar', level: 'medium', services: named(unfamiliar) }

  const restarted = services.flatMap(({ before, after }) =>
    before && after && isStore(before) && replicasAtLeast(before) === 1 && before.settings.standby !== true
      ? [after]
      : [],
  )
  if (restarted.length > 0) return { kind: 'restart', level: 'medium', services: named(restarted) }

  const added = services.flatMap(({ before, after }) => (before === null && after ? [after] : []))
  if (price.hours.hi >= noticedHours && added.length > 0)
    return { kind: 'operations', level: 'low', services: named(added) }
  return { kind: 'none', level: 'low', services: [] }
}
