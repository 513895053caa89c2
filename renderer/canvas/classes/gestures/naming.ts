import type { ClassId, PackageId } from '../../../../shared/base/ids'
import changeClasses from '../../../../shared/commands/class/change-classes.command'
import { call } from '../../../../shared/commands/define-command'
import changePackage from '../../../../shared/commands/package/change-package.command'
import { openDesign } from '../../../state/edit'
import { edit } from '../adapter/open-class-view'
import { useClassCanvas } from '../class-canvas-state'

export const typeName = (element: ClassId | PackageId): void =>
  useClassCanvas.setState({ typing: { what: 'name', element } })

/** Gives a class or package another name; an empty one changes nothing. */
export function rename(element: ClassId | PackageId, typed: string): void {
  const name = typed.trim()
  const design = openDesign()
  const [found, inPackage] = [design?.classes.get(element), design?.packages.get(element)]
  if (name === '') return
  if (found && found.name !== name) edit(call(changeClasses, { classes: [found.id], name }))
  if (inPackage && inPackage.name !== name) edit(call(changePackage, { package: inPackage.id, name }))
}
