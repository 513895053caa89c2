import { useId } from 'react'
import type { DeploymentNodeId } from '../../../shared/base/ids'
import { call } from '../../../shared/commands/define-command'
import changeNode from '../../../shared/commands/deployment/change-node.command'
import {
  type DeploymentNode,
  deploymentNodeKindNames,
  deploymentNodeKinds,
  mayStandIn,
} from '../../../shared/model/deployment/deployment-node'
import { outwards } from '../../../shared/model/deployment/standing'
import type { Design } from '../../../shared/model/design'
import { maxNameLength } from '../../../shared/model/service'
import { run } from '../../state/edit'
import { useText } from '../../state/language'
import { select } from '../../state/selection'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import { TextInput } from '../../ui/text-input'
import type { ElementFormProps } from './element-form-props'

const texts = {
  name: { en: 'Name', zh: '名称' },
  kind: { en: 'Kind', zh: '类型' },
  parent: { en: 'Stands in', zh: '位于' },
  ground: { en: 'Nothing', zh: '顶层' },
  here: { en: 'Runs here', zh: '在此运行' },
  nothing: { en: 'Nothing runs here yet.', zh: '此处尚未运行任何服务。' },
} as const

/** What a place is called, what it is, what it stands in, and what runs there or in a place inside it. */
export function DeploymentNodeForm({ design, elements }: ElementFormProps) {
  const node = design.deploymentNodes.get(elements[0] ?? '')
  return node ? <Form key={node.id} design={design} node={node} /> : null
}

function Form({ design, node }: { readonly design: Design; readonly node: DeploymentNode }) {
  const text = useText()
  const form = useId()
  const change = (to: {
    readonly name?: string
    readonly kind?: DeploymentNode['kind']
    readonly parent?: DeploymentNodeId | null
  }): void => void run(call(changeNode, { node: node.id, ...to }))
  const inner = [...design.deploymentNodes.values()].filter(({ parent }) => parent === node.id)
  const outer = node.parent === null ? undefined : design.deploymentNodes.get(node.parent)
  const kinds = deploymentNodeKinds.filter(
    (kind) => (!outer || mayStandIn(kind, outer.kind)) && inner.every((each) => mayStandIn(each.kind, kind)),
  )
  const parents = [...design.deploymentNodes.values()].filter(
    (each) =>
      mayStandIn(node.kind, each.kind) &&
      !outwards(design.deploymentNodes, each.id).some(({ id }) => id === node.id),
  )
  const running = [...design.deployments.values()].filter((each) =>
    outwards(design.deploymentNodes, each.node).some(({ id }) => id === node.id),
  )
  return (
    <>
      <div className="inspector-fields">
        <Field layout="row" label={text(texts.name)} htmlFor={`${form}-name`}>
          <TextInput
            id={`${form}-name`}
            value={node.name}
            maxLength={maxNameLength}
            onCommit={(name) => {
              if (name.trim() !== '') change({ name: name.trim() })
            }}
          />
        </Field>
        <Field layout="row" label={text(texts.kind)} htmlFor={`${form}-kind`}>
          <Select
            id={`${form}-kind`}
            options={kinds.map((kind) => ({ value: kind, label: text(deploymentNodeKindNames[kind]) }))}
            value={node.kind}
            onChange={(kind) => kind && change({ kind })}
          />
        </Field>
        <Field layout="row" label={text(texts.parent)} htmlFor={`${form}-parent`}>
          <Select
            id={`${form}-parent`}
            options={parents.map(({ id, name }) => ({ value: id, label: name }))}
            value={node.parent}
            empty={text(texts.ground)}
            onChange={(parent) => change({ parent: parent ?? null })}
          />
        </Field>
      </div>
      <section className="inspector-part">
        <h3 className="inspector-section-name">{text(texts.here)}</h3>
        {running.length === 0 && <p className="inspector-hint">{text(texts.nothing)}</p>}
        <div className="inspector-places">
          {running.map(({ id, service, replicas }) => {
            const label = `${design.services.get(service)?.name ?? service}${replicas > 1 ? ` ×${replicas}` : ''}`
            return (
              <button
                key={id}
                type="button"
                className="element-link ellipsis"
                title={label}
                onClick={() => select([id])}
              >
                {label}
              </button>
            )
          })}
        </div>
      </section>
    </>
  )
}
