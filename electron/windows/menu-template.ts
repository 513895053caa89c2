import type { MenuItemConstructorOptions } from 'electron'
import type { Settings } from '../../shared/ipc/settings'
import type { RecentFile } from '../../shared/ipc/start'
import { actionTexts, type MenuAction, menuTexts } from './menu-texts'

export interface MenuState {
  readonly settings: Settings
  readonly recents: readonly RecentFile[]
  /** A workspace is open. */
  readonly open: boolean
  readonly mac: boolean
  /** Shows what only developers of the studio need. */
  readonly development: boolean
}

export interface MenuClicks {
  /** The window carries the action out. */
  action(action: MenuAction): void
  openRecent(path: string): void
}

/** The usual keys of the items; the window listens to the same ones. */
export const accelerators: { readonly [A in MenuAction]?: string } = {
  'file.new': 'CmdOrCtrl+N',
  'file.open': 'CmdOrCtrl+O',
  'file.import': 'CmdOrCtrl+Shift+O',
  'file.save': 'CmdOrCtrl+S',
  'file.save-as': 'CmdOrCtrl+Shift+S',
  'file.close': 'CmdOrCtrl+W',
  'export.open': 'CmdOrCtrl+E',
  'export.svg': 'CmdOrCtrl+Shift+E',
  'export.mermaid': 'CmdOrCtrl+Shift+M',
  'edit.undo': 'CmdOrCtrl+Z',
  'edit.redo': 'CmdOrCtrl+Shift+Z',
  'edit.cut': 'CmdOrCtrl+X',
  'edit.copy': 'CmdOrCtrl+C',
  'edit.paste': 'CmdOrCtrl+V',
  'edit.duplicate': 'CmdOrCtrl+D',
  'edit.delete': 'Delete',
  'edit.group': 'CmdOrCtrl+G',
  'edit.ungroup': 'CmdOrCtrl+Shift+G',
  'edit.lock': 'CmdOrCtrl+Alt+L',
  'edit.select-all': 'CmdOrCtrl+A',
  'view.fit': 'Shift+1',
  'view.zoom-in': 'CmdOrCtrl+=',
  'view.zoom-out': 'CmdOrCtrl+-',
  'view.zoom-reset': 'CmdOrCtrl+0',
  'view.arrange': 'CmdOrCtrl+Shift+L',
  'view.profile': 'CmdOrCtrl+P',
  'view.handover': 'Alt+J',
  'view.palette': 'CmdOrCtrl+1',
  'view.mermaid': 'CmdOrCtrl+2',
  'view.side': 'CmdOrCtrl+3',
  'session.show': 'CmdOrCtrl+4',
  'view.present': 'F5',
  'view.zen': 'Alt+Z',
  'view.large-screen': 'Alt+L',
  'help.commands': 'CmdOrCtrl+K',
}

/** What a person chose for the action, or else the usual keys. */
function acceleratorOf(action: MenuAction, { shortcuts }: Settings): string | undefined {
  const own = shortcuts[action]
  return own ? own[0]?.replace('Mod', 'CmdOrCtrl').replace('Arrow', '') : accelerators[action]
}

/** Actions that make no sense on the start screen. */
const needsDocument = (action: MenuAction): boolean =>
  /^(edit|export|sequence|session)\./.test(action) ||
  [
    'file.import',
    'file.save',
    'file.save-as',
    'file.close',
    'view.fit',
    'view.arrange',
    'view.profile',
    'view.handover',
    'view.house-rules',
    'view.present',
    'view.zen',
    'pattern.insert',
  ].includes(action) ||
  action.startsWith('view.zoom') ||
  action in panelSettings

const panelSettings = {
  'view.palette': 'paletteOpen',
  'view.mermaid': 'mermaidOpen',
  'view.side': 'sideOpen',
} as const satisfies { readonly [A in MenuAction]?: keyof Settings }

const line: MenuItemConstructorOptions = { type: 'separator' }

