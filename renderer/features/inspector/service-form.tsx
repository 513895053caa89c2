import { useId } from 'react'
import { byName, technologies, technology } from '../../../shared/catalog/catalog'
import { layerNames, layers } from '../../../shared/model/layer'
import type { Service } from '../../../shared/model/service'
import { maxNameLength } from '../../../shared/model/service'
import { technologyMark } from '../../../shared/shapes/technology-mark'
import { useText } from '../../state/language'
import { Field } from '../../ui/field'
import { Mark } from '../../ui/mark'
import { NumberInput } from '../../ui/number-input'
import { Select } from '../../ui/select'
import { TextInput } from '../../ui/text-input'
import { changeService, rename, stateOfServices } from './edits'
import { ElementFindings } from './element-findings'
import { FormSectionView } from './form-section-view'
import { formSections } from './form-sections'
import { common } from './inspected'
import { SettingField } from './setting-field'
import { TechnologyFacts } from './technology-facts'
import { serviceCount, texts } from './texts'

const catalogue = [...technologies.values()].sort(byName)

/** The form of one service, or of what several have in common. Every change is one step of undo. */
export function ServiceForm({ services }: { readonly services: readonly Service[] }) {
  const text = useText()
  const form = useId()
  const ids = services.map(({ id }) => id)
  const [first] = services
  const only = services.length === 1 ? first : undefined
  const used = common(services, (service) => service.technology)
  const lane = common(services, (service) => service.layer)
  const replicas = common(services, (service) => service.replicas)
  const mixed = text(texts.mixed)
  const choices = catalogue.map(({ id, name }) => ({ value: id, label: text(name) }))
  return (
    <>
      <header className="inspector-head">
        {!used.mixed && <Mark {...technologyMark(used.value)} />}
        {only ? (
          <TextInput
            key={only.id}
            className="inspector-name"
            aria-label={text(texts.name)}
            value={only.name}
            maxLength={maxNameLength}
            onCommit={(name) => name.trim() !== '' && rename(only.id, name.trim())}
          />
        ) : (
          <h2 className="inspector-title">{text(serviceCount(services.length))}</h2>
        )}
      </header>
      <div className="inspector-fields">
        <Field layout="row" label={text(texts.technology)} htmlFor={`${form}-technology`}>
          <Select
            id={`${form}-technology`}
            options={
              used.mixed || technology(used.value)
                ? choices
                : [{ value: used.value, label: used.value }, ...choices]
            }
            value={used.mixed ? null : used.value}
            empty={used.mixed ? mixed : undefined}
            onChange={(chosen) => chosen && changeService(ids, texts.technology, { technology: chosen })}
          />
        </Field>
        <Field layout="row" label={text(texts.lane)} htmlFor={`${form}-lane`}>
          <Select
            id={`${form}-lane`}
            options={layers.map((layer) => ({ value: layer, label: text(layerNames[layer]) }))}
            value={lane.mixed ? null : lane.value}
            empty={lane.mixed ? mixed : undefined}
            onChange={(chosen) => chosen && changeService(ids, texts.lane, { layer: chosen })}
          />
        </Field>
        <Field layout="row" label={text(texts.replicas)} htmlFor={`${form}-replicas`}>
          <NumberInput
            id={`${form}-replicas`}
            value={replicas.mixed ? null : replicas.value}
            min={1}
            max={10_000}
            integer
            mixed={replicas.mixed ? mixed : undefined}
            onCommit={(value) => value !== null && changeService(ids, texts.replicas, { replicas: value })}
          />
        </Field>
      </div>
      {formSections(services).map((section, index) => (
        <FormSectionView
          key={section.id}
          name={text(section.name)}
          stated={section.stated}
          of={section.fields.length}
          open={index === 0}
        >
          {section.fields.map(([key, field]) => (
            <SettingField
              key={key}
              id={`${form}-${key}`}
              field={field}
              of={services}
              value={common(services, ({ settings }) => (settings as Readonly<Record<string, unknown>>)[key])}
              onChange={(value) => stateOfServices(ids, key, field.label, value)}
            />
          ))}
        </FormSectionView>
      ))}
      {only && <ElementFindings element={only.id} />}
      {!used.mixed && <TechnologyFacts technology={used.value} />}
    </>
  )
}
