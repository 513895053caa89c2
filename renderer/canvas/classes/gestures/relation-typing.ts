import type { ClassRelationId } from '../../../../shared/base/ids'
import changeRelations from '../../../../shared/commands/class-relation/change-class-relations.command'
import { call } from '../../../../shared/commands/define-command'
import type { ClassRelation, RelationTextKind } from '../../../../shared/model/classes/class-relation'
import { edit, openClassView } from '../adapter/open-class-view'
import { useClassCanvas } from '../class-canvas-state'

/** Lets a text of a relation be typed in its place; one that ends at a block stands for others, and shows none of its own. */
export function typeRelation(relation: ClassRelationId, text: RelationTextKind = 'label'): void {
  if (openClassView()?.view.shown.atBlocks.has(relation)) return
  useClassCanvas.setState({ typing: { what: 'relation', relation, text } })
}

/** Takes over a text of a relation; nothing typed takes the text away. */
export function sayOfRelation({ id, ...before }: ClassRelation, text: RelationTextKind, typed: string): void {
  const said = typed.trim()
  if (said !== before[text]) edit(call(changeRelations, { relations: [id], [text]: said }))
}
