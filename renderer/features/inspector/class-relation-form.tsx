import { useId } from 'react'
import type { ClassId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import changeRelations from '../../../shared/commands/class-relation/change-class-relations.command'
import reconnectRelation from '../../../shared/commands/class-relation/reconnect-class-relation.command'
import { call } from '../../../shared/commands/define-command'
import {
  type ClassRelation,
  classRelationKindNames,
  classRelationKinds,
  longestRelationText,
  type RelationTextKind,
} from '../../../shared/model/classes/class-relation'
import type { Design } from '../../../shared/model/design'
import { run } from '../../state/edit'
import { useText } from '../../state/language'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import { TextInput } from '../../ui/text-input'
import { classTexts, relationBetween, relationCount } from './class-texts'
import { changeOf } from './edits'
import { ElementFindings } from './element-findings'
import type { ElementFormProps } from './element-form-props'
import { type EndIds, Ends } from './ends'
import { common } from './inspected'
import { texts } from './texts'

/** The form of one relation between classes, or of what several have in common. */
export function ClassRelationForm({ design, elements }: ElementFormProps) {
  const text = useText()
  const form = useId()
  const relations = elements.flatMap((id) => design.classRelations.get(id) ?? [])
  const ids = relations.map(({ id }) => id)
  const [first] = relations
  const only = relations.length === 1 ? first : undefined
  const kind = common(relations, (each) => each.kind)
  const mixed = text(texts.mixed)
  const line = (field: RelationTextKind, name: Localized) => {
    const value = common(relations, (each) => each[field])
    return (
      <Field layout="row" label={text(name)} htmlFor={`${form}-${field}`}>
        <TextInput
          id={`${form}-${field}`}
          value={value.mixed ? '' : value.value}
          maxLength={longestRelationText[field]}
          placeholder={value.mixed ? mixed : undefined}
          onCommit={(typed) => {
            run(call(changeRelations, { relations: ids, [field]: typed.trim() }), changeOf(name))
          }}
        />
      </Field>
    )
  }
  return (
    <>
      {only ? (
        <RelationEnds key={only.id} relation={only} design={design} />
      ) : (
        <header className="inspector-head">
          <h2 className="inspector-title">{text(relationCount(relations.length))}</h2>
        </header>
      )}
      <div className="inspector-fields">
        <Field layout="row" label={text(texts.kind)} htmlFor={`${form}-kind`}>
          <Select
            id={`${form}-kind`}
            options={classRelationKinds.map((each) => ({
              value: each,
              label: text(classRelationKindNames[each]),
            }))}
            value={kind.mixed ? null : kind.value}
            empty={kind.mixed ? mixed : undefined}
            onChange={(chosen) => {
              if (chosen) run(call(changeRelations, { relations: ids, kind: chosen }), changeOf(texts.kind))
            }}
          />
        </Field>
        {line('sourceMultiplicity', classTexts.sourceMultiplicity)}
        {line('targetMultiplicity', classTexts.targetMultiplicity)}
        {line('label', texts.label)}
      </div>
      {only && <ElementFindings element={only.id} />}
    </>
  )
}

/** The two ends of a relation, each a list of classes by name. */
function RelationEnds({ relation, design }: { readonly relation: ClassRelation; readonly design: Design }) {
  const options = [...design.classes.values()]
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label))
  const reconnect = (ends: Partial<EndIds<ClassId>>): void => {
    const { id, source, target } = relation
    run(call(reconnectRelation, { relation: id, source, target, ...ends }))
  }
  return (
    <Ends
      ends={relation}
      nameOf={(end) => design.classes.get(end)?.name ?? end}
      spoken={relationBetween}
      options={() => options}
      onReconnect={reconnect}
    />
  )
}
