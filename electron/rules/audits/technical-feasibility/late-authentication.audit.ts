import { callOf } from '../../../../shared/commands/define-command'
import type checkCallers from '../../../../shared/commands/interaction/check-callers.command'
import type { Effect } from '../../../../shared/model/interaction/step'
import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import type { Flow, FlowMessage } from '../../flows/flow'
import { follow } from '../../flows/follow'
import { findingOf, type Repair } from '../../flows/judged'
import { moveBefore } from '../../flows/moves'
import { isWebApplication } from '../../site'
import { sequenceThresholds } from '../thresholds-sequences'

/** What is done for somebody, and not to find out who it is. */
const business: readonly (Effect | null)[] = ['read', 'write', 'begin', 'publish', 'enqueue', 'compensate']

interface Looked {
  readonly flow: Flow
  readonly request: FlowMessage
  /** The first message to an application of the team. */
  readonly entry: FlowMessage | undefined
  /** The first work that may be done unchecked; `undefined`: none. */
  readonly unchecked: FlowMessage | undefined
  readonly check: FlowMessage | undefined
}

/** What is done for a client before anybody checks who it is. */
function lookAt(flow: Flow): Looked[] {
  const request = flow.messages.find(({ from, kind }) => from.isClient && kind !== 'reply')
  if (!request || flow.messages[0] !== request) return []
  const check = flow.messages.find(({ effect }) => effect === 'authenticate')
  const entry = flow.messages.find(({ to }) => isWebApplication(to.site?.technology))
  const auth = entry?.to.site?.service.settings.auth
  const isAuthenticated = check !== undefined || (auth !== undefined && auth !== 'none')
  if (!isAuthenticated || !flow.messages.some(({ effect }) => business.includes(effect))) return []
  const early = new Set<FlowMessage>()
  follow<boolean>(flow.steps, {
    start: false,
    key: String,
    step(isChecked, message) {
      if (message.effect === 'authenticate') return true
      if (!isChecked && business.includes(message.effect)) early.add(message)
      return isChecked
    },
  })
  return [{ flow, request, entry, check, unchecked: flow.messages.find((message) => early.has(message)) }]
}

/** Moves the check before the work; where there is none, adds it where the request comes in. */
function repairOf({ flow, check, unchecked, entry }: Looked): Repair | null {
  const label = { en: 'Check the caller first', zh: '先校验身份' }
  if (check) {
    const move = unchecked ? moveBefore(flow, check, unchecked) : null
    return move && { label, calls: [move] }
  }
  return entry
    ? { label, calls: [callOf<typeof checkCallers>('message.check-caller', { requests: [entry.id] })] }
    : null
}

export default defineDesignAudit({
  id: 'late-authentication',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['security.authentication', 'security.api'],
  title: {
    pass: { en: 'Callers are checked before anything is done', zh: '先校验身份，再处理业务' },
    fail: { en: 'Work is done before the caller is checked', zh: '未校验身份就开始处理业务' },
  },
  why: {
    en: 'What runs before the check runs for anybody: it can be misused, and it costs as much as an attacker likes.',
    zh: '校验之前执行的操作对任何人都有效，既可能被滥用，也让攻击者得以任意消耗资源。',
  },
  source: {
    title: 'OWASP API Security Top 10, API2:2023 broken authentication',
    address: 'https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/',
  },
  thresholds: ['unshownAuthentication'],
  facts: { flows },
  check({ facts }) {
    const looked = facts.flows.flatMap(lookAt)
    const first = looked.find(({ unchecked }) => unchecked)
    const repair = first && repairOf(first)
    return findingOf(
      looked.map(({ request, unchecked, check }) => ({
        score: !unchecked ? 1 : check ? 0 : sequenceThresholds.unshownAuthentication,
        elements: unchecked ? [unchecked.id, request.id] : [request.id],
        note: check
          ? { en: 'runs before the caller is checked', zh: '在校验身份之前执行' }
          : { en: 'the sequence does not show where the caller is checked', zh: '时序未画出在哪里校验身份' },
      })),
      repair,
    )
  },
})
