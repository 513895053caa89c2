import type { Localized } from '../../../shared/base/localized'
import type { Settings } from '../../../shared/ipc/settings'
import { changeSettings } from '../../state/settings'
import { type Action, always } from './action'

function setting(id: string, label: Action['label'], change: Partial<Settings>): Action {
  return { id, label, enabled: always, run: () => changeSettings(change) }
}

export const themeNames = {
  light: { en: 'Light theme', zh: '浅色主题' },
  dark: { en: 'Dark theme', zh: '深色主题' },
  system: { en: 'System theme', zh: '跟随系统主题' },
} as const satisfies { readonly [T in Settings['theme']]: Localized }

export const themeActions: readonly Action[] = (['light', 'dark', 'system'] as const).map((theme) =>
  setting(`view.theme-${theme}`, themeNames[theme], { theme }),
)

export const languageActions: readonly Action[] = [
  setting('view.language-en', { en: 'English', zh: 'English' }, { language: 'en' }),
  setting('view.language-zh', { en: '中文', zh: '中文' }, { language: 'zh' }),
]
