import type { Localized } from '../../../shared/base/localized'
import type { ViewKind } from '../../../shared/model/view-kind'
import type { IconName } from '../../ui/icons'

/** The tools of the whiteboard, group by group as they stand in the tool bar. */
export const markToolGroups = [
  ['note', 'text', 'frame', 'comment'],
  ['pen', 'highlighter', 'eraser', 'laser'],
  ['rectangle', 'ellipse', 'diamond', 'line', 'arrow'],
] as const
export type MarkTool = (typeof markToolGroups)[number][number]

interface MarkToolInfo {
  readonly label: Localized
  readonly icon: IconName
  /** The first one that the open view leaves free is shown; all of them work where they are free. */
  readonly letters: readonly string[]
}

export const markTools: { readonly [T in MarkTool]: MarkToolInfo } = {
  note: { label: { en: 'Sticky note', zh: '便签' }, icon: 'note', letters: ['N', 'S'] },
  text: { label: { en: 'Text', zh: '文字' }, icon: 'text', letters: ['T'] },
  frame: { label: { en: 'Frame', zh: '画框' }, icon: 'frame', letters: ['F', 'B'] },
  comment: { label: { en: 'Comment', zh: '评论' }, icon: 'comment', letters: ['C'] },
  pen: { label: { en: 'Pen', zh: '画笔' }, icon: 'pen', letters: ['P', 'D'] },
  highlighter: { label: { en: 'Highlighter', zh: '荧光笔' }, icon: 'highlighter', letters: ['Y'] },
  eraser: { label: { en: 'Eraser', zh: '橡皮擦' }, icon: 'eraser', letters: ['E', 'Z'] },
  laser: { label: { en: 'Laser pointer', zh: '激光笔' }, icon: 'laser', letters: ['K'] },
  rectangle: { label: { en: 'Rectangle', zh: '矩形' }, icon: 'rectangle', letters: ['R'] },
  ellipse: { label: { en: 'Ellipse', zh: '椭圆' }, icon: 'ellipse', letters: ['O', 'J'] },
  diamond: { label: { en: 'Diamond', zh: '菱形' }, icon: 'diamond', letters: [] },
  line: { label: { en: 'Line', zh: '直线' }, icon: 'line', letters: [] },
  arrow: { label: { en: 'Arrow', zh: '箭头' }, icon: 'arrow', letters: ['W'] },
}

/** Letters that mean something else on the canvas of a view while it has the focus. */
export const takenLetters: { readonly [V in ViewKind]: readonly string[] } = {
  layered: ['L'],
  deployment: ['M'],
  classes: ['N', 'I', 'O', 'M', 'L'],
  sequence: ['M', 'P', 'N', 'G', 'U', 'E', 'F', 'X'],
}

export const letterIn = (view: ViewKind, tool: MarkTool): string | undefined =>
  markTools[tool].letters.find((letter) => !takenLetters[view].includes(letter))

export const isMarkTool = (tool: string): tool is MarkTool => tool in markTools
