import { z } from 'zod'
import { groupIdSchema, packageIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import type { Group } from '../../model/group'
import { layerSchema, layers } from '../../model/layer'
import type { DesignPatch } from '../../model/patch'
import { defineCommand } from '../define-command'

/** Shows lanes, groups and packages as one block each, or as what they hold. What is shown so already is passed over. */
export default defineCommand({
  id: 'collapse.set',
  label: { en: 'Collapse or expand', zh: '折叠或展开' },
  args: z.lazy(() =>
    z.strictObject({
      lanes: z.array(layerSchema).max(layers.length),
      groups: z.array(groupIdSchema).max(100_000),
      packages: z.array(packageIdSchema).max(100_000).optional(),
      collapsed: z.boolean(),
    }),
  ),
  plan(design, { lanes, groups, packages = [], collapsed }) {
    const ofLanes = [...new Set(lanes)].flatMap((id): DesignPatch[] => {
      const before = design.collapsedLanes.get(id) ?? null
      if ((before !== null) === collapsed) return []
      return [{ table: 'collapsedLanes', id, before, after: collapsed ? { id } : null }]
    })
    const ofGroups = [...new Set(groups)].flatMap((id): DesignPatch[] => {
      const before = design.groups.get(id)
      if (!before || (before.collapsed === true) === collapsed) return []
      return [{ table: 'groups', id, before, after: shownAs(before, collapsed) }]
    })
    const ofPackages = [...new Set(packages)].flatMap((id): DesignPatch[] => {
      const before = design.collapsedPackages.get(id) ?? null
      if (!design.packages.has(id) || (before !== null) === collapsed) return []
      return [{ table: 'collapsedPackages', id, before, after: collapsed ? { id } : null }]
    })
    return ok([...ofLanes, ...ofGroups, ...ofPackages])
  },
})

const shownAs = ({ collapsed: _, ...group }: Group, collapsed: boolean): Group => ({
  ...group,
  ...(collapsed && { collapsed: true as const }),
})
