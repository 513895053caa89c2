import { type ReactNode, useEffect } from 'react'
import type { ElementId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import { type Element, elementOf, hasElement } from '../../../shared/model/element'
import { useText } from '../../state/language'
import { useOpenDesign } from '../../state/open-design'
import { settingShown, useAskedSetting } from '../../state/open-mention'
import { select } from '../../state/selection'
import { useStudio } from '../../state/studio-store'
import { Button } from '../../ui/button'
import { ClassForm } from './class-form'
import { ClassPatterns } from './class-patterns'
import { ClassRelationForm } from './class-relation-form'
import { DeploymentForm } from './deployment-form'
import { DeploymentNodeForm } from './deployment-node-form'
import type { ElementFormProps } from './element-form-props'
import { focusSetting } from './focus-setting'
import { inspected } from './inspected'
import { LinkForm } from './link-form'
import { LockNote } from './lock-note'
import { MarkForm } from './mark-form'
import { PackageForm } from './package-form'
import { PatternForm } from './pattern-form'
import { ScenarioSummary } from './scenario-summary'
import { SeenElsewhere } from './seen-elsewhere'
import { ParticipantForm } from './sequence-forms/participant-form'
import { FrameForm, SequenceForm } from './sequence-forms/sequence-form'
import { StepForm } from './sequence-forms/step-form'
import { ServiceForm } from './service-form'
import { bothSelected, linkCount, serviceCount } from './texts'
import './inspector.css'

/** What the selected elements state, as a form; without a selection, what the scenario holds. */
export function Inspector() {
  const text = useText()
  const design = useOpenDesign()
  const selection = useStudio((state) => state.selection)
  const asked = useAskedSetting((state) => state.asked)
  useEffect(() => {
    if (!asked) return
    focusSetting(asked.setting)
    settingShown()
  }, [asked])
  if (!design) return null
  const { services, links } = inspected(design, selection)
  const [only] = selection
  const played = only && design.classes.get(only)?.id
  if (services.length > 0 && links.length > 0) {
    return (
      <div className="inspector">
        <p className="inspector-hint">{text(bothSelected(services.length, links.length))}</p>
        <div className="inspector-buttons">
          <Button onClick={() => select(services.map(({ id }) => id))}>
            {text(serviceCount(services.length))}
          </Button>
          <Button onClick={() => select(links.map(({ id }) => id))}>{text(linkCount(links.length))}</Button>
        </div>
      </div>
    )
  }
  return (
    <div className="inspector">
      <LockNote design={design} selection={selection} />
      {services.length > 0 ? (
        <ServiceForm services={services} />
      ) : links.length > 0 ? (
        <LinkForm links={links} design={design} />
      ) : (
        <OtherForm design={design} selection={selection} />
      )}
      {played && selection.size === 1 && <ClassPatterns design={design} element={played} />}
      {only && selection.size === 1 && <SeenElsewhere design={design} element={only} />}
    </div>
  )
}

/** The form of every kind of element that has one, beside services and links. */
const forms: { readonly [K in Element['kind']]?: (props: ElementFormProps) => ReactNode } = {
  class: ClassForm,
  'class-relation': ClassRelationForm,
  package: PackageForm,
  'deployment-node': DeploymentNodeForm,
  deployment: DeploymentForm,
  interaction: SequenceForm,
  participant: ParticipantForm,
  box: FrameForm,
  step: StepForm,
  pattern: PatternForm,
  mark: MarkForm,
}

function OtherForm({
  design,
  selection,
}: {
  readonly design: Design
  readonly selection: ReadonlySet<ElementId>
}) {
  const elements = [...selection].filter((id) => hasElement(design, id))
  const [first] = elements
  const Form = first && forms[elementOf(design, first)?.kind ?? 'service']
  return Form ? <Form design={design} elements={elements} /> : <ScenarioSummary design={design} />
}
