import type { Design } from '../../../model/design'
import type { DesignPatch } from '../../../model/patch'
import type { Gone } from './gone'

/** Marks that go, and images that no mark shows any more. */
export function removeMarks(design: Design, { marks }: Gone): DesignPatch[] {
  if (marks.size === 0) return []
  const patches: DesignPatch[] = []
  const [shown, lost] = [new Set<string>(), new Set<string>()]
  for (const mark of design.marks.values()) {
    const goes = marks.has(mark.id)
    if (goes) patches.push({ table: 'marks', id: mark.id, before: mark, after: null })
    if (mark.content.kind === 'image') (goes ? lost : shown).add(mark.content.image)
  }
  for (const id of lost) {
    const image = design.images.get(id)
    if (image && !shown.has(id)) patches.push({ table: 'images', id, before: image, after: null })
  }
  return patches
}