/** The native menu in the language that is chosen. */
export function menuTemplate(state: MenuState, clicks: MenuClicks): MenuItemConstructorOptions[] {
  const { settings, recents, open, mac, development } = state
  const say = settings.language
  const item = (action: MenuAction, more: MenuItemConstructorOptions = {}): MenuItemConstructorOptions => {
    const accelerator = acceleratorOf(action, settings)
    return {
      id: action,
      label: actionTexts[action][say],
      enabled: open || !needsDocument(action),
      click: () => clicks.action(action),
      // Shown only: the window hears the same key, and one press is one action.
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
      ...more,
    }
  }
  const panel = (action: keyof typeof panelSettings) =>
    item(action, { type: 'checkbox', checked: settings[panelSettings[action]] })
  const choice = (action: MenuAction, checked: boolean) => item(action, { type: 'radio', checked })
  const submenu = (text: keyof typeof menuTexts, items: MenuItemConstructorOptions[]) => ({
    label: menuTexts[text][say],
    submenu: items,
  })
  const role = (text: keyof typeof menuTexts, name: NonNullable<MenuItemConstructorOptions['role']>) => ({
    label: menuTexts[text][say],
    role: name,
  })

  const recentItems: MenuItemConstructorOptions[] = recents.map(({ path, name }) => ({
    // A single ampersand would underline the letter after it.
    label: name.replaceAll('&', '&&'),
    sublabel: path,
    toolTip: path,
    click: () => clicks.openRecent(path),
  }))
  const noRecent: MenuItemConstructorOptions = { label: menuTexts.noRecent[say], enabled: false }

  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    submenu('file', [
      item('file.new'),
      item('file.open'),
      item('file.import'),
      submenu('recent', recentItems.length > 0 ? recentItems : [noRecent]),
      line,
      item('file.save'),
      item('file.save-as'),
      line,
      item('export.open'),
      item('export.print'),
      submenu('exportAs', [
        item('export.png'),
        item('export.pdf'),
        item('export.svg'),
        item('export.mermaid'),
        item('export.plantuml'),
        item('export.structurizr'),
        item('export.d2'),
        item('export.drawio'),
      ]),
      line,
      item('file.close'),
      ...(mac ? [] : [role('quit', 'quit')]),
    ]),
    submenu('edit', [
      item('edit.undo'),
      item('edit.redo'),
      line,
      item('edit.cut'),
      item('edit.copy'),
      item('edit.paste'),
      item('edit.duplicate'),
      item('edit.delete'),
      line,
      item('edit.select-all'),
      line,
      item('edit.group'),
      item('edit.ungroup'),
      item('edit.lock'),
      line,
      submenu('newSequence', [
        item('sequence.template-api-request'),
        item('sequence.template-async-task'),
        item('sequence.template-cached-write'),
      ]),
      line,
      item('pattern.insert'),
    ]),
    submenu('view', [
      item('view.fit'),
      item('view.zoom-in'),
      item('view.zoom-out'),
      item('view.zoom-reset'),
      line,
      item('view.arrange'),
      line,
      item('view.profile'),
      item('view.handover'),
      item('view.house-rules'),
      panel('view.palette'),
      panel('view.mermaid'),
      panel('view.side'),
      item('session.show'),
      line,
      item('view.present'),
      item('view.zen'),
      item('view.large-screen', { type: 'checkbox', checked: settings.largeScreen }),
      line,
      submenu('theme', [
        choice('view.theme-system', settings.theme === 'system'),
        choice('view.theme-light', settings.theme === 'light'),
        choice('view.theme-dark', settings.theme === 'dark'),
      ]),
      submenu('language', [
        choice('view.language-en', say === 'en'),
        choice('view.language-zh', say === 'zh'),
      ]),
      line,
      role('fullScreen', 'togglefullscreen'),
      ...(development ? [role('developerTools', 'toggleDevTools')] : []),
    ]),
    ...(mac ? [{ ...role('window', 'windowMenu') }] : []),
    submenu('help', [
      item('help.commands'),
      item('help.shortcuts'),
      ...(mac ? [] : [line, role('about', 'about')]),
    ]),
  ]
}
