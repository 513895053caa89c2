import type { TextStyle } from './wrapped-text'

/** Text of messages, guards and notes. */
export const stepStyle: TextStyle = { size: 12, weight: 450, leading: 16 }
/** Names of participants. */
export const nameStyle: TextStyle = { size: 13, weight: 600, leading: 16 }
/** The kind of a fragment, in its corner. */
export const kindStyle: TextStyle = { size: 11, weight: 650, leading: 16 }

/** px; a message says what it says within this width, on as many lines. */
export const messageRoom = { width: 250, selfWidth: 180, lines: 3 } as const
export const noteRoom = { width: 190, lines: 8, padding: 9 } as const
export const guardLines = 2

/** The head of a lifeline, px. */
export const headSize = { height: 48, least: 104, most: 208, icon: 18 } as const
/** Width of the bar of one who is active, px; one that is active again within stands as much further to the right. */
export const barWidth = 10
export const barShift = 5
/** The loop of a message to oneself, px. */
export const selfLoop = { width: 30, height: 20 } as const
/** The corner of a fragment that says its kind, px. */
export const kindTab = { height: 20, padding: 9 } as const
/** The number before a message, px. */
export const numberPill = { height: 16, padding: 5 } as const
