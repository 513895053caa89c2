import { useId } from 'react'
import type { Design } from '../../../shared/model/design'
import { layers } from '../../../shared/model/layer'
import { type Link, linkKindNames, linkKinds } from '../../../shared/model/link'
import type { Field as FieldOf } from '../../../shared/model/settings/field'
import { linkFields } from '../../../shared/model/settings/link-settings'
import { useText } from '../../state/language'
import { Field } from '../../ui/field'
import { Segmented } from '../../ui/segmented'
import { Select } from '../../ui/select'
import { TextInput } from '../../ui/text-input'
import { changeLink, reconnect, stateOfLinks } from './edits'
import { ElementFindings } from './element-findings'
import { Ends } from './ends'
import { FormSectionView } from './form-section-view'
import { common } from './inspected'
import { SettingField } from './setting-field'
import { linkBetween, linkCount, texts } from './texts'

const fields = Object.entries<FieldOf>(linkFields)

interface LinkFormProps {
  readonly links: readonly Link[]
  readonly design: Design
}

/** The form of one link, or of what several have in common. Every change is one step of undo. */
export function LinkForm({ links, design }: LinkFormProps) {
  const text = useText()
  const form = useId()
  const ids = links.map(({ id }) => id)
  const [first] = links
  const only = links.length === 1 ? first : undefined
  const kind = common(links, (link) => link.kind)
  const sync = common(links, (link) => link.sync)
  const label = common(links, (link) => link.label)
  const mixed = text(texts.mixed)
  return (
    <>
      {only ? (
        <LinkEnds key={only.id} link={only} design={design} />
      ) : (
        <header className="inspector-head">
          <h2 className="inspector-title">{text(linkCount(links.length))}</h2>
        </header>
      )}
      <div className="inspector-fields">
        <Field layout="row" label={text(texts.kind)} htmlFor={`${form}-kind`}>
          <Select
            id={`${form}-kind`}
            options={linkKinds.map((each) => ({ value: each, label: text(linkKindNames[each]) }))}
            value={kind.mixed ? null : kind.value}
            empty={kind.mixed ? mixed : undefined}
            onChange={(chosen) => chosen && changeLink(ids, texts.kind, { kind: chosen })}
          />
        </Field>
        <Field layout="row" label={text(texts.sync)}>
          <Segmented
            label={text(texts.sync)}
            value={sync.mixed ? null : sync.value ? 'yes' : 'no'}
            choices={(['yes', 'no'] as const).map((value) => ({ value, label: text(texts[value]) }))}
            onChange={(chosen) => changeLink(ids, texts.sync, { sync: chosen === 'yes' })}
          />
        </Field>
        <Field layout="row" label={text(texts.label)} htmlFor={`${form}-label`}>
          <TextInput
            id={`${form}-label`}
            value={label.mixed ? '' : label.value}
            maxLength={200}
            placeholder={label.mixed ? mixed : undefined}
            onCommit={(value) => changeLink(ids, texts.label, { label: value.trim() })}
          />
        </Field>
      </div>
      <FormSectionView
        name={text(texts.linkSettings)}
        stated={fields.filter(([key]) => links.some(({ settings }) => key in settings)).length}
        of={fields.length}
        open
      >
        {fields.map(([key, field]) => (
          <SettingField
            key={key}
            id={`${form}-${key}`}
            field={field}
            value={common(links, ({ settings }) => (settings as Readonly<Record<string, unknown>>)[key])}
            onChange={(value) => stateOfLinks(ids, key, field.label, value)}
          />
        ))}
      </FormSectionView>
      {only && <ElementFindings element={only.id} />}
    </>
  )
}

/** The two ends of a link, each a list of services from the top lane down. */
function LinkEnds({ link, design }: { readonly link: Link; readonly design: Design }) {
  const services = [...design.services.values()].sort(
    (a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer) || a.name.localeCompare(b.name),
  )
  return (
    <Ends
      ends={link}
      nameOf={(end) => design.services.get(end)?.name ?? end}
      spoken={linkBetween}
      options={(end) =>
        services
          .filter(({ id }) => id !== link[end === 'source' ? 'target' : 'source'])
          .map(({ id, name }) => ({ value: id, label: name }))
      }
      onReconnect={(ends) => reconnect(link, ends)}
    />
  )
}
