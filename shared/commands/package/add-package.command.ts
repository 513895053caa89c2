import { z } from 'zod'
import { classIdSchema, packageId, packageIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import type { Design } from '../../model/design'
import { freshIds } from '../../model/element'
import type { DesignPatch } from '../../model/patch'
import { coordinateSchema } from '../../model/placement'
import { maxNameLength } from '../../model/service'
import { defineCommand } from '../define-command'

/** Adds a package, around classes if any are named. */
export default defineCommand({
  id: 'package.add',
  label: { en: 'Add package', zh: '添加包' },
  args: z.lazy(() =>
    z.strictObject({
      /** Absent: a name that no other package has. */
      name: z.string().max(maxNameLength).optional(),
      parent: packageIdSchema.nullable().optional(),
      /** Classes that move into it. */
      classes: z.array(classIdSchema).max(100_000).optional(),
      at: z.strictObject({ x: coordinateSchema, y: coordinateSchema }).optional(),
    }),
  ),
  plan(design, { name, parent = null, classes = [], at }) {
    if (parent !== null && !design.packages.has(parent))
      return err({ code: 'element-not-found', element: parent })
    const id = packageId(freshIds(design).next('k'))
    const after = { id, name: name ?? freePackageName(design), parent }
    const patches: DesignPatch[] = [{ table: 'packages', id, before: null, after }]
    for (const inside of classes) {
      const before = design.classes.get(inside)
      if (!before) return err({ code: 'element-not-found', element: inside })
      patches.push({ table: 'classes', id: inside, before, after: { ...before, package: id } })
    }
    if (at) patches.push({ table: 'classPlacements', id, before: null, after: { id, ...at } })
    return ok(patches)
  },
})

/** `new_package`, or with the first number that makes it a name of its own. */
function freePackageName({ packages }: Design): string {
  const used = new Set([...packages.values()].map(({ name }) => name))
  let [name, n] = ['new_package', 1]
  while (used.has(name)) {
    n += 1
    name = `new_package_${n}`
  }
  return name
}
