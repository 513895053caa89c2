import { ViewportPortal } from 'reactflow'
import type { Localized } from '../../../../shared/base/localized'
import {
  type ClassRelation,
  longestRelationText,
  type RelationTextKind,
  relationTextKinds,
  usualMultiplicities,
} from '../../../../shared/model/classes/class-relation'
import type { Design } from '../../../../shared/model/design'
import { measure } from '../../../../shared/shapes/text-width'
import type { RelationRoute } from '../../../../shared/views/classes/positioned-classes'
import { textMiddle } from '../../../../shared/views/classes/relation-text-places'
import { useText } from '../../../state/language'
import { useClassCanvas } from '../class-canvas-state'
import { sayOfRelation, typeRelation } from '../gestures/relation-typing'
import { TypedLine } from '../nodes/typed-line'

const texts = {
  label: { en: 'Label', zh: '标签' },
  multiplicity: { en: 'Multiplicity', zh: '重数' },
} as const satisfies Record<string, Localized>

const labelOf = ({ label }: ClassRelation): Localized => ({
  en: label === '' ? 'Label of the relation' : `Label of the relation, “${label}”`,
  zh: label === '' ? '关系的标签' : `关系的标签“${label}”`,
})
const multiplicityAt = (name: string): Localized => ({
  en: `Multiplicity at “${name}”`,
  zh: `“${name}”一端的重数`,
})

/** Sizes of the fields, px. */
const size = { multiplicity: 92, least: 140, most: 280, height: 22, inset: 26 } as const

interface RelationTypingProps {
  readonly design: Design
  readonly routes: readonly RelationRoute[]
}

/**
 * A text of a relation being typed where it stands. Enter and leaving take it over, Escape restores; Tab goes on along the
 * relation: multiplicity, label, multiplicity.
 */
export function RelationTyping({ design, routes }: RelationTypingProps) {
  const text = useText()
  const typing = useClassCanvas((state) => (state.typing?.what === 'relation' ? state.typing : null))
  const relation = typing ? design.classRelations.get(typing.relation) : undefined
  const route = routes.find((each) => each.relation === typing?.relation)
  if (!typing || !relation || !route) return null
  const kind = typing.text
  const isLabel = kind === 'label'
  const value = relation[kind]
  const width = isLabel
    ? Math.min(size.most, Math.max(size.least, Math.ceil(measure(value, 11, 550)) + size.inset))
    : size.multiplicity
  const middle = textMiddle(route, kind)
  const end = design.classes.get(kind === 'sourceMultiplicity' ? relation.source : relation.target)
  const close = (): void => useClassCanvas.setState({ typing: null, focus: relation.id })
  return (
    <ViewportPortal>
      <TypedLine
        key={`${relation.id}/${kind}`}
        label={text(isLabel ? labelOf(relation) : multiplicityAt(end?.name ?? ''))}
        value={value}
        placeholder={text(isLabel ? texts.label : texts.multiplicity)}
        maxLength={longestRelationText[kind]}
        face="text"
        at={{ x: middle.x - width / 2, y: middle.y - size.height / 2, width }}
        {...(isLabel ? {} : { offers: usualMultiplicities })}
        onDone={(typed, by) => {
          const next = by === 'tab' || by === 'back-tab' ? beside(kind, by === 'tab' ? 1 : -1) : null
          if (by === 'leaving') useClassCanvas.setState({ typing: null })
          else if (next) typeRelation(relation.id, next)
          else close()
          sayOfRelation(relation, kind, typed)
          return null
        }}
        onEscape={close}
      />
    </ViewportPortal>
  )
}

/** The next text along the relation; `null` beyond its ends. */
const beside = (kind: RelationTextKind, step: 1 | -1): RelationTextKind | null =>
  relationTextKinds[relationTextKinds.indexOf(kind) + step] ?? null
