import type { ElementId } from '../../shared/base/ids'
import { call } from '../../shared/commands/define-command'
import changeBox from '../../shared/commands/interaction/change-box.command'
import changeFragment from '../../shared/commands/interaction/change-fragment.command'
import changeMarks from '../../shared/commands/mark/change-marks.command'
import type { CommandCall } from '../../shared/model/command-call'
import type { Design } from '../../shared/model/design'
import { elementOf } from '../../shared/model/element'
import type { Tint } from '../../shared/model/interaction/participant'
import type { MarkColour, MarkSize } from '../../shared/model/marks/mark-content'
import { openDesign, run } from '../state/edit'
import { useStudio } from '../state/studio-store'

/** What people choose about how a thing looks: of marks colour and size, of frames and areas of a sequence the tint. */
interface Style {
  readonly colour?: MarkColour
  readonly size?: MarkSize
  readonly tint?: Tint
}

let copied: Style = {}

const label = { en: 'Paste style', zh: '粘贴样式' } as const

/** How an element looks, as far as that was chosen; `null` where it looks like all of its kind. */
function styleOf(design: Design, id: ElementId): Style | null {
  const element = elementOf(design, id)
  if (element?.kind === 'box') return { tint: element.box.tint }
  if (element?.kind === 'step' && element.step.type === 'fragment' && element.step.tint)
    return { tint: element.step.tint }
  if (element?.kind !== 'mark') return null
  const { content } = element.mark
  return 'colour' in content ? { colour: content.colour, size: content.size } : null
}

const styled = (): Style[] => {
  const design = openDesign()
  return design ? [...useStudio.getState().selection].flatMap((id) => styleOf(design, id) ?? []) : []
}

/** Whether anything selected has a look that can be copied. */
export const hasStyle = (): boolean => styled().length > 0

/** Whether a look was copied that something selected can take. */
export const canTakeStyle = (): boolean =>
  styled().some((style) => Object.keys(style).some((key) => key in copied))

/** Keeps the look of the first selected thing that has one of its own. */
export function copyStyle(): void {
  const [first] = styled()
  if (first) copied = first
}

/** Gives everything selected the look that was copied, as one undoable step. */
export function pasteStyle(): void {
  const design = openDesign()
  if (!design) return
  const { selection } = useStudio.getState()
  const { tint, ...look } = copied
  const marks = [...design.marks.values()].map(({ id }) => id).filter((id) => selection.has(id))
  const calls: CommandCall[] = marks.length > 0 ? [call(changeMarks, { marks, ...look })] : []
  for (const id of tint === undefined ? [] : selection) {
    const element = elementOf(design, id)
    if (element?.kind === 'box') calls.push(call(changeBox, { box: element.box.id, tint }))
    if (element?.kind === 'step' && element.step.type === 'fragment' && element.step.tint)
      calls.push(call(changeFragment, { fragment: element.step.id, tint }))
  }
  if (calls.length > 0) run(calls, label)
}
