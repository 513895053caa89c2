import { errorText } from '../../../shared/base/error-texts'
import type { Localized } from '../../../shared/base/localized'
import { deploymentNodeKindNames, mayStandIn } from '../../../shared/model/deployment/deployment-node'
import type { Design } from '../../../shared/model/design'
import { CanvasStatus } from '../chrome/canvas-status'
import { type Carry, useDeployment } from './deployment-state'
import { callOffCarry } from './gestures/carrying'

const onGround = { en: 'Replicas stand on a node.', zh: '副本需要放在节点上。' } as const

const aimedText = (place: string | null): Localized =>
  place === null
    ? {
        en: 'Press Enter to put it on the free ground, Tab for the next place.',
        zh: '按 Enter 放到空白处，按 Tab 选择下一位置。',
      }
    : {
        en: `Press Enter to put it in “${place}”, Shift+Enter to add one more replica there, Tab for the next place.`,
        zh: `按 Enter 放入“${place}”，按 Shift+Enter 在那里再加一个副本，按 Tab 选择下一位置。`,
      }

/** What a person can do about what is being moved, and why it cannot stay where it is held. */
export function DeploymentStatus({ design }: { readonly design: Design }) {
  const carry = useDeployment((state) => state.carry)
  const shown =
    carry && (carry.refused ? whyRefused(design, carry) : carry.byKeys ? nextStep(design, carry) : null)
  return <CanvasStatus says={shown} onCancel={carry?.byKeys ? callOffCarry : undefined} />
}

const nextStep = (design: Design, { target }: Carry): Localized =>
  aimedText(target === null ? null : (design.deploymentNodes.get(target)?.name ?? null))

function whyRefused(design: Design, { elements, target }: Carry): Localized {
  const outer = target === null ? undefined : design.deploymentNodes.get(target)
  const inner = [...elements]
    .map((id) => design.deploymentNodes.get(id))
    .find((node) => node && outer && !mayStandIn(node.kind, outer.kind))
  if (!outer || !inner) return onGround
  return errorText({
    code: 'wrong-nesting',
    inner: deploymentNodeKindNames[inner.kind],
    outer: deploymentNodeKindNames[outer.kind],
  })
}
