import { EditorState, type Extension } from '@codemirror/state'
import type { Locale } from '../../../../shared/base/localized'

/** What CodeMirror says by itself, in Chinese. */
const chinese = {
  Completions: '补全',
  Diagnostics: '问题',
  'No diagnostics': '没有问题',
  'current match': '当前匹配',
} as const

/** The words of the editor in a language; it speaks English by itself. */
export const phrases = (language: Locale): Extension =>
  language === 'zh' ? EditorState.phrases.of(chinese) : []
