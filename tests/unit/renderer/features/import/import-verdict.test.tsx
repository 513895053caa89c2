import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ImportVerdict } from '../../../../../renderer/features/import/import-verdict'
import { importAsScenario, importHere } from '../../../../../renderer/state/import-mermaid'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { deploymentNodeId } from '../../../../../shared/base/ids'
import { ok } from '../../../../../shared/base/result'
import { designToData } from '../../../../../shared/file/design-data'
import type { ImportRead } from '../../../../../shared/ipc/contract'
import type { ViewKind } from '../../../../../shared/model/view-kind'
import { design } from '../../../../support/design'
import { openInWindow } from '../../../../support/studio-window'

const own = () => design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} })
const read = (view: ViewKind, hosts: readonly string[] = ['host']): ImportRead => {
  const made = own()
  for (const name of hosts) {
    const id = deploymentNodeId(name)
    made.deploymentNodes.set(id, { id, kind: 'host', name, parent: null })
  }
  return { view, design: designToData(made), remarks: [], names: [], stated: [], renames: [] }
}
const notices = () => useStudio.getState().notices.map(({ text }) => text)

beforeEach(() => {
  openInWindow(own())
})
afterEach(cleanup)

describe('what an import is said to bring', () => {
  it('is what was added, not what a deployment shows of the open design', () => {
    importHere(read('deployment'))
    expect(notices()).toEqual([{ en: 'Imported: 1 deployment node.', zh: '已导入 1 个部署节点。' }])
  })

  it('is nothing where all of it is there, and all of it in a scenario of its own', () => {
    importHere(read('deployment', []))
    importAsScenario(read('deployment'), 'B')
    expect(notices().map(({ en }) => en)).toEqual([
      'Nothing was added: all of it is in the design.',
      'Imported: 2 services, 1 link, 1 deployment node.',
    ])
  })

  it.each([
    ['layered', ['host'], '2 services, 1 link, 1 deployment node'],
    [
      'deployment',
      ['host'],
      '2 services, 1 link, 1 deployment node; new in this scenario: 1 deployment node',
    ],
    ['deployment', [], '2 services, 1 link; new in this scenario: nothing'],
  ] as const)('is told beforehand: %s %s', (view, hosts, said) => {
    const nothing = () => undefined
    render(<ImportVerdict read={ok(read(view, hosts))} isEmpty={false} onLine={nothing} onRepair={nothing} />)
    expect(screen.getByText(said)).toBeTruthy()
  })
})
