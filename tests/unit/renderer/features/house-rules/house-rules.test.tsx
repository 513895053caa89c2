import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { acceptPack } from '../../../../../electron/rules/house/load-packs'
import { HouseRules } from '../../../../../renderer/features/house-rules/house-rules'
import { ScorePanel } from '../../../../../renderer/features/score/score-panel'
import { undo } from '../../../../../renderer/state/edit'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { same } from '../../../../../shared/base/localized'
import type { PackRead, PackState } from '../../../../../shared/ipc/contract'
import type { RulePack } from '../../../../../shared/model/house-rules/rule-pack'
import { design } from '../../../../support/design'
import { auditResult, scoreReport } from '../../../../support/report'
import { examplePack } from '../../../../support/rule-packs'
import { type Asked, openInWindow } from '../../../../support/studio-window'

afterEach(cleanup)

const problem = { where: same('rules[2].must'), detail: { en: 'there is no “bakup”', zh: '没有“bakup”' } }

interface Answers {
  readonly read?: PackRead | null
  readonly states?: readonly PackState[]
}

/** Opens the dialog over a workspace, and a main process that answers so. */
async function opened({ read = null, states = [] }: Answers, packs?: readonly RulePack[]): Promise<Asked> {
  const answers = { 'rules:read': read, 'rules:state': states, 'export:save': { path: '/home/a.json' } }
  const asked = openInWindow(design({ api: 'fastapi' }), { answers })
  const { document } = useStudio.getState()
  if (document && packs) document.workspace.rulePacks = packs
  await act(async () => render(<HouseRules onClose={() => undefined} />))
  return asked
}

const press = async (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))
const kept = () => useStudio.getState().document?.workspace.rulePacks
const accepted: PackRead = { state: 'accepted', path: '/home/example.json', pack: examplePack }

it('teaches what house rules are where there are none, and hands out an example that works', async () => {
  const asked = await opened({})
  expect(screen.getByText(/^Add your team’s own checks: a JSON file of rules/)).toBeTruthy()
  await press('Save the example pack…')
  const save = asked.find(({ name }) => name === 'export:save')?.args as { format: string; text: string }
  expect(save.format).toBe('json')
  expect(acceptPack(save.text)).toEqual({ ok: true, value: examplePack })
})

it('adds a pack from a file as one undoable step, and says that its tests passed', async () => {
  await opened({ read: accepted, states: [{ id: 'example', problems: [] }] })
  await press('Add from file…')
  expect(kept()).toEqual([examplePack])
  expect(screen.getByRole('status').textContent).toBe('“Example standards” counts from now on.')
  const pack = within(screen.getByRole('listitem', { name: 'Example standards' }))
  expect(pack.getByText('3 rules')).toBeTruthy()
  expect(pack.getByText('5 tests passed')).toBeTruthy()
  expect(useStudio.getState().undos.map(({ label }) => label.en)).toEqual(['Add house rules'])
  act(undo)
  expect(kept()).toBeUndefined()
})

it('shows everything that is wrong with a pack that is refused, and changes nothing', async () => {
  await opened({
    read: {
      state: 'refused',
      path: 'C:\\team\\acme.json',
      problems: [problem, { ...problem, detail: same('it is missing') }],
    },
  })
  await press('Add from file…')
  const alert = within(screen.getByRole('alert'))
  expect(alert.getByText('“acme.json” was not taken in: 2 problems. Nothing was changed.')).toBeTruthy()
  expect(alert.getAllByText('rules[2].must')).toHaveLength(2)
  expect(kept()).toBeUndefined()
  expect(useStudio.getState().undos).toEqual([])
})

it('updates the pack that it is asked to, saves a copy of it, and removes it', async () => {
  const asked = await opened({ read: null, states: [{ id: 'example', problems: [] }] }, [examplePack])
  await press('Update from file…')
  expect(asked).toContainEqual({ name: 'rules:read', args: { replaces: 'example' } })
  expect(kept()).toEqual([examplePack])
  await press('Save a copy…')
  const save = asked.find(({ name }) => name === 'export:save')?.args as { text: string }
  expect(JSON.parse(save.text)).toEqual(examplePack)
  await press('Remove')
  expect(kept()).toBeUndefined()
  act(undo)
  expect(kept()).toEqual([examplePack])
})

it('says of a pack that cannot be used why it counts nowhere, in the language chosen', async () => {
  await opened({ states: [{ id: 'example', problems: [problem] }] }, [examplePack])
  expect(screen.getByText('1 problem, counts nowhere')).toBeTruthy()
  expect(screen.getByText('there is no “bakup”')).toBeTruthy()
  await act(async () => useStudio.setState(({ settings }) => ({ settings: { ...settings, language: 'zh' } })))
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('团队规则')
  expect(screen.getByText('1 个问题，未计分')).toBeTruthy()
  expect(screen.getByText('没有“bakup”')).toBeTruthy()
})

it('marks a finding with the name of its pack, and names a source that has no address', async () => {
  await opened({}, [examplePack])
  cleanup()
  await act(async () => render(<ScorePanel />))
  act(() =>
    useStudio.setState(({ revision }) => ({
      score: {
        revision,
        report: scoreReport([auditResult('example/secrets-outside-vault', 0)], { technicalFeasibility: 0 }),
        tookMs: 1,
        previous: null,
      },
    })),
  )
  const finding = screen.getByRole('button', { name: /^High Database passwords are kept outside the vault/ })
  expect(within(finding).getByText('Example standards')).toBeTruthy()
  fireEvent.click(finding)
  expect(screen.getByText('Source: Security handbook, chapter 4')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Security handbook/ })).toBeNull()
})
