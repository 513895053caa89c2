import { Menu } from 'electron'
import { type MenuClicks, type MenuState, menuTemplate } from './menu-template'

/** Shows the menu as it is now: in another language, with other recent files, with or without a workspace. */
export function showMenu(state: MenuState, clicks: MenuClicks): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, clicks)))
}
