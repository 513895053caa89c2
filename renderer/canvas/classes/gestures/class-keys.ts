import type { KeyboardEvent } from 'react'
import type { ClassId, PackageId } from '../../../../shared/base/ids'
import type { Localized } from '../../../../shared/base/localized'
import { openDesign } from '../../../state/edit'
import { graphKeys } from '../../graph-keys'
import { gridStep } from '../../grid'
import { type NamedBox, neighbourOf, rowsOf } from '../../walking'
import { openClassView } from '../adapter/open-class-view'
import { createClass, createPackage } from '../class-actions'
import { useClassCanvas } from '../class-canvas-state'
import { expandBlock } from '../collapsing'
import { cancelMove, commitMove, nudge } from './class-moving'
import { firstRow, focusRow, typeNewMember } from './members'
import { typeName } from './naming'
import { aimAtClass, cancelRelation, finishRelation, startFromSelection } from './relating'
import { typeRelation } from './relation-typing'

/** What the keys do in the class view, beside those that all canvases share, for the sheet of shortcuts. */
export const classKeys: readonly { readonly keys: string; readonly does: Localized }[] = [
  { keys: 'N', does: { en: 'New class', zh: '新建类' } },
  { keys: 'Shift+N', does: { en: 'New package round the selection', zh: '用选中的类新建包' } },
  { keys: 'I', does: { en: 'Add an attribute', zh: '添加属性' } },
  { keys: 'O', does: { en: 'Add an operation', zh: '添加操作' } },
  { keys: 'M', does: { en: 'Go to the members', zh: '进入成员列表' } },
  { keys: 'L', does: { en: 'Relate the selected class', zh: '从选中的类建立关系' } },
  { keys: '[', does: { en: 'Previous relation of the class', zh: '该类的上一个关系' } },
  { keys: ']', does: { en: 'Next relation of the class', zh: '该类的下一个关系' } },
  {
    keys: 'F2',
    does: {
      en: 'Type what the relation says; Tab goes on to its ends',
      zh: '编辑关系的标签；按 Tab 转到两端的重数',
    },
  },
  { keys: 'Alt+Up', does: { en: 'Move the member up', zh: '上移成员' } },
  { keys: 'Alt+Down', does: { en: 'Move the member down', zh: '下移成员' } },
]

const boxes = (): NamedBox<ClassId>[] =>
  (openClassView()?.view.nodes ?? []).map((node) => ({ ...node, id: node.class }))

/** Classes that a relation can end at: a block stands for several. */
const ends = (): NamedBox<ClassId>[] => {
  const { nodes } = openClassView()?.view ?? { nodes: [] }
  return nodes.flatMap((node) => (node.block ? [] : [{ ...node, id: node.class }]))
}

const inOrder = <I extends string>(all: readonly NamedBox<I>[]): I[] =>
  rowsOf(all)
    .flat()
    .map(({ id }) => id)

/** Packages are read before what is in them, so all that can be walked to is in one order. */
function readingOrder(): (ClassId | PackageId)[] {
  const frames = (openClassView()?.view.packages ?? []).map((frame) => ({ ...frame, id: frame.package }))
  return inOrder<ClassId | PackageId>([...frames.map((frame) => ({ ...frame, height: 24 })), ...boxes()])
}

function letter({ key, shiftKey }: KeyboardEvent, at: ClassId | PackageId | null): boolean {
  const current = ends().find(({ id }) => id === at)?.id ?? null
  switch (key.toLowerCase()) {
    case 'n':
      if (shiftKey) createPackage()
      else createClass()
      return true
    case 'l':
      return startFromSelection()
    case 'i':
      if (current) typeNewMember(current, 'attributes')
      return current !== null
    case 'o':
      if (current) typeNewMember(current, 'operations')
      return current !== null
    case 'm':
      return current !== null && focusRow(firstRow(current))
    default:
      return false
  }
}

export const { onKeyDown: onClassKeyDown, onKeyUp: onClassKeyUp } = graphKeys<ClassId | PackageId, ClassId>({
  attributes: { boxes: ['data-class', 'data-package'], lines: 'data-relation' },
  boxOf: (id) => openDesign()?.classes.get(id)?.id ?? openDesign()?.packages.get(id)?.id ?? null,
  readingOrder,
  neighbour: (from, towards) => neighbourOf<ClassId | PackageId>(boxes(), from, towards),
  lines: () => openDesign()?.classRelations.values() ?? [],
  draft: () => useClassCanvas.getState().draft,
  targets: () => inOrder(ends()),
  targetBeside: (_draft, from, towards) => neighbourOf(ends(), from, towards),
  aim: aimAtClass,
  finish: finishRelation,
  cancel: cancelRelation,
  gridStep,
  nudge,
  commitMove,
  cancelMove,
  giveFocus: (focus) => useClassCanvas.setState({ focus }),
  rename: (box) => {
    if (!expandBlock(box)) typeName(box)
  },
  nameLine: (id) => {
    const relation = openDesign()?.classRelations.get(id)
    if (relation) typeRelation(relation.id)
  },
  letter,
})
