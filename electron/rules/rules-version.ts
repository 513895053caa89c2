/** Version of the rules: raised when an audit, a weight or a threshold changes what a design scores. */
export const rulesVersion = '1.0'

/** Month against which ages and ends of support are counted: part of the rules, so that a score never depends on the day. */
export const rulesMonth = { year: 2026, month: 11 } as const
