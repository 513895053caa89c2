import { describe, expect, it } from 'vitest'
import { groupId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import importDesign from '../../../../shared/commands/elements/import-design.command'
import { planCall } from '../../../../shared/commands/registry'
import { layeredMermaid } from '../../../../shared/exchange/mermaid/layered-mermaid'
import { designToData } from '../../../../shared/file/design-data'
import { copyDesign, type Design, emptyDesign } from '../../../../shared/model/design'
import { applyToDesign } from '../../../../shared/model/patch'
import { design } from '../../../support/design'
import { importText } from '../../../support/mermaid/import-text'

const options = { language: 'en', title: 'T' } as const
const groupsOf = ({ groups, services }: Design) =>
  [...groups.values()].map(({ id, name, members }) => ({
    id,
    name,
    members: members.map((each) => services.get(each)?.name).sort(),
  }))

const flowchart = `flowchart TB
  subgraph blue[Team blue]
    a[Orders API] --> b[Orders store]
    subgraph inner[Cellar]
      c[Wine] --> d[Cheese]
    end
  end
  subgraph red[Team red]
    e[Lonely]
  end`

describe('subgraphs that are no lanes', () => {
  it('become groups, each service in that of the innermost one', async () => {
    const { design: read, remarks } = await importText(flowchart, emptyDesign())
    expect(groupsOf(read)).toEqual([
      { id: 'g1', name: 'Cellar', members: ['Cheese', 'Wine'] },
      { id: 'g2', name: 'Team blue', members: ['Orders API', 'Orders store'] },
    ])
    expect(remarks.map(({ text }) => text.en)).toEqual([
      'The subgraph “Team red” has fewer than two services of its own, so no group came of it.',
    ])
  })

  it('come into a design that has groups under ids that are free', async () => {
    const { design: read } = await importText(flowchart, emptyDesign())
    const whole = copyDesign(read)
    const planned = planCall(whole, call(importDesign, { design: designToData(read) }))
    if (!planned.ok) throw new Error(planned.error.code)
    applyToDesign(whole, planned.value)
    expect(groupsOf(whole).map(({ id }) => id)).toEqual(['g1', 'g2', 'g3', 'g4'])
    const members = [...whole.groups.values()].flatMap((group) => group.members)
    expect(new Set(members).size).toBe(8)
    expect(members.every((id) => whole.services.has(id))).toBe(true)
  })
})

describe('groups of a design', () => {
  const drawn = copyDesign(
    design({ api: 'fastapi', web: 'flask', db: 'postgresql', cache: 'redis', other: 'mysql' }),
  )
  const ids = [...drawn.services.keys()]
  const member = (name: string) => {
    const found = [...drawn.services.values()].find(({ id }) => id === name)
    if (!found) throw new Error(ids.join())
    return found.id
  }
  drawn.groups.set('g1', { id: groupId('g1'), name: 'Stores "1"', members: [member('db'), member('cache')] })
  drawn.groups.set('g2', { id: groupId('g2'), members: [member('web'), member('other')] })

  it('are subgraphs of their lane, or a comment where they stand in several, and come back', async () => {
    const { text } = layeredMermaid(drawn, options)
    expect(text).toMatch(/subgraph lane_data\["Data"\]\n {4}subgraph g_g1\["Stores #quot;1#quot;"\]\n/)
    expect(text).not.toContain('g_g2')
    const { design: back, remarks } = await importText(text, emptyDesign())
    expect(remarks).toEqual([])
    expect(groupsOf(back)).toEqual(groupsOf(drawn))
  })
})
