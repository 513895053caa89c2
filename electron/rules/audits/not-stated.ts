import type { Localized } from '../../../shared/base/localized'

/** The note of a check whose setting nobody has filled in: it says nothing of what is or is not there. */
export const notStated: Localized = { en: 'not stated', zh: '未说明' }
