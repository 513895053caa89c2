import { describe, expect, it } from 'vitest'
import { stepId } from '../../../../../shared/base/ids'
import { call } from '../../../../../shared/commands/define-command'
import answerCalls from '../../../../../shared/commands/interaction/answer-calls.command'
import handleFailures from '../../../../../shared/commands/interaction/handle-failures.command'
import { planCall } from '../../../../../shared/commands/registry'
import type { CommandCall } from '../../../../../shared/model/command-call'
import type { MutableDesign } from '../../../../../shared/model/design'
import { messagesOf } from '../../../../../shared/model/interaction/walk-steps'
import { applyToDesign } from '../../../../../shared/model/patch'
import { design } from '../../../../support/design'
import { outline } from '../../../../support/interaction'
import { sequence } from '../../../../support/sequence-words'

const shop = (words: string): MutableDesign =>
  sequence(design({ web: 'web-client', api: 'flask', db: 'postgresql', cache: 'redis' }), words)

const done = (made: MutableDesign, edit: CommandCall, language?: 'zh'): MutableDesign => {
  const planned = planCall(made, edit, language)
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(made, planned.value)
  return made
}

const steps = (made: MutableDesign): string => outline([...made.interactions.values()][0]?.steps ?? [])
const ids = (...all: string[]) => all.map(stepId)

describe('adding answers', () => {
  it('answers inner calls before outer ones, and each before its caller goes on', () => {
    const made = shop('web > api \n api > db \n api > cache')
    done(made, call(answerCalls, { calls: ids('m1', 'm2', 'm3') }))
    expect(steps(made)).toBe('m1 m2 q1.m2 m3 q1.m1 q1.m3')
    const [interaction] = made.interactions.values()
    const answers = interaction ? messagesOf(interaction).filter(({ kind }) => kind === 'reply') : []
    expect(answers.map(({ from, to }) => `${from} > ${to}`)).toEqual(['db > api', 'cache > api', 'api > web'])
  })

  it('answers in the language of the studio', () => {
    const made = done(shop('api > db'), call(answerCalls, { calls: ids('m1') }), 'zh')
    const texts = [...made.interactions.values()].flatMap(messagesOf).map(({ text }) => text)
    expect(texts).toEqual(['m1', '返回'])
  })

  it('passes over calls that are gone', () => {
    const made = shop('api > db')
    expect(planCall(made, call(answerCalls, { calls: ids('m7') }))).toEqual({ ok: true, value: [] })
  })
})

describe('adding error branches', () => {
  it('puts what the caller does right after the answer', () => {
    const made = shop('api > db \n api < db \n api > cache \n api < cache')
    done(made, call(handleFailures, { calls: ids('m1', 'm3') }))
    expect(steps(made)).toBe('m1 m2 q1.f2[q1.m2] m3 m4 q1.f1[q1.m1]')
  })

  it('puts it inside the alternative that the call stands in', () => {
    const made = shop('alt \n api > db \n api < db \n else \n end \n api > cache')
    done(made, call(handleFailures, { calls: ids('m1') }))
    expect(steps(made)).toBe('f1[m1 m2 q1.f1[q1.m1]][] m3')
  })
})
