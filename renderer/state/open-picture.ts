import { errorText } from '../../shared/base/error-texts'
import { sourceInside } from '../../shared/exchange/source-inside/source-inside'
import { bridge } from '../bridge/studio-bridge'
import { show } from './open-workspace'
import { notify } from './studio-store'

/** Whether a file is named like a picture that can carry a design. */
export const mayCarryDesign = ({ name }: File): boolean => /\.(?:svg|png|pdf)$/i.test(name)

/** Bytes of the largest picture that is looked into. */
const maxBytes = 256_000_000

/**
 * Opens the design that a picture carries, and says why where it cannot be read.
 *
 * @returns false where the file carries none, so that it may be taken for something else.
 */
export async function openPicture(file: File): Promise<boolean> {
  if (!mayCarryDesign(file) || file.size > maxBytes) return false
  const content = new Uint8Array(await file.arrayBuffer())
  const inside = sourceInside(content)
  if (inside === null || (inside.ok && inside.value === null)) return false
  const opened = await bridge.invoke('document:open-picture', { name: file.name.slice(0, 255), content })
  if (!opened.ok) notify('error', errorText(opened.error))
  else if (opened.value) await show(opened.value)
  return true
}

/** Opens the design inside of a picture, or says that it carries none. */
export async function openDroppedPicture(file: File): Promise<void> {
  if (await openPicture(file)) return
  notify('error', errorText({ code: 'no-design-inside', path: file.name }))
}
