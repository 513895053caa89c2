import { cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FindingBadge } from '../../../../../renderer/canvas/sequence/layer/finding-badge'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { stepId } from '../../../../../shared/base/ids'
import { same } from '../../../../../shared/base/localized'
import { message, sequenceOf } from '../../../../support/interaction'
import { auditInfo, auditResult, scoreReport } from '../../../../support/report'
import { openInWindow } from '../../../../support/studio-window'

const id = stepId('m1')

beforeEach(() => {
  const audits = [auditInfo('slow', 'low', 'teamFit'), auditInfo('open', 'high', 'teamFit')]
  openInWindow(sequenceOf(message('m1', 'User > Api')), { audits })
  const evidence = [{ elements: [id], note: same('here') }]
  const report = scoreReport(audits.map((audit) => auditResult(audit.id, 0.5, { evidence })))
  useStudio.setState({ score: { report, revision: 0, tookMs: 1, previous: null } })
})
afterEach(cleanup)

function badge(onOpen?: () => void): Element {
  const { container } = render(
    <svg role="presentation">
      <FindingBadge id={id} badge={{ severity: 'high', count: 2 }} at={{ x: 5, y: 6 }} onOpen={onOpen} />
    </svg>,
  )
  const drawn = container.querySelector('.sequence-badge')
  if (!drawn) throw new Error('no badge')
  return drawn
}

it('says which findings there are to who points at it, the gravest first', () => {
  const drawn = badge()
  expect(drawn.textContent).toBe('2')
  fireEvent.pointerEnter(drawn)
  const said = drawn.querySelector('title')?.textContent ?? ''
  expect(said.split('\n')).toHaveLength(2)
  expect(said).toMatch(/^open/)
  fireEvent.pointerLeave(drawn)
  expect(drawn.querySelector('title')).toBeNull()
})

it('leads to what is said of the thing, which it selects', () => {
  const opened = vi.fn()
  const drawn = badge(opened)
  fireEvent.pointerDown(drawn, { button: 2 })
  expect(opened).not.toHaveBeenCalled()
  fireEvent.pointerDown(drawn, { button: 0 })
  expect(opened).toHaveBeenCalledOnce()
  expect([...useStudio.getState().selection]).toEqual(['m1'])
})
