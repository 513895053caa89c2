import { useId } from 'react'
import type { Localized } from '../../../shared/base/localized'
import changeClasses from '../../../shared/commands/class/change-classes.command'
import type { ClassFields } from '../../../shared/commands/class/class-fields'
import { call } from '../../../shared/commands/define-command'
import {
  classKindNames,
  classKinds,
  origins,
  stereotypeNames,
  stereotypes,
} from '../../../shared/model/classes/class-element'
import { layerNames, layers } from '../../../shared/model/layer'
import { maxNameLength } from '../../../shared/model/service'
import { run } from '../../state/edit'
import { useText } from '../../state/language'
import { Field } from '../../ui/field'
import { Segmented } from '../../ui/segmented'
import { Select } from '../../ui/select'
import { TextInput } from '../../ui/text-input'
import { ClassMembers } from './class-members'
import { classCount, classTexts } from './class-texts'
import { changeOf } from './edits'
import { ElementFindings } from './element-findings'
import type { ElementFormProps } from './element-form-props'
import { type Common, common } from './inspected'
import { texts } from './texts'

/** The form of one class, or of what several have in common. Every change is one step of undo. */
export function ClassForm({ design, elements }: ElementFormProps) {
  const text = useText()
  const form = useId()
  const classes = elements.flatMap((id) => design.classes.get(id) ?? [])
  const ids = classes.map(({ id }) => id)
  const [first] = classes
  const only = classes.length === 1 ? first : undefined
  const origin = common(classes, (each) => each.origin)
  const change = (field: Localized, fields: ClassFields): void => {
    run(call(changeClasses, { classes: ids, ...fields }), changeOf(field))
  }

  const choice = <V extends string>(
    field: Localized,
    value: Common<V | null | undefined>,
    options: readonly { readonly value: V; readonly label: string }[],
    onChange: (chosen: V | null) => void,
    isNeeded = false,
  ) => (
    <Field layout="row" label={text(field)} htmlFor={`${form}-${field.en}`}>
      <Select
        id={`${form}-${field.en}`}
        options={options}
        value={value.mixed ? null : (value.value ?? null)}
        empty={value.mixed ? text(texts.mixed) : isNeeded ? undefined : text(classTexts.none)}
        onChange={(chosen) => {
          if (chosen !== null || !isNeeded) onChange(chosen)
        }}
      />
    </Field>
  )

  return (
    <>
      <header className="inspector-head">
        {only ? (
          <TextInput
            key={only.id}
            className="inspector-name"
            aria-label={text(texts.name)}
            value={only.name}
            maxLength={maxNameLength}
            onCommit={(name) => {
              if (name.trim() !== '') run(call(changeClasses, { classes: [only.id], name: name.trim() }))
            }}
          />
        ) : (
          <h2 className="inspector-title">{text(classCount(classes.length))}</h2>
        )}
      </header>
      <div className="inspector-fields">
        {choice(
          classTexts.kind,
          common(classes, (each) => each.kind),
          classKinds.map((kind) => ({ value: kind, label: text(classKindNames[kind]) })),
          (kind) => kind && change(classTexts.kind, { kind }),
          true,
        )}
        {choice(
          classTexts.stereotype,
          common(classes, (each) => each.stereotype),
          stereotypes.map((each) => ({ value: each, label: text(stereotypeNames[each]) })),
          (stereotype) => change(classTexts.stereotype, { stereotype }),
        )}
        <Field layout="row" label={text(classTexts.origin)}>
          <Segmented
            label={text(classTexts.origin)}
            value={origin.mixed ? null : origin.value}
            choices={origins.map((value) => ({ value, label: text(classTexts[value]) }))}
            onChange={(chosen) => change(classTexts.origin, { origin: chosen })}
          />
        </Field>
        {choice(
          classTexts.layer,
          common(classes, (each) => each.layer),
          layers.map((layer) => ({ value: layer, label: text(layerNames[layer]) })),
          (layer) => change(classTexts.layer, { layer }),
        )}
        {choice(
          classTexts.service,
          common(classes, (each) => each.service),
          [...design.services.values()].map(({ id, name }) => ({ value: id, label: name })),
          (service) => change(classTexts.service, { service }),
        )}
        {choice(
          classTexts.package,
          common(classes, (each) => each.package),
          [...design.packages.values()].map(({ id, name }) => ({ value: id, label: name })),
          (chosen) => change(classTexts.package, { package: chosen }),
        )}
      </div>
      {only && <ClassMembers key={only.id} of={only} />}
      {only && <ElementFindings element={only.id} />}
    </>
  )
}
