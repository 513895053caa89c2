import { useId } from 'react'
import { call } from '../../../shared/commands/define-command'
import changePackage from '../../../shared/commands/package/change-package.command'
import { maxNameLength } from '../../../shared/model/service'
import { run } from '../../state/edit'
import { useText } from '../../state/language'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import { TextInput } from '../../ui/text-input'
import { classCount, classTexts, packageCount } from './class-texts'
import { changeOf } from './edits'
import { ElementFindings } from './element-findings'
import type { ElementFormProps } from './element-form-props'
import { texts } from './texts'

/** The form of a package: its name and the package round it. */
export function PackageForm({ design, elements }: ElementFormProps) {
  const text = useText()
  const form = useId()
  const packages = elements.flatMap((id) => design.packages.get(id) ?? [])
  const [only, ...others] = packages
  if (!only || others.length > 0)
    return (
      <header className="inspector-head">
        <h2 className="inspector-title">{text(packageCount(packages.length))}</h2>
      </header>
    )
  const inside = [...design.classes.values()].filter((each) => each.package === only.id)
  return (
    <>
      <header className="inspector-head">
        <TextInput
          key={only.id}
          className="inspector-name"
          aria-label={text(texts.name)}
          value={only.name}
          maxLength={maxNameLength}
          onCommit={(name) => {
            if (name.trim() !== '') run(call(changePackage, { package: only.id, name: name.trim() }))
          }}
        />
      </header>
      <p className="inspector-hint">{text(classCount(inside.length))}</p>
      <div className="inspector-fields">
        <Field layout="row" label={text(classTexts.parent)} htmlFor={`${form}-parent`}>
          <Select
            id={`${form}-parent`}
            options={[...design.packages.values()]
              .filter(({ id }) => id !== only.id)
              .map(({ id, name }) => ({ value: id, label: name }))}
            value={only.parent}
            empty={text(classTexts.none)}
            onChange={(parent) =>
              run(call(changePackage, { package: only.id, parent }), changeOf(classTexts.parent))
            }
          />
        </Field>
      </div>
      <ElementFindings element={only.id} />
    </>
  )
}
