import { describe, expect, it } from 'vitest'
import { linkId, serviceId } from '../../../../../shared/base/ids'
import { call } from '../../../../../shared/commands/define-command'
import deleteElements from '../../../../../shared/commands/elements/delete-elements.command'
import pasteElements from '../../../../../shared/commands/elements/paste-elements.command'
import decide from '../../../../../shared/commands/finding/decide.command'
import setSeverity from '../../../../../shared/commands/finding/set-severity.command'
import { planCall } from '../../../../../shared/commands/registry'
import { addScenario } from '../../../../../shared/commands/workspace/scenarios'
import { designFromData, designToData } from '../../../../../shared/file/design-data'
import { patchSchema } from '../../../../../shared/ipc/patch-schema'
import type { CommandCall } from '../../../../../shared/model/command-call'
import type { MutableDesign } from '../../../../../shared/model/design'
import {
  applyToDesign,
  applyToWorkspace,
  type DesignPatch,
  invertDesign,
} from '../../../../../shared/model/patch'
import type { MutableWorkspace } from '../../../../../shared/model/workspace'
import { design } from '../../../../support/design'

const made = () => design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} })
const [api, db, link] = [serviceId('api'), serviceId('db'), linkId('api.db')]

function apply(to: MutableDesign, edit: CommandCall): DesignPatch[] {
  const planned = planCall(to, edit)
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(to, planned.value)
  return planned.value
}

/** Severities of a finding, of one service and of one link. */
function severe(): MutableDesign {
  const to = made()
  apply(to, call(setSeverity, { audit: 'backup', severity: 'low' }))
  apply(to, call(setSeverity, { audit: 'backup', element: db, severity: 'blocker' }))
  apply(to, call(setSeverity, { audit: 'timeouts', element: link, severity: 'high' }))
  return to
}

const seen = (of: MutableDesign) =>
  Object.fromEntries([...of.severities.values()].map(({ id, severity }) => [id, severity]))

describe('the severity of a finding in a design', () => {
  it('is kept once for the finding and once for each element', () => {
    expect(seen(severe())).toEqual({ backup: 'low', 'backup@db': 'blocker', 'timeouts@api.db': 'high' })
  })

  it('is set again in one step, taken back by its inverse, and by setting nothing', () => {
    const to = severe()
    const before = seen(to)
    const again = apply(to, call(setSeverity, { audit: 'backup', severity: 'medium' }))
    const back = apply(to, call(setSeverity, { audit: 'backup', element: db, severity: null }))
    expect(seen(to)).toEqual({ backup: 'medium', 'timeouts@api.db': 'high' })
    applyToDesign(to, invertDesign(back))
    applyToDesign(to, invertDesign(again))
    expect(seen(to)).toEqual(before)
  })

  it('changes nothing where it is so already', () => {
    expect(apply(severe(), call(setSeverity, { audit: 'backup', severity: 'low' }))).toEqual([])
    expect(apply(severe(), call(setSeverity, { audit: 'skills', severity: null }))).toEqual([])
  })

  it('is refused about an element that is not there', () => {
    const edit = call(setSeverity, { audit: 'backup', element: serviceId('gone'), severity: 'low' })
    expect(planCall(made(), edit)).toMatchObject({ ok: false, error: { code: 'element-not-found' } })
  })

  it('goes with the element, and comes back with it', () => {
    const to = severe()
    const before = seen(to)
    const patches = apply(to, call(deleteElements, { services: [api], links: [] }))
    expect(seen(to)).toEqual({ backup: 'low', 'backup@db': 'blocker' })
    applyToDesign(to, invertDesign(patches))
    expect(seen(to)).toEqual(before)
  })

  it('stays with the original when that is copied, as a decision does', () => {
    const to = severe()
    apply(to, call(decide, { audit: 'backup', element: db, status: 'accepted', reason: 'Until spring' }))
    const [severities, decisions] = [seen(to), new Map(to.decisions)]
    const services = [...to.services.values()]
    const fragment = { services, links: [...to.links.values()], placements: [] }
    apply(to, call(pasteElements, { fragment, dx: 20, dy: 0 }))
    expect(to.services.size).toBe(4)
    expect(seen(to)).toEqual(severities)
    expect(to.decisions).toEqual(decisions)
  })

  it('goes into the file, into the copy of a scenario and over the border between processes', () => {
    const to = severe()
    expect(designFromData(designToData(to)).severities).toEqual(to.severities)
    expect(designToData(made())).not.toHaveProperty('severities')
    const workspace: MutableWorkspace = { name: '', profile: {}, scenarios: new Map() }
    const { scenario, patches } = addScenario(workspace, 'Copy', to)
    expect(patches.every((patch) => patchSchema.safeParse(JSON.parse(JSON.stringify(patch))).success)).toBe(
      true,
    )
    applyToWorkspace(workspace, patches)
    expect(workspace.scenarios.get(scenario)?.design.severities).toEqual(to.severities)
  })
})
