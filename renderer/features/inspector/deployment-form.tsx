import { useId } from 'react'
import { call } from '../../../shared/commands/define-command'
import placeService from '../../../shared/commands/deployment/place-service.command'
import setReplicas from '../../../shared/commands/deployment/set-replicas.command'
import type { Deployment } from '../../../shared/model/deployment/deployment'
import { copiesOf } from '../../../shared/model/deployment/standing'
import type { Design } from '../../../shared/model/design'
import { maxReplicas } from '../../../shared/model/service'
import { run } from '../../state/edit'
import { useText } from '../../state/language'
import { select } from '../../state/selection'
import { Field } from '../../ui/field'
import { NumberInput } from '../../ui/number-input'
import { Select } from '../../ui/select'
import { ElementFindings } from './element-findings'
import type { ElementFormProps } from './element-form-props'

const texts = {
  service: { en: 'Service', zh: '服务' },
  node: { en: 'Runs on', zh: '所在节点' },
  replicas: { en: 'Replicas here', zh: '此处副本数' },
} as const

const placedOf = (placed: number, copies: number) => ({
  en: `${placed} of ${copies} ${copies === 1 ? 'copy' : 'copies'} placed.`,
  zh: `已部署 ${placed} / ${copies} 个副本。`,
})

/** Replicas of a service on a node: how many, and on which. */
export function DeploymentForm({ design, elements }: ElementFormProps) {
  const deployment = design.deployments.get(elements[0] ?? '')
  return deployment ? <Form key={deployment.id} design={design} deployment={deployment} /> : null
}

function Form({ design, deployment }: { readonly design: Design; readonly deployment: Deployment }) {
  const text = useText()
  const form = useId()
  const service = design.services.get(deployment.service)
  if (!service) return null
  const placed = [...design.deployments.values()]
    .filter((each) => each.service === service.id)
    .reduce((sum, { replicas }) => sum + replicas, 0)
  return (
    <>
      <div className="inspector-fields">
        <Field layout="row" label={text(texts.service)}>
          <button
            type="button"
            className="element-link ellipsis"
            title={service.name}
            onClick={() => select([service.id])}
          >
            {service.name}
          </button>
        </Field>
        <Field layout="row" label={text(texts.node)} htmlFor={`${form}-node`}>
          <Select
            id={`${form}-node`}
            options={[...design.deploymentNodes.values()].map(({ id, name }) => ({ value: id, label: name }))}
            value={deployment.node}
            onChange={(node) => {
              if (!node) return
              const moved = run(call(placeService, { service: service.id, node, from: deployment.node }))
              if (!moved.ok) return
              const now = moved.value.find(({ table, after }) => table === 'deployments' && after !== null)
              if (now) select([now.id as Deployment['id']])
            }}
          />
        </Field>
        <Field layout="row" label={text(texts.replicas)} htmlFor={`${form}-replicas`}>
          <NumberInput
            id={`${form}-replicas`}
            value={deployment.replicas}
            min={1}
            max={maxReplicas}
            integer
            onCommit={(replicas) => {
              if (replicas !== null) run(call(setReplicas, { deployment: deployment.id, replicas }))
            }}
          />
        </Field>
      </div>
      <p className="inspector-hint">{text(placedOf(placed, copiesOf(service)))}</p>
      <ElementFindings element={service.id} />
    </>
  )
}
