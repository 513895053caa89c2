import { expect, it } from 'vitest'
import { accelerators } from '../../../../electron/windows/menu-template'
import { actionTexts, type MenuAction } from '../../../../electron/windows/menu-texts'
import { actions } from '../../../../renderer/app/actions/registry'

it.each(Object.keys(actionTexts) as MenuAction[])(
  'the window carries out %s, by the key that the menu shows',
  (id) => {
    const shown = actions.get(id)?.shortcuts?.[0]
    expect(actions.has(id)).toBe(true)
    if (accelerators[id] !== undefined) expect(shown?.replace('Mod', 'CmdOrCtrl')).toBe(accelerators[id])
  },
)
